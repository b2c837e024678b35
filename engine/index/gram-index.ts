/**
 * The index that proposes where a quote may stand: FlexSearch over bigrams of folded characters, one entry a paragraph.
 *
 * It proposes only. `suggest` orders by the number of terms shared, gives no score and never says "nothing": what stands where is
 * decided by alignment with the text. Without `suggest` one changed character would find nothing at all. FlexSearch makes and keeps the
 * posting lists; which paragraphs stand in most of them is counted here, as `suggest` has it, in a third of the time (most-shared.ts).
 */
import { Index } from '../../node_modules/flexsearch/dist/flexsearch.compact.module.min.js';
import { foldText } from '../text/fold.ts';
import { bigramsOf } from './grams.ts';
import { itemAt } from '../record/items.ts';
import { SharedCounter } from './most-shared.ts';
import { createPairLists } from './pair-lists.ts';
import type { OfficialRecord, Paragraph, Transcript } from '../record/record.ts';

/** FlexSearch's export: pairs of key and JSON. */
export type GramDump = [key: string, json: string][];

export interface GramIndex {
  /**
   * Numbers of paragraphs, most shared bigrams first; counted through all transcripts in the record's order.
   * @param windows how many stretches of one quote are asked for: they share one budget
   */
  propose(folded: string, limit: number, windows?: number): number[];
  /** Numbers of the paragraphs that hold every bigram of some texts, of a single character that character; in order. */
  holding(folded: readonly string[]): number[];
  /** In how many paragraphs a bigram stands. */
  frequency(bigram: string): number;
}

/**
 * Summed length of the posting lists that one query may walk. Rarest bigrams are taken first, so that what is cut off says least;
 * the four rarest always stay. Measured on 5 to 1,000 transcripts: no right paragraph lost.
 */
const BUDGET = 8000;
const ALWAYS = 4;
/** … and those of one long quote together; the neighbours of a stretch tell of its place as well. */
const BUDGET_SHARED = 2000;
const LEAST = 250;

function emptyIndex(): Index {
  return new Index({
    // Ready-made lists of terms pass through.
    encode: (text) => (typeof text === 'string' ? bigramsOf(text) : [...text]),
    tokenize: 'strict',
    resolution: 1,
  });
}

export function dumpGrams(record: OfficialRecord): GramDump {
  const index = emptyIndex();
  for (const [id, { paragraph, transcript }] of paragraphsOf(record).entries()) {
    index.add(id, indexedText(record, transcript, paragraph));
  }
  const dump: GramDump = [];
  index.export((key, json) => dump.push([key, json]));
  return dump;
}

/** All paragraphs in the order in which the index counts them. */
function paragraphsOf(record: OfficialRecord): { transcript: Transcript; paragraph: Paragraph }[] {
  return record.transcripts.flatMap((transcript) =>
    transcript.turns.flatMap((turn) => turn.paragraphs.map((paragraph) => ({ transcript, paragraph }))),
  );
}

/** As printed, and the readings that replace damaged ones. */
function indexedText(record: OfficialRecord, transcript: Transcript, paragraph: Paragraph): string {
  const emended = record.emendations
    .filter(({ transcript: id, range }) => id === transcript.id && paragraph.ranges.some((own) => overlap(own, range)))
    .map(({ emended: reading }) => reading ?? '');
  return [paragraph.text, ...emended].map((text) => foldText(text).text).join(' ');
}

function overlap(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** @throws when the dump cannot be read */
export function loadIndex(dump: GramDump): GramIndex {
  const index = emptyIndex();
  for (const [key, json] of dump) index.import(key, json);
  const postings = (term: string): readonly number[] => index.map.get(term)?.[0] ?? [];
  const frequency = (term: string) => postings(term).length;
  const characters = charactersIn(index);
  let size = 0;
  // A paragraph without a pair has a number, and is none of them.
  for (const number of index.reg) size = Math.max(size, number + 1);
  const counter = new SharedCounter(size);
  let last: { folded: string; windows: number; lists: (readonly number[])[] } | null = null;
  const pairLists = createPairLists(index.map);
  return {
    frequency,
    holding(folded) {
      const terms = new Set(folded.filter((text) => text.length > 1).flatMap((text) => bigramsOf(text)));
      const singles = new Set(folded.filter((text) => text.length === 1));
      return inAll([...Array.from(terms, postings), ...Array.from(singles, characters)]);
    },
    propose(folded, limit, windows = 1) {
      // A quote that is not found is asked for again, for what comes closest to it.
      if (last?.folded !== folded || last.windows !== windows) {
        const budget = windows === 1 ? BUDGET : Math.max(LEAST, BUDGET_SHARED / windows);
        last = { folded, windows, lists: rarestOf(pairLists(folded), budget) };
      }
      return counter.mostShared(last.lists, limit);
    },
  };
}

/** Above the number of lists of any quote. */
const MOST_LISTS = 2 ** 20;

/**
 * The shortest lists, as many as the budget allows, the shortest first, of equals the first.
 * @param all none empty
 */
function rarestOf(all: readonly (readonly number[])[], budget: number): (readonly number[])[] {
  // Sorted as numbers, a length and its place in one: to compare list with list takes several times as long.
  const order = Float64Array.from(all, ({ length }, at) => length * MOST_LISTS + at).sort();
  let sum = 0;
  const lists: (readonly number[])[] = [];
  for (const each of order) {
    const list = itemAt(all, each % MOST_LISTS);
    sum += list.length;
    if (sum > budget && lists.length >= ALWAYS) break;
    lists.push(list);
  }
  return lists;
}

/** A character stands in the paragraphs of the pairs that it is in. Gathered when it is first asked for. */
function charactersIn({ map }: Index): (character: string) => readonly number[] {
  let pairs: Map<string, string[]> | null = null;
  const known = new Map<string, readonly number[]>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    pairs ??= pairsByCharacter(map.keys());
    const numbers = new Set((pairs.get(character) ?? []).flatMap((pair) => map.get(pair)?.[0] ?? []));
    const made = [...numbers].sort((a, b) => a - b);
    known.set(character, made);
    return made;
  };
}

function pairsByCharacter(pairs: Iterable<string>): Map<string, string[]> {
  const byCharacter = new Map<string, string[]>();
  for (const pair of pairs) {
    for (const character of new Set(pair.split(''))) {
      const own = byCharacter.get(character);
      if (own) own.push(pair);
      else byCharacter.set(character, [pair]);
    }
  }
  return byCharacter;
}

/** What stands in all of some ordered lists. The shortest first: what is left is never more. */
function inAll(lists: readonly (readonly number[])[]): number[] {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  let left = [...shortest];
  for (const list of others) {
    let at = 0;
    left = left.filter((number) => {
      while ((list[at] ?? Infinity) < number) at += 1;
      return list[at] === number;
    });
  }
  return left;
}
