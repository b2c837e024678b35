/** What the browser gives to the reader: where one can go from here, and what can be done. */
import type { CountsPhrases } from '../../components/search/PhraseCounts.tsx';
import type { CiteStyle } from '../../engine/cite/citation.ts';
import type { Transcript } from '../../engine/record/record.ts';
import type { SourcedContents } from '../../engine/source/merge-search.ts';
import type { WordPatterns } from '../../engine/search/word-pattern.ts';

/** Where the reader came from, and the side panel. */
export interface Ways {
  /** To the page from which the passage was opened; null where there is none. */
  back: (() => void) | null;
  sidePanel: () => void;
}

export interface ReaderLinks {
  ways: Ways;
  /** The reader at a passage, or at a transcript's beginning: `2017-03-08.scio#`. */
  addressOf: (passage: string) => string;
  /** The page of contents after an event; null: the first. */
  moreContents: (after: string | null) => Promise<SourcedContents>;
  /** How often words stand in what there is; without phrases: which events there are. */
  phrases: CountsPhrases;
  compareAddressOf: (a: string, b: string) => string;
  lookupAddressOf: (words: string) => Promise<string>;
  /** The day the text is read, `YYYY-MM-DD`. */
  today: string;
  /** The style in which a citation is offered first. */
  citeStyle: CiteStyle;
  /** The source file of a transcript. */
  sourceOf: (transcript: Transcript) => Promise<string>;
  /** The words of a query as regular expressions. */
  patternsOf: (query: string) => Promise<WordPatterns>;
  /** @returns whether it was copied */
  onCopy: (text: string) => Promise<boolean>;
  onGo: (address: string) => void;
}
