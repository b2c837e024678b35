import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../engine/search/filter.ts';
import { isOurPage, isPassageId, parseMessage } from '../../../platform/shared/parse-message.ts';

describe('a message', () => {
  it.each([
    ['a lookup', { type: 'lookUp', ask: { quote: '风雨不动安如山', length: 7 } }],
    ['a paragraph to open', { type: 'openReader', ask: { paragraph: '2017-03-08.scio#a14.2', ranges: [[120, 140]] } }],
    ['a turn to open', { type: 'openReader', ask: { paragraph: '2026-03-08.digest#s3', ranges: [] } }],
    ['a quote for our own page', { type: 'openLookup', ask: { quote: '风雨不动安如山', length: 7 } }],
    ['a passage to cite', { type: 'cite', ask: { paragraph: '2017-03-08.scio#a14.2' } }],
    ['a site to switch off', { type: 'openSettings', ask: { site: 'news.example' } }],
    ['a size', { type: 'keepSize', ask: { width: 500, height: 400 } }],
    [
      'a search',
      { type: 'search', ask: { query: '多极化', limit: 20, filter: { ...NO_FILTER, kind: 'official' }, any: true } },
    ],
    ['a load', { type: 'loadPanel', ask: null }],
    ['another load', { type: 'loadWatch', ask: null }],
    ['a followed selection', { type: 'followSelection', ask: { quote: '多极化', length: 3 } }],
    ['what there is', { type: 'contents', ask: null }],
    ['the texts of an event', { type: 'eventTexts', ask: { transcript: '2017-03-08.scio' } }],
    ['the damage', { type: 'damage', ask: null }],
    ['a timeline', { type: 'timeline', ask: { phrases: ['多极化', '全球南方'] } }],
    ['the places of a bar', { type: 'phrasePlaces', ask: { phrases: ['多极化'], event: '2024-03-07' } }],
    ['kept passages', { type: 'locate', ask: { passages: [{ paragraph: '2024-03-07.a#a1.1', words: ['多极化'] }] } }],
  ])('is read: %s', (_, message) => {
    expect(parseMessage(message)).toEqual(message);
  });

  it.each([
    ['nothing', null],
    ['a string', 'lookUp'],
    ['an unknown type', { type: 'deleteAll', ask: null }],
    ['a name that every object has', { type: 'constructor', ask: null }],
    ['a quote that is no string', { type: 'lookUp', ask: { quote: ['x'], length: 1 } }],
    ['a length below that of the quote', { type: 'lookUp', ask: { quote: 'abc', length: 2 } }],
    ['a length that is no number', { type: 'lookUp', ask: { quote: 'abc', length: '3' } }],
    ['a quote past every bound', { type: 'lookUp', ask: { quote: 'x'.repeat(200_001), length: 200_001 } }],
    ['a script for an id', { type: 'openReader', ask: { paragraph: '"><script>alert(1)</script>' } }],
    [
      'a range that ends before it begins',
      { type: 'openReader', ask: { paragraph: '2017-03-08.scio#a1', ranges: [[9, 3]] } },
    ],
    [
      'more ranges than a quote has',
      {
        type: 'openReader',
        ask: { paragraph: '2017-03-08.scio#a1', ranges: Array.from({ length: 501 }, () => [1, 2]) },
      },
    ],
    ['a range of three', { type: 'openReader', ask: { paragraph: '2017-03-08.scio#a1', ranges: [[1, 2, 3]] } }],
    ['a range that is text', { type: 'openReader', ask: { paragraph: '2017-03-08.scio#a1', ranges: ['1-2'] } }],
    ['a quote that no page sends', { type: 'openLookup', ask: { quote: '言'.repeat(2601), length: 2601 } }],
    ['a path for an id', { type: 'openReader', ask: { paragraph: '../options.html#a1' } }],
    ['a script for a site', { type: 'openSettings', ask: { site: 'javascript:alert(1)' } }],
    ['a site with more behind it', { type: 'openSettings', ask: { site: 'news.example&trigger=menu' } }],
    ['a passage to cite that is none', { type: 'cite', ask: { paragraph: 'constructor' } }],
    ['a size that is no number', { type: 'keepSize', ask: { width: '500', height: 400 } }],
    ['no limit', { type: 'search', ask: { query: 'x' } }],
    [
      'a choice longer than a name',
      {
        type: 'search',
        ask: { query: 'x', limit: 1, filter: { ...NO_FILTER, outlet: '社'.repeat(201) }, any: false },
      },
    ],
    ['a path for a text', { type: 'eventTexts', ask: { transcript: '../record.json' } }],
    ['a passage for a text', { type: 'eventTexts', ask: { transcript: '2017-03-08.scio#a1' } }],
    ['texts that are no text', { type: 'eventTexts', ask: { transcript: ['2017-03-08.scio'] } }],
    ['phrases that are no list', { type: 'timeline', ask: { phrases: '多极化' } }],
    ['a phrase that is no text', { type: 'timeline', ask: { phrases: ['多极化', 7] } }],
    ['an event that is none', { type: 'phrasePlaces', ask: { phrases: ['多极化'], event: '__proto__' } }],
    ['a passage without words', { type: 'locate', ask: { passages: [{ paragraph: 'x' }] } }],
  ])('is refused: %s', (_, message) => {
    expect(parseMessage(message)).toBeNull();
  });

  it('drops fields that nobody asked for, and half characters', () => {
    const message = JSON.parse(
      '{"type":"lookUp","ask":{"quote":"a\\ud800","length":2,"__proto__":{"x":1},"tab":4}}',
    ) as unknown;
    expect(parseMessage(message)).toEqual({ type: 'lookUp', ask: { quote: 'a\ufffd', length: 2 } });
  });

  it('searches for no more than can be shown', () => {
    const ask = { query: '多极化', limit: 9999, filter: NO_FILTER, any: false };
    expect(parseMessage({ type: 'search', ask })).toEqual({ type: 'search', ask: { ...ask, limit: 200 } });
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(parseMessage(value)).toBeNull();
        expect(parseMessage({ type: 'openReader', ask: value })).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

it('knows the ids of turns and paragraphs', () => {
  expect(
    ['2017-03-08.scio#a14.2', '2024-03-07.special#q1', '2026-03-08.digest#s6.1', '2017-03-08.scio#a5-2.1'].every(
      isPassageId,
    ),
  ).toBe(true);
  expect(['', '#a1', '2017-03-08.scio', '2017-03-08.scio#', 'x#a1.2.3', 'x#a1\n'].some(isPassageId)).toBe(false);
});

describe('one of our pages', () => {
  const base = 'chrome-extension://abc/';
  it.each([
    [true, { id: 'abc', url: 'chrome-extension://abc/popup.html' }],
    [false, { id: 'abc', url: 'https://news.example/chrome-extension://abc/' }],
    [false, { id: 'abc', url: 'chrome-extension://abcd/popup.html' }],
    [false, { id: 'other', url: 'chrome-extension://abc/popup.html' }],
    [false, { id: 'abc' }],
  ])('is told by id and address (%s)', (own, sender) => {
    expect(isOurPage(sender, 'abc', base)).toBe(own);
  });
});
