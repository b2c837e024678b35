/** Where pairs stand in all segments of a library. */
import { itemAt } from '../../record/items.ts';
import { bigramsOf } from '../grams.ts';
import { createBounded } from './bounded.ts';
import { keyOfPart } from './dictionary.ts';
import type { PairPlaces } from './read-segment.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Units that are held of pairs asked for before, four bytes each, to a unit of the library. The pairs of a quote of fifty characters stand in
 * some two to a unit, and each is asked about several times; what lives longer than that is swept away far more seldom.
 */
const HELD_EACH = 2.5;
const HELD = 60_000;
/** What is held of a pair besides. */
const EACH = 50;

export interface PairLookup {
  /** Units are counted through all segments; those of removed texts are left out, but their paragraphs are counted until they are merged. */
  places(pairs: readonly string[]): Promise<Map<string, PairPlaces>>;
  /** The units that hold all pairs of a folded text; of a single character that character. In their order. */
  holding(text: string): Promise<Uint32Array>;
}

export function createPairs({ segments, textOf }: Snapshot): PairLookup {
  const known = createBounded<string, PairPlaces>(
    Math.max(HELD, HELD_EACH * textOf.length),
    ({ units }) => units.length + EACH,
  );
  const isAllLive = !textOf.includes(null);
  /** Of one segment after the other. */
  const joined = (parts: readonly { firstUnit: number; units: Uint32Array }[]): Uint32Array => {
    const [first, ...others] = parts;
    // Most of a large library is one segment, and its common pairs stand in many thousand units.
    if (isAllLive && first?.firstUnit === 0 && others.every(({ units }) => units.length === 0)) return first.units;
    const units = new Uint32Array(parts.reduce((sum, part) => sum + part.units.length, 0));
    let count = 0;
    for (const { firstUnit, units: own } of parts) {
      // By index: of what is iterated over each number is wrapped by itself.
      for (let at = 0; at < own.length; at += 1) {
        const unit = firstUnit + own[at]!;
        if (isAllLive || textOf[unit] !== null) units[count++] = unit;
      }
    }
    return count === units.length ? units : units.slice(0, count);
  };
  const read = async (pairs: readonly string[]): Promise<PairPlaces[]> => {
    const keys = pairs.map(keyOfPart);
    const found = await Promise.all(
      segments.map(async ({ segment, firstUnit }) => ({ firstUnit, places: await segment.places(keys) })),
    );
    return pairs.map((_, at) => {
      const parts = found.map(({ firstUnit, places }) => ({ firstUnit, ...itemAt(places, at) }));
      return { paragraphs: parts.reduce((sum, { paragraphs }) => sum + paragraphs, 0), units: joined(parts) };
    });
  };
  const places = async (pairs: readonly string[]): Promise<Map<string, PairPlaces>> => {
    const found = await known.get(pairs, read);
    return new Map(pairs.map((pair, at) => [pair, itemAt(found, at)]));
  };
  return {
    places,
    async holding(text) {
      if (text.length === 0) return new Uint32Array(0);
      if (text.length === 1) {
        const code = text.charCodeAt(0);
        return joined(
          await Promise.all(
            segments.map(async ({ segment, firstUnit }) => ({ firstUnit, units: await segment.unitsWith(code) })),
          ),
        );
      }
      const held = await places(bigramsOf(text));
      return inAll([...held.values()].map(({ units }) => units));
    },
  };
}

/** What stands in all of some ordered lists. The shortest first: what is left is never more. */
export function inAll(lists: readonly Uint32Array[]): Uint32Array {
  const [shortest = new Uint32Array(0), ...others] = [...lists].sort((a, b) => a.length - b.length);
  let left = shortest;
  for (const list of others) {
    if (left.length === 0) break;
    let at = 0;
    left = left.filter((unit) => {
      while ((list[at] ?? Infinity) < unit) at += 1;
      return list[at] === unit;
    });
  }
  return left;
}
