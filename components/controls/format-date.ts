import { t } from '../../platform/shared/i18n.ts';

/**
 * `2017-03-08` as the reader's language writes it.
 *
 * Not by `Intl.DateTimeFormat`: the first one that a page makes takes ten milliseconds, a third of the wait for a panel.
 * @param date null where the text cannot prove one
 */
export function formatDate(date: string | null): string {
  if (date === null) return t('finding.undated');
  const [year = '', month, day] = date.split('-').map(Number);
  const name = t('finding.months').split(' ')[Number(month) - 1];
  return name === undefined || !day ? date : t('finding.date', { year, month: name, day });
}
