import type { ComponentChildren } from 'preact';
import type { Answer, SourcedMatch, SourceState } from '../../engine/record/answer.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { getLocale, nameSources, t } from '../../platform/shared/i18n.ts';
import { CopyButton, CopyWords } from '../controls/CopyButton.tsx';
import { Holding } from '../controls/Holding.tsx';
import { InRuns } from './InRuns.tsx';
import { Contradiction } from './Contradiction.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { EventList } from './EventList.tsx';
import { Fold } from './Fold.tsx';
import { MatchView } from './MatchView.tsx';
import { ALL_PARTS, type Parts } from './parts.ts';
import { PlaceLines } from './PlaceLines.tsx';
import { PieceList } from './passage/PieceList.tsx';
import { Pager } from './Pager.tsx';
import { SetAside } from './SetAside.tsx';
import { Standing } from './Standing.tsx';

interface Props {
  view: AnswerView;
  /** The true length of what was selected, in UTF-16 units; more than was sent where the selection was cut. */
  length: number;
  /** What the reader wants to see. */
  parts?: Parts;
  /** Given to the headline, for a dialog to be labelled by. */
  headlineId?: string;
  /** Which match is shown, where that is kept outside, with the finding in two words drawn there. */
  turned?: Turned;
  /** @returns whether the text was copied */
  onCopy: (text: string) => Promise<boolean>;
  onOpenReader: (paragraph: string) => void;
  /** Further buttons for the match that is shown; null where none is singled out. */
  actions?: (match: SourcedMatch | null) => ComponentChildren;
}

/** Of a selection with a pause in it a part can be looked up. */
const PARTS = /[。！？；，、!?;,]\s*\p{Script=Han}/u;

/** Which of an answer's matches is shown. */
export interface Turned {
  /** An index; null where none is singled out. */
  shown: number | null;
  onShow: (index: number) => void;
}

/** Of a set phrase no event comes before the others. */
export function firstShown({ matches }: Pick<Answer, 'matches'>): number | null {
  return matches[0]?.formula ? null : 0;
}

/**
 * How a quote stands to the record, top to bottom: the finding, when and who, what differs, the words, what can be done. What else
 * there is comes below, a line each, so that a small panel shows all that a reader has to know at once.
 */
export function FindingView({ turned, ...props }: Props) {
  if (turned !== undefined) return <Laid {...props} {...turned} hasStanding={false} />;
  return (
    <Holding start={firstShown(props.view.answer)}>
      {(shown, onShow) => <Laid {...props} shown={shown} onShow={onShow} hasStanding />}
    </Holding>
  );
}

function Laid(props: Omit<Props, 'turned'> & Turned & { hasStanding: boolean }) {
  const {
    view,
    length,
    parts = ALL_PARTS,
    headlineId,
    shown,
    hasStanding,
    onShow,
    onCopy,
    onOpenReader,
    actions,
  } = props;
  const { answer } = view;
  nameSources(answer.sources);
  const isFormula = answer.matches[0]?.formula === true;
  const match = shown === null ? undefined : answer.matches[shown];
  const said = view.said[getLocale()]!;
  const saidMatch = shown === null ? undefined : said.matches[shown];
  const { headline, detail, attributed, taken } = saidMatch ?? said;
  const reading = match?.readings[0];
  const extra = actions?.(match ?? null);
  const isSimilar = match?.wording === 'similar';
  const nothing = answer.wording === 'none' || answer.wording === 'similar';
  const isTurnable = isFormula || (parts.events && answer.matches.length > 1);
  const events = <EventList matches={answer.matches} shown={shown} onShow={onShow} />;
  return (
    <article class="finding">
      <header>
        {hasStanding && <Standing wording={answer.wording} match={match} />}
        <h2 id={headlineId}>{headline}</h2>
        {attributed && (
          <p class="attributed">
            <InRuns runs={attributed} />
          </p>
        )}
        {detail !== null && <p class="detail">{detail}</p>}
      </header>
      {answer.wording !== 'unchecked' && <SetAside words={view.setAside} />}
      {answer.wording !== 'unchecked' && <Contradiction answer={answer} />}
      {saidMatch && <PieceList pieces={saidMatch.pieces} />}
      {view.lines.length > 0 && <PlaceLines view={view} onOpenReader={onOpenReader} />}
      {isTurnable &&
        (view.lines.length > 0 ? (
          <Fold class="by-day" name={t('finding.events-all')} line={answer.matches.length}>
            {events}
          </Fold>
        ) : (
          events
        ))}
      {/* A key: what was unfolded in one match is not unfolded in the next. */}
      {match && shown !== null && saidMatch && (
        <MatchView
          key={`${match.source} ${match.event}`}
          match={match}
          said={saidMatch}
          laid={view.laid.matches[shown]!}
          view={view}
          parts={parts}
          onCopy={onCopy}
        />
      )}
      {answer.wording !== 'unchecked' && <Compared answer={answer} length={length} />}
      {/* “Not in this record” says nothing without what the record has. */}
      {(parts.coverage || nothing) && <CoverageLine coverage={answer.coverage} notSaid={nothing} />}
      {answer.wording === 'none' && PARTS.test(answer.query) && <p class="note">{t('finding.try-part')}</p>}
      <NotAsked sources={answer.sources} />
      {(reading || extra) && (
        <footer class="actions">
          {reading && (
            <>
              {taken !== null && <CopyButton text={taken.text} label={taken.label} isMain onCopy={onCopy} />}
              {!isSimilar && <CopyWords reading={reading} isMain={taken === null} onCopy={onCopy} />}
              <button
                type="button"
                class={isSimilar ? 'main' : 'quiet'}
                onClick={() => onOpenReader(reading.paragraph)}
              >
                {t('finding.read')}
              </button>
              {/* Not the first thing to take along: they are not the words of the quote. */}
              {isSimilar && <CopyWords reading={reading} isMain={false} onCopy={onCopy} />}
            </>
          )}
          {extra}
          {/* Where the events are listed, each is a click away. */}
          {reading && shown !== null && !isTurnable && (
            <Pager count={answer.matches.length} shown={shown} onShow={onShow} />
          )}
        </footer>
      )}
    </article>
  );
}

/** Where was not looked: “not in this record” says nothing of it. Only the library can be missing, without the record nothing is shown. */
function NotAsked({ sources }: { sources: readonly SourceState[] }) {
  const state = sources.find(({ id }) => id === 'library')?.state ?? 'answered';
  return state === 'answered' ? null : <p class="note">{t(`finding.library.${state}`)}</p>;
}

function Compared({ answer: { compared, query }, length }: { answer: Answer; length: number }) {
  const whole = Math.max(length, query.length);
  if (compared[1] >= whole) return null;
  return <p class="note">{t('finding.compared', { n: compared[1] - compared[0], length: whole })}</p>;
}
