import { inSlices } from '../../../platform/shared/in-slices.ts';
import type { Problem, ReadResult } from '../../../platform/notebook/parse-entry.ts';

/** Read and check a notebook file that the reader chose. @param tell hears how much is read, from 0 to 1 */
export async function readFile(file: File, tell: (share: number) => void): Promise<ReadResult> {
  // Reading and writing files is a third of this page's code, and rarely wanted.
  const { MAX_BYTES, readNotebook } = await import('../../../platform/notebook/formats/read-notebook.ts');
  const refused = (why: Problem['why']): ReadResult => ({ entries: [], problems: [{ why, line: null, field: null }] });
  if (file.size > MAX_BYTES) return refused('too-large');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused('not-text'); // Moved or deleted since it was chosen.
  }
  return inSlices(readNotebook(bytes), tell);
}
