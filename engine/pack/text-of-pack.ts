/** Between a text as a library keeps it and as a pack has it. */
import type { Corrections } from '../library/correction.ts';
import { isNamedBy } from '../library/library-id.ts';
import type { ReadText } from '../library/read-text.ts';
import { understandSteps } from '../library/understand.ts';
import { withPairs } from '../library/with-pairs.ts';
import type { Emendation, Transcript, TranscriptFacts } from '../record/record.ts';
import { atOnce, type Stepwise } from '../record/stepwise.ts';
import { transcriptFacts } from '../record/transcript-facts.ts';
import type { KnownNames } from '../text/names.ts';
import type { CheckedText } from './check-pack.ts';
import type { PackRecord, PackText } from './shapes.ts';
import type { TextToPack } from './write-pack.ts';

/** What a library keeps of a text. */
export interface UnpackedText {
  read: ReadText;
  corrections: Corrections;
  transcript: Transcript;
  emendations: Emendation[];
  /** Whether the words prove the id: then it is the same in every library, else whoever keeps the text gives it one. */
  isIdProved: boolean;
}

/** @param names known to whoever reads the pack, for texts that it has no record of */
export function unpackText(checked: CheckedText, names: KnownNames): UnpackedText {
  return atOnce(unpackSteps(checked, names));
}

/** By steps: a text without a record is understood first. */
export function* unpackSteps({ facts, source, record }: CheckedText, names: KnownNames): Stepwise<UnpackedText> {
  const known = factsOf(facts);
  const { id, sha256 } = known;
  const stated = { source, stated: facts.evidence };
  const isIdProved = isNamedBy(id, sha256);
  if (record === null) {
    const read: ReadText = { ...stated, ...PLAIN, name: facts.title, sha256 };
    // The facts are the makers' word, which goes before what a parser finds.
    const corrections = CORRECTED.flatMap((fact) => ({ kind: 'fact' as const, fact, value: known[fact] }));
    const { transcript } = yield* understandSteps(read, names, corrections);
    return {
      read,
      corrections,
      transcript: named({ ...transcript, ...known }, id),
      emendations: [],
      isIdProved,
    };
  }
  const read: ReadText = { ...record.read, ...stated, sha256 };
  const understood: Transcript = {
    ...known,
    turns: record.turns.map((turn) => ({
      ...turn,
      id: `${id}#${turn.id}`,
      paragraphs: turn.paragraphs.map(({ id: own, ranges, time }) => ({
        id: `${id}#${own}`,
        text: ranges.map(([start, end]) => source.slice(start, end)).join(''),
        ranges,
        ...(time && { time }),
      })),
    })),
    furniture: record.furniture,
  };
  const transcript = withPairs(understood, record.corrections);
  const emendations = record.emendations.map((each) => ({ ...each, transcript: id }));
  return { read, corrections: record.corrections, transcript, emendations, isIdProved };
}

/** A pack names the language of every text; a transcript that of one which is not Chinese. */
function factsOf({ language, ...facts }: PackText): TranscriptFacts {
  return transcriptFacts({ ...facts, ...(/^en(?:-|$)/iu.test(language) && { language: 'en' as const }) });
}

const PLAIN = {
  format: 'txt',
  encoding: 'utf-8',
  turns: null,
  times: [],
  notices: [],
} as const satisfies Partial<ReadText>;
const CORRECTED = ['title', 'speaker', 'office', 'date', 'event', 'place', 'publisher', 'address', 'form'] as const;

function named(transcript: Transcript, id: string): Transcript {
  const own = (old: string): string => `${id}#${old.slice(old.indexOf('#') + 1)}`;
  return {
    ...transcript,
    id,
    turns: transcript.turns.map((turn) => ({
      ...turn,
      id: own(turn.id),
      paragraphs: turn.paragraphs.map((paragraph) => ({ ...paragraph, id: own(paragraph.id) })),
    })),
  };
}

/** What its makers say of a text that a library does not know. */
export type PackedClaims = Pick<PackText, 'language' | 'rights'>;

export function packText(
  { read, corrections, transcript, emendations }: Omit<UnpackedText, 'isIdProved'>,
  { language, rights }: PackedClaims,
): TextToPack {
  const { id, turns, furniture } = transcript;
  const key = (whole: string): string => whole.slice(whole.indexOf('#') + 1);
  const { name, format, encoding, turns: stated, times, notices } = read;
  const record: PackRecord = {
    id,
    read: { name, format, encoding, turns: stated, times, notices },
    corrections: [...corrections],
    turns: turns.map((turn) => ({
      ...turn,
      id: key(turn.id),
      paragraphs: turn.paragraphs.map(({ id: own, ranges, time }) => ({ id: key(own), ranges, ...(time && { time }) })),
    })),
    furniture,
    emendations: emendations.map(({ transcript: _of, ...each }) => each),
  };
  const { sha256: _source, language: _known, ...facts } = transcriptFacts(transcript);
  return { facts: { ...facts, language, rights, evidence: read.stated }, source: read.source, record };
}
