import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { UnsaidView } from '../../engine/record/view.ts';
import type { WebPage } from '../shared/history.ts';
import { type NotebookEntry, writeSetAside } from './entry.ts';
import { MAX_QUESTION, notedEdits, otherTexts, wholePassage } from './entry-detail.ts';
import { isPageAddress } from '../shared/page-address.ts';

export interface RecordVersion {
  version: string;
  hash: string;
}

/** A finding as the notebook keeps it. @param match the one that is shown; null where the record has nothing */
export function entryOf(
  view: UnsaidView,
  match: SourcedMatch | null,
  page: WebPage | null,
  corpus: RecordVersion,
  { id, now }: { id: string; now: string },
): NotebookEntry {
  const { answer, setAside, editions } = view;
  const reading = match?.readings[0];
  const edition = reading && editions[reading.transcript];
  const quote = answer.query.slice(0, 20_000).toWellFormed();
  return {
    id,
    keptAt: now,
    quote,
    pageAddress: page && isPageAddress(page.address) ? page.address : null,
    pageTitle: page?.title.slice(0, 5_000).toWellFormed() || null,
    givenTo: answer.attributed?.to.slice(0, 500).toWellFormed() ?? null,
    said: null,
    setAside: writeSetAside(setAside),
    before: null,
    after: null,
    wording: match?.wording ?? answer.wording,
    source: reading?.source ?? match?.source ?? null,
    words: reading?.text ?? '',
    edits: reading ? notedEdits(reading, quote.length) : null,
    passage: reading ? wholePassage(reading, view) : null,
    question: match?.question?.text.slice(0, MAX_QUESTION).toWellFormed() || null,
    questionBy: match?.question?.outlet?.slice(0, 500).toWellFormed() || null,
    others: match && reading ? otherTexts(match, view) : null,
    voice: match?.voice ?? null,
    event: match?.event ?? null,
    date: match?.date ?? null,
    title: edition?.title ?? match?.title ?? null,
    speaker: match?.speaker ?? null,
    publisher: edition?.publisher ?? null,
    sourceLine: edition?.sourceLine ?? null,
    pageHead: edition?.pageHead ?? null,
    form: edition?.form ?? null,
    transcript: reading?.transcript ?? null,
    paragraph: reading?.paragraph ?? null,
    ranges: reading?.ranges ?? [],
    pieces:
      reading && reading.stretches.length > 1
        ? reading.stretches.map(({ paragraph, ranges }) => ({ paragraph, ranges }))
        : null,
    origin: 'kept',
    checked: null,
    corpusVersion: corpus.version,
    corpusHash: corpus.hash,
    note: '',
    verdict: null,
  };
}
