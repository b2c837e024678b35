import { CoverageLine } from '../../../components/finding/CoverageLine.tsx';
import type { Coverage } from '../../../engine/record/answer.ts';
import type { SearchFound } from '../../../engine/search/search.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { WritingHelp } from '../WritingHelp.tsx';

interface Props {
  /** null while it is being read. */
  coverage: Coverage | null;
  found: SearchFound;
  query: string;
  /** Open the page that looks this query up as a quote. */
  onSeeFinding: () => void;
  onQuery: (query: string, inTimeline: boolean) => void;
}

/** What to do next, and how far the record reaches. The query stands in the box and is not said again. */
export function NothingFound({ coverage, found: { problem }, query, onSeeFinding, onQuery }: Props) {
  const asQuote = (
    <button type="button" class="quiet" onClick={onSeeFinding}>
      {t('search.try-quote')}
    </button>
  );
  if (problem === 'too-long') {
    return (
      <section class="nothing">
        <h2>{t('search.too-long', { n: query.length })}</h2>
        <p>{asQuote}</p>
      </section>
    );
  }
  if (problem === 'no-words') {
    return (
      <section class="nothing">
        <h2>{t('search.no-words')}</h2>
        <p>{t('search.no-words-why')}</p>
        <WritingHelp open onQuery={onQuery} />
      </section>
    );
  }
  if (problem === 'other-language') {
    return (
      <section class="nothing">
        <h2>{t('search.other-language')}</h2>
        <p>{t('search.other-language-why')}</p>
      </section>
    );
  }
  return (
    <section class="nothing">
      <h2>{t('search.none')}</h2>
      <ul>
        {/\s/.test(query.trim()) && <li>{t('search.try-fewer')}</li>}
        <li>{t('search.try-shorter')}</li>
        <li>{asQuote}</li>
      </ul>
      {coverage && <CoverageLine coverage={coverage} notSaid />}
    </section>
  );
}
