import { getLocale } from '../../platform/shared/i18n.ts';

/** A moment, by the reader's clock, of 24 hours. @param at ISO 8601 @param dateStyle null: the time of day alone */
export function formatTime(at: string, dateStyle: 'long' | null = 'long'): string {
  // As format-date.ts writes days. Taiwan writes them as the mainland does; by their own form browsers put slashes there.
  const locale = getLocale() === 'en' ? 'en-GB' : 'zh-CN';
  const style = { timeStyle: 'short', ...(dateStyle && { dateStyle }) } as const;
  return new Intl.DateTimeFormat(locale, style).format(new Date(at));
}
