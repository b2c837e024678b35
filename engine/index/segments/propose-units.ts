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

/** A unit that says so large a share of what the best one says may have the same words, or most of them. */
const ALIKE = 0.6;
/** Less is a part of the words, or some stock words: so many are proposed for what they may have, since each is a text to read and fold. */
const PARTS = 6;

/** @returns units by how much they say for the stretch, most first */
export type ProposeUnits = (
  places: ReadonlyMap<string, PairPlaces>,
  text: string,
  /** Of the same quote. */
  stretches: number,
) => number[];

/** @param total number of units that there are */
export function createProposals(total: number): ProposeUnits {
  /** Of each unit; between two questions all are nought. */
  const scores = new Float32Array(total);
  return (places, text, stretches) => {
    const known = [...new Set(bigramsOf(text))]
      .map((pair) => places.get(pair)!.units)
      .filter((units) => units.length > 0)
      .sort((a, b) => a.length - b.length);
    const budget = Math.max(LEAST, Math.min(BUDGET, BUDGET_SHARED / stretches));
    const found: number[] = [];
    let [sum, best] = [0, 0];
    for (const [at, units] of known.entries()) {
      sum += units.length;
      if (sum > budget && at >= ALWAYS) break;
      // A pair that stands in half of all units says little, one that stands in two of them nearly everything.
      const weight = Math.log(1 + total / units.length);
      for (const unit of units) {
        if (scores[unit] === 0) found.push(unit);
        const score = scores[unit]! + weight;
        scores[unit] = score;
        if (score > best) best = score;
      }
    }
    const byScore = (a: number, b: number): number => scores[b]! - scores[a]! || a - b;
    const alike = found.filter((unit) => scores[unit]! >= ALIKE * best).sort(byScore);
    const units = alike.length >= PARTS ? alike : found.sort(byScore).slice(0, PARTS);
    for (const unit of found) scores[unit] = 0;
    return units;
  };
}
