import type { Coverage } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';
import { sayCoverage } from '../controls/say-coverage.ts';
import { Fold } from './Fold.tsx';

interface Props {
  coverage: Coverage;
  /** There is nothing else to be told: seen at once, with what it does not mean. */
  notSaid: boolean;
}

/** How far the record reaches: without it, "not found" says nothing. */
export function CoverageLine({ coverage, notSaid }: Props) {
  const covers = sayCoverage(coverage);
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
