import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ListedCheck, ListedStatement } from '../../engine/page/listed.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { KeepButton } from '../controls/KeepButton.tsx';
import { showPlainly } from '../controls/show-plainly.ts';
import { CoverageLine } from '../finding/CoverageLine.tsx';
import { languageOfWords } from '../names/language-of-words.ts';
import type { CheckActions } from './actions.ts';
import { type CoveredEvent, CoveredThere } from './CoveredThere.tsx';
import { type DisagreementKind, Disagreements } from './Disagreements.tsx';
import { EvidenceBox } from './EvidenceBox.tsx';
import { FilterBar } from './FilterBar.tsx';
import { NO_FILTER, passes, type StatementFilter } from './filter-statements.ts';
import { PageDateLine } from './PageDateLine.tsx';
import { nameFolded, partStatements, sayCut, saySummary } from './say-summary.ts';
import type { CheckState } from './state.ts';
import { StatementFinding } from './StatementFinding.tsx';
import { StatementList } from './StatementList.tsx';

interface Props {
  state: CheckState;
  actions: CheckActions;
  /** A statement that was pressed on the page, by its index, and how often something was: the same one may be pressed again. */
  pressed: { index: number; times: number } | null;
  /** Disagreements that the reader does not want to be told of. */
  off: readonly DisagreementKind[];
  onSwitch: (kind: DisagreementKind, isOn: boolean) => void;
  /** What the record has of the page's event; null where the page is of none. */
  event: CoveredEvent | null;
  isPrivate: boolean;
  /** What stands in place of the way to begin, where there is another. */
  children?: ComponentChildren;
}

/** The check of a whole page: what was found in a sentence, what page and record disagree on, and every statement in its order. */
export function PageCheckView({ state, actions, children, ...props }: Props) {
  const found = state.stage === 'done' || state.stage === 'working' ? state.found : null;
  return (
    <div class="page-check">
      {children}
      <CheckBar state={state} actions={actions} />
      {state.stage === 'refused' && (
        <p class="failure" role="alert">
          {t(`check.why.${state.why}`)}
        </p>
      )}
      {state.stage === 'idle' && actions.jump !== null && (
        <section class="hint">
          <h2>{t(state.isStopped ? 'check.stopped' : 'check.idle')}</h2>
          <p>{t('check.idle-how')}</p>
        </section>
      )}
      {found !== null && found.page.title !== '' && (
        <p class="check-title">
          <bdi lang={languageOfWords(found.page.title)}>{showPlainly(found.page.title)}</bdi>
        </p>
      )}
      {/* Always there: what comes into it is heard. */}
      <output class="check-summary">{state.stage === 'done' && saySummary(state.found)}</output>
      {found !== null && (
        <Found
          // What was narrowed down, selected and opened in one check is not so in the next.
          key={state.stage === 'done' ? state.id : 'working'}
          {...props}
          found={found}
          state={state}
          actions={actions}
        />
      )}
    </div>
  );
}

/** The way to begin, how far it is, and the way to end it. What it says is heard; of the bar's growth, nothing. */
function CheckBar({ state, actions }: Pick<Props, 'state' | 'actions'>) {
  const isWorking = state.stage === 'working';
  return (
    <div class="check-bar">
      {isWorking && (
        <label class="check-progress">
          {t(state.share === null ? 'check.reading' : 'check.comparing')}
          <progress {...(state.share === null ? {} : { value: state.share })} />
        </label>
      )}
      <p class="buttons">
        {isWorking ? (
          <button type="button" class="button" onClick={actions.cancel}>
            {t('check.cancel')}
          </button>
        ) : (
          actions.jump !== null && (
            <button type="button" class={`button ${state.stage === 'done' ? '' : 'main'}`} onClick={actions.check}>
              {t(state.stage === 'done' ? 'check.again' : 'check.do')}
            </button>
          )
        )}
        {state.stage === 'done' && state.isMarked && actions.clear !== null && (
          <button type="button" class="button" onClick={actions.clear}>
            {t('check.clear')}
          </button>
        )}
      </p>
    </div>
  );
}

interface FoundProps extends Omit<Props, 'children'> {
  found: ListedCheck;
}

