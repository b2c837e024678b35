/** Which units may hold a stretch: those that share its rarest pairs. */
import { firstWhere } from '../../record/first-where.ts';
import { valueAt } from '../../record/items.ts';
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
/** So many of the best are asked for the pairs that were cut off. */
const FINALISTS = 64;
/** One that has so large a share of all that can be said for the stretch has the words themselves: parts of them elsewhere are of no account. */
const WHOLE = 0.8;

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
  const scoreOf = (unit: number): number => scores[unit] ?? 0;
  /** Work space, grown when needed: units that have a score. */
  const found: number[] = [];
  return (places, text, stretches) => {
    const all = [...new Set(bigramsOf(text))].map((pair) => valueAt(places, pair).units);
    const known = all.filter((units) => units.length > 0).sort((a, b) => a.length - b.length);
    /** What a unit would say that had all pairs, those too that stand nowhere. */
    let most = (all.length - known.length) * Math.log(1 + total);
    // A pair that stands in half of all units says little, one that stands in two of them nearly everything.
    const weightOf = (units: Uint32Array): number => Math.log(1 + total / units.length);
    const budget = Math.max(LEAST, Math.min(BUDGET, BUDGET_SHARED / stretches));
    let [sum, best, count] = [0, 0, 0];
    let rest: Uint32Array[] = [];
    for (const [at, units] of known.entries()) {
      sum += units.length;
      if (sum > budget && at >= ALWAYS) {
        rest = known.slice(at);
        break;
      }
      const weight = weightOf(units);
      most += weight;
      // By index: of what is iterated over each number is wrapped by itself.
      for (let place = 0; place < units.length; place += 1) {
        const unit = units[place]!;
        if (scores[unit] === 0) found[count++] = unit;
        const score = scores[unit]! + weight;
        scores[unit] = score;
        if (score > best) best = score;
      }
    }
    const byScore = (a: number, b: number): number => scoreOf(b) - scoreOf(a) || a - b;
    // What every unit has says which of the best have all of the words: asked of these alone, it costs next to nothing.
    for (const units of rest) most += weightOf(units);
    const alikeOf = (least: number): number[] => {
      const alike: number[] = [];
      for (let at = 0; at < count; at += 1) if (scoreOf(found[at]!) >= least) alike.push(found[at]!);
      return alike.sort(byScore);
    };
    const finalists = rest.length === 0 ? [] : alikeOf(ALIKE * best);
    for (const unit of finalists.slice(0, FINALISTS)) {
      for (const units of rest) if (hasUnit(units, unit)) scores[unit] = scoreOf(unit) + weightOf(units);
      best = Math.max(best, scoreOf(unit));
    }
    const alike = alikeOf(ALIKE * best);
    const isEnough = alike.length >= PARTS || best >= WHOLE * most;
    const units = isEnough ? alike : alikeOf(0).slice(0, PARTS);
    for (let at = 0; at < count; at += 1) scores[found[at]!] = 0;
    return units;
  };
}

/** @param units in their order */
function hasUnit(units: Uint32Array, unit: number): boolean {
  return units[firstWhere(units, (each) => each >= unit)] === unit;
}
