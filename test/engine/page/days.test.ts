import { describe, expect, it } from 'vitest';
import { sessionsIn } from '../../../engine/page/days.ts';

describe('sessionsIn', () => {
  it.each([
    ['十四届全国人大四次会议', null, [2026]],
    ['全国人大四次会议', '2026-03-10', [2026]],
    ['全国人大二次会议', '2024-03-07', [2024]],
    ['全国人大五次会议', '2017-03-08', [2017]],
    // Another year's session, and no day to tell which congress is meant.
    ['全国人大四次会议', '2024-03-07', []],
    ['全国人大四次会议', null, []],
  ] as const)('%s of %s', (text, near, years) => {
    expect(sessionsIn(text, near).map(({ year }) => year)).toEqual(years);
  });
});
