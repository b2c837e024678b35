import { nameText } from '../../components/say-finding.ts';
import { getLocale, t } from '../../platform/i18n.ts';
import { inSlices } from '../../platform/in-slices.ts';
import type { NotebookEntry } from '../../platform/notebook-entry.ts';
import type { HtmlWords } from '../../platform/notebook-formats/html.ts';
import type { Format } from '../../platform/notebook-formats/formats.ts';
import { writeNotebook } from '../../platform/notebook-formats/write-notebook.ts';
import { saveFile } from '../../platform/save-file.ts';
import { formatTime } from './format-time.ts';
import { standingOf } from './standing-of.ts';

/** Save entries as a file, under a name of the day. @param tell hears how much is written, from 0 to 1 */
export async function saveNotebook(
  entries: readonly NotebookEntry[],
  format: Format,
  tell: (share: number) => void,
): Promise<void> {
  const steps = writeNotebook(entries, format, {
    exportedAt: new Date().toISOString(),
    name: t('notebook.file'),
    words: htmlWords(),
  });
  const file = await inSlices(steps, tell);
  saveFile(file.name, file.type, file.text);
}

/** What the page that is exported says, in the language of the interface. */
function htmlWords(): HtmlWords {
  return {
    language: getLocale(),
    title: `${t('common.name')} · ${t('notebook.title')}`,
    quote: t('notebook.quote'),
    record: t('notebook.record'),
    note: t('notebook.note'),
    nothing: t('notebook.nothing'),
    standing: (entry) => {
      const { head, facts } = standingOf(entry);
      return [head, ...facts].join(' · ');
    },
    source: (entry) =>
      [
        entry.title,
        entry.transcript === null ? null : nameText(entry),
        entry.paragraph,
        t('notebook.corpus-is', { version: entry.corpusVersion, hash: entry.corpusHash }),
      ]
        .filter(Boolean)
        .join(' · '),
    kept: ({ keptAt }) => t('notebook.kept-at', { at: formatTime(keptAt) }),
  };
}
