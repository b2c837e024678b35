import { useEffect, useRef, useState } from 'preact/hooks';
import { isComposing } from '../../components/controls/is-composing.ts';
import type { NotebookRow } from '../../platform/notebook/schema.ts';
import { t } from '../../platform/shared/i18n.ts';
import { NoteBox } from './notebook/NoteBox.tsx';
import type { NotebookState } from './notebook/use-notebook.ts';

interface Props {
  /** The entry of this finding, where it is kept already. */
  row: NotebookRow | null;
  /** @returns whether it is stored, with the note */
  onKeep: (note: string) => Promise<boolean>;
  onSave: NotebookState['saveText'];
}

/** At the foot of a finding, always in view: keep it, with a note written before or after. Give it a `key` of the finding. */
export function KeepBar({ row, onKeep, onSave }: Props) {
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<'waiting' | 'kept' | 'not-kept' | null>(null);
  const bar = useRef<HTMLElement>(null);
  const writes = useRef(false);
  const isKept = row !== null || outcome === 'kept';
  const isDone = isKept || outcome === 'waiting';
  const keep = async (): Promise<void> => {
    if (isDone) return;
    setOutcome('waiting');
    setOutcome((await onKeep(note)) ? 'kept' : 'not-kept');
  };
  // Whoever kept it by Enter goes on writing in the same place.
  useEffect(() => {
    if (row !== null && writes.current) bar.current?.querySelector('textarea')?.focus();
  }, [row?.id]);
  return (
    <section ref={bar} class="keep-bar" aria-label={t('sidepanel.notebook')}>
      {row === null ? (
        <form class="note" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          <textarea
            rows={1}
            aria-label={t('notebook.note')}
            placeholder={t('notebook.note-keep')}
            value={note}
            onFocus={() => (writes.current = true)}
            onBlur={() => (writes.current = false)}
            onInput={(event) => setNote(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
              event.preventDefault();
              void keep();
            }}
          />
        </form>
      ) : (
        <NoteBox key={row.id} row={row} field="note" onSave={onSave} />
      )}
      {/* Stays where it is and keeps the focus: a disabled button would lose it. */}
      <button type="button" class="button keep" aria-disabled={isDone} onClick={() => void keep()}>
        {t(isKept ? 'notebook.kept' : 'notebook.keep')}
      </button>
      <output class={outcome === 'not-kept' ? 'not-kept' : 'spoken'}>
        {isKept && t('notebook.kept')}
        {outcome === 'not-kept' && t('notebook.not-kept')}
      </output>
    </section>
  );
}
