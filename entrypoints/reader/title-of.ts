import { formatDate } from '../../components/controls/format-date.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';

/** The source that the record is, as answers name it. */
const RECORD = 'bundled';

/**
 * What the reader's page is called. Browsers write the titles of pages into their history, on the disk, where no text of the reader's own
 * has any business: those are all called the same.
 * @param source of which the text is
 */
export function titleOf({ date, title }: Pick<Transcript, 'date' | 'title'>, source: string): string {
  return source === RECORD ? t('reader.title-of', { date: formatDate(date), title }) : t('reader.title');
}
