import { expect, it } from 'vitest';
import { groupOf } from '../../../engine/record/match-groups.ts';

const DAY = /(?<monthA>\d+)月(?<note>注)?|month (?<monthB>\d+)/u;

function matchOf(text: string): RegExpMatchArray {
  const match = DAY.exec(text);
  if (match === null) throw new Error(text);
  return match;
}

it('gives what stands in the group, or in the alternative that took part', () => {
  expect(groupOf(matchOf('3月'), 'monthA')).toBe('3');
  expect(groupOf(matchOf('month 12'), 'monthA', 'monthB')).toBe('12');
});

it('fails by name where the pattern has no such group, or a match of it may lack it', () => {
  expect(() => groupOf(matchOf('3月'), 'year')).toThrow('year');
  expect(() => groupOf(matchOf('3月'), 'note', 'monthB')).toThrow('note or monthB');
});
