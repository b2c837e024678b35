import { useEffect, useState } from 'preact/hooks';
import { FindingView } from '../../components/FindingView.tsx';
import { sayAnswer } from '../../components/say-finding.ts';
import type { AnswerView } from '../../engine/view.ts';
import { t } from '../../platform/i18n.ts';
import type { Failure } from '../../platform/protocol.ts';

export type PanelState =
  { kind: 'loading' } | { kind: 'failed'; failure: Failure } | { kind: 'answered'; view: AnswerView };

interface Props {
  state: PanelState;
  /** True length of what was selected. */
  length: number;
  /** The page covers the panel, so that its buttons do not work. */
  isCovered: boolean;
  onClose: () => void;
  onCopy: (text: string) => Promise<boolean>;
  onOpenReader: (paragraph: string) => void;
}

export const HEADLINE = 'headline';

export function PanelView({ state, length, isCovered, onClose, onCopy, onOpenReader }: Props) {
  return (
    <>
      <div class="bar">
        <span class="name" aria-hidden="true">
          原话
        </span>
        <button type="button" class="close" aria-label={t('panel.close')} title={t('panel.close')} onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </button>
      </div>
      <Spoken text={announce(state)} />
      <div class="body">
        {isCovered && <p class="covered">{t('panel.covered')}</p>}
        {state.kind === 'answered' ? (
          <FindingView
            view={state.view}
            length={length}
            headlineId={HEADLINE}
            onCopy={onCopy}
            onOpenReader={onOpenReader}
          />
        ) : (
          <Waiting state={state} />
        )}
      </div>
    </>
  );
}

function Waiting({ state }: { state: Exclude<PanelState, { kind: 'answered' }> }) {
  if (state.kind === 'failed') {
    return (
      <div class="finding">
        <h2 id={HEADLINE}>{t('panel.failed')}</h2>
        <p class="note">{t(`failure.${state.failure}`)}</p>
      </div>
    );
  }
  return (
    <div class="finding loading">
      <h2 id={HEADLINE}>{t('panel.loading')}</h2>
      <span />
      <span />
      <span />
    </div>
  );
}

function announce(state: PanelState): string {
  if (state.kind === 'loading') return t('panel.loading');
  return state.kind === 'failed' ? t(`failure.${state.failure}`) : sayAnswer(state.view.answer);
}

/** A live region speaks when its text changes, so it is drawn empty first. */
function Spoken({ text }: { text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => setSpoken(text), [text]);
  return (
    <p class="spoken" aria-live="polite">
      {spoken}
    </p>
  );
}
