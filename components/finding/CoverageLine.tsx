import type { Coverage } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';

/** How far the record reaches: without it, "not found" says nothing. */
export function CoverageLine({ coverage, notSaid }: { coverage: Coverage; notSaid: boolean }) {
  const { events, transcripts, from, to } = coverage;
  return (
    <p class="coverage">
      {t('finding.covers', { n: events, transcripts, from: formatDate(from), to: formatDate(to) })}
      {notSaid && <strong>{t('finding.not-said')}</strong>}
    </p>
  );
}
