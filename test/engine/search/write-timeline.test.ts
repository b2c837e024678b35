import { expect, it } from 'vitest';
import { timelineCsv } from '../../../engine/search/write-timeline.ts';

it('is CSV by RFC 4180 that no spreadsheet runs as a formula, with the source of each count', () => {
  const csv = timelineCsv(
    {
      phrases: ['=1+1', '全球"南方"'],
      events: [
        {
          event: '2017-03-08',
          date: '2017-03-08',
          title: '@title',
          characters: 12_000,
          texts: 2,
          counts: [
            { count: 6, own: 5, per10k: 5, transcript: '2017-03-08.a', source: 'library' },
            { count: 0, own: 0, per10k: 0, transcript: null, source: null },
          ],
        },
      ],
    },
    (source) => `=${source}`,
  );
  expect(csv.split('\r\n')).toEqual([
    '\uFEFF"event","date","title","characters","texts","phrase","count","by_official","per_10000","counted_text","source"',
    `"2017-03-08","2017-03-08","'@title","12000","2","'=1+1","6","5","5.00","2017-03-08.a","'=library"`,
    `"2017-03-08","2017-03-08","'@title","12000","2","全球""南方""","0","0","0.00","",""`,
    '',
  ]);
});
