import { t } from '../../../platform/shared/i18n.ts';
import { showPlainly } from '../../controls/show-plainly.ts';
import { sayWhen, type TimelineColumn } from './columns.ts';
import { sayNumber } from './say-number.ts';

interface Props {
  columns: readonly TimelineColumn[];
  phrases: readonly string[];
  chosen: string | null;
  onChoose: (key: string) => void;
}

/** The numbers of the chart. */
export function CountTable({ columns, phrases, chosen, onChoose }: Props) {
  return (
    // Of many phrases it is wider than the panel, as the chart is of many events.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="timeline-scroll" tabIndex={0} aria-label={t('timeline.places')}>
      <table class="timeline-table">
        <caption class="spoken">{t('timeline.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('timeline.event')}</th>
            {phrases.map((phrase) => (
              <th key={phrase} scope="col">
                <bdi lang="zh-Hans">{showPlainly(phrase)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.key} class={column.key === chosen ? 'chosen' : ''}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={column.events.length > 1 ? undefined : column.key === chosen}
                  onClick={() => onChoose(column.key)}
                >
                  {sayWhen(column)}
                </button>
                <small>{t('timeline.characters', { n: sayNumber(column.characters) })}</small>
              </th>
              {column.counts.map(({ count, own, per10k }, at) => (
                <td key={phrases[at]}>
                  <b>{sayNumber(count)}</b>
                  {count > 0 && (
                    <>
                      <small>{t('timeline.per10k', { n: sayNumber(per10k) })}</small>
                      {own < count && <small>{t('timeline.own', { n: sayNumber(own) })}</small>}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
