import { languageOfWords } from '../../components/names/language-of-words.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FilePicker } from '../../components/controls/FilePicker.tsx';
import { showInside } from '../../components/controls/show-plainly.ts';
import type { PageText } from '../../engine/page/page-text.ts';
import { checkDraft, type DraftSeen } from '../../platform/own-page/draft/draft-check.ts';
import { DraftProblem } from '../../platform/own-page/draft/draft-problem.ts';
import { DRAFT_FILES, readDraftFile, readPasted } from '../../platform/own-page/draft/read-draft.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import { t } from '../../platform/shared/i18n.ts';
import { CheckList, type ListServices } from './CheckList.tsx';

/** A text of the reader's own, pasted or from a file, compared as a web page is. */
export function DraftCheck({ world, switches, isPrivate }: ListServices) {
  const [pasted, setPasted] = useState('');
  const [file, setFile] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const [seen, setSeen] = useState<DraftSeen | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const stop = useRef<() => void>(() => {});
  /** Counts the drafts: what comes of an older one is not shown. */
  const latest = useRef(0);
  useEffect(() => () => stop.current(), []);

  const begin = async (name: string | null, read: () => PageText | Promise<PageText>): Promise<void> => {
    stop.current();
    const mine = (latest.current += 1);
    setFailed(null);
    setSeen(null);
    setFile(name);
    setReading(true);
    try {
      const page = await read();
      if (mine !== latest.current) return;
      stop.current = checkDraft(
        world.ask,
        page,
        (next) => mine === latest.current && setSeen(next),
        (error) => {
          if (mine !== latest.current) return;
          setSeen(null);
          setFailed(sayFailure(error));
        },
      );
    } catch (error) {
      if (mine === latest.current) setFailed(sayProblem(error, name ?? t('draft.box')));
    } finally {
      if (mine === latest.current) setReading(false);
    }
  };
  const readFile = (chosen: File): Promise<void> => begin(chosen.name, () => readDraftFile(chosen));
  const section = useRef<HTMLElement>(null);
  const take = useRef(readFile);
  take.current = readFile;
  useEffect(() => {
    const stopping = new AbortController();
    hearFiles(section.current!, setOver, (dropped) => void take.current(dropped), stopping.signal);
    return () => stopping.abort();
  }, []);
  return (
    <section class={`draft ${isOver ? 'draft-over' : ''}`} aria-labelledby="draft" ref={section}>
      <h2 id="draft">{t('draft.title')}</h2>
      <p class="draft-how">{t('draft.how')}</p>
      <form
        autocomplete="off"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (pasted.trim() !== '') void begin(null, () => readPasted(pasted));
        }}
      >
        <textarea
          aria-label={t('draft.box')}
          rows={4}
          lang={languageOfWords(pasted)}
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <div class="form-foot">
          <button type="submit" class="button main">
            {t('draft.check')}
          </button>
          <FilePicker label={t('draft.choose')} accept={DRAFT_FILES} onFile={readFile} />
          {file !== null && <small>{t('draft.file', { name: showInside(file) })}</small>}
        </div>
      </form>
      {failed !== null && (
        <p class="failure" role="alert">
          {failed}
        </p>
      )}
      <output class="draft-reading">{isReading && t('draft.reading')}</output>
      {seen !== null && (
        <CheckList
          world={world}
          switches={switches}
          isPrivate={isPrivate}
          seen={seen}
          actions={{ check: () => {}, cancel: () => stop.current(), jump: null, clear: null }}
          pressed={null}
        />
      )}
    </section>
  );
}

/** A file that is dragged here; beside the picker, which does the same by keyboard. @param over whether one is held over it */
function hearFiles(
  place: HTMLElement,
  over: (isOver: boolean) => void,
  drop: (file: File) => void,
  signal: AbortSignal,
): void {
  place.addEventListener(
    'dragover',
    (drag) => {
      if (!drag.dataTransfer?.types.includes('Files')) return;
      drag.preventDefault();
      over(true);
    },
    { signal },
  );
  place.addEventListener('dragleave', () => over(false), { signal });
  place.addEventListener(
    'drop',
    (dropped) => {
      over(false);
      const file = dropped.dataTransfer?.files[0];
      if (!file) return;
      dropped.preventDefault();
      drop(file);
    },
    { signal },
  );
}

/** What is wrong, with which text, and what to do. */
function sayProblem(error: unknown, name: string): string {
  return error instanceof DraftProblem
    ? t(`draft.problem.${error.why}`, { name: showInside(name) })
    : sayFailure(error);
}
