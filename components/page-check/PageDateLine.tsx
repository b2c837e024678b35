import type { DateEvidence, PageDate } from '../../engine/page/statement.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { showPlainly } from '../controls/show-plainly.ts';

/** The page's own day, how sure that is, and by what. */
export function PageDateLine({ date }: { date: PageDate }) {
  const said = sayPageDate(date);
  if (date.evidence.length === 0) return <p class="page-date">{said}</p>;
  return (
    <details class="page-date">
      <summary>{said}</summary>
      <dl>
        {date.evidence.map((each, index) => (
          <div key={index}>
            <dt>{sayDateFrom(each)}</dt>
            <dd>
              <bdi>{showPlainly(each.text)}</bdi>
              {` → ${formatDate(each.day)}`}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

export function sayPageDate({ day, state }: PageDate): string {
  return day === null
    ? t('check.date.none')
    : t('check.date.is', { date: formatDate(day), state: t(`check.date.${state}`) });
}

export function sayDateFrom({ from }: Pick<DateEvidence, 'from'>): string {
  return t(`check.from.${from}`);
}
