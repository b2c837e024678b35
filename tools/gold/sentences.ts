/** The record's sentences, dealt out so that no two generators use the same one. */
import type { Range, Voice } from '../../engine/record/record.ts';
import type { Context } from './case.ts';
import { nearestStretch } from './align.ts';
import { letters, type TurnText } from './text.ts';
import { fnv1a, unitsOf } from '../../engine/record/fnv1a.ts';

export interface GoldSentence {
  /** As printed, line breaks and page furniture left out. */
  text: string;
  /** In comparable characters. */
  length: number;
  voice: Voice;
  event: string;
  turn: TurnText;
  ranges: Range[];
  /** The print breaks inside it. */
  isBroken: boolean;
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number that follows from the text alone, so that one sentence more or less moves no other (FNV-1a). */
function hash(text: string, salt: number): number {
  return fnv1a(unitsOf(text), salt);
}

export const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!;

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

/** The same sentence, perhaps as another transcript words it. */
function isTwin(a: GoldSentence, b: GoldSentence): boolean {
  if (a === b) return true;
  const [first, second] = [letters(a.text).chars.join(''), letters(b.text).chars.join('')];
  return first.slice(0, 7) === second.slice(0, 7) || first.slice(-9) === second.slice(-9);
}

export class Sentences {
  readonly all: GoldSentence[];
  #free: GoldSentence[];
  #turns: readonly TurnText[];
  #random: () => number;

  constructor(context: Context, random: () => number, isFree: (one: GoldSentence) => boolean = () => true) {
    this.#turns = context.turns;
    this.#random = random;
    this.all = context.turns.flatMap((turn) => sentencesOf(turn, context.sources.get(turn.transcript)!));
    const salt = Math.floor(random() * 0xffff_ffff);
    const order = new Map(this.all.map((one) => [one, hash(one.turn.transcript + one.text, salt)]));
    this.#free = this.all.filter(isFree).sort((a, b) => order.get(a)! - order.get(b)!);
  }

  /** Up to `count` sentences that suit, never handed out before. */
  take(count: number, suits: (one: GoldSentence) => boolean): GoldSentence[] {
    const taken: GoldSentence[] = [];
    for (const one of this.#free) {
      if (taken.length >= count) break;
      if (suits(one) && !taken.some((other) => isTwin(one, other))) taken.push(one);
    }
    this.#free = this.#free.filter((one) => !taken.some((other) => isTwin(one, other)));
    return taken;
  }

  /** Sentences of one turn in a row, whole paragraphs and longer, free or not. */
  paragraphs(count: number, min: number, max: number): GoldSentence[] {
    const rows: GoldSentence[] = [];
    for (const turn of shuffled(this.#turns, this.#random)) {
      const row = this.all.filter((one) => one.turn === turn);
      const first = Math.floor(this.#random() * Math.max(1, row.length - 4));
      const part = row.slice(first, first + 3 + Math.floor(this.#random() * 9));
      const text = part.map((one) => one.text).join('');
      if (turn.voice !== 'answer' || text.length < min || text.length > max || rows.length >= count) continue;
      rows.push({
        ...part[0]!,
        text,
        length: letters(text).chars.length,
        ranges: part.flatMap(({ ranges }) => ranges),
      });
    }
    return rows;
  }

  /** Whether no other transcript of the event has anything like it. */
  isAlone(one: GoldSentence): boolean {
    const { chars } = letters(one.text);
    return this.#turns
      .filter(({ event, transcript }) => event === one.event && transcript !== one.turn.transcript)
      .every(({ letters: other }) => nearestStretch(chars, other.chars).distance > chars.length * 0.5);
  }
}

function sentencesOf(turn: TurnText, source: string): GoldSentence[] {
  const places = turn.ranges.flatMap(([start, end]) =>
    Array.from({ length: end - start }, (_, index) => start + index),
  );
  const text = places.map((place) => source[place]).join('');
  return [...text.matchAll(/[^。！？!?]+[。！？!?]?[”』」]?/gu)].flatMap((match) => {
    const lead = /^[\s\n”]*/u.exec(match[0])![0].length;
    const words = match[0].slice(lead).trimEnd();
    if (words === '') return [];
    const from = match.index + lead;
    const ranges = runs(places.slice(from, from + words.length));
    return [
      {
        text: words.replace(/\s*\n\s*/gu, ''),
        length: letters(words).chars.length,
        voice: turn.voice,
        event: turn.event,
        turn,
        ranges,
        isBroken: ranges.length > 1,
      },
    ];
  });
}

function runs(places: number[]): Range[] {
  const result: [number, number][] = [];
  for (const place of places) {
    const last = result.at(-1);
    if (last && last[1] === place) last[1] += 1;
    else result.push([place, place + 1]);
  }
  return result;
}
