/** What the head of our pages does, by the browser. */
import { NO_FILTER } from '../../engine/search/filter.ts';
import type { SourcedFound } from '../../engine/source/merge-search.ts';
import { givenPath, libraryPath, readerPath } from '../shared/addresses.ts';
import type { Ask } from '../shared/ask.ts';
import { browser } from '../shared/browser.ts';
import { askForNotebook, openSidePanel } from '../shared/side-panel.ts';
import { lookupPathOf, pathWith } from './given-words.ts';

/** What the engine compares of a quote is far less. */
const MAX_QUOTE = 50_000;

function wellFormed(words: string): string {
  return words.slice(0, MAX_QUOTE).toWellFormed();
}

/** @param ask the page's own */
export function headServices(ask: Ask) {
  const urlOf = (path: string): string => browser.runtime.getURL(path);
  let windowId: number = browser.windows.WINDOW_ID_CURRENT;
  // Found before anything is pressed: the side panel opens only in the same turn as the reader's gesture.
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id ?? windowId;
  });
  return {
    pages: {
      reader: urlOf('/reader.html'),
      compare: urlOf('/compare.html'),
      lookup: urlOf(givenPath('lookup', null)),
      library: urlOf(libraryPath()),
      settings: urlOf('/options.html'),
      about: urlOf('/about.html'),
    },
    search: (query: string, limit: number): Promise<SourcedFound> =>
      ask('search', { query: wellFormed(query), limit, filter: NO_FILTER, any: false, soon: true }),
    addressOf: (passage: string): string => urlOf(readerPath(passage)),
    resultsAddressOf: async (query: string): Promise<string> =>
      urlOf(await pathWith(ask, 'popup', wellFormed(query)).catch(() => givenPath('popup', null))),
    lookupAddressOf: async (query: string): Promise<string> => urlOf(await lookupPathOf(ask, wellFormed(query))),
    go: (address: string, behind: boolean): void => {
      if (behind) void browser.tabs.create({ url: address, active: false });
      else location.assign(address);
    },
    showNotebook: (): void => {
      void openSidePanel(windowId);
      void askForNotebook(browser.storage.session, windowId);
    },
  };
}
