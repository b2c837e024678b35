import { nameOfEdition } from '../../engine/record/edition-name.ts';
import type { Naming } from '../../engine/record/view.ts';
import type { English } from '../../engine/text/english.ts';
import { LOCALES, t } from '../shared/i18n.ts';

/** Names of texts and officials in all languages of the interface; who is shown them may change the language. */
export const namingWith = (english: English): Naming => ({
  edition: (edition) =>
    Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        nameOfEdition(edition, (word, values) => t(`citation.edition.${word}`, values, locale)),
      ]),
    ),
  official(speaker, office) {
    const named = speaker === null ? null : english.titled(speaker, office?.split('、').at(-1) ?? null);
    return named === null ? {} : { en: named };
  },
});
