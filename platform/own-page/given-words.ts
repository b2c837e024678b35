/** What a page of ours was opened with: its address has an id, and the background the words. */
import { givenIdIn, givenPath, type WordsPage } from '../shared/addresses.ts';
import type { Ask } from '../shared/ask.ts';

/** The page's own address. */
export interface OwnAddress {
  /** With its number sign; empty where there is none. */
  hash(): string;
  /** Put another address in place of the present one, in the history too. */
  replace(path: string): void;
}

export interface OpenedWith {
  words: string;
  /** `damaged`: the address is not whole; `gone`: the words are kept no longer, since the browser ended or forgot them. */
  problem: 'damaged' | 'gone' | null;
}

/** Have words kept for a page of ours. @returns its address */
export async function pathWith(ask: Ask, page: WordsPage, words: string): Promise<string> {
  return givenPath(page, words === '' ? null : (await ask('giveWords', { words })).id);
}

/** The lookup page's address for words; where they cannot be kept, that of its empty box. */
export function lookupPathOf(ask: Ask, words: string): Promise<string> {
  return pathWith(ask, 'lookup', words).catch(() => givenPath('lookup', null));
}

/**
 * What this page was opened with. Addresses of earlier versions had the words themselves and may stand in bookmarks: they are
 * read, and taken out of the address at once.
 */
export async function openedWith(ask: Ask, page: WordsPage, address: OwnAddress): Promise<OpenedWith> {
  const hash = address.hash();
  if (hash === '' || hash === '#') return { words: '', problem: null };
  const id = givenIdIn(hash);
  if (id !== null) {
    const { words } = await ask('givenWords', { id });
    return words === null ? { words: '', problem: 'gone' } : { words, problem: null };
  }
  address.replace(givenPath(page, null));
  const words = oldWordsIn(hash, page);
  if (words === null) return { words: '', problem: 'damaged' };
  // Words that cannot be kept are shown all the same.
  const path = await pathWith(ask, page, words).catch(() => null);
  if (path !== null && address.hash() === '') address.replace(path);
  return { words, problem: null };
}

/** By what name earlier versions had the words behind the number sign. */
const OLD_NAME: Record<WordsPage, string> = { lookup: 'q', popup: 'q', options: 'off' };

/** null where the address is damaged: half an escape was cut off. To look up what is left would answer another question. */
function oldWordsIn(hash: string, page: WordsPage): string | null {
  const name = `#${OLD_NAME[page]}=`;
  try {
    return hash.startsWith(name) ? decodeURIComponent(hash.slice(name.length)).toWellFormed() : null;
  } catch {
    return null;
  }
}

export const ownAddress: OwnAddress = {
  hash: () => location.hash,
  replace: (path) => history.replaceState(null, '', path),
};
