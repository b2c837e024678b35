import en from '../../assets/locales/cite/en.json' with { type: 'json' };
import zhCN from '../../assets/locales/cite/zh-CN.json' with { type: 'json' };
import { keyOf, languageOf, type CiteStyle, type SayCitation } from '../../engine/cite/citation.ts';
import { addWords, getLocale, t } from '../../platform/shared/i18n.ts';

// Styles are written in these two or in the interface's language, whose words are there already.
addWords('en', en);
addWords('zh-CN', zhCN);

/** The words of a citation, in the language its style is written in. */
export function wordsFor(style: CiteStyle): SayCitation {
  const locale = languageOf(style) ?? getLocale();
  return (word, values = {}) => t(keyOf(word), values, locale);
}
