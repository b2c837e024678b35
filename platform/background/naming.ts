import { nameOfEdition } from '../../engine/record/edition-name.ts';
import type { Naming } from '../../engine/record/view.ts';
import { titledName } from '../../engine/text/english-names.ts';
import { LOCALES, t } from '../shared/i18n.ts';

/** Names of texts and officials in all languages of the interface; who is shown them may change the language. */
export const NAMING: Naming = {
  edition: (edition) =>
    Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        nameOfEdition(edition, (word, values) => t(`citation.edition.${word}`, values, locale)),
      ]),
    ),
  official(speaker, office) {
    const english = speaker === null ? null : titledName(speaker, office?.split('、').at(-1) ?? null);
    return english === null ? {} : { en: english };
  },
};
