import { useEffect, useRef, useState } from 'preact/hooks';
import { showInside, showLines } from '../../../components/controls/show-plainly.ts';
import { t } from '../../../platform/shared/i18n.ts';
import type { NotebookRow } from '../../../platform/notebook/schema.ts';
import type { NotebookState } from './use-notebook.ts';

interface Props {
  row: NotebookRow;
  field: 'note' | 'verdict';
  /** Stores it; null where it could not be stored, which is said elsewhere. */
  onSave: NotebookState['saveText'];
}

/** So long after the last key a text is stored. */
const PAUSE_MS = 300;

/** What the reader writes to an entry, stored while it is written. Another window's change is never overwritten unseen. */
export function NoteBox({ row, field, onSave }: Props) {
  const textOf = (of: NotebookRow): string => of[field] ?? '';
  const [text, setText] = useState(textOf(row));
  /** What `text` was written on. */
  const [known, setKnown] = useState({ text: textOf(row), revision: row.revision });
  const [theirs, setTheirs] = useState<NotebookRow | null>(null);
  const [isSaved, setSaved] = useState(false);
  const isChanged = text !== known.text;

  if (row.revision > known.revision && !isChanged) {
    setText(textOf(row));
    setKnown({ text: textOf(row), revision: row.revision });
  }
  const save = async (base = known): Promise<void> => {
    if (text === base.text) return;
    const result = await onSave(row.id, field, text, base.text);
    if (result === null) return;
    if (result.saved) {
      setKnown({ text, revision: result.row!.revision });
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
    <form class={`note ${field}`} autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <textarea
        rows={1}
        aria-label={t(`notebook.${field}-of`, { quote: shorten(row.quote) })}
        placeholder={t(`notebook.${field}-hint`)}
        value={text}
        {...(field === 'verdict' ? { maxLength: 500 } : {})}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setSaved(false);
        }}
        onBlur={() => void save()}
      />
      <output class="spoken">{isSaved && t('notebook.saved')}</output>
      {theirs && (
        <div class="conflict" role="alert">
          <p>{t(`notebook.${field}-conflict`)}</p>
          <blockquote>{showLines(textOf(theirs))}</blockquote>
          <button
            type="button"
            class="button"
            onClick={() => {
              const base = { text: textOf(theirs), revision: theirs.revision };
              setKnown(base);
              void save(base);
            }}
          >
            {t('notebook.keep-mine')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              setText(textOf(theirs));
              setKnown({ text: textOf(theirs), revision: theirs.revision });
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
