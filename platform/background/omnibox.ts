/** The keyword `yh` in the address bar: suggestions while one types, and where Enter leads. */
import type { Omnibox, Tabs } from 'webextension-polyfill';
import { isRelaxed } from '../../engine/search/relaxed.ts';
import type { SearchHit } from '../../engine/search/search.ts';
import type { OfSource } from '../../engine/record/answer.ts';
import type { SourcedFound } from '../../engine/source/merge-search.ts';
import type { Range } from '../../engine/record/record.ts';
import { browser } from '../shared/browser.ts';
import { openBeside, readerPath, type WordsPage } from '../shared/addresses.ts';
import { isPassageId } from '../shared/passage-id.ts';

/** Browsers show no more. */
const MAX_SUGGESTIONS = 6;

export interface OmniboxServices {
  search(query: string, limit: number): Promise<SourcedFound>;
  /** What stands first, above the suggestions. */
  invitation(): Promise<string>;
  /** What the finder has of words that stand nowhere as they were typed: a passage and how they stand to it; null for nothing. */
  nearest(query: string): Promise<{ paragraph: string; text: string } | null>;
  /** What stands first where the words are in another language than the record. */
  otherLanguage(): Promise<string>;
  /** Whose words a hit has, and when. */
  sayHit(hit: SearchHit & OfSource): string;
  /** Have words kept for a page of ours. @returns its address */
  pathWith(page: WordsPage, words: string): Promise<string>;
  /** Answer what was entered in a private window: our pages open in others alone, and nobody was asked. */
  answerPrivately(entered: string, tab: Tabs.Tab): Promise<void>;
  /** The browser's own address bar draws `<match>`, and refuses a suggestion that is not well-formed XML. Firefox draws plain text. */
  markup: boolean;
}

/** Must run while the worker's script is first evaluated, or what is typed is lost. */
export function serveOmnibox(services: OmniboxServices): void {
  const { omnibox } = browser;
  const plain = (text: string): string => (services.markup ? escapeXml(text) : text);
  const invite = async (saying: Promise<string>): Promise<void> =>
    omnibox.setDefaultSuggestion({ description: plain(await saying) });
  let invitesUsually = true;
  omnibox.onInputStarted.addListener(() => {
    invitesUsually = true;
    void invite(services.invitation());
  });
  const suggestionsFor = async (typed: string): Promise<Omnibox.SuggestResult[]> => {
    const { hits, apart, problem } = await services.search(typed, MAX_SUGGESTIONS);
    const isOther = problem === 'other-language';
    if (isOther === invitesUsually) {
      invitesUsually = !isOther;
      void invite(isOther ? services.otherLanguage() : services.invitation());
    }
    const nearest = problem === null && (hits.length === 0 || apart) ? await services.nearest(typed) : null;
    // A suggestion has no room to say which of the words it has.
    const suggested = apart !== null && isRelaxed(apart) ? [] : hits.map((hit) => suggestionOf(hit, services));
    if (nearest === null) return suggested;
    const first = { content: nearest.paragraph, description: plain(nearest.text) };
    return [first, ...suggested.filter(({ content }) => content !== first.content)].slice(0, MAX_SUGGESTIONS);
  };
  // Declared without a promise: the answer goes through `suggest`.
  omnibox.onInputChanged.addListener((typed: string, suggest) => {
    void suggestionsFor(typed).then(
      (suggestions) => suggest(suggestions),
      (error: unknown) => {
        console.error('yuanhua:', error);
        suggest([]);
      },
    );
  });
  omnibox.onInputEntered.addListener((entered: string, disposition: Omnibox.OnInputEnteredDisposition) => {
    void enter(entered, disposition, services);
  });
}

export function suggestionOf(
  hit: SearchHit & OfSource,
  { sayHit, markup }: Pick<OmniboxServices, 'sayHit' | 'markup'>,
) {
  const { paragraph, excerpt, marks, cut } = hit;
  const head = sayHit(hit);
  const [before, after] = cut.map((isCut) => (isCut ? '…' : ''));
  const description = markup
    ? `<dim>${escapeXml(head)}</dim> ${before}${markXml(excerpt, marks)}${after}`
    : `${head} ${before}${excerpt}${after}`;
  return { content: paragraph, description };
}

function markXml(text: string, marks: readonly Range[]): string {
  let done = 0;
  let marked = '';
  for (const [start, end] of marks) {
    marked += `${escapeXml(text.slice(done, start))}<match>${escapeXml(text.slice(start, end))}</match>`;
    done = end;
  }
  return marked + escapeXml(text.slice(done));
}

/** Characters that XML does not have at all are left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A suggestion leads to its passage; words that stand in the record, if apart, to all their passages; any others are looked up as a quotation. */
export async function pathFor(
  entered: string,
  { search, pathWith }: Pick<OmniboxServices, 'search' | 'pathWith'>,
): Promise<string> {
  if (isPassageId(entered)) return readerPath(entered);
  const { total, apart, problem } = await search(entered, 1);
  return pathWith(total > 0 || apart !== null || problem === 'no-words' ? 'popup' : 'lookup', entered);
}

async function enter(
  entered: string,
  disposition: Omnibox.OnInputEnteredDisposition,
  services: OmniboxServices,
): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.incognito) return services.answerPrivately(entered, tab);
  const path = await pathFor(entered, services);
  if (tab?.id === undefined) return openBeside(path, { tabId: null, tabIndex: null, incognito: false });
  const url = browser.runtime.getURL(path);
  if (disposition === 'currentTab') await browser.tabs.update(tab.id, { url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab', index: tab.index + 1 });
}
