/**
 * Sentences of a record by how well they say what a Chinese quotation says, in its words or in others: by the characters that the two have in
 * common, and by the English of their words. Where to look, and never a finding.
 *
 * The figures were chosen with all paraphrases of test/gold/kinds.jsonl in view: fitted to every second one, while the score of the others was
 * looked at as well. Sixty that were written before it, and forty after, had not been seen, and were
 * scored once.
 */
import { questionIdOf } from '../../record/question-id.ts';
import type { Transcript } from '../../record/record.ts';
import { foldHan } from '../../text/fold.ts';
import { sentencesOf, type Sentence } from '../../text/sentences.ts';
import type { FindGlossed } from '../gloss/glosses.ts';
import type { FindRelated } from '../gloss/related-keys.ts';
import { chineseKeys, LITTLE } from './chinese-keys.ts';
import type { QuoteWord } from './quote-words.ts';
import { saysTheSame } from './rank-places.ts';

export interface MeantPassage {
  transcript: string;
  paragraph: string;
  ranges: Sentence['ranges'];
}

/** @returns best first, `MOST` at most; none where too little is met */
export type RankInMeaning = (words: readonly QuoteWord[]) => MeantPassage[];

const MOST = 3;
/** So many sentences of a paragraph may stand for a quotation together. */
const MOST_SENTENCES = 3;
/** What the characters of a word count, and its pairs of characters; and a character that is a word. */
const CHARACTERS = 1.2;
const PAIRS = 0.6;
const LONE_CHARACTER = 0.8;
const LONE_MEANING = 0.3;
/** The lesser of the two ways in which a word is met, beside the greater. */
const BOTH_WAYS = 0.6;
const NUMBER = 1.5;
/** Of a word that the passage has not, but another sentence of its turn, or the question. */
const IN_TURN = 0.15;
/** How far a long passage must hold more than a short one: between 0, not at all, and 1. */
const LENGTH_PART = 0.5;
/** Of what the rarest word is worth: a word that is met by no chance; and what all must have on average, met or not. */
const WORD_MET = 0.42;
const LEAST_ON_AVERAGE = 0.17;
/** A related word says it less well than the word itself, and never quite. */
const RELATED = 1.5;
const MOST_RELATED = 0.9;

interface Place extends Sentence {
  transcript: string;
  turn: string;
}

/** Which places have a feature, and how well. */
type Postings = Map<string, { place: number; strength: number }[]>;

