import type { Settings } from '../../platform/shared/settings.ts';
import type { Firefox } from './marionette.ts';

/**
 * Choose settings as a reader would; what is not named is as after installing. Leaves the options page open.
 * @param address that of the options page
 */
export async function chooseInFirefox(firefox: Firefox, address: string, settings: Partial<Settings>): Promise<void> {
  await firefox.go(address);
  await firefox.run(async (settings: object) => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } } };
    };
    await browser.storage.local.clear();
    await browser.storage.local.set({ settings: { version: 1, ...settings } });
  }, settings);
}
