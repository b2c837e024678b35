import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer, SourcedMatch, SourceState, Wording } from '../../engine/record/answer.ts';
import type { Voice } from '../../engine/record/record.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { t } from '../../platform/shared/i18n.ts';
import { CopyButton, CopyWords } from '../controls/CopyButton.tsx';
import { isOfRecord } from '../controls/whose-text.ts';
import { Attribution } from './Attribution.tsx';
import { Contradiction } from './Contradiction.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { EventList } from './EventList.tsx';
import { MatchView } from './MatchView.tsx';
import { ALL_PARTS, type Parts } from './parts.ts';
import { Pager } from '../controls/Pager.tsx';
import { isOfMany, sayAnswer, sayMatch, sayShownPlace } from './say-finding.ts';
import { SetAside } from './SetAside.tsx';
import { SIGNS } from './signs.ts';
import { sourceLink } from '../controls/source-link.ts';

interface Props {
  view: AnswerView;
  /** The true length of what was selected, in UTF-16 units; more than was sent where the selection was cut. */
  length: number;
  /** What the reader wants to see. */
  parts?: Parts;
  /** Given to the headline, for a dialog to be labelled by. */
  headlineId?: string;
  /** @returns whether the text was copied */
  onCopy: (text: string) => Promise<boolean>;
  onOpenReader: (paragraph: string) => void;
  /** Further buttons for the match that is shown; null where none is singled out. */
  actions?: (match: SourcedMatch | null) => ComponentChildren;
}

/** How a quote stands to the record, top to bottom: the finding, its source, the words, what else there is. */
export function FindingView(props: Props) {
  const { view, length, parts = ALL_PARTS, headlineId, onCopy, onOpenReader, actions } = props;
  const { answer } = view;
  const [shown, setShown] = useState(answer.matches[0]?.formula ? null : 0);
  const match = shown === null ? undefined : answer.matches[shown];
  const saying =
    match && !match.formula && !answer.concordance
      ? sayMatch(match, view)
      : { headline: sayAnswer(view), detail: match && answer.concordance ? sayShownPlace(match, view) : null };
  const reading = match?.readings[0];
  // Of a quote in pieces, to the first: what lies between them may be longer than the page marks.
  const passage = reading?.stretches[0]?.text ?? '';
  const link = reading ? sourceLink(view.editions[reading.transcript]?.address ?? null, passage) : null;
  const extra = actions?.(match ?? null);
  const nothing = answer.wording === 'none' || answer.wording === 'similar';
  return (
    <article class="finding">
      <header>
        <Standing
          wording={match?.wording ?? answer.wording}
          voice={match?.voice ?? 'answer'}
          isOfMany={match !== undefined && isOfMany(match)}
        />
        <h2 id={headlineId}>{saying.headline}</h2>
        <Attribution view={view} match={match} />
        {saying.detail !== null && <p class="detail">{saying.detail}</p>}
      </header>
      {answer.wording !== 'unchecked' && <Contradiction answer={answer} />}
      {answer.matches[0]?.formula && <EventList matches={answer.matches} shown={shown} onShow={setShown} />}
      {/* A key: what was unfolded in one match is not unfolded in the next. */}
      {match && <MatchView key={`${match.source} ${match.event}`} match={match} view={view} parts={parts} />}
      {parts.events && !answer.matches[0]?.formula && answer.matches.length > 1 && (
        <EventList matches={answer.matches} shown={shown} onShow={setShown} />
      )}
      {answer.wording !== 'unchecked' && <SetAside words={view.setAside} />}
      {answer.wording !== 'unchecked' && <Compared answer={answer} length={length} />}
      {/* “Not in this record” says nothing without what the record has. */}
      {(parts.coverage || nothing) && <CoverageLine coverage={answer.coverage} notSaid={nothing} />}
      <NotAsked sources={answer.sources} />
      {(reading || extra) && (
        <footer class="actions">
          {reading && (
            <>
              <CopyWords reading={reading} onCopy={onCopy} />
              <button type="button" class="quiet" onClick={() => onOpenReader(reading.paragraph)}>
                {t('finding.read')}
              </button>
            </>
          )}
          {link !== null && (
            <CopyButton
              text={link}
              label={t(reading && !isOfRecord(reading) ? 'finding.library-text.link' : 'finding.link')}
              onCopy={onCopy}
            />
          )}
          {extra}
          {reading && shown !== null && <Pager count={answer.matches.length} shown={shown} onShow={setShown} />}
        </footer>
      )}
    </article>
  );
}

/** Words that are not the official's own are named as such first: nothing here may look like an endorsement of the quote. */
function Standing({ wording, voice, isOfMany }: { wording: Wording; voice: Voice; isOfMany: boolean }) {
  const isOwn = voice === 'answer' && !isOfMany;
  const whose = t(`voice.${voice}`);
  return (
    <p class={`wording wording-${wording} ${isOwn ? '' : 'wording-others'}`}>
      <span aria-hidden="true">{SIGNS[wording]}</span> {/* Whose they are all, the headline says. */}
      {!isOwn && !isOfMany && `${whose.charAt(0).toUpperCase()}${whose.slice(1)} · `}
      {t(`wording.${wording}`)}
    </p>
  );
}

/** Where was not looked: “not in this record” says nothing of it. Only the library can be missing, without the record nothing is shown. */
function NotAsked({ sources }: { sources: readonly SourceState[] }) {
  const missing = sources.find(({ id, state }) => id === 'library' && state !== 'answered');
  if (missing === undefined || missing.state === 'answered') return null;
  return <p class="note">{t(`finding.library.${missing.state}`)}</p>;
}

function Compared({ answer: { compared, query }, length }: { answer: Answer; length: number }) {
  const whole = Math.max(length, query.length);
  if (compared[1] >= query.length && query.length >= length) return null;
  return <p class="note">{t('finding.compared', { n: compared[1] - compared[0], length: whole })}</p>;
}
