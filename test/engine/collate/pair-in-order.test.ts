import { describe, expect, it } from 'vitest';
import { pairInOrder } from '../../../engine/collate/pair-in-order.ts';

/** Letters are alike when they are the same but for their case, capitals more. */
function likeness(one: string, other: string): number {
  if (one.toLowerCase() !== other.toLowerCase()) return 0;
  return one === one.toUpperCase() ? 3 : 1;
}

function scoreOf(pairs: readonly { one: string | null; other: string | null }[]): number {
  return pairs.reduce((sum, { one, other }) => sum + (one && other ? likeness(one, other) : 0), 0);
}

/** The slow, obvious way: every choice is tried. */
function best(left: string, right: string): number {
  if (left === '' || right === '') return 0;
  const alike = likeness(left.charAt(0), right.charAt(0));
  const together = alike === 0 ? 0 : alike + best(left.slice(1), right.slice(1));
  return Math.max(together, best(left.slice(1), right), best(left, right.slice(1)));
}

const CASES: readonly (readonly [left: string, right: string])[] = [
  ['abc', 'abc'],
  ['abc', 'xby'],
  ['ab', 'ba'],
  ['aB', 'ba'],
  ['aXbXc', 'xaxbxc'],
  ['abcab', 'cabba'],
  ['', 'ab'],
  ['ab', ''],
];

describe('pairInOrder', () => {
  it.each(CASES)('lays %s beside %s as well as any choice does', (left, right) => {
    const paired = pairInOrder(left.split(''), right.split(''), likeness);
    expect(scoreOf(paired)).toBe(best(left, right));
    expect(paired.map(({ one }) => one ?? '').join('')).toBe(left);
    expect(paired.map(({ other }) => other ?? '').join('')).toBe(right);
  });

  it('leaves alone what stands in another order, and gives up the lesser', () => {
    const paired = pairInOrder(['a', 'B'], ['b', 'a'], likeness);
    expect(paired).toEqual([
      { one: 'a', other: null },
      { one: 'B', other: 'b' },
      { one: null, other: 'a' },
    ]);
  });
});
