/** The names of a library's texts: minted once when a text is kept, and never changed, whatever is corrected in it. */
import type { Transcript } from '../../engine/record/record.ts';

/** Of a hash, in hexadecimal. By two texts of a day it is the same once in a million millions; then more of it is taken. */
const LEAST = 10;

/** @param isTaken whether another text has an id */
export function mintId(
  { date, sha256 }: Pick<Transcript, 'date' | 'sha256'>,
  isTaken: (id: string) => boolean,
): string {
  for (let length = LEAST; ; length += 2) {
    const id = `${date ?? 'undated'}.${sha256.slice(0, length)}`;
    if (!isTaken(id) || length >= sha256.length) return id;
  }
}

/** A transcript under another id, with those of its turns and paragraphs. */
export function withId(transcript: Transcript, id: string): Transcript {
  if (transcript.id === id) return transcript;
  const renamed = (old: string): string => `${id}${old.slice(old.indexOf('#'))}`;
  return {
    ...transcript,
    id,
    turns: transcript.turns.map((turn) => ({
      ...turn,
      id: renamed(turn.id),
      paragraphs: turn.paragraphs.map((paragraph) => ({ ...paragraph, id: renamed(paragraph.id) })),
    })),
  };
}
