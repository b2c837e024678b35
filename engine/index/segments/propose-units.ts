/** Which units may hold a stretch: those that share its rarest pairs. */
import { bigramsOf } from '../grams.ts';
import type { PairPlaces } from './read-segment.ts';

/**
 * Summed number of units of the pairs that one stretch is proposed by. The rarest pairs come first, so that what is cut off says least; the
 * four rarest always stay. Measured up to 41 million characters: no right passage lost.
 */
const BUDGET = 8000;
const ALWAYS = 4;
/** All stretches of a long quote share so much: the neighbours of a stretch tell of its place as well. */
const BUDGET_SHARED = 32_000;
const LEAST = 1000;

/**
 * Units by how much they say for the stretch, most first.
 * @param total number of units of which a pair may stand in none
 * @param stretches of the same quote
 */
export function proposeUnits(
  places: ReadonlyMap<string, PairPlaces>,
  text: string,
  total: number,
  stretches: number,
): number[] {
  const known = [...new Set(bigramsOf(text))]
    .map((pair) => places.get(pair)!.units)
    .filter((units) => units.length > 0)
    .sort((a, b) => a.length - b.length);
  const budget = Math.max(LEAST, Math.min(BUDGET, BUDGET_SHARED / stretches));
  const scores = new Map<number, number>();
  let sum = 0;
  for (const [at, units] of known.entries()) {
    sum += units.length;
    if (sum > budget && at >= ALWAYS) break;
    // A pair that stands in half of all units says little, one that stands in two of them nearly everything.
    const weight = Math.log(1 + total / units.length);
    for (const unit of units) scores.set(unit, (scores.get(unit) ?? 0) + weight);
  }
  return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
}
