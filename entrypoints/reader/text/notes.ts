import { placeDamage } from '../../../engine/record/damage-places.ts';
import type { Emendation, OfficialRecord, Transcript } from '../../../engine/record/record.ts';

/** A place where the print is damaged, numbered through the transcript. */
export interface Note {
  number: number;
  emendation: Emendation;
}

export interface Notes {
  /** By paragraph id. */
  byParagraph: ReadonlyMap<string, readonly Note[]>;
  /** Entries that are damaged themselves, left out. */
  left: readonly Emendation[];
}

/** Known damage of one transcript, by the paragraph in which each place ends. */
export function notesFor(record: OfficialRecord, transcript: Transcript): Notes {
  const { placed, left } = placeDamage(record, transcript);
  const notes = placed.map(({ emendation, paragraph }, at) => ({ paragraph, note: { number: at + 1, emendation } }));
  const groups = Map.groupBy(notes, ({ paragraph }) => paragraph);
  return { byParagraph: new Map([...groups].map(([id, own]) => [id, own.map(({ note }) => note)])), left };
}
