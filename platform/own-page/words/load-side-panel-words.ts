import { addWords, type Locale } from '../../shared/i18n.ts';

/** Cut out of the catalogues when the extension is built: tools/build/some-words.ts. The names of editions are with the citations' words. */
const FILES: Record<Locale, () => Promise<{ default: object }[]>> = {
  en: () =>
    Promise.all([
      import('../../../assets/locales/en.json?words=sidepanel'),
      import('../../../assets/locales/cite/en.json'),
    ]),
  'zh-CN': () =>
    Promise.all([
      import('../../../assets/locales/zh-CN.json?words=sidepanel'),
      import('../../../assets/locales/cite/zh-CN.json'),
    ]),
  'zh-TW': () =>
    Promise.all([
      import('../../../assets/locales/zh-TW.json?words=sidepanel'),
      import('../../../assets/locales/cite/zh-TW.json'),
    ]),
};

/** Bring what the side panel says in one language. */
export async function loadSidePanelWords(locale: Locale): Promise<void> {
  const files = await FILES[locale]();
  addWords(locale, ...files.map((file) => file.default));
}
