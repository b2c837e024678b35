/** What the newsroom's build alone says, by language; and the archive of a door as one that is connected. */
import type { Page } from '@playwright/test';
import en from '../../../assets/locales/archive/en.json' with { type: 'json' };
import zhCN from '../../../assets/locales/archive/zh-CN.json' with { type: 'json' };
import zhTW from '../../../assets/locales/archive/zh-TW.json' with { type: 'json' };
import type { Locale } from '../../../platform/shared/i18n.ts';
import type { Extension } from '../../../tools/drive/extension.ts';
import type { ArchiveDoor } from './archive-door.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

export const SAID: Record<Locale, typeof en.archive> = {
  en: en.archive,
  'zh-CN': zhCN.archive,
  'zh-TW': zhTW.archive,
};

/** @param values of `{name}` in a sentence */
export function filled(sentence: string, values: Record<string, string>): string {
  return sentence.replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name]!);
}

export function hostOf({ address }: Pick<ArchiveDoor, 'address'>): string {
  return new URL(address).host;
}

/** The archive of a door by its name: nobody gave it one, so it is its host. */
export function nameOfDoor(door: ArchiveDoor, locale: Locale = 'zh-CN'): string {
  return filled(SAID[locale].there, { name: hostOf(door) });
}

/** As after the reader has connected. */
export async function putConnected(ext: Extension, door: ArchiveDoor, token = door.token): Promise<void> {
  await ext.worker.evaluate((archive) => chrome.storage.local.set({ archive }), {
    origin: door.address,
    token,
    name: hostOf(door),
  });
}

/** Have words of the archive's page asked, as a reader does. */
export async function askThere(page: Page, words: string, locale: Locale = 'zh-CN'): Promise<void> {
  const { ask } = SAID[locale];
  await page.getByLabel(ask.label).fill(words);
  await page.getByRole('button', { name: ask.do, exact: true }).click();
}
