import { useEffect, useRef, useState } from 'preact/hooks';
import { showInside, showLines } from '../../../components/controls/show-plainly.ts';
import { t } from '../../../platform/shared/i18n.ts';
import type { NotebookRow } from '../../../platform/notebook/schema.ts';

interface Props {
  row: NotebookRow;
  /** @returns the row as it is stored then; null where it could not be stored, which is said elsewhere */
  onSave: (id: string, note: string, revision: number) => Promise<{ saved: boolean; row: NotebookRow | null } | null>;
}

/** So long after the last key a note is stored. */
const PAUSE_MS = 300;

/** A note, stored while it is written. Another window's change is never overwritten unseen. */
export function NoteBox({ row, onSave }: Props) {
  const [text, setText] = useState(row.note);
  /** What `text` was written on. */
  const [known, setKnown] = useState<Pick<NotebookRow, 'note' | 'revision'>>(row);
  const [theirs, setTheirs] = useState<NotebookRow | null>(null);
  const [isSaved, setSaved] = useState(false);
  const isChanged = text !== known.note;

  if (row.revision > known.revision && !isChanged) {
    setText(row.note);
    setKnown(row);
  }
  const save = async (base = known): Promise<void> => {
    if (text === base.note) return;
    const result = await onSave(row.id, text, base.revision);
    if (result === null) return;
    if (result.saved) {
      setKnown({ note: text, revision: result.row!.revision });
      setTheirs(null);
      setSaved(true);
    } else if (result.row) setTheirs(result.row);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (!isChanged || theirs) return undefined;
    const timer = setTimeout(() => void latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, isChanged, theirs]);
  // The entry may leave the screen, or the page go, before the pause is over.
  useEffect(() => {
    const leave = (): void => void latest.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return (
    <form class="note" autocomplete="off">
      <textarea
        rows={1}
        aria-label={t('notebook.note-of', { quote: shorten(row.quote) })}
        placeholder={t('notebook.note-hint')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setSaved(false);
        }}
        onBlur={() => void save()}
      />
      <output class="spoken">{isSaved && t('notebook.saved')}</output>
      {theirs && (
        <div class="conflict" role="alert">
          <p>{t('notebook.conflict')}</p>
          <blockquote>{showLines(theirs.note)}</blockquote>
          <button
            type="button"
            class="button"
            onClick={() => {
              setKnown(theirs);
              void save(theirs);
            }}
          >
            {t('notebook.keep-mine')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              setText(theirs.note);
              setKnown(theirs);
              setTheirs(null);
            }}
          >
            {t('notebook.take-theirs')}
          </button>
        </div>
      )}
    </form>
  );
}

export function shorten(quote: string): string {
  return showInside(quote.length > 20 ? `${quote.slice(0, 20)}…` : quote);
}
