import { parseArgs } from 'node:util';
import { type Locale, LOCALES } from '../../platform/shared/i18n.ts';

export interface StartOptions {
  /** One browser and no other; null takes the first that is there. */
  browser: 'chromium' | 'firefox' | 'chrome' | null;
  headless: boolean;
  language: Locale | undefined;
}

export const USAGE = `npm start -- [--browser=chromium|firefox|chrome] [--headless] [--language=zh-CN|zh-TW|en]`;

/** @throws with the usage, for an option that is not known */
export function readOptions(args: string[], environment: Record<string, string | undefined>): StartOptions {
  const { values } = parseArgs({
    args,
    options: { browser: { type: 'string' }, headless: { type: 'boolean' }, language: { type: 'string' } },
  });
  const { browser = null, headless = !hasDisplay(environment), language } = values;
  if (browser !== null && browser !== 'chromium' && browser !== 'firefox' && browser !== 'chrome') {
    throw new Error(`--browser=${browser}: ${USAGE}`);
  }
  const locale = LOCALES.find((known) => known === language);
  if (language !== undefined && locale === undefined) throw new Error(`--language=${language}: ${USAGE}`);
  return { browser, headless, language: locale };
}

/** Elsewhere than on Linux there is always one. */
export function hasDisplay(environment: Record<string, string | undefined>, platform = process.platform): boolean {
  return platform !== 'linux' || Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY']);
}
