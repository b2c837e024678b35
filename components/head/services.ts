import type { SourcedFound } from '../../engine/source/merge-search.ts';

/** The pages that the head leads to, in its order; the notebook stands in the side panel. */
export const HEAD_PAGES = ['reader', 'compare', 'lookup', 'notebook', 'library', 'settings', 'about'] as const;
export type HeadPage = Exclude<(typeof HEAD_PAGES)[number], 'notebook'>;

/** What the head of a page does in the world. */
export interface HeadServices {
  /** Addresses of the pages. */
  pages: Record<HeadPage, string>;
  /** The first passages for words that are typed, as the popup finds them. */
  search: (query: string, limit: number) => Promise<SourcedFound>;
  /** The reader at a passage. */
  addressOf: (passage: string) => string;
  /** A page with all that is found, with filters and timeline. */
  resultsAddressOf: (query: string) => Promise<string>;
  /** A page that looks the words up as a quotation. */
  lookupAddressOf: (query: string) => Promise<string>;
  /** @param behind in a tab of its own, while this page stays */
  go: (address: string, behind: boolean) => void;
  /** Show the notebook beside this page. Called in the same turn as the reader's gesture. */
  showNotebook: () => void;
}
