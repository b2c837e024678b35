import { nameText } from '../../../components/controls/name-text.ts';
import type { Ask } from '../../../platform/shared/ask.ts';
import { getLocale, t } from '../../../platform/shared/i18n.ts';
import { inSlices } from '../../../platform/shared/in-slices.ts';
import { isBorneOut, isOfLibrary, type NotebookEntry } from '../../../platform/notebook/entry.ts';
import type { HtmlWords } from '../../../platform/notebook/formats/html.ts';
import type { Format } from '../../../platform/notebook/formats/formats.ts';
import { writeNotebook } from '../../../platform/notebook/formats/write-notebook.ts';
import { saveFile } from '../../../platform/own-page/save-file.ts';
import { checkedEntries, needsCheck } from '../check-entries.ts';
import { formatTime } from '../../../components/controls/format-time.ts';
import { factsOf, notesOf, placesOf, saySetAside, sayStanding } from '../say-entry.ts';
import { standingOf } from '../standing-of.ts';

/**
 * Save entries as a file, under a name of the day. Those that came from a file are compared with the record first, so that the new file
 * says what the record does not have.
 * @param tell hears how much is written, from 0 to 1
 */
export async function saveNotebook(
  ask: Ask,
  entries: readonly NotebookEntry[],
  format: Format,
  tell: (share: number) => void,
): Promise<void> {
  const checked = await checkedEntries(ask, entries, (share) => tell(share / 2));
  const steps = writeNotebook(checked, format, {
    exportedAt: new Date().toISOString(),
    name: t('notebook.file'),
    words: htmlWords(),
  });
  const file = await inSlices(steps, (share) => tell(0.5 + share / 2));
  saveFile(file.name, file.type, file.text);
}

/** How an entry stands, and to whose text, in a line. */
function lineOf(entry: NotebookEntry): string {
  const { head, facts } = standingOf(entry);
  return [head, ...facts].join(' · ');
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
    claimed: t('notebook.claimed'),
    library: t('finding.library-text.name'),
    warning: (entry) =>
      isBorneOut(entry) ? '' : isOfLibrary(entry) ? lineOf(entry) : sayStanding(entry, entry.checked),
    standing: (entry) => (entry.checked === 'unconfirmed' ? factsOf(entry) : lineOf(entry)),
    source: (entry) =>
      [
        ...(isBorneOut(entry) || isOfLibrary(entry) ? [] : [t('notebook.claims', { facts: factsOf(entry) })]),
        entry.title,
        entry.transcript === null ? null : nameText(entry),
        placesOf(entry),
        t('notebook.corpus-is', { version: entry.corpusVersion, hash: entry.corpusHash }),
      ]
        .filter(Boolean)
        .join(' · '),
    notes: (entry) =>
      [
        needsCheck(entry) && isBorneOut(entry) ? sayStanding(entry, entry.checked) : null,
        isOfLibrary(entry) ? t('finding.library-text.not-record') : null,
        ...notesOf(entry),
        saySetAside(entry),
      ].filter((note) => note !== null),
    kept: ({ keptAt }) => t('notebook.kept-at', { at: formatTime(keptAt) }),
  };
}
