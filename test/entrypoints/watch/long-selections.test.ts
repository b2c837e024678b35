// @vitest-environment happy-dom
/** What is taken out of a page at a selection does not grow with it: characters are counted, no time is measured. */
import { beforeEach, expect, it, vi } from 'vitest';
import { isSeen } from '../../../entrypoints/mark/is-seen.ts';
import { readRange } from '../../../entrypoints/mark/read-selection.ts';
import type { PageQuote } from '../../../platform/in-page/handover.ts';
import { COUNTED } from '../../../platform/in-page/selected-range.ts';
import { MAX_PAGE_QUOTE } from '../../../platform/shared/protocol.ts';

const SENTENCE = '中美关系关乎两国人民福祉，关乎人类和世界前途。';
const longText = (length: number) => SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);

let taken = 0;

/** A text that counts the characters that are taken out of it; its length may be asked, which the ranges of these tests do. */
function counting(data: string): Text {
  const text = document.createTextNode(data);
  const slice = (from?: number, until?: number): string => {
    const part = data.slice(from, until);
    taken += part.length;
    return part;
  };
  const whole = Object.assign(new String(data), {
    slice,
    toString: slice,
    [Symbol.iterator]: () => slice()[Symbol.iterator](),
  });
  return Object.defineProperties(text, {
    data: { value: whole },
    length: { value: data.length },
    substringData: { value: (from: number, count: number) => slice(from, from + count) },
  });
}

function selected(...texts: Text[]): Range {
  document.body.replaceChildren(...texts);
  const range = document.createRange();
  range.setStart(texts[0]!, 0);
  range.setEnd(texts.at(-1)!, texts.at(-1)!.length);
  return range;
}

beforeEach(() => {
  taken = 0;
  // The document of these tests computes no styles that were not set.
  for (const { style } of [document.documentElement, document.body]) {
    Object.assign(style, {
      opacity: '1',
      fontSize: '16px',
      display: 'block',
      overflowX: 'visible',
      overflowY: 'visible',
    });
  }
  Element.prototype.checkVisibility = () => true;
  Range.prototype.getClientRects = () => [new DOMRect(10, 10, 16, 16)] as unknown as DOMRectList;
  document.elementFromPoint = () => document.body;
});

const looked = (quote: PageQuote): number => {
  const before = taken;
  expect(isSeen(quote)).toBe(true);
  return taken - before;
};

it('reads no more of one text of five million characters than of one that is just too long', () => {
  const work = [COUNTED, 1_000_000, 5_000_000].map((length) => {
    taken = 0;
    const quote = readRange(selected(counting(longText(length))))!;
    expect(quote.text).toBe(longText(MAX_PAGE_QUOTE));
    expect(quote.length).toBeGreaterThanOrEqual(COUNTED);
    return { read: taken, looked: looked(quote) };
  });
  expect(work[0]).toEqual({ read: COUNTED, looked: COUNTED });
  expect(work[1]).toEqual(work[0]);
  expect(work[2]).toEqual(work[0]);
});

it('nor where the text is parted, and nothing of what is not shown', () => {
  const hidden = document.createElement('script');
  hidden.append(counting(longText(1_000_000)));
  const range = selected(counting(longText(2000)), counting(longText(3_000_000)));
  document.body.insertBefore(hidden, document.body.lastChild);
  const quote = readRange(range)!;
  expect(quote.text).toBe(longText(2000) + longText(MAX_PAGE_QUOTE - 2000));
  expect(quote.length).toBeGreaterThanOrEqual(COUNTED);
  // Of the hidden text too, whether it is shown is asked later.
  expect(taken).toBeLessThanOrEqual(2000 + 2 * COUNTED);
});

it('counts a selection that is not too long to the last character', () => {
  for (const length of [1, 20, MAX_PAGE_QUOTE, MAX_PAGE_QUOTE + 1, COUNTED - 1]) {
    expect(readRange(selected(counting(longText(length)))), String(length)).toMatchObject({ length });
  }
});

it('looks for characters of a short quote where they are, however few', () => {
  const quote = readRange(selected(counting(`${'a'.repeat(2000)}中美${'b'.repeat(500)}`)))!;
  const asked = vi.fn<(x: number, y: number) => Element>(() => document.body);
  document.elementFromPoint = asked;
  expect(isSeen(quote)).toBe(true);
  expect(asked).toHaveBeenCalledTimes(16);
});
