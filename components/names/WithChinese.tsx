import { getLocale } from '../../platform/shared/i18n.ts';

/** A run of Chinese, with the signs and numbers that stand inside it. */
const CHINESE = /(\p{Script=Han}(?:[^\p{Script=Latin}\n]*\p{Script=Han})?)/u;

/**
 * What the interface says with words of a text in it, as a name that has no English form: in English each run of Chinese is told to be
 * that, for fonts and for whoever reads the page aloud.
 */
export function WithChinese({ said }: { said: string }) {
  if (getLocale() !== 'en') return <>{said}</>;
  return <>{said.split(CHINESE).map((part, at) => (at % 2 === 1 ? <span lang="zh">{part}</span> : part))}</>;
}
