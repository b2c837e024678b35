import { coverageOf } from '../../components/coverage-of.ts';
import { CoverageLine } from '../../components/CoverageLine.tsx';
import type { OfficialRecord } from '../../engine/record.ts';
import { t } from '../../platform/i18n.ts';

interface Props {
  /** null while it is being read. */
  record: OfficialRecord | null;
  query: string;
  /** Where this query is looked up as a quote. */
  lookupAddress: string;
}

/** What to do next, and how far the record reaches. The query stands in the box and is not said again. */
export function NothingFound({ record, query, lookupAddress }: Props) {
  return (
    <section class="nothing">
      <h2>{t('search.none')}</h2>
      <ul>
        {/\s/.test(query.trim()) && <li>{t('search.try-fewer')}</li>}
        <li>{t('search.try-shorter')}</li>
        <li>
          <a href={lookupAddress} target="_blank" rel="noreferrer">
            {t('search.try-quote')}
          </a>
        </li>
      </ul>
      {record && <CoverageLine coverage={coverageOf(record)} notSaid />}
    </section>
  );
}
