import { nameOfEdition, shortNameOf } from '../../../engine/record/edition-name.ts';
import type { Naming } from '../../../engine/record/view.ts';
import type { English } from '../../../engine/text/english.ts';
import { type Locale, LOCALES, t } from '../../../platform/shared/i18n.ts';

/** Names of texts, officials and outlets in all languages of the interface; who is shown them may change the language. */
export function namingWith(english: English): Naming {
  return {
    edition: (edition) => inAll((locale) => nameOfEdition(edition, sayIn(locale))),
    title(title) {
      const translated = english.of(title);
      return translated === null ? {} : { en: translated };
    },
    short: (edition) =>
      inAll((locale) => shortNameOf(edition, sayIn(locale), (printed) => shortIn(locale, printed, english))),
    official(speaker, office) {
      if (speaker === null) return {};
      const last = office?.split('、').at(-1) ?? null;
      const [named, hant] = [english.titled(speaker, last), english.titledHant(speaker, last)];
      return { ...(named !== null && { en: named }), ...(hant !== null && { 'zh-TW': hant }) };
    },
    outlet: (name) => english.outlet(name),
  };
}

/** What is printed, in few words or else as it is called in that language; null: as it is printed. */
function shortIn(locale: Locale, printed: string, english: English): string | null {
  const named = { en: english.of(printed), 'zh-TW': english.inHant(printed), 'zh-CN': null };
  return english.short(printed)[locale] ?? named[locale];
}

function sayIn(locale: Locale) {
  return (word: string, values?: Record<string, string | number>): string =>
    t(`citation.edition.${word}` as `citation.edition.unnamed`, values, locale);
}

function inAll(say: (locale: Locale) => string): Record<string, string> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)]));
}
