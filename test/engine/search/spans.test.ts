import { describe, expect, it } from 'vitest';
import { lineOfYears, spansOf } from '../../../engine/search/spans.ts';

const on = (...dates: (string | null)[]) => dates.map((date, at) => ({ event: `${date ?? 'undated'}.${at}`, date }));
const shown = ({ unit, spans }: ReturnType<typeof spansOf>) => [
  unit,
  spans.map(({ key, events }) => `${key}:${events.length}`),
];

describe('events gathered by when they were', () => {
  const events = on('2016-12-31', '2017-03-08', '2017-03-08', '2017-03-09', '2017-06-01', null);

  it.each([
    [9, 'event', 6],
    [5, 'day', 5],
    [4, 'month', 4],
    [3, 'year', 3],
    [2, 'decade', 2],
    [1, 'century', 2],
  ])('are by the finest unit of which there are no more than %i: %s', (most, unit, count) => {
    const found = spansOf(events, most);
    expect([found.unit, found.spans.length]).toEqual([unit, count]);
    expect(found.spans.flatMap((span) => span.events)).toEqual(events);
  });

  it('are by the units asked for alone, the coarsest of them in the end', () => {
    expect(shown(spansOf(events, 1, ['month', 'year']))).toEqual(['year', ['2016:1', '2017:4', 'undated:1']]);
    expect(shown(spansOf([], 5))).toEqual(['event', []]);
  });
});

describe('a line of years', () => {
  it('has a place for each year between the first and the last', () => {
    expect(shown(lineOfYears(on('2017-03-08', '2017-05-01', '2020-05-24', null), 60))).toEqual([
      'year',
      ['2017:2', '2018:0', '2019:0', '2020:1', 'undated:1'],
    ]);
  });

  it('goes by decades and centuries where years are too many, and is bounded for any dates', () => {
    expect(shown(lineOfYears(on('1949-10-01', '2026-03-08'), 60))).toEqual([
      'decade',
      ['194:1', '195:0', '196:0', '197:0', '198:0', '199:0', '200:0', '201:0', '202:1'],
    ]);
    expect(lineOfYears(on('0001-01-01', '9999-12-31'), 60).spans).toHaveLength(100);
    expect(shown(lineOfYears([], 60))).toEqual(['year', []]);
    expect(shown(lineOfYears(on(null), 60))).toEqual(['year', ['undated:1']]);
  });

  it('has every event of ten thousand, once', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      event: String(at),
      date: new Date(Date.UTC(1950, 0, 1 + 2 * at)).toISOString().slice(0, 10),
    }));
    const { spans } = lineOfYears(many, 60);
    expect(spans.length).toBeLessThan(60);
    expect(spans.flatMap(({ events }) => events)).toEqual(many);
  });
});