/** @param transcripts read once, which takes a moment */
export function createRankInMeaning(
  transcripts: readonly Transcript[],
  findGlossed: FindGlossed,
  findRelated: FindRelated,
): RankInMeaning {
  const places = placesIn(transcripts);
  const [letters, keys] = [new Map() as Postings, new Map() as Postings];
  for (const [place, { text }] of places.entries()) {
    // As the words of a quotation are, which are looked for in them.
    for (const feature of lettersOf(foldHan(text))) put(letters, feature, place, 1);
    for (const [key, { strength }] of chineseKeys(text, findGlossed)) put(keys, key, place, strength);
  }
  const average = places.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, places.length);
  const weightOf = (postings: Postings, feature: string): number => {
    const often = (postings.get(feature) ?? []).reduce((sum, { strength }) => sum + strength, 0);
    return often === 0 ? 0 : Math.log(1 + places.length / (0.5 + often));
  };
  const turns = [...Map.groupBy(places.keys(), (place) => places[place]!.turn)];
  const paragraphs = [...Map.groupBy(places.keys(), (place) => places[place]!.paragraph).values()];

  /** How well each place says a word. */
  function metBy(word: QuoteWord): Float64Array {
    const [inLetters, inMeaning] = [new Float64Array(places.length), new Float64Array(places.length)];
    const own = [...lettersOf(word.text)];
    const isLone = word.text.length === 1;
    const characters = own.filter((each) => each.length === 1).length;
    for (const feature of own) {
      const part = feature.length === 2 ? PAIRS / (word.text.length - 1) : CHARACTERS / characters;
      const weight = weightOf(letters, feature) * (isLone ? LONE_CHARACTER : part);
      for (const { place } of letters.get(feature) ?? []) inLetters[place]! += weight;
    }
    for (const [key, strength] of widened(word, findRelated)) {
      const weight = weightOf(keys, key) * strength * (isLone ? LONE_MEANING : word.isNumber ? NUMBER : 1);
      for (const each of keys.get(key) ?? [])
        inMeaning[each.place] = Math.max(inMeaning[each.place]!, weight * each.strength);
    }
    return inMeaning.map((meaning, place) => {
      const other = inLetters[place]!;
      return Math.max(meaning, other) + BOTH_WAYS * Math.min(meaning, other);
    });
  }

  return (words) => {
    const met = words.map(metBy);
    const inTurn = new Map(turns.map(([turn, own]) => [turn, met.map((each) => mostOf(each, own))]));
    const inAnswer = (turn: string): number[] => {
      const [own, asked] = [inTurn.get(turn)!, inTurn.get(questionIdOf(turn) ?? '')];
      return asked === undefined ? own : own.map((value, at) => Math.max(value, asked[at]!));
    };
    const windows = paragraphs.flatMap((own) => {
      const around = inAnswer(places[own[0]!]!.turn);
      return bestOf(
        own.flatMap((_, first) =>
          Array.from({ length: Math.min(MOST_SENTENCES, own.length - first) }, (__, more) => {
            const window = own.slice(first, first + more + 1);
            const values = met.map((each) => mostOf(each, window));
            const sum = values.reduce((all, value, at) => all + value + IN_TURN * (around[at]! - value), 0);
            const length = window.reduce((all, place) => all + places[place]!.text.length, 0);
            const part = Math.sqrt(Math.max(0.5, length / average));
            return { window, values, score: sum / (1 - LENGTH_PART + LENGTH_PART * part) };
          }),
        ),
      );
    });
    const [lead] = windows.sort((a, b) => b.score - a.score);
    const rarest = Math.log(1 + places.length / 1.5);
    if (
      lead === undefined ||
      !isNear(
        words,
        lead.values.map((value) => value / rarest),
      )
    )
      return [];
    const shown: number[][] = [];
    const textOf = (window: readonly number[]): string => window.map((place) => places[place]!.text).join('');
    for (const { window, score } of windows) {
      if (shown.length === MOST || score === 0) break;
      if (!shown.some((other) => saysTheSame(textOf(other), textOf(window)))) shown.push(window);
    }
    return shown.map((window) => {
      const { transcript, paragraph } = places[window[0]!]!;
      return { transcript, paragraph, ranges: window.flatMap((place) => places[place]!.ranges) };
    });
  };
}

function placesIn(transcripts: readonly Transcript[]): Place[] {
  return transcripts.flatMap(({ id: transcript, turns }) =>
    turns.flatMap(({ id: turn, paragraphs }) =>
      paragraphs.flatMap((paragraph) => sentencesOf(paragraph).map((each) => ({ ...each, transcript, turn }))),
    ),
  );
}

/** Whether a word, not only a character here and there, leads to the best passage: else there is none that is near. */
function isNear(words: readonly QuoteWord[], values: readonly number[]): boolean {
  const isMet = values.some((value, at) => value > WORD_MET && words[at]!.text.length !== 1);
  return isMet && values.reduce((sum, value) => sum + value, 0) >= LEAST_ON_AVERAGE * values.length;
}

/** Its characters and pairs of characters, each once; what says nothing alone counts in pairs only. */
function lettersOf(text: string): Set<string> {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  return new Set(
    [...Array.from(text), ...pairs].filter((each) => /^\p{Script=Han}+$/u.test(each) && !LITTLE.has(each)),
  );
}

function put(postings: Postings, feature: string, place: number, strength: number): void {
  const known = postings.get(feature);
  if (known === undefined) postings.set(feature, [{ place, strength }]);
  else known.push({ place, strength });
}

/** Its keys, and the keys of words that mean nearly the same. */
function widened({ keys, isNumber }: QuoteWord, findRelated: FindRelated): Map<string, number> {
  const all = new Map(keys.map(({ key, strength }) => [key, strength]));
  if (isNumber) return all;
  for (const { key, strength } of keys)
    for (const related of findRelated(key)) {
      const own = strength * Math.min(MOST_RELATED, RELATED * Math.sqrt(related.nearness));
      if (own > (all.get(related.key) ?? 0)) all.set(related.key, own);
    }
  return all;
}

function mostOf(values: Float64Array, places: readonly number[]): number {
  return places.reduce((most, place) => Math.max(most, values[place]!), 0);
}

function bestOf<T extends { score: number }>(all: readonly T[]): T[] {
  return all.length === 0 ? [] : [all.reduce((best, each) => (each.score > best.score ? each : best))];
}
