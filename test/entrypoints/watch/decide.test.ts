// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hasSomething, isWanted, mayBePhrase } from '../../../entrypoints/watch/decide.ts';
import { hostsOf } from '../../../platform/in-page/site-names.ts';
import { pageSettings } from '../../../platform/shared/page-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/shared/settings.ts';
import { aMatch, aView } from '../../support/answers.ts';

const named = (is: boolean) => () => Promise.resolve(is);
const held = (...keys: string[]) => ({ held: new Set(keys) });
const wanted = (settings: Partial<Settings>, keys: string[] = [], han = 20, hosts = ['news.example']) =>
  isWanted(pageSettings({ ...DEFAULT_SETTINGS, ...settings, locale: 'en' }, null, hosts), held(...keys), {
    han,
    words: 0,
  });

describe('what comes up by itself', () => {
  it('is for a selection that is long enough', () => {
    expect(wanted({}, [], 6)).toBe(true);
    expect(wanted({}, [], 5)).toBe(false);
    expect(wanted({ minHan: 30 }, [], 29)).toBe(false);
  });

  it.each([
    [6, 6, true],
    [6, 5, false],
    [1, 5, false],
    [30, 29, false],
    [30, 30, true],
  ])(
    'is for English of six words or more, and of as many as characters are wanted: %i, %i words',
    (minHan, words, is) => {
      const settings = pageSettings({ ...DEFAULT_SETTINGS, minHan, locale: 'en' }, null, ['news.example']);
      expect(isWanted(settings, {}, { han: 0, words })).toBe(is);
    },
  );

  it('is nothing where the reader wants to ask', () => {
    expect(wanted({ trigger: 'menu' })).toBe(false);
    expect(wanted({ trigger: 'shortcut' })).toBe(false);
  });

  it('is for the key that was chosen, where one was', () => {
    expect(wanted({ trigger: 'modifier', modifier: 'Alt' }, ['Alt'])).toBe(true);
    expect(wanted({ trigger: 'modifier', modifier: 'Alt' }, ['Shift'])).toBe(false);
  });

  it('is nothing on a site that is switched off, nor in a frame on it, nor where all is paused', () => {
    expect(wanted({ offSites: ['news.example'] })).toBe(false);
    expect(wanted({ offSites: ['news.example'] }, [], 20, ['frames.example', 'news.example'])).toBe(false);
    expect(wanted({ paused: true })).toBe(false);
  });
});

it('knows a frame without an address by its maker, and the pages around it', () => {
  const ancestorOrigins = ['https://news.example'] as unknown as DOMStringList;
  expect(hostsOf({ ancestorOrigins }, 'https://maker.example/page')).toEqual(['maker.example', 'news.example']);
  expect(hostsOf({ ancestorOrigins: ['null'] as unknown as DOMStringList }, 'about:blank')).toEqual(['', '']);
});

describe('an answer that has something', () => {
  it.each(['verbatim', 'near', 'altered', 'abridged', 'spliced', 'partial'] as const)('is %s', async (wording) => {
    expect(await hasSomething(Promise.resolve(aView([aMatch({ wording })])), named(false))).toBe(true);
  });

  it.each(['similar', 'none', 'unchecked'] as const)('is not %s', async (wording) => {
    expect(await hasSomething(Promise.resolve(aView([], { wording })), named(true))).toBe(false);
  });

  it.each([
    ['named', true, true],
    ['named', false, false],
    ['not named', true, false],
  ])(
    'is for English what leads near enough, on a page that names who speaks: %s, %s',
    async (who, closestShown, is) => {
      const view = aView([], { wording: 'unchecked', closestShown });
      expect(await hasSomething(Promise.resolve(view), named(who === 'named'))).toBe(is);
    },
  );

  it('is one that failed: the reader must hear of it', async () => {
    expect(await hasSomething(Promise.reject(new Error('record-damaged')), named(false))).toBe(true);
  });
});

describe('what may be a phrase', () => {
  const selected = (html: string): Range => {
    document.body.replaceChildren(document.createRange().createContextualFragment(html));
    const range = document.createRange();
    range.selectNodeContents(document.body);
    return range;
  };

  it.each([
    ['<p>一</p>', true],
    ['<p>He said <b>that</b> the two of</p>', true],
    ['<p>Read more about this</p>', false],
    ['<p>1,234,567,890 – 2 – 3 – 4 – 5 – 6 – 7</p>', false],
    ['', false],
    ['<i>a</i>'.repeat(201), true],
  ])('is some Chinese, six words, or more pieces than are looked through: %s', (html, is) => {
    expect(mayBePhrase(selected(html))).toBe(is);
  });

  it('is nothing before or behind the selection, and nothing at a caret', () => {
    const range = selected('<p>不</p><p>three little words</p><p>不</p>');
    range.selectNodeContents(document.querySelectorAll('p')[1]!);
    expect(mayBePhrase(range)).toBe(false);
    expect(mayBePhrase(null)).toBe(false);
  });
});
