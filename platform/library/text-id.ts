/** The names of a library's texts: minted once when a text is kept, and never changed, whatever is corrected in it. */
import { LEAST_OF_HASH } from '../../engine/library/library-id.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { sha256 } from './read/sha256.ts';

/** By which a text is named: of its words, not of the bytes that they came in, so that an export of it, which has these no more, proves the name. */
export function hashOfWords(source: string): Promise<string> {
  return sha256(new TextEncoder().encode(source));
}

/**
 * @param hash of its words
 * @param isTaken whether another text has an id
 */
export function mintId(date: string | null, hash: string, isTaken: (id: string) => boolean): string {
  const day = date ?? 'undated';
  for (let length = LEAST_OF_HASH; length <= hash.length; length += 2) {
    const id = `${day}.${hash.slice(0, length)}`;
    if (!isTaken(id)) return id;
  }
  // The same words again, none of them a letter: what another text has is never given away.
  for (let more = 0; ; more += 1) {
    const id = `${day}.${hash}${more.toString(16)}`;
    if (!isTaken(id)) return id;
  }
}

/** A transcript under another id, with those of its turns and paragraphs. */
export function withId(transcript: Transcript, id: string): Transcript {
  if (transcript.id === id) return transcript;
  const renamed = (old: string): string => `${id}${old.slice(old.indexOf('#'))}`;
  return {
    ...transcript,
    id,
    // One without a day is its own event.
    event: transcript.event === transcript.id ? id : transcript.event,
    turns: transcript.turns.map((turn) => ({
      ...turn,
      id: renamed(turn.id),
      paragraphs: turn.paragraphs.map((paragraph) => ({ ...paragraph, id: renamed(paragraph.id) })),
    })),
  };
}
