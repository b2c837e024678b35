import { Component } from 'preact';
import { Holding } from '../../components/controls/Holding.tsx';
import { firstShown, FindingView } from '../../components/finding/FindingView.tsx';
import { Standing } from '../../components/finding/Standing.tsx';
import type { Parts } from '../../components/finding/parts.ts';
import type { CiteStyle } from '../../engine/cite/citation.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import type { Citations } from '../../engine/cite/citation.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';
import type { Failure } from '../../platform/shared/protocol.ts';
import { CiteButtons } from './CiteButtons.tsx';
import { EnglishPassages } from './EnglishPassages.tsx';

export type PanelState =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: Failure }
  /** The page may show other words than those that were compared. */
  | { kind: 'doubtful' }
  | Answered;

export interface Answered {
  kind: 'answered';
  view: AnswerView;
}

interface Props {
  state: PanelState;
  /** True length of what was selected. */
  length: number;
  parts: Parts;
  citationStyle: CiteStyle;
  /** How large the text is; 1 is the usual size. */
  zoom: number;
  /** The page names somebody who speaks in the passages that an answer leads to. */
  isNamed: boolean;
  /** The page covers the panel, so that its buttons do not work. */
  isCovered: boolean;
  /** Why a page of ours that was asked for did not open. */
  refused: Failure | null;
  isPinned: boolean;
  /** Words selected inside the panel. */
  selected: string;
  /** null where there is nothing to go back to. */
  onBack: (() => void) | null;
  onLookUp: () => void;
  onPin: () => void;
  onClose: () => void;
  onCopy: (text: string) => Promise<boolean>;
  onOpenReader: (paragraph: string) => void;
  cite: (paragraph: string) => Promise<Citations | null>;
  /** Looks the same words up where no page can draw; null where that would keep them in an address. */
  onOpenLookup: (() => void) | null;
  /** Where this site can be switched off; null where it has no name. */
  onTurnOff: (() => void) | null;
  /** Whether to leave the private window, for a page of ours that was asked for; null where that is not the question. */
  onLeaving: ((goes: boolean) => void) | null;
}

export const HEADLINE = 'headline';

export function PanelView(props: Props) {
  const {
    state,
    length,
    parts,
    citationStyle,
    zoom,
    isNamed,
    isCovered,
    refused,
    isPinned,
    onPin,
    onClose,
    onCopy,
    onOpenReader,
    cite,
  } = props;
  const view = state.kind === 'answered' ? state.view : null;
  const inPlace = wordsInPlace(state);
  return (
    <Holding<number | null> start={null}>
      {(turned, onShow) => {
        const shown = turned ?? (view && firstShown(view.answer));
        return (
          <>
            <div class="bar" style={{ zoom }}>
              <Nested {...props} />
              {view && (
                <Standing
                  wording={view.answer.wording}
                  match={shown === null ? undefined : view.answer.matches[shown]}
                />
              )}
              <Tool name="pin" label={t('panel.pin')} isPressed={isPinned} onClick={onPin} />
              <Tool name="close" label={t('panel.close')} onClick={onClose} />
            </div>
            <Spoken text={view?.said[getLocale()]!.aloud ?? inPlace.join(' ')} />
            <div class="body">
              <div class="sheet" style={{ zoom }}>
                <Leaving {...props} />
                {refused && (
                  <p class="refused" role="alert">
                    {t(`failure.${refused}`)}
                  </p>
                )}
                {isCovered && <p class="covered">{t('panel.covered')}</p>}
                {view === null ? (
                  <InPlace text={inPlace} />
                ) : (
                  <>
                    <FindingView
                      view={view}
                      turned={{ shown, onShow }}
                      length={length}
                      parts={parts}
                      headlineId={HEADLINE}
                      onCopy={onCopy}
                      onOpenReader={onOpenReader}
                      actions={(match) =>
                        match?.readings[0] && (
                          <CiteButtons
                            key={match.event}
                            paragraph={match.readings[0].paragraph}
                            first={citationStyle}
                            cite={cite}
                            onCopy={onCopy}
                          />
                        )
                      }
                    />
                    <EnglishPassages view={view} isNamed={isNamed} onOpenReader={onOpenReader} />
                  </>
                )}
                <Elsewhere {...props} />
              </div>
            </div>
            <div class="corner" />
          </>
        );
      }}
    </Holding>
  );
}

