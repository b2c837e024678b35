import { useState } from 'preact/hooks';
import { FilePicker } from '../../components/controls/FilePicker.tsx';
import { showInside } from '../../components/controls/show-plainly.ts';
import type { BackupProblem } from '../../platform/own-page/backup.ts';
import { t } from '../../platform/shared/i18n.ts';
import { MAX_PROBLEMS } from '../../platform/notebook/parse-entry.ts';
import type { Imported } from '../../platform/notebook/write.ts';
import type { Say } from '../../components/controls/use-said.ts';
import type { OptionsServices } from './services.ts';

interface Props {
  services: OptionsServices;
  attempt: (work: () => Promise<void>) => Promise<void>;
  say: Say;
}

/** Everything in one file, out and in. A file that is wrong anywhere changes nothing, and all that is wrong is listed. */
export function Backup({ services, attempt, say }: Props) {
  const [refused, setRefused] = useState<{ file: string; problems: readonly BackupProblem[] } | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const take = async (file: File): Promise<void> => {
    setRefused(null);
    setShare(0);
    await attempt(async () => {
      const backup = await services.readBackup(file, (done) => setShare(done / 2));
      if (backup.problems.length > 0) return setRefused({ file: file.name, problems: backup.problems });
      const { settings, imported, undo } = await services.applyBackup(backup, (done) => setShare(0.5 + done / 2));
      say(
        () => [settings && t('options.backup.settings-replaced'), sayImported(imported)].filter(Boolean).join(' '),
        undo,
      );
    });
    setShare(null);
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('options.backup.title')}</h2>
      <p class="hint">{t('options.backup.explain')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void attempt(services.exportAll)}>
          {t('options.backup.export')}
        </button>
        <FilePicker label={t('options.backup.import')} accept=".json,application/json" onFile={take} />
        {share !== null && <progress aria-label={t('options.backup.import')} value={share} />}
      </p>
      {refused && (
        <div class="failure" role="alert">
          <p>{t('options.backup.refused', { file: showInside(refused.file) })}</p>
          <ul class="problems">
            {refused.problems.slice(0, MAX_PROBLEMS).map((problem, index) => (
              <li key={index}>
                <b>{sayPlace(problem)}</b> {sayWhy(problem)}
              </li>
            ))}
          </ul>
          {refused.problems.length > MAX_PROBLEMS && <p>{t('notebook.stopped')}</p>}
        </div>
      )}
    </section>
  );
}

function sayImported({ added, same, both }: Imported): string {
  return [
    t('options.backup.added', { n: added }),
    same > 0 ? t('options.backup.same', { n: same }) : '',
    both > 0 ? t('options.backup.both', { n: both }) : '',
  ].join(' ');
}

function sayPlace({ line, field }: BackupProblem): string {
  if (line === null) return t('options.backup.whole');
  return field === null ? t('options.backup.line', { line }) : t('options.backup.line-field', { line, field });
}

function sayWhy({ why }: BackupProblem): string {
  return why === 'not-a-backup' ? t('options.backup.not-a-backup') : t(`notebook.problem.${why}`);
}
