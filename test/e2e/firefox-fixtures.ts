/** Firefox with the production build, for tests in the same runner as Chromium's. */
import { expect, test as base } from '@playwright/test';
import { findFirefox } from '../../tools/browsers.ts';
import { chooseInFirefox } from '../../tools/drive/firefox-settings.ts';
import { type Firefox, startFirefox } from '../../tools/drive/marionette.ts';
import type { Site } from '../../tools/sample/serve.ts';
import { serveTestSite } from './support/site.ts';

export { firefoxMark, firefoxPanel, selectInFirefox } from '../../tools/drive/firefox-root.ts';
export { FIREFOX_MENU } from '../../tools/drive/reader.ts';

export const FIREFOX_ID = 'yuanhua@yuanhua.example';
/** Firefox gives each installation an address of its own by chance; here it is settled. */
const UUID = '6f1c1d52-6c0a-4f0b-9a55-0d2f6a4f7e11';

/** The address of one of the extension's own pages. */
export function ownPage(path: string): string {
  return `moz-extension://${UUID}/${path}`;
}

interface WorkerFixtures {
  site: Site;
  firefox: Firefox;
}

export const test = base.extend<object, WorkerFixtures>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const site = await serveTestSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  firefox: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const executable = findFirefox();
      if (executable === null) throw new Error('Firefox is not installed: `npm test` installs it where it may');
      const firefox = await startFirefox({
        executable,
        prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }) },
      });
      await firefox.install('.output/firefox-mv3');
      await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** When what stands in the page is painted: only then does it hear keys. */
export function drawn(firefox: Firefox): Promise<void> {
  return firefox.run(async () => {
    for (let frames = 0; frames < 2; frames += 1) {
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    }
  });
}

/** Stop the event page as the browser does when it is idle. @returns the state it is in afterwards */
export function stopEventPage(firefox: Firefox): Promise<string> {
  return firefox.runInBrowser(async (id: string) => {
    interface Extension {
      backgroundState: string;
      terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
    }
    const { WebExtensionPolicy } = globalThis as unknown as {
      WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
    };
    const { extension } = WebExtensionPolicy.getByID(id);
    await extension.terminateBackground({ ignoreDevToolsAttached: true });
    return extension.backgroundState;
  }, FIREFOX_ID);
}

export { expect };
