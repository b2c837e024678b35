/** What the reading of one page's blocks shares: its paragraphs, who may be named there, what is carried, and what was found. */
import type { BlockText } from '../block-text.ts';
import type { EnglishSpeakers } from '../english/english-speakers.ts';
import type { MarkedSpan } from '../marks.ts';
import type { NamedSpeaker } from '../page-names.ts';
import type { PageParagraph } from '../paragraphs.ts';
import type { Speakers } from '../speech/speakers.ts';
import type { Carried } from './carried.ts';
import type { DraftList } from './statement-draft.ts';

export interface DraftContext {
  speakers: Speakers;
  /** Those whom its English names. */
  english: EnglishSpeakers;
  /** The page is of an event: whoever spoke there goes on over paragraphs that name nobody. */
  isOfEvent: boolean;
  /** UTF-16 units between two pauses, at most. */
  slice?: number;
}

export interface PageReading extends Omit<DraftContext, 'english' | 'slice'> {
  /** Reads its paragraphs in English. */
  english: { read(reading: PageReading, text: BlockText): void };
  blocks: readonly PageParagraph[];
  /** Marked within marks, by block. */
  inner: ReadonlyMap<number, readonly MarkedSpan[]>;
  /** Somebody asks and somebody answers, in labelled paragraphs. */
  isTranscript: boolean;
  /** Whose 答： it is, where the page says so. */
  answerer: NamedSpeaker | null;
  carried: Carried;
  drafts: DraftList;
}
