/** A text as it is looked over: its turns and what is nobody's words, in the order of the source. */
import type { Corrections } from '../../../engine/library/correction.ts';
import type { ReadText } from '../../../engine/library/read-text.ts';
import type { Understood } from '../../../engine/library/understood.ts';
import type { Range, Turn } from '../../../engine/record/record.ts';

export interface LaidTurn {
  kind: 'turn';
  turn: Turn;
  /** Where it begins in the source, its label included. */
  start: number;
  /** In its own words: there it is found again, wherever its borders are drawn. */
  inside: number;
  isDoubtful: boolean;
  isCorrected: boolean;
}

export interface LaidFurniture {
  kind: 'furniture';
  range: Range;
  text: string;
  start: number;
  isCorrected: boolean;
}

export type LaidBlock = LaidTurn | LaidFurniture;

/** Marks around labels and empty stretches are printed matter too, and nothing that anybody would look for. */
const WORDS = /[\p{L}\p{N}]/u;

export function layText({ source }: ReadText, understood: Understood, corrections: Corrections): LaidBlock[] {
  const { transcript, doubts, corrected } = understood;
  const changed = new Set(corrected.turns);
  const doubtful = new Set(doubts.flatMap(({ turns }) => turns));
  const turns = transcript.turns.flatMap((turn): LaidTurn[] => {
    const inside = turn.paragraphs[0]?.ranges[0]?.[0];
    if (inside === undefined) return [];
    const start = Math.min(inside, ...turn.labelRanges.map(([at]) => at));
    const [isDoubtful, isCorrected] = [doubtful.has(turn.id), changed.has(turn.id)];
    return [{ kind: 'turn', turn, start, inside, isDoubtful, isCorrected }];
  });
  const made = corrections.flatMap((each) => (each.kind === 'furniture' ? [each.range] : []));
  const furniture = transcript.furniture
    .flatMap(({ ranges }) => ranges)
    .map(([start, end]): LaidFurniture => {
      const isCorrected = made.some(([from, until]) => from < end && start < until);
      return { kind: 'furniture', range: [start, end], text: source.slice(start, end), start, isCorrected };
    })
    .filter(({ text }) => WORDS.test(text));
  return [...turns, ...furniture].toSorted((a, b) => a.start - b.start);
}

/** A place where a sentence begins inside a paragraph, and its words. */
export interface SentenceStart {
  /** In the source. */
  at: number;
  text: string;
}

const SENTENCE = /[^。！？!?…；;\n]+[。！？!?…；;\n”’"」』）)]*/gu;

/** The sentences of a turn, by which it can be parted: each with the place in the source where it begins. */
export function sentencesOf(turn: Turn): SentenceStart[] {
  return turn.paragraphs.flatMap(({ text, ranges }) =>
    [...text.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({ at: placeIn(ranges, index), text: sentence })),
  );
}

/** Where the character of a paragraph's text stands in the source. */
export function placeIn(ranges: readonly Range[], index: number): number {
  let left = index;
  for (const [start, end] of ranges) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return ranges.at(-1)?.[1] ?? 0;
}
