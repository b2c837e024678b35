import { expect, it } from 'vitest';
import { createPageLimits } from '../../../platform/background/page-messages.ts';
import type { MessageType } from '../../../platform/shared/messages/messages.ts';

/** @returns how many of many messages of a kind are let through at once */
function flood(may: (type: MessageType, tab: number) => boolean, type: MessageType, times = 1000): number {
  return Array.from({ length: times }, () => may(type, 7)).filter(Boolean).length;
}

it.each([
  ['lookUp', 80],
  ['loadMark', 40],
  ['loadPanel', 40],
  ['panelOpened', 20],
  ['tellTrouble', 20],
  ['cite', 20],
  ['followSelection', 20],
  ['keepSize', 20],
  ['search', 0],
] as const)('a flood of %s is let through %i times', (type, times) => {
  expect(
    flood(
      createPageLimits(() => 0),
      type,
    ),
  ).toBe(times);
});

it('a tab that floods with one message has no more of another', () => {
  const may = createPageLimits(() => 0);
  expect(flood(may, 'lookUp', 70) + flood(may, 'panelOpened') + flood(may, 'lookUp')).toBe(80);
});

it('a reader who opens one panel after the other is never refused', () => {
  let now = 0;
  const may = createPageLimits(() => now);
  const gesture = ['lookAhead', 'viewSettings', 'lookUp', 'panelOpened'] as const;
  for (; now < 60_000; now += 300) for (const type of gesture) expect(may(type, 7)).toBe(true);
});
