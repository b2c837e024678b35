import { useState } from 'preact/hooks';
import { FilePicker } from '../../components/controls/FilePicker.tsx';
import type { Ask } from '../../platform/shared/ask.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { NotebookRow } from '../../platform/notebook/schema.ts';
import { FOR_PEOPLE, FOR_PROGRAMS, type Format } from '../../platform/notebook/formats/formats.ts';
import { ImportReport, type ImportOutcome } from './notebook/ImportReport.tsx';
import { readFile } from './notebook/read-file.ts';
import { saveNotebook } from './notebook/save-notebook-later.ts';
import type { NotebookState } from './notebook/use-notebook.ts';

/** What goes on, and how much of it is done, from 0 to 1. */
interface Work {
  step: 'reading' | 'storing' | 'writing';
  share: number;
}

interface Props {
  state: NotebookState;
  ask: Ask;
  /** In the order of the file. */
  toExport: readonly NotebookRow[];
  /** They are those that the reader has picked. */
  isChosen: boolean;
}

/** Files out and in. A file that is wrong anywhere changes nothing, and all that is wrong is listed. */
export function Exchange({ state, ask, toExport, isChosen }: Props) {
  const [format, setFormat] = useState<Format>('html');
  const [work, setWork] = useState<Work | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const begin = async (step: Work['step']): Promise<(share: number) => void> => {
    setOutcome(null);
    setWork({ step, share: 0 });
    await drawn();
    return (share) => setWork({ step, share });
  };
  /** Whatever happens in it, another file can be chosen afterwards. */
  const attempt = async (work: () => Promise<ImportOutcome | null>): Promise<void> => {
    try {
      setOutcome(await work());
    } catch (error) {
      console.error('yuanhua:', error);
      setOutcome({ kind: 'failed', error });
    } finally {
      setWork(null);
    }
  };
  const importFile = (file: File): Promise<void> =>
    attempt(async () => {
      const { entries, problems } = await readFile(file, await begin('reading'));
      const imported = problems.length > 0 ? null : await state.add(entries, await begin('storing'));
      // A storage that failed is said above.
      return imported === null ? { kind: 'refused', file: file.name, problems } : { kind: 'imported', imported };
    });
  const exportFile = (): Promise<void> =>
    attempt(async () => {
      await saveNotebook(ask, toExport, format, await begin('writing'));
      return null;
    });
  return (
    <section class="exchange">
      <p class="buttons">
        {toExport.length > 0 && (
          <>
            <select
              aria-label={t('notebook.export-as')}
              value={format}
              onChange={(event) => setFormat(event.currentTarget.value as Format)}
            >
              {([FOR_PEOPLE, FOR_PROGRAMS] as const).map((formats) => (
                <optgroup
                  key={formats[0]}
                  label={t(formats === FOR_PEOPLE ? 'notebook.for-people' : 'notebook.for-programs')}
                >
                  {formats.map((each) => (
                    <option key={each} value={each}>
                      {t(`notebook.format.${each}`)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <button
              type="button"
              class="button"
              aria-disabled={work !== null}
              onClick={() => work ?? void exportFile()}
            >
              {t(isChosen ? 'notebook.export-chosen' : 'notebook.export', { n: toExport.length })}
            </button>
          </>
        )}
        <FilePicker
          label={t('notebook.import')}
          accept=".json,.jsonld,.md,.csv,.html,.htm,.txt"
          disabled={work !== null}
          onFile={importFile}
        />
      </p>
      {work && (
        <label class="work">
          {t(`notebook.working.${work.step}`)}
          <progress value={work.share} />
        </label>
      )}
      <div aria-live="polite">{outcome && <ImportReport outcome={outcome} />}</div>
    </section>
  );
}

/** What was set is on the screen, unless nobody looks: pages in the background draw nothing. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 50);
  });
}
