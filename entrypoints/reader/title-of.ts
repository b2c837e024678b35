import { formatDate } from '../../components/controls/format-date.ts';
import { nameFact } from '../../components/names/printed-names.ts';
import { isOfRecord, packOf } from '../../components/controls/whose-text.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';

/**
 * What the reader's page is called. Browsers write the titles of pages into their history, on the disk, where no text of the reader's own
 * or of a pack has any business: those are all called the same, and never the record.
 * @param source of which the text is
 */
export function titleOf({ date, title }: Pick<Transcript, 'date' | 'title'>, source: string): string {
  if (isOfRecord({ source })) return t('reader.title-of', { date: formatDate(date), title: nameFact(title) });
  if (packOf({ source }) !== null) return t('reader.pack-title');
  return `${t('finding.library-text.name')} · ${t('common.name')}`;
}