function Found({ found, state, actions, pressed, off, onSwitch, event, isPrivate }: FoundProps) {
  const [filter, setFilter] = useState<StatementFilter>(NO_FILTER);
  const [selected, setSelected] = useState<number | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [isUnfolded, setUnfolded] = useState(false);
  const [notDone, setNotDone] = useState<unknown>(null);
  const { marked, folded } = useMemo(() => partStatements(found), [found]);
  const listed = useMemo(() => marked.filter((statement) => passes(statement, filter)), [marked, filter]);
  const goneList = state.stage === 'done' ? state.gone : NONE;
  const gone = useMemo(() => new Set(goneList), [goneList]);
  const isDone = state.stage === 'done';
  const isThere = state.stage !== 'done' || state.isThere;

  const reveal = (index: number): void => {
    const statement = found.statements[index];
    if (statement === undefined) return;
    if (statement.shown === 'folded') setUnfolded(true);
    else if (!passes(statement, filter)) setFilter(NO_FILTER);
    setSelected(index);
    setOpen(index);
  };
  useEffect(() => {
    if (pressed !== null) reveal(pressed.index);
  }, [pressed?.times]);

  const jump = (index: number): void => {
    if (isThere && !gone.has(index)) actions.jump?.(index);
  };
  const select = (index: number): void => {
    setSelected(index);
    jump(index);
  };
  const list = (statements: readonly ListedStatement[], label: string, name: string) => (
    <StatementList
      statements={statements}
      label={label}
      listKey={`${name} ${JSON.stringify(filter)} ${isDone}`}
      selected={selected}
      open={open}
      gone={gone}
      onSelect={select}
      onToggle={(index) => {
        setOpen(open === index ? null : index);
        select(index);
      }}
      findingOf={(statement) => (
        <StatementFinding
          key={statement.index}
          statement={statement}
          lookUp={actions.lookUp}
          lookUpClosest={actions.lookUpClosest}
          sayFailure={actions.sayFailure}
          onCopy={actions.copy}
          onOpenReader={(paragraph, ranges) => void actions.openReader(paragraph, ranges).catch(setNotDone)}
          onFail={setNotDone}
          actions={(view, match) =>
            actions.keep !== null && (
              <KeepButton
                key={`${statement.index} ${match?.event}`}
                onKeep={() => actions.keep!(statement, view, match)}
              />
            )
          }
        />
      )}
    />
  );
  const cut = sayCut(found);
  const foldedName = nameFolded(found);
  return (
    <>
      <section class="check-head" aria-label={t('check.summary.title')}>
        {cut !== null && <p class="check-note">{cut}</p>}
        {state.stage === 'done' && !state.isThere && <p class="check-note">{t('check.left')}</p>}
        {isThere && gone.size > 0 && <p class="check-note">{t('check.gone-count', { n: gone.size })}</p>}
        {found.isTextOf !== null && (
          <p class="check-note">
            {t('check.text-of', { date: formatDate(found.isTextOf.slice(0, 10)) })}{' '}
            <button
              type="button"
              class="quiet-link"
              onClick={() => void actions.compare(found.isTextOf!).catch(setNotDone)}
            >
              {t('check.compare')}
            </button>
          </p>
        )}
        <PageDateLine date={found.date} />
      </section>
      {notDone !== null && (
        <p class="failure" role="alert">
          {actions.sayFailure(notDone)}
        </p>
      )}
      <Disagreements
        disagreements={found.disagreements}
        off={off}
        onSwitch={onSwitch}
        onShow={(index) => {
          reveal(index);
          jump(index);
        }}
      />
      {marked.length > 0 && (
        <section class="check-list">
          <FilterBar statements={marked} filter={filter} onFilter={setFilter} />
          <p class="check-note">
            <output>
              {listed.length < marked.length && t('check.filter.shown', { n: listed.length, all: marked.length })}
            </output>{' '}
            {listed.length < marked.length && (
              <button type="button" class="quiet-link" onClick={() => setFilter(NO_FILTER)}>
                {t('check.filter.clear')}
              </button>
            )}
          </p>
          {listed.length > 0 && list(listed, t('check.list'), 'marked')}
          {actions.jump !== null && <p class="check-keys">{t('check.keys')}</p>}
        </section>
      )}
      {folded.length > 0 && (
        <section class="check-folded">
          <button
            type="button"
            class="check-unfold"
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {foldedName}
          </button>
          {isUnfolded && (
            <>
              {event !== null && <CoveredThere event={event} />}
              {found.coverage !== null && (
                <div class="finding">
                  <CoverageLine coverage={found.coverage} notSaid />
                </div>
              )}
              {list(folded, foldedName, 'folded')}
            </>
          )}
        </section>
      )}
      {isDone && found.statements.length > 0 && (
        <EvidenceBox
          statements={listed}
          isPrivate={isPrivate}
          save={actions.save}
          keepAll={actions.keepAll}
          sayFailure={actions.sayFailure}
        />
      )}
    </>
  );
}

const NONE: readonly number[] = [];
