/** The search where the words stand nowhere as they were typed: what was typed in parts, and a speaker's name as whose words are wanted. */
import type { PassageStore, Word } from '../index/passage-store.ts';
import { foldText } from '../text/fold.ts';
import { type ApartQuery, readApart } from './apart.ts';
import type { Apart } from './relaxed.ts';
import {
  bestFirst,
  type FoundPassage,
  type FoundPassages,
  joinEditions,
  NOTHING,
  type PassageQuery,
} from './find-passages.ts';
import type { SearchQuery } from './typed.ts';

interface FoundApart extends FoundPassages {
  apart: Apart | null;
  /** What is looked for again in the passages that are shown. */
  passages: PassageQuery;
}

const NOTHING_APART: FoundApart = { ...NOTHING, apart: null, passages: { asked: [], half: false } };

/** Of more words, each to be looked for by itself, the reader learns nothing. */
const MAX_RUNS = 16;
/** So many sets of words that stand together are shown; more are seldom meant. */
const MAX_SETS = 8;

/** @param find the passages that have what is asked for, each of them */
export function createFindApart(
  store: PassageStore,
  find: (query: PassageQuery) => Promise<FoundPassages>,
): (asked: readonly SearchQuery[]) => Promise<FoundApart> {
  return async (asked) => {
    const typed = [...new Set(asked.flatMap((each) => each.typed))];
    if (typed.length > MAX_RUNS) return NOTHING_APART;
    const names = new Map((await store.names()).speakers.map((speaker) => [foldText(speaker).text, speaker]));
    const { speakers, words } = await readApart(typed, names, standing);
    const without = asked.flatMap((each) => each.without);
    const passages = { asked: [queryOf(words, without)], half: false };
    // A distance that was asked for is kept to.
    const isNear = asked.some(({ near }) => near.length > 0);
    const { found: all, atMost } = isNear || words.length === 0 ? NOTHING : await find(passages);
    const found = all.filter(({ facts }) => speakers.every((speaker) => facts.speaker === speaker));
    if (found.length > 0) {
      const named = speakers.length > 0;
      return {
        found: found.map((each) => ({ ...each, named })),
        more: [],
        atMost,
        isCounted: true,
        apart: { speakers, words: await Promise.all(words.map(countOf)), most: words.length, without: [] },
        passages,
      };
    }
    // In no passage together: each as it was typed, since parts of a run stand anywhere.
    const whole = await readApart(typed, names, async (texts) => new Set(texts));
    const counts = await Promise.all(whole.words.map(countOf));
    if (counts.every(({ total }) => total === 0)) return NOTHING_APART;
    const relaxed = isNear ? null : await relax(whole.words, without, speakers);
    if (relaxed !== null) return { ...relaxed, apart: { ...relaxed.apart, words: counts } };
    return { ...NOTHING_APART, apart: { speakers, words: counts, most: 0, without: [] } };
  };

  /**
   * The passages that have the most of the words.
   * @returns null where that is one word, now this, now that: each is better searched for by itself
   */
  async function relax(
    words: ApartQuery['words'],
    without: Word[],
    speakers: string[],
  ): Promise<(FoundApart & { apart: Apart }) | null> {
    const isTheirs = ({ facts }: FoundPassage): boolean => speakers.every((speaker) => facts.speaker === speaker);
    const had = new Map<number, number[]>();
    for (const [at, word] of words.entries()) {
      const { found } = await find({ asked: [queryOf([word], without)], half: false });
      for (const { facts } of found.filter(isTheirs)) had.set(facts.order, [...(had.get(facts.order) ?? []), at]);
    }
    const most = Math.max(0, ...[...had.values()].map(({ length }) => length));
    const together = [...had.values()].filter(({ length }) => length === most);
    const sets = new Map(together.map((set) => [set.join(' '), set]));
    if (most === 0 || (most === 1 && sets.size > 1)) return null;
    const shown = [...sets.values()].slice(0, MAX_SETS).map((set) => set.flatMap((at) => words[at] ?? []));
    const passages = { asked: shown.map((set) => queryOf(set, without)), half: false };
    const { found, atMost } = await find(passages);
    const missing = words.filter((word) => shown.every((set) => !set.includes(word))).map(({ text }) => text);
    const named = speakers.length > 0;
    return {
      found: found.filter(isTheirs).map((each) => ({ ...each, named })),
      more: [],
      atMost,
      isCounted: true,
      apart: { speakers, words: [], most, without: missing },
      passages,
    };
  }

  async function standing(texts: readonly string[]): Promise<ReadonlySet<string>> {
    const isStanding = await store.standing(texts);
    return new Set(texts.filter((_, at) => isStanding[at]));
  }

  async function countOf(one: ApartQuery['words'][number]): Promise<Apart['words'][number]> {
    const { found } = await find({ asked: [queryOf([one], [])], half: false });
    return { text: one.text, total: joinEditions(found.sort(bestFirst)).length };
  }
}

/** All of the words, wherever in a passage they stand. */
function queryOf(words: ApartQuery['words'], without: Word[]): SearchQuery {
  const typed = words.map(({ text }) => text);
  return { words: words.map(({ word }) => word), without, near: [], phrase: typed.join(''), typed };
}
