import { nameOfEdition, shortNameOf } from '../../../engine/record/edition-name.ts';
import type { Naming } from '../../../engine/record/view.ts';
import type { English } from '../../../engine/text/english.ts';
import { type Locale, LOCALES, t } from '../../../platform/shared/i18n.ts';

/**
 * Names of texts, officials and outlets in the languages of the interface; who is shown them may change the language.
 * @param locales those whose words are there: a page of ours may have one alone
 */
export function namingWith(english: English, locales: readonly Locale[] = LOCALES): Naming {
  const inEach = (say: (locale: Locale) => string): Record<string, string> =>
    Object.fromEntries(locales.map((locale) => [locale, say(locale)]));
  return {
    edition: (edition) => inEach((locale) => nameOfEdition(edition, sayIn(locale))),
    title(title) {
      const translated = english.of(title);
      return translated === null ? {} : { en: translated };
    },
    short(edition) {
      const publishers = edition.publisher === null ? {} : english.short(edition.publisher);
      return inEach((locale) => shortNameOf(edition, sayIn(locale), publishers[locale] ?? null));
    },
    official(speaker, office) {
      if (speaker === null) return {};
      const last = office?.split('、').at(-1) ?? null;
      const [named, hant] = [english.titled(speaker, last), english.titledHant(speaker, last)];
      return { ...(named !== null && { en: named }), ...(hant !== null && { 'zh-TW': hant }) };
    },
    outlet: (name) => english.outlet(name),
  };
}

function sayIn(locale: Locale) {
  return (word: string, values?: Record<string, string | number>): string =>
    t(`citation.edition.${word}` as `citation.edition.unnamed`, values, locale);
}