/** At the bar's start: the way back, or the words selected inside the panel, to be looked up; our name until there is a finding. */
function Nested({ state, selected, onBack, onLookUp }: Props) {
  if ((selected.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2) {
    const quote = selected.length > 12 ? `${selected.slice(0, 11)}…` : selected;
    return (
      <button type="button" class="nested" onClick={onLookUp}>
        {t('panel.nested', { quote })}
      </button>
    );
  }
  if (onBack !== null) {
    return (
      <button type="button" class="nested" onClick={onBack}>
        ‹ {t('panel.back')}
      </button>
    );
  }
  if (state.kind === 'answered') return null;
  return (
    <span class="name" aria-hidden="true">
      原话
    </span>
  );
}

/** Stands over all that was scrolled to, until it is answered. */
function Leaving({ onLeaving }: Props) {
  if (onLeaving === null) return null;
  return (
    <div class="leaving" role="alert">
      <p>{t('leaving.why')}</p>
      <button type="button" class="go" onClick={() => onLeaving(true)}>
        {t('leaving.go')}
      </button>
      <button type="button" class="stay" onClick={() => onLeaving(false)}>
        {t('leaving.stay')}
      </button>
    </div>
  );
}

/** Ways to where the browser shows us: a page can draw a panel like ours, and the panel changes no setting, and has no text field. */
function Elsewhere({ onOpenLookup, onTurnOff }: Props) {
  return (
    <p class="elsewhere">
      {onOpenLookup !== null && (
        <button type="button" class="lookup" onClick={onOpenLookup}>
          {t(import.meta.env.FIREFOX ? 'panel.check-on-page' : 'panel.check-in-side-panel')}
        </button>
      )}
      {onTurnOff !== null && (
        <button type="button" class="off" onClick={onTurnOff}>
          {t('panel.off')}
        </button>
      )}
    </p>
  );
}

const ICONS = { pin: 'M7 3h6l-1 6 3 3H5l3-3zM10 12v5', close: 'M5 5l10 10M15 5L5 15' };

interface ToolProps {
  name: keyof typeof ICONS;
  label: string;
  isPressed?: boolean;
  onClick: () => void;
}

function Tool({ name, label, isPressed, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class={`tool ${name}`}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={ICONS[name]} />
      </svg>
    </button>
  );
}

/** What is said where no finding is: a headline and, where there is a reason, the reason. */
function wordsInPlace(state: PanelState): string[] {
  if (state.kind === 'failed') return [t('panel.failed'), t(`failure.${state.failure}`)];
  if (state.kind === 'doubtful') return [t('panel.doubtful'), t('panel.doubtful-why')];
  return [t('panel.loading')];
}

function InPlace({ text: [headline, why] }: { text: string[] }) {
  return (
    <div class={why === undefined ? 'finding loading' : 'finding'}>
      <h2 id={HEADLINE}>{headline}</h2>
      {why === undefined ? (
        <>
          <span />
          <span />
          <span />
        </>
      ) : (
        <p class="note">{why}</p>
      )}
    </div>
  );
}

/** A live region speaks when its text changes, so it is drawn empty first. */
class Spoken extends Component<{ text: string }, { isDrawn: boolean }> {
  override componentDidMount() {
    requestAnimationFrame(() => setTimeout(() => this.setState({ isDrawn: true })));
  }

  override render() {
    return (
      <p class="spoken" aria-live="polite">
        {this.state.isDrawn && this.props.text}
      </p>
    );
  }
}
