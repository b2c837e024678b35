import type { SourcedTimeline } from '../../engine/source/merge.ts';
import type { SourcedContents } from '../../engine/source/merge-search.ts';

/** Where the page leads, and what it asks for. */
export interface CompareLinks {
  readerAddressOf: (passage: string) => string;
  compareAddressOf: (a: string, b: string) => string;
  lookupAddressOf: (words: string) => Promise<string>;
  /** @returns whether it was copied */
  onCopy: (text: string) => Promise<boolean>;
  onGo: (address: string) => void;
  /** The page of contents after an event; null: the first. */
  moreContents: (after: string | null) => Promise<SourcedContents>;
  /** All events that there are. */
  events: () => Promise<SourcedTimeline>;
  searchAddress: string;
  aboutAddress: string;
}
