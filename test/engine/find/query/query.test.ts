import { expect, it } from 'vitest';
import { NAMES } from '../../../../data/known-names.ts';
import { CHINESE } from '../../../../engine/find/chinese.ts';
import { createReadings } from '../../../../engine/find/query/query.ts';

const readings = createReadings(NAMES, CHINESE);

it('reads a quote once for each thing set aside, and no two times alike', () => {
  const cares = (quote: string) => [...readings(quote)].map(({ care }) => care);
  expect(cares('多极化应当是平等有序的')).toEqual(['marks']);
  expect(cares('王毅说：多极化应当是平等有序的')).toEqual(['marks', 'speakers']);
  expect(cares('王毅说：多极化（世界）应当是平等有序的')).toEqual(['marks', 'speakers', 'brackets']);
});

it('reads no more of a long text than is compared', () => {
  for (const { kept, compared } of readings('某'.repeat(30_000)))
    expect([kept.length, compared[1]]).toEqual([10_000, 10_000]);
});
