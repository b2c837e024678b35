import { sayTogether } from '../../components/say-together.ts';
import { t } from '../../platform/i18n.ts';
import type { Problem } from '../../platform/notebook-entry.ts';
import type { Imported } from '../../platform/notebook-write.ts';

/** How an import ended. */
export type Outcome =
  { kind: 'imported'; imported: Imported } | { kind: 'refused'; file: string; problems: readonly Problem[] };

/** More than anyone mends by hand. */
const MAX_LISTED = 100;

/** What was imported, or all that is wrong with the file, by line and field. */
export function ImportReport({ outcome }: { outcome: Outcome }) {
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
