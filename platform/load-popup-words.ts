import { addWords, type Locale } from './i18n.ts';

/** Cut out of the catalogues when the extension is built: tools/some-words.ts. */
const FILES: Record<Locale, () => Promise<{ default: object }>> = {
  en: () => import('../assets/locales/en.json?words=popup'),
  'zh-CN': () => import('../assets/locales/zh-CN.json?words=popup'),
  'zh-TW': () => import('../assets/locales/zh-TW.json?words=popup'),
};

/** Bring what the popup says in one language. */
export async function loadPopupWords(locale: Locale): Promise<void> {
  addWords(locale, (await FILES[locale]()).default);
}
