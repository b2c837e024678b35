/**
 * An export, read line by line and checked: it may come from anybody, and may be cut off anywhere.
 *
 * What it says of a text is the reader's to say. Its hash, by which it is known, is made of its words here, whatever the file has.
 */
import type { Correction } from '../../../engine/library/correction.ts';
import { withPairs } from '../../../engine/library/with-pairs.ts';
import type { ReadText } from '../../../engine/library/read-text.ts';
import type { Collection } from '../../../engine/record/collection.ts';
import type { Furniture, Transcript, TranscriptFacts, Turn } from '../../../engine/record/record.ts';
import { KnownFailure } from '../../shared/protocol.ts';
import type { TextToKeepAgain } from '../keep-texts.ts';
import { checkSource } from '../read/check-source.ts';
import { ReadProblem } from '../read/read-problem.ts';
import { hashOfWords } from '../text-id.ts';
import { correctionIn, facts, header, MANY, MAX_SOURCE, readIn, turnIn, words } from './export-shapes.ts';
import { areApart, BadShape, count, listOf, object, rangeIn, text } from './shapes.ts';

/** Characters of a line: of the longest text that is taken over, twice. */
const MAX_LINE = 200_000_000;

/** @param onCollections hears of the collections before the first text comes */
export async function* readExport(
  file: Blob,
  onCollections: (collections: Collection[]) => void,
): AsyncGenerator<TextToKeepAgain> {
  let expected: number | null = null;
  let found = 0;
  try {
    for await (const line of linesOf(file)) {
      const value: unknown = JSON.parse(line);
      if (expected === null) {
        const { texts, collections } = header(value);
        expected = texts;
        onCollections(collections);
        continue;
      }
      found += 1;
      yield await exportedText(value);
    }
    // One that lost its end would otherwise be taken for whole.
    if (found !== expected) throw new BadShape();
  } catch (error) {
    const isForeign = [BadShape, ReadProblem, SyntaxError, TypeError].some((kind) => error instanceof kind);
    throw isForeign ? new KnownFailure('import-not-ours', error) : error;
  }
}

async function exportedText(value: unknown): Promise<TextToKeepAgain> {
  const { read: given } = object<{ read: unknown }>({ read: (each) => each })(value);
  const { source } = object<{ source: string }>({ source: text(MAX_SOURCE) })(given);
  const { length } = source;
  const id = object<{ facts: TranscriptFacts }>({ facts })(value).facts.id;
  const shape = object<{
    collection: string;
    addedAt: number;
    alsoAt: string[];
    facts: TranscriptFacts;
    corrections: Correction[];
    turns: Turn[];
    furniture: Furniture[];
    read: ReadText;
  }>({
    collection: text(100),
    addedAt: count,
    alsoAt: listOf(words, 1000),
    facts,
    corrections: listOf(correctionIn(length), MANY),
    turns: listOf(turnIn(id, source), MANY),
    furniture: listOf(object({ kind: words, ranges: listOf(rangeIn(length), MANY) }), MANY),
    read: readIn(length),
  })(value);
  // As long lines as no file may have would stop the finder, and characters that none may have the reader.
  checkSource(source, true);
  const sha256 = await hashOfWords(source);
  const { furniture, corrections, collection, addedAt, alsoAt } = shape;
  const turns = withWords(shape.turns, source);
  const transcript: Transcript = withPairs({ ...shape.facts, sha256, turns, furniture }, corrections);
  const before = { id, addedAt, alsoAt };
  return { read: { ...shape.read, sha256 }, corrections, transcript, collection, before };
}

/** Each character of the text is one turn's, and each turn and paragraph itself: else a small file would make a large text, and one passage stand for another. */
function withWords(turns: readonly Turn[], source: string): Turn[] {
  const ids = turns.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map((paragraph) => paragraph.id)]);
  const ranges = turns
    .flatMap(({ labelRanges, paragraphs }) => [labelRanges, ...paragraphs.map((paragraph) => paragraph.ranges)])
    .flat()
    .sort(([a], [b]) => a - b);
  if (new Set(ids).size < ids.length || !areApart(ranges)) throw new BadShape();
  return turns.map((turn) => ({
    ...turn,
    paragraphs: turn.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: paragraph.ranges.map(([start, end]) => source.slice(start, end)).join(''),
    })),
  }));
}

/** Without those that are empty. UTF-8 that is none throws. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: string[] = [];
  let length = 0;
  for (let isEnd = false; !isEnd;) {
    const { done, value } = await reader.read();
    isEnd = done;
    const pieces = (isEnd ? decoder.decode() : decoder.decode(value, { stream: true })).split('\n');
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) {
        if (length > 0) yield parts.join('');
        [parts, length] = [[], 0];
      }
      parts.push(piece);
      length += piece.length;
      if (length > MAX_LINE) throw new BadShape();
    }
  }
  if (length > 0) yield parts.join('');
}
