/** The browser of the bench, with the site under its three names, of which the extension enters one. */
import { findChromium } from '../../browsers.ts';
import { CHROME_BUILD } from '../../drive/chromium.ts';
import { startUndriven, type Undriven } from '../../drive/undriven.ts';
import { checkSides } from './rounds.ts';
import { copyFor } from './sides.ts';
import { serveBench } from './site.ts';

/**
 * @param instead code that enters in place of our script; null for ours
 * @param warmUp what is done once for nothing: the browser is new, and its extension
 */
export async function withThreeSides<T>(
  instead: string | null,
  warmUp: (browser: Undriven, port: number) => Promise<unknown>,
  measure: (browser: Undriven, port: number) => Promise<T>,
): Promise<T> {
  const executable = findChromium();
  if (executable === null) throw new Error('Chromium is not installed');
  const copy = copyFor(CHROME_BUILD, instead);
  const site = await serveBench();
  const browser = startUndriven(executable, copy.folder);
  try {
    // It would come up in front of a page that is measured.
    await (await browser.attach(await browser.find('page', 'welcome.html'))).close();
    await warmUp(browser, site.port);
    await checkSides(browser, site.port);
    return await measure(browser, site.port);
  } finally {
    await browser.close();
    await site.close();
    copy.remove();
  }
}
