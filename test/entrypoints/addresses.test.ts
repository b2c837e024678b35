import { describe, expect, it } from 'vitest';
import { differenceHash, parseAddress as parseComparison } from '../../entrypoints/compare/address.ts';
import { parseAddress } from '../../entrypoints/reader/address.ts';
import { comparePath, readerPath } from '../../platform/shared/addresses.ts';

describe('the reader’s address', () => {
  const parse = (address: string) => {
    const { search, hash } = new URL(address, 'chrome-extension://id/');
    return parseAddress(search, hash);
  };

  it('names a transcript, a place and ranges', () => {
    expect(parse('/reader.html?t=2017-03-08.scio&h=3-7,12-20#a14.2')).toEqual({
      transcript: '2017-03-08.scio',
      place: 'a14.2',
      ranges: [
        [3, 7],
        [12, 20],
      ],
      malformed: false,
    });
  });

  it('is read as the background writes it', () => {
    const ranges = [
      [120, 140],
      [160, 161],
    ] as const;
    for (const place of ['a14.2', 's3', 'a4-2.1']) {
      const read = parse(readerPath(`2017-03-08.scio#${place}`, ranges));
      expect(read).toEqual({ transcript: '2017-03-08.scio', place, ranges, malformed: false });
    }
  });

  it.each(['?t=<script>', '?t=..%2Fx', '?t=A', '?t=', '?t=2017#<b>', '?t=2017#a1.1.1', '?t=2017#%', '?t=2017#a14%20'])(
    'is malformed when it is %s, and nothing of that travels on',
    (address) => {
      const { malformed, transcript, place } = parse(`/reader.html${address}`);
      expect(malformed).toBe(true);
      expect([transcript, place].filter((part) => part !== null && part !== '2017')).toEqual([]);
    },
  );

  it.each(['h=5-3', 'h=a-b', 'h=1-2,', 'h=-1-2', `h=${'1-2,'.repeat(51)}1-2`])('has no ranges in %s', (h) => {
    expect(parse(`/reader.html?t=2017&${h}`).ranges).toEqual([]);
  });
});

describe('the comparison’s address', () => {
  const parse = (address: string) => {
    const { search, hash } = new URL(address, 'chrome-extension://id/');
    return parseComparison(search, hash);
  };
  const texts = { a: '2017-03-08.scio', b: '2017-03-08.xinhua' };
  const written = comparePath(texts.a, texts.b);

  it.each([
    ['', null],
    ['#a14.2', '2017-03-08.scio#a14.2'],
    ['#2017-03-08.xinhua%23q2', '2017-03-08.xinhua#q2'],
  ])('names two texts, and a place of either: %s', (hash, place) => {
    expect(parse(written + hash)).toEqual({ ...texts, place, difference: null, malformed: false });
  });

  it('names a difference by its place in the source, as the page writes it', () => {
    for (const paragraph of ['2017-03-08.scio#a14.2', '2017-03-08.xinhua#a4-2.1'])
      expect(parse(written + differenceHash(paragraph, [5412, 5415]))).toEqual({
        ...texts,
        place: paragraph,
        difference: [5412, 5415],
        malformed: false,
      });
  });

  it.each(['#<b>', '#a1.1.1', '#%', '#../x#a1', '#a1&d=1', '#a1&d=1-2-3', '#&d=1-2', '#a1&d=<b>-2'])(
    'that has no place behind the number sign says so: %s',
    (hash) => {
      expect(parse(written + hash)).toEqual({ ...texts, place: null, difference: null, malformed: true });
    },
  );

  it('takes nothing for a text that has not the form of one', () => {
    expect(parse('/compare.html?a=<script>&b=../x')).toEqual({
      a: null,
      b: null,
      place: null,
      difference: null,
      malformed: false,
    });
  });
});
