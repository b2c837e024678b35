/**
 * English words that dictionaries give for the same Chinese words: drill and exercise, honest and upright. What is said in one of them may be
 * printed in the other.
 */
import { commonKey } from './same-words.ts';
import type { GlossTable } from './glosses.ts';

/** A key by another's leave. */
export interface RelatedKey {
  key: string;
  /** How often the two stand for one word, between 0 and 1: the cosine of the words that have them. */
  nearness: number;
}

/** @returns nearest first */
export type FindRelated = (key: string) => readonly RelatedKey[];

/** Of one word alone the two may have nothing to do with each other. */
const LEAST_TOGETHER = 0.9;
const LEAST_NEARNESS = 0.04;
const MOST = 8;
/** What stands in the English of so many words is near to none of them, and going through them takes time. */
const COMMON = 150;
/** What takes more words explains more than it translates. */
const MOST_STEMS = 3;

/** @param table read once, which takes a moment */
export function createFindRelated(table: GlossTable): FindRelated {
  /** By key, the meanings of the words that have it; and the sum of the squares of how well each says it. */
  const words = new Map<string, { of: string[]; squares: number }>();
  for (const [word, meanings] of Object.entries(table)) {
    if (word.length < 2) continue;
    for (const [key, strength] of strengthsIn(meanings)) {
      const known = words.get(key) ?? { of: [], squares: 0 };
      known.of.push(meanings);
      known.squares += strength ** 2;
      words.set(key, known);
    }
  }
  const found = new Map<string, readonly RelatedKey[]>();
  const find: FindRelated = (key) => {
    const together = new Map<string, number>();
    const own = words.get(key);
    if (own === undefined || own.of.length > COMMON) return [];
    for (const keys of own.of.map(strengthsIn)) {
      const strength = keys.get(key) ?? 0;
      for (const [other, well] of keys)
        if (other !== key) together.set(other, (together.get(other) ?? 0) + strength * well);
    }
    return Array.from(together)
      .filter(([, sum]) => sum >= LEAST_TOGETHER)
      .map(([other, sum]) => ({ key: other, nearness: sum / Math.sqrt(own.squares * words.get(other)!.squares) }))
      .filter(({ nearness }) => nearness >= LEAST_NEARNESS)
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, MOST);
  };
  return (key) => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
}

/** How well a word says each of its keys: of a meaning in many words only a part. */
function strengthsIn(meanings: string): Map<string, number> {
  const keys = new Map<string, number>();
  for (const meaning of meanings.split('/')) {
    const stems = meaning.split(' ');
    if (stems.length > MOST_STEMS) continue;
    for (const stem of stems) {
      const key = commonKey(stem);
      if ((keys.get(key) ?? 0) < 1 / stems.length) keys.set(key, 1 / stems.length);
    }
  }
  return keys;
}
