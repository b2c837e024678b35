import type { Settings } from '../../platform/shared/settings.ts';
import type { Firefox } from './marionette.ts';

/** The browser's own side of `storage.local`; each change is told to who listens, in whatever page of the extension. */
interface StorageModule {
  ExtensionStorageIDB: {
    getStoragePrincipal(extension: object): object;
    open(
      principal: object,
      isPersisted: boolean,
    ): Promise<{
      /** What has changed by it; null: nothing. */
      clear(): Promise<object | null>;
      set(items: object): Promise<object | null>;
    }>;
    notifyListeners(id: string, changes: object): void;
  };
}
interface Policies {
  getByHostname(host: string): { extension: { id: string; hasPermission(name: string): boolean } };
}

/**
 * Forget all that was stored, and choose settings as a reader would; what is not named is as after installing. Whatever page is open stays:
 * going to one of the extension's own costs more than most tests do there.
 * @param address of any page of the extension
 */
export async function chooseInFirefox(firefox: Firefox, address: string, settings: Partial<Settings>): Promise<void> {
  await firefox.runInBrowser(
    async (host: string, settings: object) => {
      const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as {
        ChromeUtils: { importESModule(address: string): StorageModule };
        WebExtensionPolicy: Policies;
      };
      const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
      const { extension } = WebExtensionPolicy.getByHostname(host);
      const principal = ExtensionStorageIDB.getStoragePrincipal(extension);
      const stored = await ExtensionStorageIDB.open(principal, extension.hasPermission('unlimitedStorage'));
      for (const changes of [await stored.clear(), await stored.set({ settings: { version: 1, ...settings } })])
        if (changes) ExtensionStorageIDB.notifyListeners(extension.id, changes);
    },
    new URL(address).host,
    settings,
  );
}
