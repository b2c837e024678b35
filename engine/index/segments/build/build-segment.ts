/** Texts → a segment. */
import { foldWords } from '../../../text/fold.ts';
import { foldTranscript } from '../../parts.ts';
import { ByteWriter, encodeText } from '../bytes.ts';
import { DictionaryWriter, keyOf, writeCharacters } from '../dictionary.ts';
import { type SealedSegment, sealSections } from '../pages.ts';
import type { Stepwise } from '../../../record/stepwise.ts';
import type { KeptText } from '../storage.ts';
import { encodeRows, factsOf, rowOf, type TextRow } from './text-row.ts';

/**
 * A unit is some paragraphs of a text in a row, together so long, or a longer one. Pairs of paragraphs by themselves cost a tenth more bytes,
 * and a stretch of a quote that runs over a paragraph's end is found better by units.
 */
const UNIT = 400;
/** Characters that are folded, and pairs that are put in order, in one step: two or three milliseconds on a slow machine. */
const STEP = 1 << 16;

export interface SegmentBuilder {
  /** Folded characters so far. */
  readonly characters: number;
  add(key: string, text: KeptText): Stepwise<void>;
  seal(): Stepwise<SealedSegment>;
}

export function* buildSegment(texts: readonly (readonly [key: string, text: KeptText])[]): Stepwise<SealedSegment> {
  const builder = createSegmentBuilder();
  for (const [key, text] of texts) {
    yield* builder.add(key, text);
    yield;
  }
  return yield* builder.seal();
}

export function createSegmentBuilder(): SegmentBuilder {
  const rows: TextRow[] = [];
  const facts = new ByteWriter();
  const pairs = new PairList();
  let characters = 0;
  let units = 0;
  return {
    get characters() {
      return characters;
    },
    *add(key, text) {
      const own: number[] = [];
      let [length, paused] = [0, 0];
      let [inUnit, filled] = [0, 0];
      for (const [printed, emended] of foldedParagraphs(text)) {
        if (inUnit > 0 && filled + printed.length > UNIT) {
          own.push(inUnit);
          units += 1;
          [inUnit, filled] = [0, 0];
        }
        pairs.paragraph(units, emended === null ? [printed] : [printed, emended]);
        inUnit += 1;
        filled += printed.length;
        length += printed.length;
        if (length < paused + STEP) continue;
        paused = length;
        yield;
      }
      if (inUnit > 0) {
        own.push(inUnit);
        units += 1;
      }
      const row = rowOf(key, text, length, own);
      const start = facts.length;
      facts.bytes(encodeText(JSON.stringify(factsOf(text))));
      row.facts = [start, facts.length];
      rows.push(row);
      characters += length;
    },
    *seal() {
      const { blocks, dictionary, postings } = yield* pairs.write();
      return yield* sealSections({
        texts: yield* encodeRows(rows),
        blocks: blocks.written(),
        characters: writeCharacters(pairs.characters),
        dictionary: dictionary.written(),
        postings: postings.written(),
        facts: facts.written(),
      });
    },
  };
}

/** As printed; and with emended readings where the print is damaged. */
function* foldedParagraphs({
  transcript,
  emendations,
}: KeptText): Generator<[printed: string, emended: string | null]> {
  if (emendations.length > 0) {
    const { printed, emended } = foldTranscript({ transcripts: [], emendations, alignment: [] }, transcript);
    for (const [at, { text }] of printed.entries()) yield [text, emended[at]?.text ?? null];
    return;
  }
  for (const { paragraphs } of transcript.turns) for (const { text } of paragraphs) yield [foldWords(text), null];
}

/** Of each pair its key and its paragraph. */
type Numbers = [keys: Uint32Array<ArrayBuffer>, paragraphs: Uint32Array<ArrayBuffer>];

function free(numbers: Numbers): void {
  for (const each of numbers) each.buffer.transfer(0);
}

/** All pairs of all paragraphs in the order of the texts; at the end they are put in their own. */
class PairList {
  readonly characters = new Map<number, number>();
  #keys: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 16);
  #paragraphs: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 16);
  #length = 0;
  /** Of each paragraph. */
  #units: number[] = [];
  /** The last paragraph that had a character. */
  readonly #seen = new Int32Array(0x10000).fill(-1);

  paragraph(unit: number, texts: readonly string[]): void {
    const number = this.#units.length;
    this.#units.push(unit);
    for (const text of texts) {
      this.#makeRoom(text.length);
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (this.#seen[code] !== number) {
          this.#seen[code] = number;
          this.characters.set(code, (this.characters.get(code) ?? 0) + 1);
        }
        this.#keys[this.#length] = keyOf(code, at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
        this.#paragraphs[this.#length] = number;
        this.#length += 1;
      }
    }
  }

  *write(): Stepwise<DictionaryWriter> {
    const out = new DictionaryWriter();
    const [keys, paragraphs] = yield* this.#sorted();
    const units = new Uint32Array(this.#units.length);
    for (let at = 0, paused = 0; at < keys.length;) {
      const key = keys[at]!;
      let [count, standing, paragraph, unit] = [0, 0, -1, -1];
      for (; at < keys.length && keys[at] === key; at += 1) {
        if (paragraphs[at] === paragraph) continue;
        paragraph = paragraphs[at]!;
        standing += 1;
        if (this.#units[paragraph] === unit) continue;
        unit = this.#units[paragraph]!;
        units[count++] = unit;
      }
      out.add(key, units, count, standing);
      if (at < paused + STEP) continue;
      paused = at;
      yield;
    }
    // Tens of megabytes, given back at once: until they are collected the next segment has its own.
    free([this.#keys, this.#paragraphs]);
    return out;
  }

  /** By key, paragraphs of one key staying in their order: second character first, then first, each by counting. */
  *#sorted(): Stepwise<Numbers> {
    let sorted: Numbers = [this.#keys.subarray(0, this.#length), this.#paragraphs.subarray(0, this.#length)];
    // The second time they go back where they came from.
    let to: Numbers = [new Uint32Array(this.#length), new Uint32Array(this.#length)];
    for (const shift of [0, 16]) {
      const [keys, paragraphs] = sorted;
      const starts = new Uint32Array(0x10000 + 1);
      for (let from = 0; from < keys.length; from += STEP) {
        // By index: what is iterated over is wrapped, each number by itself.
        for (let at = from; at < Math.min(from + STEP, keys.length); at += 1)
          starts[((keys[at]! >>> shift) & 0xffff) + 1]! += 1;
        yield;
      }
      for (let at = 0; at < 0x10000; at += 1) starts[at + 1]! += starts[at]!;
      for (let from = 0; from < keys.length; from += STEP) {
        for (let at = from; at < Math.min(from + STEP, keys.length); at += 1) {
          const key = keys[at]!;
          const place = starts[(key >>> shift) & 0xffff]!++;
          to[0][place] = key;
          to[1][place] = paragraphs[at]!;
        }
        yield;
      }
      [sorted, to] = [to, sorted];
    }
    free(to);
    return sorted;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#keys.length) return;
    const size = Math.max(this.#keys.length * 2, this.#length + more);
    // What they grow out of is given back at once, and does not wait to be collected.
    this.#keys = new Uint32Array(this.#keys.buffer.transfer(size * 4));
    this.#paragraphs = new Uint32Array(this.#paragraphs.buffer.transfer(size * 4));
  }
}
