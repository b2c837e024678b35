/** What stands in the paragraphs and turns of a text, worked out once for all quotes. */
import type { Slot, Stream } from '../../index/streams.ts';
import { firstWhere } from '../../record/first-where.ts';
import { questionIdOf } from '../../record/question-id.ts';
import type { KnownNames } from '../../text/names.ts';
import { numbersIn } from '../../text/numbers.ts';

/** A turn with the question that it answers. */
export interface TurnProfile {
  grams: GramSet;
  names: Set<string>;
}

/** For each gram so many bits at least: then one in ten that is not there is looked up in vain. */
const BITS = 8;

const CODES = 0x10000;

/**
 * Characters, bigrams and values of numbers (`#70`) of some texts. Characters and bigrams are held as numbers, in their order: a set of strings
 * takes twenty times as much, and is held as long as the text. Most that are asked for are not there, and a bit tells that sooner.
 */
export class GramSet {
  readonly #keys: Uint32Array;
  readonly #values: ReadonlySet<string>;
  readonly #bits: Uint32Array;

  constructor(texts: readonly string[]) {
    this.#keys = keysIn(texts);
    this.#values = new Set(texts.flatMap((text) => numbersIn(text).map(({ value }) => `#${value}`)));
    const grams = this.#keys.length + this.#values.size;
    this.#bits = new Uint32Array(2 ** Math.ceil(Math.log2((grams * BITS) / 32 + 1)));
    for (const key of this.#keys) this.#mark(bitOfKey(key));
    for (const value of this.#values) this.#mark(bitOf(value));
  }

  /** @param bit of the gram: `bitOf` */
  has(gram: string, bit: number): boolean {
    if (((this.#bits[this.#wordOf(bit)]! >>> bit) & 1) === 0) return false;
    return gram.startsWith('#') ? this.#values.has(gram) : this.#hasKey(keyOf(gram));
  }

  #hasKey(key: number): boolean {
    const keys = this.#keys;
    return keys[firstWhere(keys, (each) => each >= key)] === key;
  }

  #mark(bit: number): void {
    this.#bits[this.#wordOf(bit)]! |= 1 << bit;
  }

  #wordOf(bit: number): number {
    return (bit >>> 5) & (this.#bits.length - 1);
  }
}

/** A bigram is its first unit, then its second. @param gram of one unit or two */
function keyOf(gram: string): number {
  return gram.length === 1 ? gram.charCodeAt(0) : gram.charCodeAt(0) * CODES + gram.charCodeAt(1);
}

/** All characters and bigrams, each once. Of a character of two units the halves are none. */
function keysIn(texts: readonly string[]): Uint32Array {
  const keys = new Uint32Array(texts.reduce((sum, { length }) => sum + 2 * length, 0));
  let count = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length;) {
      const size = text.codePointAt(at)! < CODES ? 1 : 2;
      if (size === 1) keys[count++] = text.charCodeAt(at);
      for (const end = at + size; at < end; at += 1) {
        if (at + 1 < text.length) keys[count++] = text.charCodeAt(at) * CODES + text.charCodeAt(at + 1);
      }
    }
  }
  const sorted = keys.subarray(0, count).sort();
  let last = 0;
  for (let at = 0; at < count; at += 1) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[last++] = sorted[at]!;
  return sorted.slice(0, last);
}

export function bitOf(gram: string): number {
  let hash = 0;
  for (let at = 0; at < gram.length; at += 1) hash = mixed(hash, gram.charCodeAt(at));
  return spread(hash);
}

/** The same of a gram that is a number. */
function bitOfKey(key: number): number {
  return spread(key < CODES ? mixed(0, key) : mixed(mixed(0, key >>> 16), key & (CODES - 1)));
}

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 8;
}

/** A paragraph. */
export interface ParagraphProfile {
  own: GramSet;
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
  const profile = { own: new GramSet([text]), names, length: text.length };
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
  const names = new Set(texts.flatMap((text) => knownNames.in(text).map(({ value }) => value)));
  const turn = { grams: new GramSet(texts), names };
  turns.set(id, turn);
  return turn;
}
