/** The search where the words stand nowhere as they were typed: what was typed in parts, and a speaker's name as whose words are wanted. */
import type { PassageStore, Word } from '../index/passage-store.ts';
import { foldText } from '../text/fold.ts';
import { type ApartQuery, readApart } from './apart.ts';
import { bestFirst, type FoundPassages, joinEditions, NOTHING, type PassageQuery } from './find-passages.ts';
import type { SearchQuery } from './typed.ts';

export interface Apart {
  /** Speakers whose name was typed: the hits are their words. */
  speakers: string[];
  /** What was typed in parts, in order, and in how many passages each part stands; all of them stand in each hit. */
  words: { text: string; total: number }[];
}

interface FoundApart extends FoundPassages {
  apart: Apart | null;
  /** What is looked for again in the passages that are shown. */
  passages: PassageQuery;
}

const NOTHING_APART: FoundApart = { ...NOTHING, apart: null, passages: { asked: [], half: false } };

/** Of more words, each to be looked for by itself, the reader learns nothing. */
const MAX_RUNS = 8;

/** @param find the passages that have what is asked for */
export function createFindApart(
  store: PassageStore,
  find: (query: PassageQuery) => Promise<FoundPassages>,
): (asked: readonly SearchQuery[]) => Promise<FoundApart> {
  return async (asked) => {
    const typed = asked.flatMap((each) => each.typed);
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
        atMost,
        apart: { speakers, words: await Promise.all(words.map(countOf)) },
        passages,
      };
    }
    // In no passage together: each as it was typed, since parts of a run stand anywhere.
    const whole = await readApart(typed, names, async (texts) => new Set(texts));
    const counts = await Promise.all(whole.words.map(countOf));
    const isAny = counts.some(({ total }) => total > 0);
    return { ...NOTHING_APART, apart: isAny ? { speakers, words: counts } : null };
  };

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
