import { CHROME_BUILD, startChromium } from '../drive/chromium.ts';
import { scriptReady } from '../drive/extension.ts';
import { startFirefox } from '../drive/marionette.ts';
import { chromiumReader, firefoxReader, type Reader } from '../drive/reader.ts';
import type { Choice } from './choose-browser.ts';

export const FIREFOX_BUILD = '.output/firefox-mv3';

export interface OpenBrowser {
  reader: Reader;
  /** Name and version, and the id under which the extension runs. */
  about: string;
  /** Resolves when the reader has closed the browser. */
  ended: Promise<void>;
  close: () => Promise<void>;
}

interface Options {
  headless: boolean;
  language: string | undefined;
  address: string;
}

/**
 * Start a browser on a fresh profile with the extension, at an address.
 * @throws when the extension is not there afterwards
 */
export function openBrowser(choice: Choice, options: Options): Promise<OpenBrowser> {
  return choice.kind === 'firefox' ? openFirefox(choice, options) : openChromium(choice, options);
}

async function openChromium({ kind, executable }: Choice, { headless, language, address }: Options) {
  const { extension, context, close } = await startChromium({
    executable,
    folder: CHROME_BUILD,
    headless,
    language,
    viewport: headless ? { width: 1000, height: 760 } : null,
    load: kind === 'chrome' ? 'protocol' : 'switch',
  });
  const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await scriptReady(page, extension);
  const name = `${kind === 'chrome' ? 'Chrome' : 'Chromium'} ${context.browser()?.version() ?? ''}`.trim();
  return { reader: chromiumReader(page, extension), about: `${name}, extension ${extension.id}`, ended, close };
}

async function openFirefox({ executable }: Choice, { headless, language, address }: Options) {
  const firefox = await startFirefox({
    executable,
    headless,
    // Firefox needs a language pack for its own menus; the extension follows what pages are told.
    prefs: language ? { 'intl.accept_languages': language, 'intl.locale.requested': language } : {},
  });
  try {
    const id = await firefox.install(FIREFOX_BUILD);
    const runs = await firefox.runInBrowser((id: string) => {
      const { WebExtensionPolicy } = globalThis as unknown as {
        WebExtensionPolicy: { getByID(id: string): { active: boolean } | null };
      };
      return WebExtensionPolicy.getByID(id)?.active ?? false;
    }, id);
    if (!runs) throw new Error(`Firefox has not loaded the extension ${id}`);
    await firefox.go(address);
    const about = `Firefox ${firefox.version}, extension ${id}`;
    return { reader: firefoxReader(firefox), about, ended: firefox.ended(), close: () => firefox.close() };
  } catch (error) {
    await firefox.close();
    throw error;
  }
}
