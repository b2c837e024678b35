import { ofLibrary, sayNotRecord, sayOwner } from '../../../components/controls/whose-text.ts';
import { nameNoted, nameText } from '../../../components/names/name-text.ts';
import { nameFact, nameOutlet, withPrinted } from '../../../components/names/printed-names.ts';
import type { Ask } from '../../../platform/shared/ask.ts';
import { getLocale, t } from '../../../platform/shared/i18n.ts';
import { inSlices } from '../../../platform/shared/in-slices.ts';
import {
  isBorneOut,
  isDetailed,
  isOfLibrary,
  ownerOf,
  type NotebookEntry,
  writeRanges,
} from '../../../platform/notebook/entry.ts';
import { type ReportText, type NotebookWords, TABLE_COLUMNS } from '../../../platform/notebook/formats/report.ts';
import { byWeight, editsToTell } from '../../../platform/notebook/marked-text.ts';
import { tallyOf } from '../../../platform/notebook/worklist.ts';
import { sayEdit } from '../../../components/finding/say/say-finding.ts';
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
    words: notebookWords(),
  });
  const file = await inSlices(steps, (share) => tell(0.5 + share / 2));
  saveFile(file.name, file.type, file.text);
}

/** How an entry stands, and to whose text, in a line. */
function lineOf(entry: NotebookEntry): string {
  const { head, facts } = standingOf(entry);
  return [head, ...facts].join(' · ');
}

/** What a file for people says, in the language of the interface. */
function notebookWords(): NotebookWords {
  const columns = TABLE_COLUMNS.map((column) => [column, t(`notebook.column.${column}`)]);
  return {
    language: getLocale(),
    title: `${t('common.name')} · ${t('notebook.title')}`,
    quote: t('notebook.quote'),
    record: t('notebook.record'),
    note: t('notebook.note'),
    verdict: t('notebook.column.verdict'),
    differences: t('notebook.differences'),
    appendix: t('notebook.appendix'),
    marked: t('notebook.marked'),
    nothing: t('notebook.nothing'),
    claimed: t('notebook.claimed'),
    library: (entry) => sayOwner(ownerOf(entry)),
    columns: Object.fromEntries(columns) as NotebookWords['columns'],
    summary: (entries) =>
      t('notebook.summary-line', {
        all: t('notebook.summary', { n: entries.length }),
        parts: tallyOf(entries)
          .map(({ key, n }) => t(`notebook.tally.${key}`, { n }))
          .join(getLocale() === 'en' ? ', ' : '，'),
      }),
    page: ({ pageTitle, pageAddress }) => pageTitle ?? pageAddress ?? t('notebook.no-page'),
    warning: (entry) =>
      isBorneOut(entry) ? '' : isOfLibrary(entry) ? lineOf(entry) : sayStanding(entry, entry.checked),
    standing: (entry) => (entry.checked === 'unconfirmed' ? factsOf(entry) : lineOf(entry)),
    source: (entry) =>
      [
        ...(isBorneOut(entry) || isOfLibrary(entry) ? [] : [t('notebook.claims', { facts: factsOf(entry) })]),
        entry.title && withPrinted(nameFact(entry.title), entry.title),
        entry.transcript === null ? null : nameNoted(entry),
      ]
        .filter(Boolean)
        .join(' · '),
    edits: (entry) =>
      byWeight(editsToTell(entry)).map(
        (edit) => `${t(`edit.${edit.type}`)}: ${sayEdit({ ...edit, recordAt: edit.in }, !isOfLibrary(entry))}`,
      ),
    around: aroundOf,
    technical: technicalOf,
    notes: (entry) =>
      [
        needsCheck(entry) && isBorneOut(entry) ? sayStanding(entry, entry.checked) : null,
        isOfLibrary(entry) ? sayNotRecord(ownerOf(entry)) : null,
        ...notesOf(entry),
        saySetAside(entry),
      ].filter((note) => note !== null),
  };
}

/** Only of what a lookup of this browser found; a text of the reader's own is named as that. */
function aroundOf(entry: NotebookEntry): ReportText[] {
  const { question, questionBy, passage, words, others } = entry;
  if (!isDetailed(entry)) return [];
  const asked =
    questionBy === null ? t('finding.question-unnamed') : t('finding.question', { outlet: nameOutlet(questionBy) });
  return [
    ...(question === null ? [] : [{ name: asked, text: question }]),
    ...(passage === null || passage === words ? [] : [{ name: t('notebook.whole-passage'), text: passage }]),
    ...(others ?? []).map((other) => ({
      name: `${ofLibrary(other, nameNoted(other))} · ${t(`wording.${other.wording}`)}`,
      text: other.words,
    })),
  ];
}

function technicalOf(entry: NotebookEntry): [string, string][] {
  const { transcript, pageAddress, ranges, corpusVersion: version, corpusHash: hash, keptAt } = entry;
  const facts: [string, string | null][] = [
    [t('notebook.page'), pageAddress],
    [t('notebook.edition'), transcript && `${nameText(entry)} · ${transcript}`],
    [t('notebook.passage'), placesOf(entry)],
    [t('notebook.offsets'), writeRanges(ranges) || null],
    [t('notebook.corpus'), t('notebook.corpus-is', { version, hash })],
    [t('notebook.column.kept'), formatTime(keptAt)],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}
