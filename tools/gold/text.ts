/**
 * The record as the gold file sees it: one line of comparable characters per turn, each with its place in the source.
 *
 * Written apart from the engine's own folding on purpose: a judge that shares the finder's code shares its mistakes.
 */
import { Converter } from 'opencc-js';
import type { OfficialRecord, Range, Turn, Voice } from '../../engine/record/record.ts';

/** Comparable characters and, for each, where it stands. */
export interface Letters {
  chars: string[];
  at: Range[];
}

export interface TurnText {
  transcript: string;
  event: string;
  turn: string;
  voice: Voice;
  letters: Letters;
  /** Source ranges of all its paragraphs, in order. */
  ranges: Range[];
}

const toSimplified = [
  Converter({ from: 'tw', to: 'cn' }),
  Converter({ from: 'hk', to: 'cn' }),
  Converter({ from: 't', to: 'cn' }),
];
/** Pairs that a converter keeps apart when it sees a single character. */
const byHand: Record<string, string> = {
  著: '着',
  瞭: '了',
  藉: '借',
  覆: '复',
  麽: '么',
  幺: '么',
  祇: '只',
  乾: '干',
};
const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  let folded = character
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  folded = Array.from(folded, (one) => byHand[one] ?? toSimplified.reduce((text, convert) => convert(text), one)).join(
    '',
  );
  cache.set(character, folded);
  return folded;
}

/** The comparable characters of a text, with offsets from `start`. A decimal point counts: 1.7 is not 17. */
export function letters(text: string, start = 0): Letters {
  const result: Letters = { chars: [], at: [] };
  let offset = start;
  for (const character of text) {
    const here = offset - start;
    const isDecimal = character === '.' && /\d/.test(text[here - 1] ?? '') && /\d/.test(text[here + 1] ?? '');
    for (const one of isDecimal ? '.' : foldCharacter(character)) {
      result.chars.push(one);
      result.at.push([offset, offset + character.length]);
    }
    offset += character.length;
  }
  return result;
}

export function folded(text: string): string {
  return letters(text).chars.join('');
}

function lettersOfTurn(turn: Turn, source: string): Letters {
  const all: Letters = { chars: [], at: [] };
  for (const { ranges } of turn.paragraphs) {
    for (const [start, end] of ranges) {
      const part = letters(source.slice(start, end), start);
      all.chars.push(...part.chars);
      all.at.push(...part.at);
    }
  }
  return all;
}

export function turnTexts(record: OfficialRecord, sources: ReadonlyMap<string, string>): TurnText[] {
  return record.transcripts.flatMap((transcript) =>
    transcript.turns.map((turn) => ({
      transcript: transcript.id,
      event: transcript.event,
      turn: turn.id,
      voice: turn.voice,
      letters: lettersOfTurn(turn, sources.get(transcript.id)!),
      ranges: turn.paragraphs.flatMap((paragraph) => paragraph.ranges),
    })),
  );
}

/** The source ranges from the first to the last of some letters of a turn; what lies between its paragraphs is outside. */
export function rangesOf(turn: TurnText, from: number, to: number): Range[] {
  const start = turn.letters.at[from]![0];
  const end = turn.letters.at[to - 1]![1];
  return turn.ranges.map(([a, b]): Range => [Math.max(a, start), Math.min(b, end)]).filter(([a, b]) => a < b);
}
