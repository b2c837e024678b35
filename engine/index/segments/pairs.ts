/** Where pairs stand in all segments of a library. */
import { bigramsOf } from '../grams.ts';
import { createBounded } from './bounded.ts';
import { keyOfPart } from './dictionary.ts';
import type { PairPlaces } from './read-segment.ts';
import type { Snapshot } from './snapshot.ts';

/** Units that are held of pairs asked for before: four bytes each. */
const HELD = 1_000_000;
/** What is held of a pair besides. */
const EACH = 50;

export interface PairLookup {
  /** Units are counted through all segments; those of removed texts are left out, but their paragraphs are counted until they are merged. */
  places(pairs: readonly string[]): Promise<Map<string, PairPlaces>>;
  /** The units that hold all pairs of a folded text; of a single character that character. In their order. */
  holding(text: string): Promise<Uint32Array>;
}

export function createPairs({ segments, textOf }: Snapshot): PairLookup {
  const known = createBounded<string, PairPlaces>(HELD, ({ units }) => units.length + EACH);
  const isAllLive = textOf.every((text) => text !== null);
  /** Of one segment after the other. */
  const joined = (parts: readonly Uint32Array[]): Uint32Array => {
    const units = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let count = 0;
    for (const [at, part] of parts.entries()) {
      const { firstUnit } = segments[at]!;
      for (const unit of part) if (isAllLive || textOf[firstUnit + unit] !== null) units[count++] = firstUnit + unit;
    }
    return count === units.length ? units : units.slice(0, count);
  };
  const read = async (pairs: readonly string[]): Promise<PairPlaces[]> => {
    const keys = pairs.map(keyOfPart);
    const found = await Promise.all(segments.map(({ segment }) => segment.places(keys)));
    return pairs.map((_, at) => {
      const places = found.map((each) => each[at]!);
      const paragraphs = places.reduce((sum, each) => sum + each.paragraphs, 0);
      return { paragraphs, units: joined(places.map(({ units }) => units)) };
    });
  };
  const places = async (pairs: readonly string[]): Promise<Map<string, PairPlaces>> => {
    const found = await known.get(pairs, read);
    return new Map(pairs.map((pair, at) => [pair, found[at]!]));
  };
  return {
    places,
    async holding(text) {
      if (text.length === 0) return new Uint32Array(0);
      if (text.length === 1) {
        return joined(await Promise.all(segments.map(({ segment }) => segment.unitsWith(text.charCodeAt(0)))));
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
      while (at < list.length && list[at]! < unit) at += 1;
      return list[at] === unit;
    });
  }
  return left;
}
