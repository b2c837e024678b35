import type { Coverage } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { Fold } from './Fold.tsx';

interface Props {
  coverage: Coverage;
  /** There is nothing else to be told: seen at once, with what it does not mean. */
  notSaid: boolean;
}

/** How far the record reaches: without it, "not found" says nothing. */
export function CoverageLine({ coverage: { events, transcripts, from, to }, notSaid }: Props) {
  const covers = t('finding.covers', { n: events, transcripts, from: formatDate(from), to: formatDate(to) });
  if (!notSaid) {
    return (
      <Fold class="coverage" name={t('finding.coverage')} line={covers}>
        <p>{covers}</p>
      </Fold>
    );
  }
  return (
    <p class="coverage">
      {covers}
      <strong>{t('finding.not-said')}</strong>
    </p>
  );
}
