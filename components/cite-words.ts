import { keyOf, languageOf, type CiteStyle, type Say } from '../engine/cite-source.ts';
import { getLocale, t } from '../platform/i18n.ts';

/** The words of a citation, in the language its style is written in. */
export function wordsFor(style: CiteStyle): Say {
  const locale = languageOf(style) ?? getLocale();
  return (word, values = {}) => t(keyOf(word), values, locale);
}
