/** Quote and words of an entry, with the places where they differ. */
import type { Range } from '../../engine/record/record.ts';
import { isDetailed, type NotebookEntry } from './entry.ts';
import type { NotedEdit } from './entry-detail.ts';

export interface MarkedPart {
  text: string;
  /** null: the same on both sides. */
  edit: NotedEdit | null;
}

type Marked = Pick<NotebookEntry, 'quote' | 'words' | 'edits' | 'origin'>;

export function markedQuote(entry: Marked): MarkedPart[] {
  return partsOf(entry.quote, entry, ({ at }) => at);
}

export function markedWords(entry: Marked): MarkedPart[] {
  return partsOf(entry.words, entry, (edit) => edit.in);
}

/** The differences of which something may be told: those that this browser found. */
export function editsToTell(entry: Pick<NotebookEntry, 'edits' | 'origin'>): readonly NotedEdit[] {
  return isDetailed(entry) ? (entry.edits ?? []) : [];
}

/** Those that are told in words, protected ones first; of function words and the like the marks say enough. */
export function byWeight(edits: readonly NotedEdit[]): NotedEdit[] {
  return (['protected', 'plain'] as const).flatMap((each) => edits.filter(({ kind }) => kind === each));
}

function partsOf(text: string, entry: Marked, rangeOf: (edit: NotedEdit) => Range): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let done = 0;
  const edits = editsToTell(entry).toSorted((a, b) => rangeOf(a)[0] - rangeOf(b)[0]);
  for (const edit of edits) {
    const [start, end] = rangeOf(edit);
    // Nothing to mark: the other side has something there.
    if (start === end || start < done || end > text.length) continue;
    if (start > done) parts.push({ text: text.slice(done, start), edit: null });
    parts.push({ text: text.slice(start, end), edit });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), edit: null });
  return parts;
}
