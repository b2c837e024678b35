/**
 * The passages of a Chinese record that come closest to an English quotation: by the English that dictionaries give for their words, by
 * names, and by numbers by value. Where to look, and never a finding.
 */
import type { NearPassage } from '../../record/answer.ts';
import type { Transcript } from '../../record/record.ts';
import { sentencesOf, type Sentence } from '../../text/sentences.ts';
import type { KnownNames } from '../../text/names.ts';
import type { FindGlossed } from '../gloss/glosses.ts';
import { englishTokens } from '../words/tokens.ts';
import { chineseKeys, type ChineseKey } from './chinese-keys.ts';
import { type EnglishKey, englishKeys } from './english-keys.ts';
import { metWords } from './met-words.ts';

export interface ClosestPassages {
  /** Best first, `MOST` at most; none where no word of the quotation leads anywhere. */
  passages: NearPassage[];
  /** So much of the quotation is met that the first is worth showing where nobody asks, on a page about the official. */
  isNear: boolean;
}

export type FindClosest = (quote: string) => ClosestPassages;

const MOST = 3;
/** Words of which a selection says enough to be shown something by itself. */
const LEAST_WORDS = 6;
/**
 * Of the quotation's weight so much must be met. Tuned on test/gold/english/closest.json, where sentences of other matters reach 0.36 at
 * most and those of the record have 0.45 and more, two of 38 apart.
 */
const NEAR_SHARE = 0.42;
const LEAST_MET = 4;
/** A number is met by chance less often than a word. */
const NUMBER_WEIGHT = 1.5;
/** How far a long passage must hold more than a short one: between 0, not at all, and 1. */
const LENGTH_PART = 0.6;
/** What meets less than this of what the best one meets leads nowhere. */
const LEAST_OF_BEST = 0.45;
/** Of two passages with so many pairs of characters in common one is shown: two texts of one event, mostly. */
const SAME_PASSAGE = 0.6;

/** A sentence with its keys. */
interface Place extends Sentence {
  transcript: string;
  keys: Map<string, ChineseKey>;
  /** The sentence after it stands in the same paragraph. */
  goesOn: boolean;
}

/** One sentence or two. */
interface Window {
  first: number;
  count: 1 | 2;
  score: number;
}

/** @param transcripts read once, which takes a moment */
export function createFindClosest(
  transcripts: readonly Transcript[],
  findGlossed: FindGlossed,
  { people }: Pick<KnownNames, 'people'>,
): FindClosest {
  const places: Place[] = [];
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
  const quiet = new Set(
    people.filter(({ answers }) => answers).flatMap(({ english }) => english.toLowerCase().split(' ')),
  );
  const postings = postingsOf(places);
  /** Rare keys weigh more. One that no passage has weighs as much as the rarest: it is missed. */
  const weightOf = (often: number): number => Math.log(1 + places.length / (0.5 + often));
  const average = places.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, places.length);

  return (quote) => {
    const keys = englishKeys(quote, quiet);
    const weights = keys.map(
      ({ key, isNumber }) => weightOf(postings.get(key)?.often ?? 0) * (isNumber ? NUMBER_WEIGHT : 1),
    );
    /** A row a sentence: what each key of the quotation adds there. */
    const met = new Float64Array(places.length * keys.length);
    const touched = new Set<number>();
    for (const [at, { key }] of keys.entries())
      for (const { place, strength } of postings.get(key)?.list ?? []) {
        met[place * keys.length + at] = weights[at]! * strength;
        touched.add(place);
      }
    const metIn = (first: number, count: 1 | 2): number => {
      let sum = 0;
      for (let one = first * keys.length, two = one + (count - 1) * keys.length, at = 0; at < keys.length; at += 1)
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
    return { passages: windows.map((window) => passageOf(window, quote, keys)), isNear: isNear(windows[0]) };

    function isNear(lead: Window | undefined): boolean {
      if (lead === undefined) return false;
      const words = englishTokens(quote).filter(({ kind }) => kind !== 'sign').length;
      const known = keys.filter(({ key }) => textsOf(lead).some((each) => each.keys.has(key))).length;
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      return words >= LEAST_WORDS && known >= LEAST_MET && metIn(lead.first, lead.count) / all >= NEAR_SHARE;
    }
  };

  function textsOf({ first, count }: Window): Place[] {
    return places.slice(first, first + count);
  }

  /** The best, and of passages that say the same the first. */
  function distinct(windows: readonly Window[]): Window[] {
    const shown: { window: Window; pairs: Set<string> }[] = [];
    const least = (windows[0]?.score ?? 0) * LEAST_OF_BEST;
    for (const window of windows) {
      if (window.score < least) break;
      const pairs = pairsOf(
        textsOf(window)
          .map(({ text }) => text)
          .join(''),
      );
      if (shown.some((other) => shareOf(pairs, other.pairs) > SAME_PASSAGE)) continue;
      shown.push({ window, pairs });
      if (shown.length === MOST) break;
    }
    return shown.map(({ window }) => window);
  }

  function passageOf(window: Window, quote: string, keys: readonly EnglishKey[]): NearPassage {
    const sentences = textsOf(window);
    const { transcript, paragraph } = sentences[0]!;
    return {
      transcript,
      paragraph,
      ranges: sentences.flatMap(({ ranges }) => ranges),
      words: metWords(quote, keys, sentences),
    };
  }
}

/** The sentences that have a key, and how well. */
interface Postings {
  list: { place: number; strength: number }[];
  /** Their strengths together. */
  often: number;
}

function postingsOf(places: readonly Place[]): Map<string, Postings> {
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

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

/** Of the shorter one's pairs. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
