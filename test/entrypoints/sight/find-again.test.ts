// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findAgain } from '../../../entrypoints/sight/find-again.ts';

const WORDS = '中方宣布的800亿美元资金支持，已落实或作出安排近50%。';
const isWords = (range: Range) => String(range).replace(/\s/g, '') === WORDS;
const found = (text = WORDS, isThat = isWords) => {
  const range = findAgain(text, document.body, isThat);
  return range && String(range);
};

function draw(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

beforeEach(() => draw('<p>别处的文字。</p>'));

describe('words that a page has drawn anew', () => {
  it.each([
    [`<p>报道说：“${WORDS}”</p>`],
    [`<p>报道说：“<mark>${WORDS.slice(0, 9)}</mark><b>${WORDS.slice(9)}</b>”</p>`],
    [`<p>${Array.from(WORDS).join('<i></i>')}</p>`],
    [`<p>\n ${WORDS.slice(0, 2)}\n${WORDS.slice(2, 14)}\n   ${WORDS.slice(14)}</p>`],
  ])('are found: %#', (html) => {
    draw(html);
    expect(found()?.replace(/\s/g, '')).toBe(WORDS);
  });

  it('are found with what is no part of them amid them', () => {
    draw(`<p>${WORDS.slice(0, 14)}<sup>12</sup>${WORDS.slice(14)}</p>`);
    const isRead = (range: Range) => String(range).replace('12', '') === WORDS;
    expect(found(WORDS, isRead)).toContain('支');
  });

  it('are told from words that begin and end like them', () => {
    draw(`<p>${WORDS.replace('800', '600')}</p><p>${WORDS}</p>`);
    expect(found()).toBe(WORDS);
  });

  it('are not found where others stand, whatever signs are in them', () => {
    expect(found()).toBeNull();
    for (const text of ['[.*](\\w+)|^$', '？！……——', '/a{2}/']) expect(found(text, () => true)).toBeNull();
  });

  it('are looked for in bounded time', () => {
    draw(`<p>${'中方宣布'.repeat(5000)}</p>`);
    let asked = 0;
    expect(found(WORDS, () => (asked++, false))).toBeNull();
    expect(asked).toBeLessThan(500);
  });
});
