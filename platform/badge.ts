/** What the toolbar button says of Yuanhua: that it is paused, or nothing. */
import { browser } from './browser.ts';
import { t } from './i18n.ts';
import type { ViewSettings } from './settings.ts';

interface Action {
  setBadgeText(details: { text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string }): Promise<void>;
  setTitle(details: { title: string }): Promise<void>;
}

/** Two bars are drawn alike by every system's font; the sign for a pause is not. Grey: it is no warning. */
const PAUSED = { text: 'II', color: '#5b6470' };

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
