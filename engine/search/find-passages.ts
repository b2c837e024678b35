/** From a query to the passages that have its words: the store says which hold them, and only where that leaves a question are they read. */
import type { HeldWords, PassageFacts, PassageStore, StoredPassage, Word } from '../index/passage-store.ts';
import type { Form, Range } from '../record/record.ts';
import { VOICES } from '../record/ranks.ts';
import { closest } from './excerpt.ts';
import { isNamed, type Names } from './names-typed.ts';
import { findWords, type FoldedText } from './places.ts';
import type { SearchQuery } from './typed.ts';

/** What is looked for: any of these. */
export interface PassageQuery {
  asked: readonly SearchQuery[];
  /** A part of an outlet's name will do. */
  half: boolean;
}

export interface FoundPassage {
  facts: PassageFacts;
  /** 0: the words run on as typed; 1: all in one sentence; 2: all in the paragraph. */
  quality: number;
  /** The outlet's name, or a speaker's, is what was typed. */
  named: boolean;
  /** Other texts of the event that have the same sentence. */
  alsoIn: readonly string[];
}

export interface FoundPassages {
  found: FoundPassage[];
  /** Not each of them was read, or known to have the words. */
  atMost: boolean;
}

export const NOTHING: FoundPassages = { found: [], atMost: false };

/** More than a list shows, or any record of a few texts has: beyond, passages are counted as the store gives them, and not read. */
const MOST_READ = 1000;
const FORMS: readonly Form[] = ['full', 'partial', 'digest'];
const SENTENCE_END = /[。！？!?；;]/;

export type NamesOf = (outlet: string | null) => Names;

export async function findPassages(
  store: PassageStore,
  namesOf: NamesOf,
  { asked, half }: PassageQuery,
): Promise<FoundPassages> {
  const found = new Map<number, FoundPassage>();
  const all: FoundPassage[] = [];
  // A query has each of its passages once.
  const keep = (one: FoundPassage): void => void (asked.length === 1 ? all.push(one) : add(found, one));
  let atMost = false;
  for (const query of asked) {
    const held = await candidates(store, namesOf, query, half);
    const isKnown = held.sure && isOneWord(query);
    const toRead = isKnown ? [] : held.passages.toSorted(newestFirst).slice(0, MOST_READ);
    const rest = held.passages.slice(toRead.length);
    atMost ||= rest.length > 0 && !held.sure;
    const read = (await store.passages(toRead)).flatMap((passage) => look(passage, namesOf, query, half) ?? []);
    for (const { facts, quality, named } of read) keep({ facts, quality, named, alsoIn: NOWHERE });
    for (const facts of rest) {
      const named = query.words.some(({ text }) => isNamed(namesFor(facts, namesOf), text, half));
      keep({ facts, quality: isKnown ? 0 : APART, named, alsoIn: NOWHERE });
    }
  }
  return { found: asked.length === 1 ? all : [...found.values()], atMost };
}
const APART = 2;
const NOWHERE: readonly string[] = [];

/** Of several queries one is enough: the one that stands best in a passage. */
function add(found: Map<number, FoundPassage>, one: FoundPassage): void {
  const before = found.get(one.facts.order);
  if (before === undefined || one.quality < before.quality) found.set(one.facts.order, one);
}

/** It runs on as typed wherever it stands. */
function isOneWord({ words: [word, ...more], near, phrase }: SearchQuery): boolean {
  return more.length === 0 && near.length === 0 && phrase === word?.text;
}

/** What holds the words, or the rest of them beside an outlet's name; without what must not stand there. */
async function candidates(
  store: PassageStore,
  namesOf: NamesOf,
  { words, without, near }: SearchQuery,
  half: boolean,
): Promise<HeldWords> {
  const held = await store.holding(words);
  let sure = held.sure && near.length === 0;
  const named = (await store.names()).outlets.flatMap((outlet) => {
    const others = words.filter(({ text }) => !isNamed(namesOf(outlet), text, half));
    return others.length === words.length ? [] : [{ outlet, others }];
  });
  if (named.length === 0 && without.length === 0) return { passages: held.passages, sure };
  const passages = new Map(held.passages.map((facts) => [facts.order, facts]));
  for (const { outlet, others } of named) {
    const beside = others.length === 0 ? null : await store.holding(others);
    const orders = beside && new Set(beside.passages.map(({ order }) => order));
    sure &&= beside?.sure ?? true;
    for (const facts of await store.askedBy(outlet)) {
      if (orders === null || orders.has(facts.order)) passages.set(facts.order, facts);
    }
  }
  for (const word of without) {
    const unwanted = await store.holding([word]);
    sure &&= unwanted.sure;
    if (unwanted.sure) for (const { order } of unwanted.passages) passages.delete(order);
    for (const facts of passages.values()) {
      if (namesFor(facts, namesOf).whole.has(word.text)) passages.delete(facts.order);
    }
  }
  return { passages: [...passages.values()], sure };
}

function namesFor({ opens, outlet }: PassageFacts, namesOf: NamesOf): Names {
  return namesOf(opens ? outlet : null);
}

export interface LookedAt {
  facts: PassageFacts;
  quality: number;
  named: boolean;
  /** For each word, its places in the paragraph's text. */
  places: Range[][];
}

/** @returns null for a passage that does not have the words as they are asked for */
export function look(passage: StoredPassage, namesOf: NamesOf, asked: SearchQuery, half: boolean): LookedAt | null {
  const { facts, folded, paragraph } = passage;
  const names = namesFor(facts, namesOf);
  const isName = ({ text }: Word): boolean => isNamed(names, text, half);
  if (asked.without.some(({ text }) => names.whole.has(text))) return null;
  const where = { text: paragraph.text, folded };
  const named = asked.words.some(isName);
  const places =
    findWords(where, asked) ??
    (named ? findWords(where, { ...asked, words: asked.words.filter((word) => !isName(word)) }) : null);
  return places && { facts, quality: qualityOf(where, asked, places), named, places };
}

function qualityOf({ folded, text }: FoldedText, { phrase }: SearchQuery, places: Range[][]): number {
  if (places.length === 0 || folded.text.includes(phrase)) return 0;
  const [start, end] = closest(places);
  return SENTENCE_END.test(text.slice(start, end)) ? APART : 1;
}

/** Best first, then newest first. */
export function bestFirst(a: FoundPassage, b: FoundPassage): number {
  return a.quality - b.quality || newestFirst(a.facts, b.facts);
}

/** Within an event by whose words they are, and by the fuller text. */
function newestFirst(a: PassageFacts, b: PassageFacts): number {
  return (
    compare(b.date ?? '', a.date ?? '') ||
    compare(b.event, a.event) ||
    VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) ||
    FORMS.indexOf(a.form) - FORMS.indexOf(b.form) ||
    a.order - b.order
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Show a passage once where several published texts of the event have it: the same words are no second finding. */
export function joinEditions(found: readonly FoundPassage[]): FoundPassage[] {
  const kept: FoundPassage[] = [];
  const shown = new Map<string, FoundPassage>();
  for (const each of found) {
    const { paragraph, transcript, counterparts } = each.facts;
    // What is no other's counterpart has none.
    if (counterparts.size === 0) {
      kept.push(each);
      continue;
    }
    const other = [...counterparts]
      .map((id) => shown.get(id))
      .find((one) => one !== undefined && one.facts.transcript !== transcript && one.quality === each.quality);
    if (other) {
      if (!other.alsoIn.includes(transcript)) other.alsoIn = [...other.alsoIn, transcript];
      continue;
    }
    shown.set(paragraph, each);
    kept.push(each);
  }
  return kept;
}
