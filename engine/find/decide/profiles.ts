/** What stands in the paragraphs and turns of a text, worked out once for all quotes. */
import { bigramsOf } from '../../index/grams.ts';
import type { Slot, Stream } from '../../index/streams.ts';
import { questionIdOf } from '../../record/question-id.ts';
import type { KnownNames } from '../../text/names.ts';
import { numbersIn } from '../../text/numbers.ts';

/** A turn with the question that it answers. */
export interface TurnProfile {
  grams: GramSet;
  names: Set<string>;
}

/** For each gram of a turn so many bits at least: then one in ten that it does not have is looked up in vain. */
const BITS = 8;

/** Characters, bigrams and values of numbers of a turn. Most that are asked for are not there, and a bit tells that sooner than a set does. */
export class GramSet {
  readonly #grams: ReadonlySet<string>;
  readonly #bits: Uint32Array;

  constructor(grams: ReadonlySet<string>) {
    this.#grams = grams;
    this.#bits = new Uint32Array(2 ** Math.ceil(Math.log2((grams.size * BITS) / 32 + 1)));
    for (const gram of grams) {
      const bit = bitOf(gram);
      this.#bits[this.#wordOf(bit)]! |= 1 << bit;
    }
  }

  /** @param bit of the gram: `bitOf` */
  has(gram: string, bit: number): boolean {
    return ((this.#bits[this.#wordOf(bit)]! >>> bit) & 1) === 1 && this.#grams.has(gram);
  }

  #wordOf(bit: number): number {
    return (bit >>> 5) & (this.#bits.length - 1);
  }
}

export function bitOf(gram: string): number {
  let hash = 0;
  for (let at = 0; at < gram.length; at += 1) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  return Math.imul(hash, 0x9e3779b1) >>> 8;
}

/** A paragraph. */
export interface ParagraphProfile {
  /** Characters, bigrams and values of numbers. */
  own: Set<string>;
  /** Of its turn. */
  names: Set<string>;
  length: number;
}

/** What was worked out of one text, by slot and by turn. */
interface Profiles {
  slots: Map<Slot, ParagraphProfile>;
  turns: Map<string, TurnProfile>;
}

/** By the names too: two finders may know other names and read the same texts. */
const known = new WeakMap<KnownNames, WeakMap<Stream, Profiles>>();

function profilesOf(stream: Stream, names: KnownNames): Profiles {
  const streams = known.get(names) ?? new WeakMap<Stream, Profiles>();
  known.set(names, streams);
  const profiles = streams.get(stream) ?? { slots: new Map(), turns: new Map() };
  streams.set(stream, profiles);
  return profiles;
}

export function profileOf(stream: Stream, slot: Slot, knownNames: KnownNames): ParagraphProfile {
  const { slots } = profilesOf(stream, knownNames);
  const done = slots.get(slot);
  if (done) return done;
  const { start, end, turn } = slot;
  const text = stream.text.slice(start, end);
  const { names } = turnOf(stream, turn.id, knownNames);
  const profile = { own: gramSet(text), names, length: text.length };
  slots.set(slot, profile);
  return profile;
}

export function turnOf(stream: Stream, id: string, knownNames: KnownNames): TurnProfile {
  const { turns } = profilesOf(stream, knownNames);
  const done = turns.get(id);
  if (done) return done;
  const question = questionIdOf(id);
  const texts = stream.slots
    .filter(({ turn }) => turn.id === id || turn.id === question)
    .map(({ start, end }) => stream.text.slice(start, end));
  const grams = new Set(texts.flatMap((text) => [...gramSet(text)]));
  const names = new Set(texts.flatMap((text) => knownNames.in(text).map(({ value }) => value)));
  const turn = { grams: new GramSet(grams), names };
  turns.set(id, turn);
  return turn;
}

export function gramSet(text: string): Set<string> {
  return new Set([...Array.from(text), ...bigramsOf(text), ...numbersIn(text).map(({ value }) => `#${value}`)]);
}
