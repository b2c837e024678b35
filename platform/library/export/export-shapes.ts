/** What each line of an export may hold: its head, and a text with its facts, turns, corrections and the source as it was read. */
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
import type { Form, TranscriptFacts, TranslatedBy, Turn } from '../../../engine/record/record.ts';
import { VOICES } from '../../../engine/record/ranks.ts';
import { isPassageId } from '../../shared/passage-id.ts';
import {
  anyOf,
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

const MAX_WORDS = 5_000;
export const MAX_SOURCE = 50_000_000;
export const MANY = 1_000_000;

const FORMS: readonly Form[] = ['full', 'partial', 'digest'];
const TRANSLATED_BY: readonly TranslatedBy[] = ['official', 'agency', 'machine'];
const FORMATS = Object.keys({
  txt: true,
  md: true,
  html: true,
  mhtml: true,
  docx: true,
  epub: true,
  srt: true,
  vtt: true,
  lrc: true,
  csv: true,
  json: true,
  tei: true,
  akn: true,
  pdf: true,
  page: true,
} satisfies Record<TextFormat, true>) as TextFormat[];
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

export const words = text(MAX_WORDS);
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

export const header = object<{ kind: string; format: number; texts: number; collections: Omit<Collection, 'pack'>[] }>({
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

export const facts = object<TranscriptFacts>({
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

export function readIn(length: number): Shape<ReadText> {
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

export function correctionIn(length: number): Shape<Correction> {
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
    pair: object({
      kind: kind('pair'),
      text: transcriptId,
      english: nullable(range),
      // In another text, whose length is not known here.
      chinese: nullable(rangeIn(MAX_SOURCE)),
      words: nullable(count),
    }),
  });
}

export function turnIn(id: string, source: string): Shape<Turn> {
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

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  // The 30th of February would be the 2nd of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
