/** The check of a page as a file: every passage cited, then written and saved. */
import type { ListedCheck } from '../../../engine/page/listed.ts';
import { type EvidenceWords, isTold } from '../../evidence/evidence.ts';
import { type EvidenceFormat, writeEvidence } from '../../evidence/write-evidence.ts';
import type { RecordVersion } from '../../notebook/keep.ts';
import type { Ask } from '../../shared/ask.ts';
import { getLocale } from '../../shared/i18n.ts';
import { inSlices } from '../../shared/in-slices.ts';
import { saveFile } from '../save-file.ts';

interface Saved {
  check: ListedCheck;
  /** Of the check. */
  id: string;
  checkedAt: string;
  corpus: RecordVersion;
  /** Whether the file has the page's address and title. */
  withAddress: boolean;
  words: EvidenceWords;
  /** Of the file, without day and ending. */
  name: string;
}

/** @param tell hears how much is done, from 0 to 1 */
export async function saveEvidence(
  ask: Ask,
  format: EvidenceFormat,
  { check, id, checkedAt, corpus, withAddress, words, name }: Saved,
  tell: (share: number) => void,
): Promise<void> {
  const citations = await citationsOf(ask, check, (share) => tell(share / 2));
  const { address, title } = check.page;
  const evidence = {
    id,
    address: withAddress && address !== '' ? address : null,
    title: withAddress && title !== '' ? title : null,
    checkedAt,
    record: corpus,
    // Rules and record come with the same extension, and have its version.
    rules: corpus.version,
    check: withAddress ? check : withoutAddress(check),
    citations,
  };
  const file = await inSlices(writeEvidence(evidence, format, words, name), (share) => tell(0.5 + share / 2));
  saveFile(file.name, file.type, file.text);
}

/** Each passage once: many statements may stand in one. */
async function citationsOf(
  ask: Ask,
  { statements }: ListedCheck,
  tell: (share: number) => void,
): Promise<Map<string, string>> {
  const passages = new Set(statements.filter(isTold).flatMap(({ match }) => match?.paragraph ?? []));
  const citations = new Map<string, string>();
  for (const paragraph of passages) {
    const cited = await ask('cite', { paragraph });
    // The source alone: the words stand above it.
    if (cited !== null) citations.set(paragraph, getLocale() === 'en' ? cited.chicago : cited.gbt7714);
    tell(citations.size / passages.size);
  }
  return citations;
}

/** The page's date may have been read from its address. */
function withoutAddress(check: ListedCheck): ListedCheck {
  const evidence = check.date.evidence.filter(({ from }) => from !== 'address');
  return { ...check, page: { address: '', title: '', dates: [] }, date: { ...check.date, evidence } };
}
