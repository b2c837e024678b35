/** Several segments → one, without reading a text: pairs are walked in their order, and units counted on. */
import { ByteWriter } from '../bytes.ts';
import { type Blocks, DictionaryWriter, type PairEntry, readUnits, writeCharacters } from '../dictionary.ts';
import { type SealedSegment, sealSections } from '../pages.ts';
import type { Segment } from '../read-segment.ts';
import { pause, type RunSteps, type Stepwise } from '../../../record/stepwise.ts';
import { encodeRows, type TextRow } from './text-row.ts';

/** Units that are written in one step. */
const STEP = 1 << 15;

/** A segment's pairs, the next one first. */
interface Walk {
  blocks: Blocks;
  dictionary: Uint8Array;
  postings: Uint8Array;
  entries: Generator<PairEntry>;
  next: PairEntry | null;
  /** Units of the segments before. */
  before: number;
}

/** @param segments none of whose texts was removed */
export async function mergeSegments(segments: readonly Segment[], run: RunSteps): Promise<SealedSegment> {
  const rows: TextRow[] = [];
  const facts = new ByteWriter();
  const characters = new Map<number, number>();
  const walks: Walk[] = [];
  let units = 0;
  for (const segment of segments) {
    // To read and check a large one takes long as well.
    await run(pause());
    const [dictionary, postings, own] = await segment.sections.whole('dictionary', 'postings', 'facts');
    const entries = entriesOf(segment.blocks, dictionary);
    const walk = { blocks: segment.blocks, dictionary, postings, entries, before: units };
    walks.push({ ...walk, next: nextOf(entries) });
    for (const row of segment.rows) {
      rows.push({ ...row, facts: [row.facts[0] + facts.length, row.facts[1] + facts.length] });
      units += row.units.length;
    }
    facts.bytes(own);
    for (const [code, count] of segment.characters) characters.set(code, (characters.get(code) ?? 0) + count);
  }
  return run(sealed());

  function* sealed(): Stepwise<SealedSegment> {
    const { blocks, dictionary, postings } = yield* mergePairs(walks, units);
    // Ten megabytes for a thousand texts: not held beside what is made of them.
    walks.length = 0;
    return yield* sealSections({
      texts: yield* encodeRows(rows),
      blocks: blocks.written(),
      characters: writeCharacters(characters),
      dictionary: dictionary.written(),
      postings: postings.written(),
      facts: facts.written(),
    });
  }
}

function* entriesOf(blocks: Blocks, dictionary: Uint8Array): Generator<PairEntry> {
  for (let block = 0; block < blocks.length; block += 1) yield* blocks.entries(block, dictionary, 0);
}

function nextOf(entries: Generator<PairEntry>): PairEntry | null {
  const { done, value } = entries.next();
  return done === true ? null : value;
}

function* mergePairs(walks: readonly Walk[], total: number): Stepwise<DictionaryWriter> {
  const all = (section: 'dictionary' | 'postings'): number =>
    walks.reduce((sum, walk) => sum + walk[section].length, 0);
  // Pairs are written once, and what was few enough to stand beside a pair goes to the postings: 6.3 MB become 5.7 MB.
  const out = new DictionaryWriter({ dictionary: all('dictionary'), postings: all('dictionary') + all('postings') });
  const units = new Uint32Array(total);
  let written = 0;
  for (;;) {
    const key = walks.reduce((least, { next }) => Math.min(least, next?.key ?? Infinity), Infinity);
    if (key === Infinity) return out;
    let [count, paragraphs] = [0, 0];
    for (const walk of walks) {
      const { next, before } = walk;
      if (next?.key !== key) continue;
      const bytes = walk[next.at.section].subarray(next.at.start, next.at.end);
      for (const unit of readUnits(bytes, next.units)) units[count++] = before + unit;
      paragraphs += next.paragraphs;
      walk.next = nextOf(walk.entries);
    }
    out.add(key, units, count, paragraphs);
    // A pair costs something however few units it has.
    written += count + walks.length;
    if (written < STEP) continue;
    written = 0;
    yield;
  }
}
