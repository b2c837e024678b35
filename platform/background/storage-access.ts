import { browser } from '../shared/browser.ts';

type Level = { accessLevel: 'TRUSTED_CONTEXTS' };
interface Guarded {
  setAccessLevel?: (level: Level) => Promise<void>;
}

/**
 * Shut the stored settings to the scripts in web pages, which by default may read and write them: a page that has taken over its
 * renderer would have them too. Those scripts ask the background instead.
 *
 * Chromium remembers this; it is said at every start all the same, because `onInstalled` can be missed. Firefox 153 has no such
 * method, for which the settings hold nothing that the reader read.
 */
export async function guardStorage(area: Guarded = browser.storage.local as Guarded): Promise<void> {
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
