import { getLocale } from '../../platform/shared/i18n.ts';

/** Sentences one after the other: Chinese has no space between them. Those that are not to be said are left out. */
export function sayTogether(...sentences: (string | false)[]): string {
  return sentences.filter((sentence) => sentence !== false).join(getLocale() === 'en' ? ' ' : '');
}
