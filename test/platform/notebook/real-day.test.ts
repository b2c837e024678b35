import { expect, it } from 'vitest';
import { beginsWithRealDay, isRealDay, isRealTime } from '../../../platform/notebook/real-day.ts';

it.each([
  ['2024-02-29', true],
  ['1979-10-01', true],
  ['2023-02-29', false],
  ['2024-02-30', false],
  ['2024-00-10', false],
  ['2024-13-01', false],
  ['2024-03-00', false],
  ['9999-99-99', false],
  ['9999-12-31', false],
  ['0000-01-01', false],
  ['1024-03-07', false],
  ['２０２４-03-07', false],
  ['2024-03-07 ', false],
  ['24-03-07', false],
])('%s is a day: %s', (text, isOne) => {
  expect(isRealDay(text)).toBe(isOne);
});

it.each([
  ['2026-03-08T01:02:03.456Z', true],
  ['2026-03-08T23:59:59Z', true],
  ['2026-02-30T01:02:03Z', false],
  ['2026-03-08T24:00:00Z', false],
  ['2026-03-08T01:60:00Z', false],
  ['2026-03-08T01:02:03', false],
  ['2026-03-08T01:02:03+08:00', false],
  ['0000-03-08T01:02:03Z', false],
])('%s is a moment: %s', (text, isOne) => {
  expect(isRealTime(text)).toBe(isOne);
});

it.each([
  ['2024-03-07', true],
  ['2024-03-07.special', true],
  ['2024-03-07.special#a5.1', true],
  ['undated', true],
  ['2024-02-30', false],
  ['9999-99-99.special', false],
  ['0000-01-01.special#a1', false],
])('%s may name an event: %s', (id, may) => {
  expect(beginsWithRealDay(id)).toBe(may);
});
