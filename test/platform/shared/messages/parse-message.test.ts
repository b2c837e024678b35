import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../../engine/search/filter.ts';
import { parseMessage } from '../../../../platform/shared/messages/messages.ts';

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
      {
        type: 'search',
        ask: { query: '多极化', limit: 20, filter: { ...NO_FILTER, kind: 'official' }, any: true, soon: false },
      },
    ],
    ['a load', { type: 'loadPanel', ask: null }],
    ['another load', { type: 'loadWatch', ask: null }],
    ['a followed selection', { type: 'followSelection', ask: { quote: '多极化', length: 3 } }],
    ['what there is', { type: 'contents', ask: { after: null, isRecord: true } }],
    ['the texts of an event', { type: 'eventTexts', ask: { transcript: '2017-03-08.scio' } }],
    ['the damage', { type: 'damage', ask: null }],
    ['a timeline', { type: 'timeline', ask: { phrases: ['多极化', '全球南方'] } }],
    ['the places of a bar', { type: 'phrasePlaces', ask: { phrases: ['多极化'], event: '2024-03-07' } }],
    ['kept passages', { type: 'locate', ask: { passages: [{ paragraph: '2024-03-07.a#a1.1', words: ['多极化'] }] } }],
  ])('is read: %s', (_, message) => {
    expect(parseMessage(message, true)).toEqual(message);
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
        ask: { query: 'x', limit: 1, filter: { ...NO_FILTER, outlet: '社'.repeat(201) }, any: false, soon: false },
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
    expect(parseMessage(message, true)).toBeNull();
  });

  it('drops fields that nobody asked for, and half characters', () => {
    const message = JSON.parse(
      '{"type":"lookUp","ask":{"quote":"a\\ud800","length":2,"__proto__":{"x":1},"tab":4}}',
    ) as unknown;
    expect(parseMessage(message, true)).toEqual({ type: 'lookUp', ask: { quote: 'a\ufffd', length: 2 } });
  });

  it('searches for no more than can be shown', () => {
    const ask = { query: '多极化', limit: 9999, filter: NO_FILTER, any: false, soon: true };
    expect(parseMessage({ type: 'search', ask }, true)).toEqual({ type: 'search', ask: { ...ask, limit: 200 } });
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(parseMessage(value, false)).toBeNull();
        expect(parseMessage({ type: 'openReader', ask: value }, false)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a quote', () => {
  const quoteOf = (length: number) => ({ quote: '言'.repeat(length), length });
  it.each([
    ['lookUp', 200_000],
    ['lookUpClosest', 200_000],
    ['remember', 200_000],
    ['lookAhead', 2600],
    ['followSelection', 2600],
    ['panelOpened', 2600],
    ['openLookup', 2600],
  ] as const)('from a page of ours may be so long: %s, %i', (type, most) => {
    expect(parseMessage({ type, ask: quoteOf(most) }, true)).not.toBeNull();
    expect(parseMessage({ type, ask: quoteOf(most + 1) }, true)).toBeNull();
  });

  it.each(['lookUp', 'lookAhead', 'followSelection', 'panelOpened', 'openLookup'] as const)(
    'from a web page is no longer than what its script sends: %s',
    (type) => {
      expect(parseMessage({ type, ask: quoteOf(2600) }, false)).not.toBeNull();
      expect(parseMessage({ type, ask: quoteOf(2601) }, false)).toBeNull();
    },
  );
});
