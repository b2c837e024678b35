/**
 * What tests in Firefox use. They are of the same `test` as Chromium's: a worker keeps both browsers, where one of each kind would be ended and
 * started at every change from one to the other.
 */
import type { Firefox } from '../../tools/drive/marionette.ts';
import { FIREFOX_ID } from './support/firefox/build.ts';

export { expect, test } from './fixtures.ts';
export { FIREFOX_ID, ownPage } from './support/firefox/build.ts';
export { firefoxMark, firefoxPanel, selectInFirefox } from '../../tools/drive/firefox-root.ts';
export { FIREFOX_MENU } from '../../tools/drive/reader.ts';

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
