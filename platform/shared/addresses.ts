/**
 * The addresses of our pages. The browser writes each into its history, on the disk: they hold ids and numbers, and no word of a reader
 * or of a page. Words are given to the background, which keeps them in memory, and the address has the id that it gave them.
 */
import type { Range } from '../../engine/record/record.ts';
import { browser } from './browser.ts';

/** The reader marks no more: a quote in more pieces than that is marked at its first. */
export const MAX_MARKED = 50;

const TRANSCRIPT = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const PLACE = /^[a-z]{1,2}\d{1,5}(?:-\d{1,3})?(?:\.\d{1,5})?$/;
/** As `crypto.randomUUID` makes them. */
const GIVEN = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where in the tab strip a page opens. */
interface Beside {
  tabId: number | null;
  tabIndex: number | null;
  incognito: boolean;
}

/**
 * The reader's address for a passage. What has not the form of an id is left out.
 * @param passage id of a turn or paragraph: `2017-03-08.scio#a14.2`
 * @param ranges what is to be marked there, in the source of the transcript
 */
export function readerPath(passage: string, ranges: readonly Range[] = []): string {
  const [transcript = '', place = ''] = passage.split('#');
  const marked = ranges.slice(0, MAX_MARKED).map(([start, end]) => `${start}-${end}`);
  const h = marked.length === 0 ? '' : `&h=${marked.join(',')}`;
  return `/reader.html?t=${ofForm(TRANSCRIPT, transcript)}${h}#${ofForm(PLACE, place)}`;
}

/** The address of two texts side by side. */
export function comparePath(a: string, b: string): string {
  return `/compare.html?a=${ofForm(TRANSCRIPT, a)}&b=${ofForm(TRANSCRIPT, b)}`;
}

/** Our pages that are opened with words: what is looked up as a quotation, what is searched for, and a site to be switched off. */
export type WordsPage = 'lookup' | 'popup' | 'options';

/** The address of a page for words that the background keeps. @param id that it gave them; null: the page alone, with its empty box */
export function givenPath(page: WordsPage, id: string | null): string {
  const given = ofForm(GIVEN, id ?? '');
  return given === '' ? `/${page}.html` : `/${page}.html#w=${given}`;
}

/** The id in the address of a page; null where it has none. */
export function givenIdIn(hash: string): string | null {
  const id = ofForm(GIVEN, hash.replace(/^#w=/, ''));
  return id === '' ? null : id;
}

/** The lookup page's address for the check of a tab, where no side panel can show it. */
export function checkPath(tabId: number): string {
  return `/lookup.html#check=${ofForm(/^\d{1,10}$/, String(tabId))}`;
}

/** The address of the reader's texts. @param added the key of a page that was taken for them, made at random */
export function libraryPath(added: string | null = null): string {
  return added === null ? '/library.html' : `/library.html#page=${ofForm(GIVEN, added)}`;
}

/**
 * Open one of our pages in a tab beside the asking one, which it then can lead back to. The popup and the side panel are in no tab:
 * they ask for the one in front. Private windows cannot show our pages, a normal one can.
 */
export async function openBeside(path: string, beside: Beside): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (beside.incognito) {
    const normal = (await browser.windows.getAll({ windowTypes: ['normal'] })).find((window) => !window.incognito);
    if (normal?.id === undefined) await browser.windows.create({ url, incognito: false });
    else await browser.tabs.create({ url, windowId: normal.id });
    return;
  }
  const { tabId, tabIndex } = beside.tabId === null ? await tabInFront() : beside;
  await browser.tabs.create({
    url,
    ...(tabIndex === null ? {} : { index: tabIndex + 1 }),
    ...(tabId === null ? {} : { openerTabId: tabId }),
  });
}

function ofForm(form: RegExp, id: string): string {
  return form.test(id) ? id : '';
}

async function tabInFront(): Promise<Pick<Beside, 'tabId' | 'tabIndex'>> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return { tabId: tab?.id ?? null, tabIndex: tab?.index ?? null };
}
