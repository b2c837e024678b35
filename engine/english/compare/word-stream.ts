/** An English text as a stream of words: what a stream is to characters, this is to words. */
import type { Query } from '../../find/query/query.ts';
import type { Stream } from '../../index/streams.ts';
import type { Paragraph } from '../../record/record.ts';
import { CLAUSE, NO_BREAK, PARAGRAPH, SENTENCE, TURN } from '../../text/breaks.ts';
import { codeGeneration, encode } from './codes.ts';
import { endsSentence, type EnglishUnit, englishUnits } from './units.ts';

const unitsBy = new WeakMap<Stream | Query, readonly EnglishUnit[]>();

/** The words of a stream or a query, one for each code of its text. */
export function unitsOf(of: Stream | Query): readonly EnglishUnit[] {
  const units = unitsBy.get(of);
  if (units === undefined) throw new Error('It was not made of English words.');
  return units;
}

export function withUnits<T extends Stream | Query>(of: T, units: readonly EnglishUnit[]): T {
  unitsBy.set(of, units);
  return of;
}

const CLAUSE_END = /[,:()[\]—–]|\s-\s/u;

/** The break before each word; one more at the end. */
export function wordBreaks(units: readonly EnglishUnit[], text: string): Uint8Array {
  const breaks = new Uint8Array(units.length + 1);
  for (const [at, { range }] of units.entries()) {
    const before = units[at - 1];
    if (before === undefined) continue;
    const [from, to] = [before.range[1], range[0]];
    if (from >= to) continue;
    const between = text.slice(from, to);
    breaks[at] =
      /[.!?;…\n]/u.test(between) && endsSentence(text, from, to)
        ? SENTENCE
        : CLAUSE_END.test(between)
          ? CLAUSE
          : NO_BREAK;
  }
  breaks[0] = SENTENCE;
  breaks[units.length] = SENTENCE;
  return breaks;
}

const known = new WeakMap<Stream, { generation: number; stream: Stream }>();

/** @param printed the same text by characters */
export function wordStream(printed: Stream): Stream {
  const generation = codeGeneration();
  const made = known.get(printed);
  if (made?.generation === generation) return made.stream;
  const stream = build(printed);
  known.set(printed, { generation, stream });
  return stream;
}

function build({ transcript, slots }: Stream): Stream {
  const parts = slots.map(({ paragraph }) => {
    const units = englishUnits(paragraph.text);
    return { units, breaks: wordBreaks(units, paragraph.text), inSource: sourceOf(paragraph) };
  });
  const length = parts.reduce((sum, { units }) => sum + units.length, 0);
  const stream: Stream = {
    transcript,
    emended: false,
    text: encode(parts.flatMap(({ units }) => units.map(({ form }) => form))),
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    breaks: new Uint8Array(length + 1),
    slotOf: new Uint16Array(length),
    slots: [],
    grams: new Map(),
    damage: [],
  };
  let at = 0;
  let turn: unknown = null;
  for (const [index, { units, breaks, inSource }] of parts.entries()) {
    const slot = slots[index]!;
    breaks[0] = slot.turn === turn ? PARAGRAPH : TURN;
    turn = slot.turn;
    stream.slots.push({ ...slot, start: at, end: at + units.length });
    stream.breaks.set(breaks.subarray(0, units.length), at);
    stream.slotOf.fill(index, at, at + units.length);
    for (const { range } of units) {
      stream.starts[at] = inSource(range[0]);
      stream.ends[at] = inSource(range[1] - 1) + 1;
      at += 1;
    }
  }
  stream.breaks[length] = TURN;
  return withUnits(
    stream,
    parts.flatMap(({ units }) => units),
  );
}

/** Where a character of a paragraph stands in the source. */
function sourceOf({ ranges }: Paragraph): (at: number) => number {
  const [only, ...more] = ranges;
  if (only !== undefined && more.length === 0) return (at) => only[0] + at;
  return (at) => {
    let left = at;
    for (const [start, end] of ranges) {
      if (left < end - start) return start + left;
      left -= end - start;
    }
    return ranges.at(-1)?.[1] ?? 0;
  };
}
