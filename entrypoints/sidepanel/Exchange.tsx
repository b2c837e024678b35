import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Problem } from '../../platform/notebook-entry.ts';
import type { ReadResult } from '../../platform/notebook-formats/read-notebook.ts';
import { type Format, FORMATS } from '../../platform/notebook-formats/formats.ts';
import type { Imported } from '../../platform/notebook.ts';
import { saveNotebook } from './save-notebook-later.ts';
import type { NotebookState } from './use-notebook.ts';

type Outcome =
  | { kind: 'importing' }
  | { kind: 'imported'; imported: Imported }
  | { kind: 'refused'; file: string; problems: readonly Problem[] };

/** Files out and in. A file that is wrong anywhere changes nothing, and all that is wrong is listed. */
export function Exchange({ state }: { state: NotebookState }) {
  const [format, setFormat] = useState<Format>('json');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const importFile = async (file: File): Promise<void> => {
    setOutcome({ kind: 'importing' });
    const { entries, problems } = await read(file);
    if (problems.length > 0) return setOutcome({ kind: 'refused', file: file.name, problems });
    const imported = await state.add(entries);
    // A storage that failed is said above.
    setOutcome(imported === null ? { kind: 'refused', file: file.name, problems: [] } : { kind: 'imported', imported });
  };
  return (
    <section class="exchange">
      {state.rows !== null && state.rows.length > 0 && (
        <p class="buttons">
          <select
            aria-label={t('notebook.export-as')}
            value={format}
            onChange={(event) => setFormat(event.currentTarget.value as Format)}
          >
            {FORMATS.map((each) => (
              <option key={each} value={each}>
                {t(`notebook.format.${each}`)}
              </option>
            ))}
          </select>
          <button type="button" class="button" onClick={() => saveNotebook(state.rows ?? [], format)}>
            {t('notebook.export')}
          </button>
        </p>
      )}
      <label class="button file">
        {t('notebook.import')}
        <input
          type="file"
          class="spoken"
          accept=".json,.jsonld,.md,.csv,.html,.htm,.txt"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void importFile(file);
            // The same file, mended, may be chosen again.
            input.value = '';
          }}
        />
      </label>
      <div aria-live="polite">{outcome && <Report outcome={outcome} />}</div>
    </section>
  );
}

async function read(file: File): Promise<ReadResult> {
  // Reading and writing files is a third of this page's code, and rarely wanted.
  const { MAX_BYTES, readNotebook } = await import('../../platform/notebook-formats/read-notebook.ts');
  const refused = (why: Problem['why']): ReadResult => ({ entries: [], problems: [{ why, line: null, field: null }] });
  if (file.size > MAX_BYTES) return refused('too-large');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused('not-text'); // Moved or deleted since it was chosen.
  }
  return readNotebook(bytes);
}

/** More than anyone mends by hand. */
const MAX_LISTED = 100;

function Report({ outcome }: { outcome: Outcome }) {
  if (outcome.kind === 'importing') return <p>{t('notebook.importing')}</p>;
  if (outcome.kind === 'imported') {
    const { added, same, both } = outcome.imported;
    return (
      <p class="imported">
        {t('notebook.imported', { n: added })} {same > 0 && t('notebook.imported-same', { n: same })}{' '}
        {both > 0 && t('notebook.imported-both', { n: both })}
      </p>
    );
  }
  const { file, problems } = outcome;
  return (
    <div class="failure">
      <p>{t('notebook.refused', { file })}</p>
      {problems.length > 0 && <p>{t('notebook.problems', { n: problems.length })}</p>}
      <ul class="problems">
        {problems.slice(0, MAX_LISTED).map((problem, index) => (
          <li key={index}>
            <b>{sayPlace(problem)}</b> {t(`notebook.problem.${problem.why}`)}
          </li>
        ))}
      </ul>
      {problems.length > MAX_LISTED && <p>{t('notebook.first', { n: MAX_LISTED })}</p>}
    </div>
  );
}

function sayPlace({ line, field }: Problem): string {
  if (line === null) return t('notebook.whole');
  return field === null ? t('notebook.line', { line }) : t('notebook.line-field', { line, field });
}
