import { sayTogether } from '../../../components/controls/say-together.ts';
import { showInside } from '../../../components/controls/show-plainly.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { MAX_PROBLEMS, type Problem } from '../../../platform/notebook/parse-entry.ts';
import type { Imported } from '../../../platform/notebook/write.ts';
import { sayFailure } from '../../../platform/own-page/say-failure.ts';

/** How an import ended. */
export type ImportOutcome =
  | { kind: 'imported'; imported: Imported }
  | { kind: 'refused'; file: string; problems: readonly Problem[] }
  | { kind: 'failed'; error: unknown };

/** What was imported, or all that is wrong with the file, by line and field. */
export function ImportReport({ outcome }: { outcome: ImportOutcome }) {
  if (outcome.kind === 'imported') {
    const { added, same, both } = outcome.imported;
    return (
      <p class="imported">
        {sayTogether(
          t('notebook.imported', { n: added }),
          same > 0 && t('notebook.imported-same', { n: same }),
          both > 0 && t('notebook.imported-both', { n: both }),
        )}
      </p>
    );
  }
  if (outcome.kind === 'failed') return <p class="failure">{sayFailure(outcome.error)}</p>;
  const { file, problems } = outcome;
  const listed = problems.slice(0, MAX_PROBLEMS);
  return (
    <div class="failure">
      <p>{t('notebook.refused', { file: showInside(file) })}</p>
      {problems.length > 0 && <p>{t('notebook.problems', { n: listed.length })}</p>}
      <ul class="problems">
        {listed.map((problem, index) => (
          <li key={index}>
            <b>{sayPlace(problem)}</b> {t(`notebook.problem.${problem.why}`)}
          </li>
        ))}
      </ul>
      {problems.length > listed.length && <p>{t('notebook.stopped')}</p>}
    </div>
  );
}

function sayPlace({ line, field }: Problem): string {
  if (line === null) return t('notebook.whole');
  return field === null ? t('notebook.line', { line }) : t('notebook.line-field', { line, field });
}
