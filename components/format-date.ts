import { getLocale, t } from '../platform/i18n.ts';

/** `2017-03-08` as the reader's language writes it. @param date null where the text cannot prove one */
export function formatDate(date: string | null): string {
  if (date === null) return t('finding.undated');
  // The day is the day in the text, whatever the reader's time zone.
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.valueOf())) return date;
  const locale = getLocale() === 'en' ? 'en-GB' : getLocale();
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
