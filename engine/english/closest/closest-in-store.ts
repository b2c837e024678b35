/**
 * The passages of the reader's own Chinese texts that come closest to an English quotation. A store may hold a hundred thousand texts, so
 * their sentences lie in no table: the dictionary says by which Chinese words a quotation may be printed, the store proposes paragraphs that
 * have these, and the best of them are read.
 */
import type { Transcript } from '../../record/record.ts';
import type { Store } from '../../index/store.ts';
import type { KnownNames } from '../../text/names.ts';
import { createFindGlossed, type FindGlossed, type GlossTable } from '../gloss/glosses.ts';
import { commonKey } from '../gloss/same-words.ts';
import { type ClosestPassages, createFindClosest } from './closest.ts';
import { englishKeys } from './english-keys.ts';

/** What is known of all words. */
export interface Dictionary {
  findGlossed: FindGlossed;
  /** Chinese words for an English stem, those that say it best first. */
  wordsFor: (key: string) => readonly { word: string; strength: number }[];
}

export type FindInStore = (quote: string) => Promise<ClosestPassages>;

/** Chinese words that are looked for with each English one, of those that the store has. */
const MOST_WORDS = 8;
/** Paragraphs that the store proposes for one of them. */
const PROPOSED = 48;
/** Paragraphs that are read, of all that are proposed. */
const MOST_READ = 48;

/** @param table read once, which takes a moment */
export function createDictionary(table: GlossTable): Dictionary {
  const words = new Map<string, string[]>();
  for (const [word, meanings] of Object.entries(table)) {
    // A character alone stands in half of all paragraphs.
    if (word.length < 2) continue;
    for (const stem of new Set(meanings.split(/[ /]/u))) {
      const known = words.get(stem);
      if (known === undefined) words.set(stem, [word]);
      else known.push(word);
    }
  }
  const stemsOf = Map.groupBy(words.keys(), commonKey);
  const wordsFor: Dictionary['wordsFor'] = (key) => {
    const stems = new Set(stemsOf.get(key) ?? []);
    const found = [...new Set([...stems].flatMap((stem) => words.get(stem) ?? []))];
    return found
      .map((word) => ({ word, strength: strengthIn(table[word]!, stems) }))
      .sort((a, b) => b.strength - a.strength);
  };
  return { findGlossed: createFindGlossed(table), wordsFor };
}

/** Of a meaning in many words each is a part. */
function strengthIn(meanings: string, stems: ReadonlySet<string>): number {
  const parts = meanings.split('/').map((meaning) => meaning.split(' '));
  const shortest = Math.min(...parts.filter((own) => own.some((stem) => stems.has(stem))).map(({ length }) => length));
  return 1 / Math.sqrt(shortest);
}

/** @param store whose texts may be in any language: those in English are left out */
export function createFindInStore(
  store: Store,
  dictionary: Dictionary,
  names: Pick<KnownNames, 'people'>,
): FindInStore {
  return async (quote) => {
    const keys = englishKeys(quote, new Set());
    const asked = keys.map(({ key, isNumber }) => (isNumber ? [] : dictionary.wordsFor(key)));
    const rarity = await store.rarity(asked.flatMap((words) => words.map(({ word }) => word)).join('\n'));
    const weightOf = (word: string): number => {
      const pairs = Array.from({ length: word.length - 1 }, (_, at) => rarity.frequency(word.slice(at, at + 2)));
      const often = Math.min(...pairs);
      return often === 0 ? 0 : Math.log(1 + rarity.paragraphs / (0.5 + often));
    };
    const there = asked.map((words) =>
      words
        .map(({ word, strength }) => ({ word, weight: weightOf(word) * strength }))
        .filter(({ weight }) => weight > 0)
        .slice(0, MOST_WORDS),
    );
    const stretches = there.flat().map(({ word }) => ({ text: word, limit: PROPOSED }));
    if (stretches.length === 0) return { passages: [], isNear: false };
    const proposed = await store.propose(stretches);
    /** By text and paragraph: of each English word, the Chinese one that weighs most. */
    const votes = new Map<string, { event: string; transcript: string; slot: number; weight: number }>();
    let at = 0;
    for (const words of there) {
      const best = new Map<string, { event: string; transcript: string; slot: number; weight: number }>();
      for (const { weight } of words)
        for (const place of proposed[at++]!) {
          const id = `${place.transcript} ${place.slot}`;
          if (weight > (best.get(id)?.weight ?? 0)) best.set(id, { ...place, weight });
        }
      for (const [id, place] of best) votes.set(id, { ...place, weight: place.weight + (votes.get(id)?.weight ?? 0) });
    }
    const read = [...votes.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_READ);
    const texts = await textsWith(store, read);
    return createFindClosest(texts, dictionary.findGlossed, names)(quote);
  };
}

/** The Chinese texts that have some paragraphs, with these alone. */
async function textsWith(
  store: Store,
  places: readonly { event: string; transcript: string; slot: number }[],
): Promise<Transcript[]> {
  const events = await store.events([...new Set(places.map(({ event }) => event))]);
  return events.flatMap(({ texts }) =>
    texts.flatMap(({ printed: { transcript, slots } }): Transcript[] => {
      const read = new Set(
        places
          .flatMap((each) => (each.transcript === transcript.id ? slots[each.slot] : []) ?? [])
          .map(({ paragraph }) => paragraph.id),
      );
      if (read.size === 0 || transcript.language === 'en') return [];
      const turns = transcript.turns.map((turn) => ({
        ...turn,
        paragraphs: turn.paragraphs.filter(({ id }) => read.has(id)),
      }));
      return [{ ...transcript, turns }];
    }),
  );
}
