/** From a query to the passages that have its words: the store says which hold them, and only where that leaves a question are they read. */
import {
  everyPassage,
  type HeldWords,
  type PassageFacts,
  type PassageGroup,
  type PassageStore,
  type StoredPassage,
  type Word,
} from '../index/passage-store.ts';
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
  /** Counted beside them, and not looked at: newest first. */
  more: readonly PassageGroup[];
  /** Not each of them was read, or known to have the words. */
  atMost: boolean;
  /** Older ones are among them, or counted. */
  isCounted: boolean;
}

export const NOTHING: FoundPassages = { found: [], more: [], atMost: false, isCounted: true };

/** More than a list shows, or any record of a few texts has: beyond, passages are counted as the store gives them, and not read. */
const MOST_READ = 1000;
/** Of a store that does not know whether they have the words, since their texts are read for it: the newest. */
const MOST_UNSURE = 300;
const FORMS: readonly Form[] = ['full', 'partial', 'digest'];
const SENTENCE_END = /[。！？!?；;]/;

export type NamesOf = (outlet: string | null) => Names;

/** What of it is wanted first. */
export interface ReadFirst {
  /** So many fill the list: of a single word no more need be read, since it stands as typed in whatever has it. */
  enough: number;
  /** null: whatever is newest */
  meets: ((facts: PassageFacts) => boolean) | null;
  /** Older ones that are not needed for it need not be counted. */
  soon: boolean;
}

/** @param wanted null: all that there are, one by one */
export async function findPassages(
  store: PassageStore,
  namesOf: NamesOf,
  { asked, half }: PassageQuery,
  wanted: ReadFirst | null,
): Promise<FoundPassages> {
  const found = new Map<number, FoundPassage>();
  const all: FoundPassage[] = [];
  let more: readonly PassageGroup[] = [];
  // A query has each of its passages once.
  const keep = (one: FoundPassage): void => void (asked.length === 1 ? all.push(one) : add(found, one));
  let atMost = false;
  let isCounted = true;
  const soon = asked.length === 1 && wanted !== null && wanted.soon && wanted.meets === null;
  for (const query of asked) {
    const held = await candidates(store, namesOf, query, { half, soon });
    isCounted = held.isNewest !== true;
    const listed = wanted === null || asked.length > 1 ? { ...held, passages: everyPassage(held), more: [] } : held;
    const isKnown = held.sure && isOneWord(query);
    const { first, rest, groups } = isKnown
      ? { first: [], rest: listed.passages, groups: listed.more }
      : inOrder(listed, wanted?.meets ?? null);
    const enough = isOneWord(query) ? (wanted?.enough ?? Infinity) : Infinity;
    const { read, left } = await readFirst(store, first, enough, (passage) => look(passage, namesOf, query, half));
    more = groups;
    atMost ||= !held.sure && left.length + rest.length + groups.length > 0;
    for (const { facts, quality, named } of read) keep({ facts, quality, named, alsoIn: NOWHERE });
    for (const facts of [...left, ...rest]) {
      const named = query.words.some(({ text }) => isNamed(namesFor(facts, namesOf), text, half));
      keep({ facts, quality: isKnown ? 0 : APART, named, alsoIn: NOWHERE });
    }
  }
  return { found: asked.length === 1 ? all : [...found.values()], more, atMost, isCounted };
}

/** Those to read first, newest first: of what is wanted the older ones as well. */
function inOrder(
  { passages, more, sure }: HeldWords,
  meets: ReadFirst['meets'],
): { first: PassageFacts[]; rest: PassageFacts[]; groups: readonly PassageGroup[] } {
  const most = sure ? MOST_READ : MOST_UNSURE;
  const sorted = passages.toSorted(newestFirst);
  if (meets === null || !(sorted.some(meets) || more.some(({ like }) => meets(like))))
    return { first: sorted.slice(0, most), rest: sorted.slice(most), groups: more };
  const [met, others] = [sorted.filter(meets), sorted.filter((facts) => !meets(facts))];
  const groups: PassageGroup[] = [];
  for (const group of more) {
    if (met.length < most && meets(group.like)) met.push(...group.passages());
    else groups.push(group);
  }
  const all = [...met, ...others];
  return { first: all.slice(0, most), rest: all.slice(most), groups };
}

async function readFirst(
  store: PassageStore,
  first: readonly PassageFacts[],
  enough: number,
  look: (passage: StoredPassage) => LookedAt | null,
): Promise<{ read: LookedAt[]; left: readonly PassageFacts[] }> {
  const read: LookedAt[] = [];
  // Nearly all that are read together have the word as it was typed.
  const batch = Math.min(enough, MOST_READ);
  let at = 0;
  for (; at < first.length && read.length < enough; at += batch)
    read.push(...(await store.passages(first.slice(at, at + batch))).flatMap((passage) => look(passage) ?? []));
  return { read, left: first.slice(at) };
}
/** The quality of what has the words, somewhere in the paragraph. */
export const APART = 2;
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
  { half, soon }: { half: boolean; soon: boolean },
): Promise<HeldWords> {
  const named = (await store.names()).outlets.flatMap((outlet) => {
    const others = words.filter(({ text }) => !isNamed(namesOf(outlet), text, half));
    return others.length === words.length ? [] : [{ outlet, others }];
  });
  // Of names beside other words, and of what must not stand there, all are needed.
  const isSoon = soon && without.length === 0 && named.every(({ others }) => others.length === 0);
  const held = await store.holding(words, isSoon);
  let sure = held.sure && near.length === 0;
  if (named.length === 0 && without.length === 0) return { ...held, sure };
  let isNewest = held.isNewest === true;
  const passages = new Map(everyPassage(held).map((facts) => [facts.order, facts]));
  for (const { outlet, others } of named) {
    const beside = others.length === 0 ? null : await store.holding(others);
    const orders = beside && new Set(everyPassage(beside).map(({ order }) => order));
    sure &&= beside?.sure ?? true;
    const asked = await store.askedBy(outlet, isSoon);
    isNewest ||= asked.isNewest === true;
    for (const facts of asked.passages) {
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
  return { passages: [...passages.values()], more: [], sure, ...(isNewest && { isNewest }) };
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
