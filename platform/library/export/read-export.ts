/**
 * An export, read line by line and checked: it may come from anybody, and may be cut off anywhere.
 *
 * What it says of a text is the reader's to say. Its hash, by which it is known, is made of its words here, whatever the file has.
 */
import { CORRECTED_FACTS, type Correction } from '../../../engine/library/correction.ts';
import type {
  FactName,
  ReadNotice,
  ReadText,
  StatedFact,
  StatedTurn,
  TextFormat,
} from '../../../engine/library/read-text.ts';
import type { Collection, LastPack } from '../../../engine/record/collection.ts';
import type {
  Form,
  Furniture,
  Transcript,
  TranscriptFacts,
  TranslatedBy,
  Turn,
} from '../../../engine/record/record.ts';
import { VOICES } from '../../../engine/record/ranks.ts';
import { isPassageId } from '../../shared/passage-id.ts';
import { KnownFailure } from '../../shared/protocol.ts';
import type { TextToKeepAgain } from '../keep-texts.ts';
import { checkSource } from '../read/check-source.ts';
import { ReadProblem } from '../read/read-problem.ts';
import { hashOfWords } from '../text-id.ts';
import {
  anyOf,
  areApart,
  BadShape,
  count,
  flag,
  listOf,
  nullable,
  object,
  oneOf,
  optional,
  rangeIn,
  rangesIn,
  type Shape,
  text,
} from './shapes.ts';
import { EXPORT_FORMAT, EXPORT_KIND } from './write-export.ts';

/** Characters of a line: of the longest text that is taken over, twice. */
const MAX_LINE = 200_000_000;
const MAX_WORDS = 5_000;
const MAX_SOURCE = 50_000_000;
const MANY = 1_000_000;

const FORMS: readonly Form[] = ['full', 'partial', 'digest'];
const TRANSLATED_BY: readonly TranslatedBy[] = ['official', 'agency', 'machine'];
const FORMATS: readonly TextFormat[] = [
  'txt',
  'md',
  'html',
  'mhtml',
  'docx',
  'epub',
  'srt',
  'vtt',
  'lrc',
  'csv',
  'json',
  'tei',
  'akn',
  'pdf',
  'page',
];
const FACT_NAMES: readonly FactName[] = [
  'date',
  'title',
  'speaker',
  'office',
  'place',
  'publisher',
  'address',
  'language',
  'event',
];
/** All that there are: the compiler names one that is missing, with which no export of such a text could be read again. */
const NOTICES = Object.keys({
  'encoding-guessed': true,
  'replaced-surrogates': true,
  'direction-marks': true,
  'rolling-lines': true,
  'overlapping-times': true,
  'unreadable-glyphs': true,
  'empty-pages': true,
  'private-characters': true,
  'ignored-keys': true,
  'skipped-entries': true,
} satisfies Record<ReadNotice['kind'], true>) as ReadNotice['kind'][];

const words = text(MAX_WORDS);
const said = nullable(words);
const hash = text(64, (value) => /^[0-9a-f]{64}$/.test(value));
const day = text(10, isDay);
const voice = oneOf(VOICES);
const transcriptId = text(64, (value) => isPassageId(`${value}#a1`));

/** What the next revision of a pack goes on from. The reader sees it before anything is packed by it. */
const lastPack = object<LastPack>({
  id: text(100, (value) => /^[a-z0-9][a-z0-9.-]{2,99}$/.test(value)),
  revision: count,
  title: words,
  about: said,
  makers: listOf(object({ name: words, address: said }), 100),
  licence: words,
  made: day,
  from: words,
  rights: words,
  contents: hash,
});

const header = object<{ kind: string; format: number; texts: number; collections: Omit<Collection, 'pack'>[] }>({
  kind: oneOf([EXPORT_KIND]),
  format: (value) => {
    if (value !== EXPORT_FORMAT) throw new BadShape();
    return EXPORT_FORMAT;
  },
  texts: count,
  collections: listOf(
    // Without what makes a pack of it: that is for a pack's file alone to say.
    object<Omit<Collection, 'pack'>>({
      id: text(100),
      name: words,
      language: said,
      licence: said,
      origin: said,
      inPages: flag,
      on: flag,
      lastPack: optional(lastPack),
    }),
    10_000,
  ),
});

const facts = object<TranscriptFacts>({
  id: transcriptId,
  event: text(64),
  date: nullable(day),
  dateEvidence: listOf(words, 1000),
  title: words,
  speaker: said,
  office: said,
  place: said,
  publisher: said,
  sourceLine: said,
  pageHead: said,
  form: oneOf(FORMS),
  covers: words,
  address: said,
  sha256: hash,
  language: optional(oneOf(['en'])),
  translates: optional(nullable(transcriptId)),
  translation: optional(nullable(oneOf(TRANSLATED_BY))),
});

const stated: Shape<StatedFact> = object<StatedFact>({ fact: oneOf(FACT_NAMES), value: words, evidence: words });

function readIn(length: number): Shape<ReadText> {
  const range = rangeIn(length);
  return object<ReadText>({
    name: words,
    format: oneOf(FORMATS),
    source: text(MAX_SOURCE),
    encoding: said,
    sha256: hash,
    stated: listOf(stated, MANY),
    turns: nullable(
      listOf(
        object<StatedTurn>({
          voice: nullable(voice),
          speaker: said,
          label: nullable(range),
          paragraphs: listOf(range, MANY),
        }),
        MANY,
      ),
    ),
    times: listOf(object({ range, startMs: count, endMs: count }), MANY),
    notices: listOf(object<ReadNotice>({ kind: oneOf(NOTICES), count, line: nullable(count) }), 1000),
  });
}

function correctionIn(length: number): Shape<Correction> {
  const range = rangeIn(length);
  const at: Shape<number> = (value) => {
    const place = count(value);
    if (place > length) throw new BadShape();
    return place;
  };
  const kind = <Kind extends string>(value: Kind): Shape<Kind> => oneOf([value]);
  return anyOf<Correction>({
    fact: object({ kind: kind('fact'), fact: oneOf(CORRECTED_FACTS), value: said }),
    split: object({ kind: kind('split'), at }),
    join: object({ kind: kind('join'), at }),
    voice: object({ kind: kind('voice'), at, voice }),
    speaker: object({ kind: kind('speaker'), at, speaker: said }),
    label: object({ kind: kind('label'), label: words, speaker: said, voice }),
    furniture: object({ kind: kind('furniture'), range }),
    words: object({ kind: kind('words'), range }),
  });
}

function turnIn(id: string, source: string): Shape<Turn> {
  const range = rangeIn(source.length);
  const ranges = rangesIn(source.length, MANY);
  const own = text(100, (value) => value.startsWith(`${id}#`) && isPassageId(value));
  const places = object<{ id: string; ranges: [number, number][] }>({ id: own, ranges });
  return object<Turn>({
    id: own,
    voice,
    speaker: said,
    outlet: said,
    label: said,
    labelRanges: ranges,
    reported: flag,
    part: oneOf(['body', 'sidebar']),
    quoted: listOf(range, MANY),
    paragraphs: listOf((value) => {
      const paragraph = places(value);
      return { ...paragraph, text: '' };
    }, MANY),
  });
}

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
  const transcript: Transcript = { ...shape.facts, sha256, turns, furniture };
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

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  // The 30th of February would be the 2nd of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
