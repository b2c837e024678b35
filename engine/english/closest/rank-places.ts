/**
 * Sentences of a record by the English keys that lead to them: which of them come closest to what is wanted. Where to look, and never a
 * finding.
 */
import type { Transcript } from '../../record/record.ts';
import { sentencesOf, type Sentence } from '../../text/sentences.ts';
import type { FindGlossed } from '../gloss/glosses.ts';
import { chineseKeys, type ChineseKey } from './chinese-keys.ts';

/** A word of a quotation: any of its keys leads to a passage. */
export interface Wanted {
  /** `strength`: how well the key says it, up to 1. */
  keys: readonly { key: string; strength: number }[];
  isNumber: boolean;
}

/** A sentence with its keys. */
export interface GlossedSentence extends Sentence {
  transcript: string;
  keys: Map<string, ChineseKey>;
  /** The sentence after it stands in the same paragraph. */
  goesOn: boolean;
}

export interface Ranking {
  /** The best, one or two sentences of a paragraph each; of passages that say the same the first. `MOST` at most. */
  passages: GlossedSentence[][];
  /** How much of the weight of all that is wanted the first has: between 0 and 1. */
  share: number;
}

export type RankPlaces = (wanted: readonly Wanted[]) => Ranking;

const MOST = 3;
/** A number is met by chance less often than a word. */
const NUMBER_WEIGHT = 1.5;
/** How far a long passage must hold more than a short one: between 0, not at all, and 1. */
const LENGTH_PART = 0.6;
/** What meets less than this of what the best one meets leads nowhere. */
const LEAST_OF_BEST = 0.45;
/** Of two passages with so many pairs of characters in common one is shown: two texts of one event, mostly. */
const SAME_PASSAGE = 0.6;

/** One sentence or two. */
interface Window {
  first: number;
  count: 1 | 2;
  score: number;
}

/** @param transcripts read once, which takes a moment */
export function createRankPlaces(transcripts: readonly Transcript[], findGlossed: FindGlossed): RankPlaces {
  const places = placesIn(transcripts, findGlossed);
  const postings = postingsOf(places);
  /** Rare keys weigh more. One that no passage has weighs as much as the rarest: it is missed. */
  const weightOf = (key: string, isNumber: boolean): number =>
    Math.log(1 + places.length / (0.5 + (postings.get(key)?.often ?? 0))) * (isNumber ? NUMBER_WEIGHT : 1);
  const average = places.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, places.length);

  return (wanted) => {
    /** A row a sentence: what each word of the quotation adds there. */
    const met = new Float64Array(places.length * wanted.length);
    const touched = new Set<number>();
    let all = 0;
    for (const [at, { keys, isNumber }] of wanted.entries()) {
      let most = 0;
      for (const { key, strength } of keys) {
        const weight = weightOf(key, isNumber) * strength;
        most = Math.max(most, weight);
        for (const posting of postings.get(key)?.list ?? []) {
          const cell = posting.place * wanted.length + at;
          met[cell] = Math.max(met[cell]!, weight * posting.strength);
          touched.add(posting.place);
        }
      }
      all += most;
    }
    const metIn = (first: number, count: 1 | 2): number => {
      let sum = 0;
      for (
        let one = first * wanted.length, two = one + (count - 1) * wanted.length, at = 0;
        at < wanted.length;
        at += 1
      )
        sum += Math.max(met[one + at]!, met[two + at]!);
      return sum;
    };
    const best = new Map<string, Window>();
    const offer = (first: number, count: 1 | 2): void => {
      const { paragraph, text } = places[first]!;
      const length = text.length + (count === 2 ? places[first + 1]!.text.length : 0);
      const part = Math.sqrt(Math.max(0.5, length / average));
      const score = metIn(first, count) / (1 - LENGTH_PART + LENGTH_PART * part);
      if ((best.get(paragraph)?.score ?? 0) < score) best.set(paragraph, { first, count, score });
    };
    for (const place of touched) {
      offer(place, 1);
      if (places[place]!.goesOn) offer(place, 2);
    }
    const windows = distinct([...best.values()].sort((a, b) => b.score - a.score || a.first - b.first));
    const [lead] = windows;
    return { passages: windows.map(textsOf), share: lead === undefined ? 0 : metIn(lead.first, lead.count) / all };
  };

  function textsOf({ first, count }: Window): GlossedSentence[] {
    return places.slice(first, first + count);
  }

  /** The best, and of passages that say the same the first. */
  function distinct(windows: readonly Window[]): Window[] {
    const shown: { window: Window; pairs: Set<string> }[] = [];
    const least = (windows[0]?.score ?? 0) * LEAST_OF_BEST;
    for (const window of windows) {
      if (window.score < least) break;
      const pairs = pairsOf(wordsOf(textsOf(window)));
      if (shown.some((other) => shareOf(pairs, other.pairs) > SAME_PASSAGE)) continue;
      shown.push({ window, pairs });
      if (shown.length === MOST) break;
    }
    return shown.map(({ window }) => window);
  }
}

function placesIn(transcripts: readonly Transcript[], findGlossed: FindGlossed): GlossedSentence[] {
  const places: GlossedSentence[] = [];
  for (const { id, turns } of transcripts)
    for (const paragraph of turns.flatMap((turn) => turn.paragraphs)) {
      const sentences = sentencesOf(paragraph);
      for (const [at, sentence] of sentences.entries())
        places.push({
          ...sentence,
          transcript: id,
          keys: chineseKeys(sentence.text, findGlossed),
          goesOn: at + 1 < sentences.length,
        });
    }
  return places;
}

/** The sentences that have a key, and how well. */
interface Postings {
  list: { place: number; strength: number }[];
  /** Their strengths together. */
  often: number;
}

function postingsOf(places: readonly GlossedSentence[]): Map<string, Postings> {
  const postings = new Map<string, Postings>();
  for (const [place, { keys }] of places.entries())
    for (const [key, { strength }] of keys) {
      const known = postings.get(key) ?? { list: [], often: 0 };
      known.list.push({ place, strength });
      known.often += strength;
      postings.set(key, known);
    }
  return postings;
}

function wordsOf(sentences: readonly GlossedSentence[]): string {
  return sentences.map(({ text }) => text).join('');
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

/** Whether two passages say the same in nearly the same words: of two texts of one event, mostly. */
export function saysTheSame(one: string, other: string): boolean {
  return shareOf(pairsOf(one), pairsOf(other)) > SAME_PASSAGE;
}

/** Of the shorter one's pairs. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
