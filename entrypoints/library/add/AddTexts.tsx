import { languageOfWords } from '../../../components/names/language-of-words.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { chosenFiles, droppedFiles, type NamedFile } from '../../../platform/own-page/library/dropped-files.ts';
import { t } from '../../../platform/shared/i18n.ts';

interface Props {
  /** There is nothing yet: it is said how to begin. */
  isFirst: boolean;
  onFiles: (files: readonly NamedFile[]) => void;
  onPaste: (text: string) => Promise<void>;
}

/** Files and folders, dropped anywhere on the page or chosen, and text that is pasted. */
export function AddTexts({ isFirst, onFiles, onPaste }: Props) {
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const stopping = new AbortController();
    hearDrops(setOver, (files) => take.current(files), stopping.signal);
    return () => stopping.abort();
  }, []);
  useEffect(() => {
    if (isPasting) box.current?.focus();
  }, [isPasting]);
  return (
    <section class={`add-texts ${isOver ? 'add-over' : ''}`} aria-labelledby="add">
      <h2 id="add">{t(isFirst ? 'library.add.first' : 'library.add.title')}</h2>
      {isFirst && (
        <ol class="two-ways">
          <li>
            <b>{t('library.add.files-way')}</b>
            <span>{t('library.add.files-how')}</span>
          </li>
          <li>
            <b>{t('library.add.page-way')}</b>
            <span>{t('library.add.page-how')}</span>
          </li>
        </ol>
      )}
      <p class="add-line">
        <FileChoice label={t('library.add.choose')} isFolder={false} isMain={isFirst} onFiles={onFiles} />
        <FileChoice label={t('library.add.folder')} isFolder isMain={false} onFiles={onFiles} />
        <button type="button" class="button" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          {t('library.add.paste')}
        </button>
        <small>{t('library.add.drop')}</small>
      </p>
      {isPasting && (
        <form
          autocomplete="off"
          onSubmit={(submitted) => {
            submitted.preventDefault();
            if (pasted.trim() === '') return box.current?.focus();
            void onPaste(pasted).then(() => {
              setPasted('');
              setPasting(false);
            });
          }}
        >
          <textarea
            ref={box}
            aria-label={t('library.add.pasted')}
            placeholder={t('library.add.pasted-hint')}
            rows={6}
            lang={languageOfWords(pasted)}
            spellcheck={false}
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
          <button type="submit" class="button main">
            {t('library.add.look')}
          </button>
        </form>
      )}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  isFolder: boolean;
  isMain: boolean;
  onFiles: (files: readonly NamedFile[]) => void;
}

/** The browser's own choice of files, drawn as a button. */
function FileChoice({ label, isFolder, isMain, onFiles }: ChoiceProps) {
  return (
    <label class={`button file ${isMain ? 'file-main' : ''}`}>
      {label}
      <input
        type="file"
        class="spoken"
        multiple
        {...(isFolder ? { webkitdirectory: true } : {})}
        onChange={({ currentTarget }) => {
          const files = chosenFiles(currentTarget.files ?? []);
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}

/** Anywhere on the page: a file that is let go beside a box would be opened by the browser in the place of the page. */
function hearDrops(over: (isOver: boolean) => void, drop: (files: NamedFile[]) => void, signal: AbortSignal): void {
  const isFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener(
    'dragover',
    (event) => {
      if (!isFiles(event)) return;
      event.preventDefault();
      over(true);
    },
    { signal },
  );
  window.addEventListener(
    'dragleave',
    (event) => {
      // Not from one element of the page to another.
      if (event.relatedTarget === null) over(false);
    },
    { signal },
  );
  window.addEventListener(
    'drop',
    (event) => {
      over(false);
      if (!event.dataTransfer || !isFiles(event)) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then((files) => {
        if (files.length > 0) drop(files);
      });
    },
    { signal },
  );
}
