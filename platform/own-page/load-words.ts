import { addWords, type Locale } from '../shared/i18n.ts';

/** Each a file of its own in the package. */
const FILES: Record<Locale, () => Promise<{ default: object }[]>> = {
  en: () => Promise.all([import('../../assets/locales/en.json'), import('../../assets/locales/cite/en.json')]),
  'zh-CN': () =>
    Promise.all([import('../../assets/locales/zh-CN.json'), import('../../assets/locales/cite/zh-CN.json')]),
  'zh-TW': () =>
    Promise.all([import('../../assets/locales/zh-TW.json'), import('../../assets/locales/cite/zh-TW.json')]),
};

/** Bring what the interface says in one language; the other two are not read until they are chosen. */
export async function loadWords(locale: Locale): Promise<void> {
  const files = await FILES[locale]();
  addWords(locale, ...files.map((file) => file.default));
}
