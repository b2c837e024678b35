import type { ComponentChildren } from 'preact';
import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { ListedStatement } from '../../engine/page/listed.ts';
import { layAnswer } from '../../engine/record/shown/lay-passage.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';
import { CopyWords } from '../controls/CopyButton.tsx';
import { isOfRecord } from '../controls/whose-text.ts';
import { useLatest } from '../controls/use-latest.ts';
import { ClosestPassages } from '../finding/closest/ClosestPassages.tsx';
import { CoverageLine } from '../finding/CoverageLine.tsx';
import { FindingView } from '../finding/FindingView.tsx';
import { MatchView } from '../finding/MatchView.tsx';
import type { Parts } from '../finding/parts.ts';
import { sayView } from '../finding/say/say-view.ts';
import { rangesAt } from '../finding/passage/ranges-at.ts';
import type { Range } from '../../engine/record/record.ts';
import { findingOf, sayAsIsOf, sayFound, sayWhoseWords, signOf } from './say-statement.ts';

interface Props {
  statement: ListedStatement;
  lookUp: (text: string) => Promise<AnswerView>;
  lookUpClosest: (text: string) => Promise<AnswerView>;
  sayFailure: (error: unknown) => string;
  onCopy: (text: string) => Promise<boolean>;
  onOpenReader: (paragraph: string, ranges: readonly Range[]) => void;
  onFail: (error: unknown) => void;
  /** Further buttons. */
  actions: (view: AnswerView, match: SourcedMatch | null) => ComponentChildren;
}

/** What the record says to one statement: as the panel shows it, in the words of its kind. */
export function StatementFinding({ statement, lookUp, lookUpClosest, sayFailure, actions, ...props }: Props) {
  const { onCopy, onOpenReader, onFail } = props;
  const { text, shown } = statement;
  const { value, error, waiting } = useLatest(() => lookUp(text), String(statement.index));
  if (error !== null) {
    return (
      <p class="failure" role="alert">
        {sayFailure(error)}
      </p>
    );
  }
  if (waiting || value === null) return <output class="looking">{t('check.looking')}</output>;
  const read = (paragraph: string): void => onOpenReader(paragraph, rangesAt(value.answer, paragraph));
  const closest = (
    <ClosestPassages
      answer={
        shown === 'folded' && value.answer.wording !== 'unchecked'
          ? { ...value.answer, wording: 'none', matches: [] }
          : value.answer
      }
      onAsk={() => lookUpClosest(text)}
      onFail={onFail}
      onOpenReader={onOpenReader}
    />
  );
  if (shown === 'folded') {
    return (
      <>
        <div class="finding">
          {value.answer.wording !== 'unchecked' && <CoverageLine coverage={value.answer.coverage} notSaid />}
          <footer class="actions">{actions(value, null)}</footer>
        </div>
        {closest}
      </>
    );
  }
  const finding = findingOf(statement);
  if (finding === 'asIs' || finding === 'retold' || finding === 'same') {
    return <OwnWords statement={statement} view={value} onCopy={onCopy} onRead={read} actions={actions} />;
  }
  return (
    <>
      <FindingView
        view={value}
        length={text.length}
        onCopy={onCopy}
        onOpenReader={read}
        actions={(match) => actions(value, match)}
      />
      {closest}
    </>
  );
}

/** Of speech without marks no wording is claimed, so nothing is held against it: neither edits nor how other texts differ. */
const RETOLD: Parts = { question: true, readings: false, events: false, coverage: false };

interface OwnWordsProps {
  statement: ListedStatement;
  view: AnswerView;
  onCopy: Props['onCopy'];
  onRead: (paragraph: string) => void;
  actions: Props['actions'];
}

/** Speech without marks, and words in marks that nobody is said to have spoken: the record's words beside them. */
function OwnWords({ statement, view, onCopy, onRead, actions }: OwnWordsProps) {
  const finding = findingOf(statement);
  const match = view.answer.matches[0];
  const reading = match?.readings[0];
  const isOwn = match?.voice === 'answer';
  return (
    <article class="finding">
      <header>
        <p class={`wording ${isOwn ? '' : 'wording-others'}`}>
          <span aria-hidden="true">{signOf(finding)}</span> {sayFound(finding, match)}
        </p>
        <p class="detail">
          {[sayOf(finding as 'same', match), isOwn ? null : sayWhoseWords(statement)].filter(Boolean).join(' · ')}
        </p>
      </header>
      {match && <OwnMatch match={plain(match)} view={view} onCopy={onCopy} />}
      <footer class="actions">
        {reading && (
          <>
            <CopyWords reading={reading} onCopy={onCopy} />
            <button type="button" class="quiet" onClick={() => onRead(reading.paragraph)}>
              {t('finding.read')}
            </button>
          </>
        )}
        {actions(view, match ?? null)}
      </footer>
    </article>
  );
}

function sayOf(finding: 'asIs' | 'retold' | 'same', match: SourcedMatch | undefined): string {
  const isOwn = finding === 'asIs' && match !== undefined && !isOfRecord(match);
  return isOwn ? sayAsIsOf(match) : t(`check.say.${finding}`);
}

/** With nothing said of it, and nothing marked in its passages, that `match` has not. */
function OwnMatch({ match, view, onCopy }: { match: SourcedMatch } & Pick<OwnWordsProps, 'view' | 'onCopy'>) {
  const answer = { ...view.answer, matches: [match], closest: null };
  const plainly = sayView({ ...view, answer, laid: layAnswer(answer, view.passages) });
  const said = plainly.said[getLocale()]!.matches[0]!;
  return (
    <MatchView
      match={match}
      said={said}
      laid={plainly.laid.matches[0]!}
      view={plainly}
      parts={RETOLD}
      onCopy={onCopy}
    />
  );
}

/** As a passage that is shown for its own sake. */
function plain(match: SourcedMatch): SourcedMatch {
  const readings = match.readings.map((reading) => ({ ...reading, edits: [] }));
  return { ...match, wording: 'similar', flags: [], readings };
}
