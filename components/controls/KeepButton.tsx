import { useState } from 'preact/hooks';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  /** Put the finding into the notebook. @returns whether it is stored there */
  onKeep: () => Promise<boolean>;
}

/** Keeps the finding that is shown, once, and says whether it did. Give it a `key` of the finding. */
export function KeepButton({ onKeep }: Props) {
  const [outcome, setOutcome] = useState<'waiting' | 'kept' | 'not-kept' | null>(null);
  const keep = async (): Promise<void> => {
    setOutcome('waiting');
    setOutcome((await onKeep()) ? 'kept' : 'not-kept');
  };
  const isDone = outcome === 'kept' || outcome === 'waiting';
  return (
    <>
      {/* Stays where it is and keeps the focus: a disabled button would lose it. */}
      <button type="button" class="keep" aria-disabled={isDone} onClick={() => !isDone && void keep()}>
        {t(outcome === 'kept' ? 'notebook.kept' : 'notebook.keep')}
      </button>
      <output class={outcome === 'not-kept' ? 'not-kept' : 'spoken'}>
        {outcome === 'kept' && t('notebook.kept')}
        {outcome === 'not-kept' && t('notebook.not-kept')}
      </output>
    </>
  );
}
