/** What is looked for where the words as typed stand nowhere: a speaker's name as whose words are wanted, and a run of words as its words. */
import type { Word } from '../index/passage-store.ts';
import { foldText } from '../text/fold.ts';
import { toWord } from './typed.ts';

export interface ApartWord {
  /** As typed, or the part of it. */
  text: string;
  word: Word;
}

export interface ApartQuery {
  /** Speakers whose name was typed. */
  speakers: string[];
  words: ApartWord[];
}

/** A longer run is a quotation: in pieces it would say nothing. */
const LONGEST_RUN = 12;
/** One character stands everywhere. */
const SHORTEST_WORD = 2;
/** Between the letters of a word in English, and between the digits of a number: 20 and 24 are no parts of 2024. */
const INSIDE_WORD = /[\p{N}\p{Script=Latin}][\p{N}\p{Script=Latin}]/uy;

/**
 * @param typed the runs of the query, in order
 * @param speakers by folded name
 * @param standing those of some folded texts that stand anywhere in the record
 */
export async function readApart(
  typed: readonly string[],
  speakers: ReadonlyMap<string, string>,
  standing: (texts: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<ApartQuery> {
  const named = new Set<string>();
  const runs = typed.map((run) => {
    let rest = run;
    for (const [folded, speaker] of speakers) {
      const [before, after] = cutOut(rest, folded, speaker) ?? [];
      if (before === undefined || after === undefined) continue;
      named.add(speaker);
      rest = before + after;
    }
    return rest;
  });
  // All at once: a store that lies elsewhere is asked a single time.
  const known = await standing([...new Set(runs.flatMap(textsIn))]);
  return { speakers: [...named], words: runs.flatMap((run) => partsOf(run, (folded) => known.has(folded))) };
}

/** The folded texts that a run may be split into. */
function textsIn(run: string): string[] {
  const parts = [run];
  for (let from = 0; from < run.length && run.length <= LONGEST_RUN; from += 1) {
    for (let to = from + SHORTEST_WORD; to <= run.length; to += 1) parts.push(run.slice(from, to));
  }
  return parts.flatMap((part) => wordOf(part)?.word.text ?? []);
}

/** A name at the beginning or the end of a run, and what is left of the run. @returns null where it stands at neither */
function cutOut(run: string, folded: string, { length }: string): [string, string] | null {
  if (foldText(run.slice(0, length)).text === folded) return ['', run.slice(length)];
  if (run.length >= length && foldText(run.slice(-length)).text === folded) return [run.slice(0, -length), ''];
  return null;
}

/** A run as it is where it stands in the record, or is too long; else as the fewest words that do. */
function partsOf(run: string, stands: (folded: string) => boolean): ApartWord[] {
  const whole = wordOf(run);
  if (whole === null) return [];
  if (stands(whole.word.text) || run.length > LONGEST_RUN) return [whole];
  return split(run, stands, new Map()) ?? [whole];
}

/** The longest word first, then the rest. @param known what was found of a rest before */
function split(
  run: string,
  stands: (folded: string) => boolean,
  known: Map<string, ApartWord[] | null>,
): ApartWord[] | null {
  if (run === '') return [];
  const before = known.get(run);
  if (before !== undefined) return before;
  let found: ApartWord[] | null = null;
  for (let length = run.length; length >= SHORTEST_WORD && found === null; length -= 1) {
    if (isInsideWord(run, length)) continue;
    const first = wordOf(run.slice(0, length));
    if (first === null || first.word.text.length < SHORTEST_WORD || !stands(first.word.text)) continue;
    const rest = split(run.slice(length), stands, known);
    if (rest !== null) found = [first, ...rest];
  }
  known.set(run, found);
  return found;
}

function isInsideWord(run: string, at: number): boolean {
  INSIDE_WORD.lastIndex = at - 1;
  return INSIDE_WORD.test(run);
}

function wordOf(text: string): ApartWord | null {
  const word = toWord(text);
  return word && { text: text.trim(), word };
}
