import { getLocale, type Locale } from '../../platform/shared/i18n.ts';

/**
 * What of a sentence of the interface is a text's own: in English each run of Chinese, with the signs and numbers that stand inside it; in
 * Chinese what stands in quotation marks, whose script may be another.
 */
const OTHERS: Record<Locale, RegExp> = {
  en: /(\p{Script=Han}(?:[^\p{Script=Latin}\n]*\p{Script=Han})?)/u,
  'zh-CN': /(?<=“)([^”]*\p{Script=Han}[^”]*)(?=”)/u,
  'zh-TW': /(?<=「)([^」]*\p{Script=Han}[^」]*)(?=」)/u,
};

/**
 * What the interface says with words of a text in it, as a name that has no English form or a reading of the print: these are told to be
 * Chinese of some script, for fonts and for whoever reads the page aloud.
 * @param locale in which it is said
 */
export function WithChinese({ said, locale = getLocale() }: { said: string; locale?: Locale }) {
  return <>{said.split(OTHERS[locale]).map((part, at) => (at % 2 === 1 ? <span lang="zh">{part}</span> : part))}</>;
}
