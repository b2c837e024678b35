/** What the reading of one page's blocks shares: its paragraphs, who may be named there, what is carried, and what was found. */
import type { MarkedSpan } from '../marks.ts';
import type { PageParagraph } from '../paragraphs.ts';
import type { Speakers } from '../speakers.ts';
import type { Carried } from './carried.ts';
import type { DraftList } from './statement-draft.ts';

export interface DraftContext {
  speakers: Speakers;
  /** The page is of an event: whoever spoke there goes on over paragraphs that name nobody. */
  isOfEvent: boolean;
}

export interface PageReading extends DraftContext {
  blocks: readonly PageParagraph[];
  /** Marked within marks, by block. */
  inner: ReadonlyMap<number, readonly MarkedSpan[]>;
  /** Somebody asks and somebody answers, in labelled paragraphs. */
  isTranscript: boolean;
  carried: Carried;
  drafts: DraftList;
}
