/** A passage that a search found, as a finding: its words looked up as a quotation lead to themselves. */
import type { AnswerView } from '../../../engine/record/view.ts';
import type { SourcedMatch } from '../../../engine/record/answer.ts';
import type { SourcedFound } from '../../../engine/source/merge-search.ts';

export type FoundHit = SourcedFound['hits'][number];

/** @returns the match that is of this very passage, its reading first; null where the lookup leads elsewhere */
export function matchOfHit({ answer }: Pick<AnswerView, 'answer'>, hit: FoundHit): SourcedMatch | null {
  for (const match of answer.matches) {
    const own = match.readings.find(({ paragraph, source }) => paragraph === hit.paragraph && source === hit.source);
    if (own !== undefined) return { ...match, readings: [own, ...match.readings.filter((other) => other !== own)] };
  }
  return null;
}
