/** What the toolbar button says of Yuanhua: that it is paused, why a page shows nothing, or nothing at all. */
import { browser } from './browser.ts';
import { t } from './i18n.ts';
import type { PageTrouble } from './protocol.ts';
import type { ViewSettings } from './settings.ts';

interface Action {
  setBadgeText(details: { text: string | null; tabId?: number }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string; tabId?: number }): Promise<void>;
  setTitle(details: { title: string | null; tabId?: number }): Promise<void>;
}

/** Two bars are drawn alike by every system's font; the sign for a pause is not. Grey: it is no warning. */
const PAUSED = { text: 'II', color: '#5b6470' };
const TROUBLE = { text: '!', color: '#9a5b00' };

/** The browser forgets it when it ends, so it is said at every start. */
export async function showPause(
  { paused, locale }: Pick<ViewSettings, 'paused' | 'locale'>,
  action: Action = browser.action,
): Promise<void> {
  await Promise.all([
    action.setBadgeBackgroundColor({ color: PAUSED.color }),
    action.setBadgeText({ text: paused ? PAUSED.text : '' }),
    action.setTitle({ title: t(paused ? 'settings.paused-title' : 'settings.action-title', {}, locale) }),
  ]);
}

/**
 * Say on the toolbar button of one tab why a gesture there has no answer in the page. The browser takes it away when the tab goes to
 * another page.
 */
export async function showTrouble(
  tabId: number,
  trouble: PageTrouble,
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
export async function clearTrouble(tabId: number, action: Action = browser.action): Promise<void> {
  await Promise.all([action.setBadgeText({ text: null, tabId }), action.setTitle({ title: null, tabId })]);
}
