import { describe, expect, it } from 'vitest';
import { median, percentile, sizeRow, table, timeRow } from '../../../tools/bench/figures.ts';

describe('figures of a measurement', () => {
  it('takes percentiles by nearest rank, in whatever order the values came', () => {
    const values = [5, 1, 4, 2, 3];
    expect([percentile(values, 0.5), percentile(values, 0.9), percentile(values, 1), percentile(values, 0)]).toEqual([
      3, 5, 5, 1,
    ]);
    expect(values).toEqual([5, 1, 4, 2, 3]);
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(() => median([])).toThrow('no values');
  });

  it('holds when the median reaches the aim, whatever the tail', () => {
    expect(timeRow('wait', [10, 20, 900], 20)).toMatchObject({ holds: true, reach: '≤ 20 ms' });
    expect(timeRow('wait', [10, 21, 22], 20)).toMatchObject({ holds: false });
    expect(timeRow('wait', [10], null)).toMatchObject({ holds: null, reach: '' });
    expect(sizeRow('file', 8001, 8000)).toMatchObject({ holds: false, figure: '8.0 kB' });
  });

  it('makes a table that shows what does not hold', () => {
    const lines = table([
      { what: 'a', figure: '1', reach: '≤ 2', holds: true },
      { what: 'longer', figure: '3', reach: '≤ 2', holds: false },
      { what: 'b', figure: '4', reach: '', holds: null },
    ]).split('\n');
    expect(
      lines.map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .at(-2),
      ),
    ).toEqual(['holds', '-----', 'yes', 'NO', '']);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});
