/** What the toolbar button says of Yuanhua: that it is paused, why a page shows nothing, or nothing at all. */
import type { AddRefusal } from '../shared/library/added-page.ts';
import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import type { CheckRefusal } from '../shared/page-check/stored-check.ts';
import type { PageTrouble } from '../shared/protocol.ts';
import type { ViewSettings } from '../shared/settings.ts';

interface Action {
  setBadgeText(details: { text: string | null; tabId?: number }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string; tabId?: number }): Promise<void>;
  setTitle(details: { title: string | null; tabId?: number }): Promise<void>;
  getBadgeText(details: { tabId: number }): Promise<string>;
}

type Look = Pick<ViewSettings, 'paused' | 'locale'>;

/** Why a gesture of the reader's was not answered: what a page tells, and what the background finds itself. Each has a sentence. */
export type Trouble =
  | PageTrouble
  | 'no-selection'
  | 'not-selected'
  | 'closed-page'
  | 'pdf'
  | 'no-side-panel'
  | 'private-window'
  | 'not-stored'
  | 'failed'
  | `check-${CheckRefusal}`
  | `add-${AddRefusal}`;

/** Two bars are drawn alike by every system's font; the sign for a pause is not. Grey: it is no warning. */
const PAUSED = { text: 'II', color: '#5b6470' };
const TROUBLE = { text: '!', color: '#9a5b00' };
const FOUND = '#2f74c9';

/** The browser forgets it when it ends, so it is said at every start. */
export async function showPause({ paused, locale }: Look, action: Action = browser.action): Promise<void> {
  await Promise.all([
    action.setBadgeBackgroundColor({ color: PAUSED.color }),
    action.setBadgeText({ text: paused ? PAUSED.text : '' }),
    action.setTitle({ title: usualTitle({ paused, locale }) }),
  ]);
}

/**
 * Say on the toolbar button of one tab why a gesture there has no answer in the page. The browser takes it away when the tab goes to
 * another page.
 */
export async function showTrouble(
  tabId: number,
  trouble: Trouble,
  { locale }: Pick<ViewSettings, 'locale'>,
  action: Action = browser.action,
): Promise<void> {
  await Promise.all([
    action.setBadgeBackgroundColor({ color: TROUBLE.color, tabId }),
    action.setBadgeText({ text: TROUBLE.text, tabId }),
    action.setTitle({ title: t(`trouble.${trouble}`, {}, locale), tabId }),
  ]);
}

/** The next gesture in the tab was answered: the button says again what it says everywhere. */
export async function clearTrouble(tabId: number, look: Look, action: Action = browser.action): Promise<void> {
  if ((await action.getBadgeText({ tabId })) === TROUBLE.text) await sayUsual(tabId, look, action);
}

/** How many matches there are in texts that web pages may not be shown. */
export interface UnshownCount {
  /** In texts that the reader has brought. */
  library: number;
  packs: number;
}

/**
 * Say on the toolbar button of one tab how many places the reader's own texts and packs have for the words that were looked up there: the page around
 * the answer can read all that is in it, and no button. None, or none any longer: what was said before is taken back.
 */
export async function showUnshown(
  tabId: number,
  { library, packs }: UnshownCount,
  look: Look,
  action: Action = browser.action,
): Promise<void> {
  const count = library + packs;
  if (count === 0) {
    if (/^\d/.test(await action.getBadgeText({ tabId }))) await sayUsual(tabId, look, action);
    return;
  }
  const told = [
    ...(library > 0 ? [t('settings.unshown', { n: library }, look.locale)] : []),
    ...(packs > 0 ? [t('settings.unshown-packs', { n: packs }, look.locale)] : []),
  ];
  await Promise.all([
    action.setBadgeBackgroundColor({ color: FOUND, tabId }),
    action.setBadgeText({ text: String(count), tabId }),
    action.setTitle({ title: told.join(' · '), tabId }),
  ]);
}

async function sayUsual(tabId: number, look: Look, action: Action): Promise<void> {
  await Promise.all([
    // Neither can be taken back in Chromium: what is said everywhere is said here once more.
    action.setBadgeBackgroundColor({ color: PAUSED.color, tabId }),
    action.setTitle({ title: usualTitle(look), tabId }),
    action.setBadgeText({ text: null, tabId }),
  ]);
}

function usualTitle({ paused, locale }: Look): string {
  return t(paused ? 'settings.paused-title' : 'settings.action-title', {}, locale);
}

/** What is wrong in a tab; null: nothing is any longer. */
export type Tell = (tabId: number, trouble: Trouble | null) => Promise<void>;

/** Has the button say what came last: one after the other, since each reads the settings first. */
export function createTell(settings: () => Promise<Look>, action: Action = browser.action): Tell {
  let telling: Promise<void> = Promise.resolve();
  return (tabId, trouble) => {
    const tell = async (): Promise<void> => {
      const look = await settings();
      await (trouble === null ? clearTrouble(tabId, look, action) : showTrouble(tabId, trouble, look, action));
    };
    // A tab that was closed meanwhile has no button.
    telling = telling.then(tell).catch(() => undefined);
    return telling;
  };
}
