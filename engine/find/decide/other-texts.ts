/**
 * The texts of one event differ from each other in single words. A quote that has here the word of one and there the word of another was
 * changed by nobody: what some other text of the event has, in its place, is no alteration.
 */
import { type Delta } from '../../diff/edits.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Query } from '../query/query.ts';

/** @param here the whole quote beside the texts of one event, one each @returns the same, near where each change is another text's word */
export function withOthersWords({ ways }: Query, here: readonly Comparison[]): Comparison[] {
  return here.map((each) => {
    if (each.wording !== 'altered') return each;
    const others = here.filter((other) => other !== each && other.wording !== 'none' && other.wording !== 'similar');
    const deltas = each.deltas.map((delta) =>
      others.some((other) => hasAsQuoted(other, delta)) ? softened(delta) : delta,
    );
    const length = each.quote[1] - each.quote[0];
    const longer = Math.max(length, each.record[1] - each.record[0]);
    return ways.wordingOf(deltas, length, longer) === 'near' ? { ...each, deltas, wording: 'near' } : each;
  });
}

/** Whether a text has what the quote has there, and the characters on both sides of it. */
function hasAsQuoted({ quote, deltas }: Comparison, { a }: Delta): boolean {
  const from = Math.max(quote[0], a[0] - 1);
  const to = Math.min(quote[1], a[1] + 1);
  return deltas.every((other) => other.kind === 'minor' || other.a[1] < from || other.a[0] > to);
}

function softened(delta: Delta): Delta {
  return { ...delta, kind: delta.kind === 'minor' ? 'minor' : 'plain', isContent: false, weight: 0 };
}
