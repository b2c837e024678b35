import type { Answer } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';
import { showPlainly } from '../controls/show-plainly.ts';

/** What the page puts into the quotation that says the opposite: compared without it, the quotation must not seem to be all. */
export function Contradiction({ answer: { cleaned, query } }: { answer: Answer }) {
  const glosses = cleaned.filter(({ kind }) => kind === 'contradicting-gloss');
  if (glosses.length === 0) return null;
  return (
    <p class="note warning">
      <b>{t('finding.flag.contradicting-gloss')}</b>
      {glosses.map(({ range }) => (
        <bdi key={range[0]} lang="zh">
          {' '}
          {showPlainly(query.slice(...range).trim())}
        </bdi>
      ))}
    </p>
  );
}
