/** How rare the parts of a quote are in a library. */
import { bigramsOf } from '../grams.ts';
import type { Rarity } from '../store.ts';
import { inAll, type PairLookup } from './pairs.ts';
import { type Snapshot, unitAt } from './snapshot.ts';

/**
 * What was removed is counted until it is merged. Whether five characters are in use is told by the units that have all of their pairs: where
 * these stand apart, that is one unit too many, and the quote has the less evidence for it.
 */
export async function rarityIn(snapshot: Snapshot, pairs: PairLookup, text: string): Promise<Rarity> {
  const places = await pairs.places(text.length > 1 ? bigramsOf(text) : []);
  const characters = new Map<string, number>();
  const shared = new Map<string, boolean>();
  const countOf = (character: string): number => {
    const code = character.charCodeAt(0);
    return snapshot.segments.reduce((sum, { segment }) => sum + (segment.characters.get(code) ?? 0), 0);
  };
  const standsInTwoEvents = (gram: string): boolean => {
    const lists = bigramsOf(gram).map((pair) => places.get(pair)?.units ?? new Uint32Array(0));
    const [first, ...others] = inAll(lists);
    if (first === undefined) return false;
    const eventOf = (unit: number): string => unitAt(snapshot, unit).text.row.event;
    const event = eventOf(first);
    return others.some((unit) => eventOf(unit) !== event);
  };
  return {
    paragraphs: snapshot.paragraphs,
    frequency(part) {
      if (part.length > 1) return places.get(part)?.paragraphs ?? 0;
      const known = characters.get(part) ?? countOf(part);
      characters.set(part, known);
      return known;
    },
    isShared(gram) {
      const known = shared.get(gram) ?? standsInTwoEvents(gram);
      shared.set(gram, known);
      return known;
    },
  };
}
