import { CHROME_BUILD, startChromium } from '../drive/chromium.ts';
import { scriptReady } from '../drive/extension.ts';
import { startFirefox } from '../drive/marionette.ts';
import { chromiumReader, firefoxReader, type Reader } from '../drive/reader.ts';
import type { Locale } from '../../platform/shared/i18n.ts';
import { chooseInFirefox } from '../drive/firefox-settings.ts';
import type { Choice } from './choose-browser.ts';

const FIREFOX_BUILD = '.output/firefox-mv3';

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
  /** The interface's; the browser's own where none is chosen. */
  language: Locale | undefined;
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
    viewport: headless ? { width: 1000, height: 760 } : null,
    load: kind === 'chrome' ? 'protocol' : 'switch',
  });
  const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const page = context.pages()[0] ?? (await context.newPage());
  if (language) await extension.choose({ locale: language });
  await page.goto(address);
  await scriptReady(page, extension);
  const name = `${kind === 'chrome' ? 'Chrome' : 'Chromium'} ${context.browser()?.version() ?? ''}`.trim();
  return { reader: chromiumReader(page, extension), about: `${name}, extension ${extension.id}`, ended, close };
}

async function openFirefox({ executable }: Choice, { headless, language, address }: Options) {
  const firefox = await startFirefox({ executable, headless });
  try {
    const id = await firefox.install(FIREFOX_BUILD);
    const host = await firefox.runInBrowser((id: string) => {
      const { WebExtensionPolicy } = globalThis as unknown as {
        WebExtensionPolicy: { getByID(id: string): { active: boolean; mozExtensionHostname: string } | null };
      };
      const policy = WebExtensionPolicy.getByID(id);
      return policy?.active ? policy.mozExtensionHostname : null;
    }, id);
    if (host === null) throw new Error(`Firefox has not loaded the extension ${id}`);
    if (language) await chooseInFirefox(firefox, `moz-extension://${host}/options.html`, { locale: language });
    await firefox.go(address);
    const about = `Firefox ${firefox.version}, extension ${id}`;
    return { reader: firefoxReader(firefox), about, ended: firefox.ended(), close: () => firefox.close() };
  } catch (error) {
    await firefox.close();
    throw error;
  }
}
