import { addWords, type Locale } from '../../shared/i18n.ts';
import { loadWords } from '../load-words.ts';

/** Files of their own: the other pages say nothing of all this. */
const FILES: Record<Locale, () => Promise<{ default: object }>> = {
  en: () => import('../../../assets/locales/library/en.json'),
  'zh-CN': () => import('../../../assets/locales/library/zh-CN.json'),
  'zh-TW': () => import('../../../assets/locales/library/zh-TW.json'),
};

/** Bring what the page of the reader's texts says in one language, with all else. */
export async function loadLibraryWords(locale: Locale): Promise<void> {
  const [file] = await Promise.all([FILES[locale](), loadWords(locale)]);
  addWords(locale, file.default);
}
