/** Entries of one list that belong to several texts: by their day, or each with a title of its own. */
import type { FactName, StatedFact } from '../../../../engine/library/read-text.ts';
import { bodyOf, type ReadBody } from '../body.ts';
import { type StatedItem, writeItems } from './write-items.ts';

export interface ListedItem extends StatedItem {
  facts: Partial<Record<FactName, string>>;
}

/** Those of what is told once for all of a text. */
const OF_TEXT = ['date', 'title', 'event', 'place', 'publisher', 'address', 'language'] as const;

/** @param shared what is stated of all of them; @param where as what evidence calls the place: `column`, `JSON` */
export function textsOf(
  items: readonly ListedItem[],
  format: 'csv' | 'json',
  shared: readonly StatedFact[],
  where: string,
): ReadBody[] {
  const groups = Map.groupBy(items, ({ facts }) => [facts.date, facts.event, facts.title].join('\n'));
  return [...groups.values()].map((group, at) => {
    const { source, turns, times } = writeItems(group, true);
    const { facts } = group[0]!;
    const own = OF_TEXT.flatMap((fact): StatedFact[] =>
      facts[fact] === undefined ? [] : [{ fact, value: facts[fact], evidence: `${where} ${fact}` }],
    );
    const hasTurns = group.some(({ speaker, voice, label }) => speaker !== null || voice !== null || label !== null);
    return bodyOf(format, source, {
      stated: [...own, ...shared],
      turns: hasTurns ? turns : null,
      times,
      part: groups.size === 1 ? null : (facts.title ?? facts.date ?? `${at + 1}`),
    });
  });
}
