import { showPlainly } from '../../components/controls/show-plainly.ts';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  searches: readonly string[];
  onQuery: (query: string) => void;
  onClear: () => void;
}

/** What was searched for last, to be searched for again, and a way to forget it. */
export function RecentList({ searches, onQuery, onClear }: Props) {
  if (searches.length === 0) return null;
  return (
    <section class="recent" aria-label={t('search.recent')}>
      <h2>{t('search.recent')}</h2>
      <ul>
        {searches.map((search) => (
          <li key={search}>
            <button type="button" class="chip" lang="zh" onClick={() => onQuery(search)}>
              <bdi>{showPlainly(search)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={onClear}>
        {t('search.recent-clear')}
      </button>
    </section>
  );
}
