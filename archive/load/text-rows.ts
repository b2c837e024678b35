/** A text as the archive keeps it: what is written of it, and the pairs by which its paragraphs are found. */
import { createHash } from 'node:crypto';
import { foldText } from '../../engine/text/fold.ts';
import { foldTranscript } from '../../engine/index/parts.ts';
import { factsOf, rowOf } from '../../engine/index/segments/build/text-row.ts';
import type { KeptText } from '../../engine/index/segments/storage.ts';
import { charactersOf, pairsOfParagraph } from '../store/pair-key.ts';

export interface TextToWrite {
  id: string;
  event: string;
  date: string | null;
  form: string;
  title: string;
  speaker: string | null;
  speakers: string[];
  outlets: string[];
  /** SHA-256 in hexadecimal. */
  hash: string;
  body: string;
  facts: string;
  language: string | null;
}

/** What does not need the text to be folded: one that is there already costs no more. */
export function textToWrite(kept: KeptText): TextToWrite {
  const { event, date, form, title, speaker, speakers, outlets, transcript } = rowOf('', kept, 0, []);
  const body = JSON.stringify(kept);
  const hash = createHash('sha256').update(body).digest('hex');
  return {
    id: transcript,
    event,
    date,
    form,
    title: storable(title),
    speaker: speaker === null ? null : storable(speaker),
    speakers: speakers.map(storable),
    outlets: outlets.map(storable),
    hash,
    body,
    facts: JSON.stringify(factsOf(kept)),
    language: kept.transcript.language ?? null,
  };
}

/** A database keeps no NUL and no half characters in a column of text; in JSON they are written with a backslash. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\u{fffd}');
}

export interface PassageKeys {
  /** As printed, and with emended readings. */
  pairs: Set<number>;
  /** As printed. */
  characters: Set<number>;
  /** As printed. */
  folded: string;
}

/** Of each paragraph, in order. */
export function* passageKeys({ transcript, emendations }: KeptText): Generator<PassageKeys> {
  if (emendations.length > 0) {
    const { printed, emended } = foldTranscript({ transcripts: [], emendations, alignment: [] }, transcript);
    for (const [at, { text }] of printed.entries()) {
      const other = emended[at];
      yield keysOf(text, other ? [text, other.text] : [text]);
    }
    return;
  }
  for (const { paragraphs } of transcript.turns) {
    for (const paragraph of paragraphs) {
      const { text } = foldText(paragraph.text);
      yield keysOf(text, [text]);
    }
  }
}

function keysOf(printed: string, texts: readonly string[]): PassageKeys {
  return { pairs: pairsOfParagraph(texts), characters: charactersOf(printed), folded: storable(printed) };
}
