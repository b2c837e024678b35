/** A body of texts that can be asked; DESIGN §8. What lies under it, nobody who asks can tell. */
import type { QuotePage } from '../english/closest/add-closest.ts';
import type { Answer, Coverage } from '../record/answer.ts';
import type { OfficialRecord, Transcript } from '../record/record.ts';
import type { KeptPassage, Whereabouts } from '../search/locate.ts';
import type { SearchFound, SearchOptions } from '../search/search.ts';
import type { PhrasePlace, Timeline } from '../search/timeline.ts';
import type { ContentsPage, SourceContents } from './contents.ts';

/** What is told of a source. */
export interface SourceFacts {
  name: string;
  coverage: Coverage;
  version: string;
  /** Of its texts, SHA-256 in hexadecimal; null where they change. */
  hash: string | null;
  /** Whether its words may be shown in web pages. */
  inPages: boolean;
}

/** Tells who works for an answer that it is waited for no longer; an `AbortSignal` fits. */
export interface Waiting {
  readonly aborted: boolean;
}

export interface Source {
  /** `bundled`, `library`, `pack:…`, `archive:…` */
  id: string;
  describe(): Promise<SourceFacts>;
  /**
   * @param length true length of the selection when only its beginning was sent, UTF-16 units
   * @param closest the nearest passages as well
   * @param isOfEvent the words are told of an event of the record; see the finder
   * @param page that shows the quote, where the closest passages of one in English are wanted
   */
  lookUp(
    quote: string,
    options: { length: number; closest: boolean; isOfEvent?: boolean; page?: QuotePage | null; signal: Waiting },
  ): Promise<Answer>;
  search(query: string, options: SearchOptions): Promise<SearchFound>;
  contents(page: ContentsPage): Promise<SourceContents>;
  /** A transcript with all texts of its event, which are read beside each other; null where the source does not have it. */
  eventTexts(transcript: string): Promise<OfficialRecord | null>;
  /** Those that it does not have are left out. */
  transcripts(ids: readonly string[]): Promise<Transcript[]>;
  timeline(phrases: readonly string[]): Promise<Timeline>;
  phrasePlaces(phrases: readonly string[], event: string): Promise<PhrasePlace[]>;
  locate(passages: readonly KeptPassage[]): Promise<Whereabouts[]>;
}
