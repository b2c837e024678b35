import type { Coverage } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from './format-date.ts';

/** How many texts there are, and of which days: of the record, or of all that was looked in. */
export function sayCoverage({ events, transcripts, from, to, mixed = false }: Coverage): string {
  const days = { from: formatDate(from), to: formatDate(to) };
  // An event that two sources have would be counted twice.
  return mixed
    ? t('finding.covers-all', { n: transcripts, ...days })
    : t('finding.covers', { n: events, transcripts, ...days });
}
