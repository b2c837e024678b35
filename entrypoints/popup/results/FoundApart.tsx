import { WithChinese } from '../../../components/names/WithChinese.tsx';
import { CoverageLine } from '../../../components/finding/CoverageLine.tsx';
import { showPlainly } from '../../../components/controls/show-plainly.ts';
import type { Coverage } from '../../../engine/record/answer.ts';
import type { Apart } from '../../../engine/search/relaxed.ts';
import { t } from '../../../platform/shared/i18n.ts';

interface Props {
  /** null while it is being read. */
  coverage: Coverage | null;
  apart: Apart;
  onQuery: (query: string) => void;
}

/** Words of which no passage has all: each with how often it stands by itself, to be searched for. */
export function FoundApart({ coverage, apart: { words }, onQuery }: Props) {
  return (
    <section class="nothing">
      <h2>{t('search.not-together')}</h2>
      <ul class="apart">
        {words.map(({ text, total }) => (
          <li key={text}>
            {total === 0 ? (
              <WithChinese said={sayPart(text, 0)} />
            ) : (
              <button type="button" class="chip" lang="zh" onClick={() => onQuery(text)}>
                {sayPart(text, total)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {coverage && <CoverageLine coverage={coverage} notSaid />}
    </section>
  );
}

function sayPart(word: string, n: number): string {
  return t('search.part', { word: showPlainly(word), n });
}
