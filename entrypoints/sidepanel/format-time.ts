import { getLocale } from '../../platform/i18n.ts';

/** A moment as the reader's language and clock write it. @param at ISO 8601 @param dateStyle null: the time of day alone */
export function formatTime(at: string, dateStyle: 'long' | null = 'long'): string {
  // As components/format-date.ts writes days.
  const locale = getLocale() === 'en' ? 'en-GB' : getLocale();
  return new Intl.DateTimeFormat(locale, {
    timeStyle: 'short',
    // `清晨7:47` takes more room than it tells.
    hourCycle: 'h23',
    ...(dateStyle && { dateStyle }),
  }).format(new Date(at));
}
