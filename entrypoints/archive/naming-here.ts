import { nameOfEdition, shortNameOf } from '../../engine/record/edition-name.ts';
import type { Naming } from '../../engine/record/view.ts';
import type { English } from '../../engine/text/english.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';

const say = (word: string, values?: Record<string, string | number>): string =>
  t(`citation.edition.${word}` as `citation.edition.unnamed`, values);

/** Names of texts, officials and outlets, of texts in the language that the page is in: it has the words of this one alone. */
export function namingHere(english: English): Naming {
  return {
    edition: (edition) => ({ [getLocale()]: nameOfEdition(edition, say) }),
    title(title) {
      const translated = english.of(title);
      return translated === null ? {} : { en: translated };
    },
    short(edition) {
      const publishers = edition.publisher === null ? {} : english.short(edition.publisher);
      return { [getLocale()]: shortNameOf(edition, say, publishers[getLocale()] ?? null) };
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
