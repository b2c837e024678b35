/**
 * Texts as an archive sends them. Whoever answers there may send anything: what is not in the form of a text is none, and what else it
 * says of texts, how they stand beside each other and where their print is damaged, is not taken over.
 */
import {
  type Form,
  type Paragraph,
  type Range,
  type Transcript,
  type Turn,
  type Voice,
} from '../../engine/record/record.ts';
import { checkSource } from '../library/read/check-source.ts';

const VOICES: readonly Voice[] = ['answer', 'question', 'moderator', 'heading', 'caption', 'narration', 'reported'];
const FORMS: readonly Form[] = ['full', 'partial', 'digest'];
const DAY = /^\d{4}-\d\d-\d\d$/u;
/** More is no text, or would hold up the page. */
const MOST = { texts: 64, turns: 20_000, paragraphs: 20_000, ranges: 2000, characters: 5_000_000, fact: 2000 };

/** What arrived is not as an archive of ours sends it. */
export class NoText extends Error {
  override name = 'NoText';
}

type Fields = Readonly<Record<string, unknown>>;

/** @throws NoText */
export function parseTexts(value: unknown): Transcript[] {
  const { record } = fieldsOf(value);
  return listOf(fieldsOf(record)['transcripts'], MOST.texts).map(transcriptOf);
}

function transcriptOf(value: unknown): Transcript {
  const of = fieldsOf(value);
  const id = textOf(of['id'], 200);
  if (!/^[\w.-]+$/u.test(id)) throw new NoText('id');
  const date = nullOr(of['date'], (day) => textOf(day, 10));
  if (date !== null && !DAY.test(date)) throw new NoText('date');
  const turns = listOf(of['turns'], MOST.turns).map((turn) => turnOf(turn, id));
  const paragraphs = turns.flatMap((turn) => turn.paragraphs);
  if (paragraphs.length > MOST.paragraphs || new Set(paragraphs.map((each) => each.id)).size < paragraphs.length)
    throw new NoText('paragraphs');
  checkWords(paragraphs.map(({ text }) => text));
  const fact = (key: string): string | null => nullOr(of[key], (told) => textOf(told, MOST.fact));
  return {
    id,
    event: textOf(of['event'], 200),
    date,
    dateEvidence: [],
    title: textOf(of['title'], MOST.fact),
    speaker: fact('speaker'),
    office: fact('office'),
    place: fact('place'),
    publisher: fact('publisher'),
    sourceLine: fact('sourceLine'),
    pageHead: fact('pageHead'),
    form: oneOf(FORMS, of['form']),
    covers: textOf(of['covers'], MOST.fact),
    address: addressOf(fact('address')),
    sha256: textOf(of['sha256'], 64),
    ...(of['language'] === 'en' && { language: 'en' as const }),
    turns,
    furniture: [],
  };
}

function turnOf(value: unknown, transcript: string): Turn {
  const of = fieldsOf(value);
  const id = textOf(of['id'], 300);
  if (!id.startsWith(`${transcript}#`)) throw new NoText('turn');
  const said = (key: string): string | null => nullOr(of[key], (told) => textOf(told, MOST.fact));
  return {
    id,
    voice: oneOf(VOICES, of['voice']),
    speaker: said('speaker'),
    outlet: said('outlet'),
    label: said('label'),
    labelRanges: rangesOf(of['labelRanges']),
    reported: of['reported'] === true,
    part: of['part'] === 'sidebar' ? 'sidebar' : 'body',
    quoted: rangesOf(of['quoted']),
    paragraphs: listOf(of['paragraphs'], MOST.paragraphs).map((paragraph) => paragraphOf(paragraph, id)),
  };
}

function paragraphOf(value: unknown, turn: string): Paragraph {
  const of = fieldsOf(value);
  const id = textOf(of['id'], 300);
  if (!id.startsWith(`${turn}.`)) throw new NoText('paragraph');
  const text = textOf(of['text'], MOST.characters);
  const ranges = rangesOf(of['ranges']);
  // Each character has its place in the source, and each place its character.
  if (ranges.reduce((sum, [from, to]) => sum + to - from, 0) !== text.length) throw new NoText('ranges');
  return { id, text, ranges };
}

function checkWords(paragraphs: readonly string[]): void {
  const all = paragraphs.join('\n');
  if (all.length > MOST.characters) throw new NoText('size');
  try {
    checkSource(all, true);
  } catch (error) {
    throw new NoText('characters', { cause: error });
  }
}

function rangesOf(value: unknown): Range[] {
  let end = 0;
  return listOf(value, MOST.ranges).map((range): Range => {
    const [from, to] = listOf(range, 2);
    if (!isPlace(from) || !isPlace(to) || from < end || to < from) throw new NoText('range');
    end = to;
    return [from, to];
  });
}

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 31;
}

function addressOf(address: string | null): string | null {
  return address !== null && /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : null;
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NoText('object');
  return value as Fields;
}

function listOf(value: unknown, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new NoText('list');
  return value;
}

function textOf(value: unknown, most: number): string {
  if (typeof value !== 'string' || value.length > most || !value.isWellFormed()) throw new NoText('text');
  return value;
}

function nullOr<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null || value === undefined ? null : read(value);
}

function oneOf<T>(choices: readonly T[], value: unknown): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new NoText('choice');
  return found;
}
