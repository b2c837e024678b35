/** What a segment knows of its texts, so that none need be read to count, sort and name them. */
import { itemAt } from '../../../record/items.ts';
import { ByteWriter, encodeText } from '../bytes.ts';
import type { Stepwise } from '../../../record/stepwise.ts';
import type { KeptText } from '../storage.ts';
import type { Form, Turn, Voice } from '../../../record/record.ts';

/** A text, as all of a segment's texts are held in memory. */
export interface TextRow {
  key: string;
  transcript: string;
  event: string;
  date: string | null;
  title: string;
  form: Form;
  /** Absent where it is Chinese. */
  language?: 'en';
  /** The official who speaks. */
  speaker: string | null;
  /** Everybody whose words it has by name, and the outlets that ask, each in the order in which they come. */
  speakers: string[];
  outlets: string[];
  /** Folded, as printed. */
  characters: number;
  /** How many paragraphs each of its units has. */
  units: number[];
  /** Where its facts begin and end in the segment's. */
  facts: [start: number, end: number];
}

/** Rows that are written in one step. */
const STEP = 64;

/** All rows as JSON. */
export function* encodeRows(rows: readonly TextRow[]): Stepwise<Uint8Array<ArrayBuffer>> {
  const out = new ByteWriter();
  out.bytes(encodeText('['));
  for (let at = 0; at < rows.length; at += STEP) {
    const written = JSON.stringify(rows.slice(at, at + STEP)).slice(1, -1);
    out.bytes(encodeText(at === 0 ? written : `,${written}`));
    yield;
  }
  out.bytes(encodeText(']'));
  return out.written();
}

/** A turn without its words. */
export interface TurnFacts {
  id: string;
  voice: Voice;
  speaker: string | null;
  outlet: string | null;
  label: string | null;
  /** Ids of its paragraphs; their number where they are counted from 1 behind the turn's. */
  paragraphs: number | string[];
  /** Of a question its words: what it names can be chosen. */
  words: string | null;
}

/** What is known of a text's passages without their words. */
export interface TextFacts {
  turns: TurnFacts[];
  /** Pairs of paragraphs, of this text or others of its event, that have the same sentence. */
  links: [string, string][];
}

export function factsOf({ transcript, alignment }: KeptText): TextFacts {
  const links = alignment.flatMap(({ sentences }) =>
    sentences.flatMap(({ a, b }): [string, string][] => (a && b ? [[a.paragraph, b.paragraph]] : [])),
  );
  const apart = new Map(links.map((link) => [link.join(' '), link]));
  return { turns: transcript.turns.map(turnFacts), links: [...apart.values()] };
}

function turnFacts({ id, voice, speaker, outlet, label, paragraphs }: Turn): TurnFacts {
  const isCounted = paragraphs.every((paragraph, at) => paragraph.id === paragraphId(id, at));
  return {
    id,
    voice,
    speaker,
    outlet,
    label,
    paragraphs: isCounted ? paragraphs.length : paragraphs.map((paragraph) => paragraph.id),
    words: voice === 'question' ? paragraphs.map(({ text }) => text).join('\n') : null,
  };
}

function paragraphId(turn: string, at: number): string {
  return `${turn}.${at + 1}`;
}

export function paragraphIds({ id, paragraphs }: TurnFacts): string[] {
  if (typeof paragraphs !== 'number') return paragraphs;
  return Array.from({ length: paragraphs }, (_, at) => paragraphId(id, at));
}

/** Of one of them. */
export function paragraphIdAt({ id, paragraphs }: TurnFacts, at: number): string {
  return typeof paragraphs === 'number' ? paragraphId(id, at) : itemAt(paragraphs, at);
}

/** @param units how many paragraphs each has */
export function rowOf(key: string, { transcript }: KeptText, characters: number, units: number[]): TextRow {
  const { id, event, date, title, form, speaker, language, turns } = transcript;
  const heard = turns.filter(({ paragraphs }) => paragraphs.length > 0);
  return {
    key,
    transcript: id,
    event,
    date,
    title,
    form,
    ...(language !== undefined && { language }),
    speaker,
    speakers: [...new Set(heard.flatMap((turn) => turn.speaker ?? []))],
    outlets: [...new Set(heard.flatMap(({ outlet }) => outlet ?? []))],
    characters,
    units,
    facts: [0, 0],
  };
}
