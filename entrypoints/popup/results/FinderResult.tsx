import { InRuns } from '../../../components/finding/InRuns.tsx';
import { CoverageLine } from '../../../components/finding/CoverageLine.tsx';
import { ofLibrary } from '../../../components/controls/whose-text.ts';
import { formatDate } from '../../../components/controls/format-date.ts';
import { isOfMany } from '../../../components/finding/say/say-finding.ts';
import type { Coverage } from '../../../engine/record/answer.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import { getLocale, t } from '../../../platform/shared/i18n.ts';

interface Props {
  view: AnswerView;
  coverage: Coverage | null;
  /** Open the page that shows the whole finding. */
  onSeeFinding: () => void;
  onOpen: (passage: string) => void;
}

/** What the finder has of words that stand nowhere as they were typed: how they stand to the record, and whose words the record's are. */
export function FinderResult({ view, coverage, onSeeFinding, onOpen }: Props) {
  const { answer } = view;
  const match = answer.matches[0];
  const reading = match?.readings[0];
  const { headline, matches } = view.said[getLocale()]!;
  const attributed = matches[0]?.attributed;
  if (match === undefined || reading === undefined) return null;
  return (
    <section
      class={`finder-result ${isOfMany(match) ? '' : `result-${match.voice}`}`}
      aria-label={t('search.as-quote')}
    >
      <p class="result-head">
        <time dateTime={match.date ?? undefined}>{formatDate(match.date)}</time>
        <b>{ofLibrary(match, t(`wording.${match.wording}`))}</b>
        {!isOfMany(match) && <span>{t(`voice.${match.voice}`)}</span>}
      </p>
      <h2>{headline}</h2>
      {attributed && (
        <p class="attributed">
          <InRuns runs={attributed} />
        </p>
      )}
      <button type="button" class="result-text" lang="zh-Hans" onClick={() => onOpen(reading.paragraph)}>
        {reading.text}
      </button>
      <button type="button" class="quiet" onClick={onSeeFinding}>
        {t('search.see-finding')}
      </button>
      {match.wording === 'similar' && coverage && <CoverageLine coverage={coverage} notSaid />}
    </section>
  );
}
