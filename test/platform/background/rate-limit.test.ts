import { expect, it } from 'vitest';
import { createRateLimit } from '../../../platform/background/rate-limit.ts';

function aTab(seconds: { now: number }) {
  const mayAsk = createRateLimit({ burst: 80, perSecond: 40 }, () => seconds.now * 1000);
  return (tab: number, times: number) => Array.from({ length: times }, () => mayAsk(tab)).filter(Boolean).length;
}

it('lets a reader ask as fast as hands are, for as long as they like', () => {
  const clock = { now: 0 };
  const ask = aTab(clock);
  for (; clock.now < 600; clock.now += 0.1) expect(ask(1, 4)).toBe(4);
});

it('answers a flood with a burst and then a trickle, and leaves other tabs theirs', () => {
  const clock = { now: 0 };
  const ask = aTab(clock);
  expect(ask(1, 10_000)).toBe(80);
  expect(ask(2, 10)).toBe(10);
  clock.now += 1;
  expect(ask(1, 10_000)).toBe(40);
  clock.now += 3600;
  expect(ask(1, 10_000)).toBe(80);
});

it('keeps nothing of tabs that are long gone', () => {
  const ask = aTab({ now: 0 });
  expect(ask(1, 100)).toBe(80);
  for (let tab = 2; tab < 1000; tab += 1) ask(tab, 1);
  expect(ask(1, 100)).toBe(80);
});

it('goes on counting for a tab that goes on asking, however many others come', () => {
  const ask = aTab({ now: 0 });
  expect(ask(1, 100)).toBe(80);
  for (let tab = 2; tab < 1000; tab += 1) expect([ask(tab, 1), ask(1, 1)]).toEqual([1, 0]);
});
