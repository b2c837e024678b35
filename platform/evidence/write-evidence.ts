/** A check as a file, in the format that the reader chose. */
import type { Steps } from '../shared/in-slices.ts';
import type { Evidence, EvidenceWords } from './evidence.ts';
import { writeCollection } from './formats/annotation.ts';
import { writeTable } from './formats/csv.ts';
import { writeReport } from './formats/html.ts';
import { writeMarkdownReport } from './formats/markdown.ts';

const WRITERS = {
  html: { ending: 'html', type: 'text/html', write: writeReport },
  csv: { ending: 'csv', type: 'text/csv', write: writeTable },
  markdown: { ending: 'md', type: 'text/markdown', write: writeMarkdownReport },
  annotation: { ending: 'jsonld', type: 'application/ld+json', write: writeCollection },
} as const satisfies Record<
  string,
  { ending: string; type: string; write: (evidence: Evidence, words: EvidenceWords) => Steps<string> }
>;

export type EvidenceFormat = keyof typeof WRITERS;

export interface EvidenceFile {
  name: string;
  type: string;
  text: string;
}

/** @param name of the file, without day and ending */
export function* writeEvidence(
  evidence: Evidence,
  format: EvidenceFormat,
  words: EvidenceWords,
  name: string,
): Steps<EvidenceFile> {
  const { ending, type, write } = WRITERS[format];
  const text = yield* write(evidence, words);
  return { name: `${name}-${evidence.checkedAt.slice(0, 10)}.${ending}`, type, text };
}
