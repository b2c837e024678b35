import { addWords, type Locale, LOCALES, wordsOf } from '../shared/i18n.ts';
import { loadWords } from './load-words.ts';

/** Files of their own: the newsroom’s build alone says this. */
const FILES: Record<Locale, () => Promise<{ default: { archive: object; instead: object } }>> = {
  en: () => import('../../assets/locales/archive/en.json'),
  'zh-CN': () => import('../../assets/locales/archive/zh-CN.json'),
  'zh-TW': () => import('../../assets/locales/archive/zh-TW.json'),
};

/** Bring what of it another page of the newsroom's build says, and nothing in place of that page's own words. */
export async function bringArchiveWords(locale: Locale): Promise<void> {
  const { archive } = (await FILES[locale]()).default;
  addWords(locale, { archive });
}

/** Bring what a page that asks the archive says, with all else: in every language, since what comes back is told here, and not in the background. */
export async function loadArchiveWords(): Promise<void> {
  await Promise.all(
    LOCALES.map(async (locale) => {
      const [file] = await Promise.all([FILES[locale](), loadWords(locale)]);
      const { instead, ...own } = file.default;
      addWords(locale, own, over(wordsOf(locale), instead));
    }),
  );
}

/**
 * There an archive is told beside the record and the reader's own texts, by its name as a pack is: some sentences are said of all.
 * @param other sentences, and groups of them, that take the place of those of the same name
 */
function over(words: object, other: object): object {
  const made = { ...words } as Record<string, unknown>;
  for (const [key, value] of Object.entries(other) as [string, unknown][])
    made[key] = typeof value === 'object' && value !== null ? over(made[key] ?? {}, value) : value;
  return made;
}
