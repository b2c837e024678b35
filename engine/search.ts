/** Search by words, for the toolbar popup. */
import type { OfficialRecord, Range, Voice } from './record.ts';

export interface SearchHit {
  transcript: string;
  /** The passage's id. */
  paragraph: string;
  date: string | null;
  title: string;
  speaker: string | null;
  voice: Voice;
  outlet: string | null;
  /** An excerpt of the record's own text. */
  excerpt: string;
  /** Where the words typed stand in `excerpt`, UTF-16 units. */
  marks: Range[];
}

export type Search = (query: string, limit: number) => SearchHit[];

export function createSearch(_record: OfficialRecord): Search {
  return () => [];
}
