import type { Ask } from '../../../platform/shared/ask.ts';
import type { NotebookEntry } from '../../../platform/notebook/entry.ts';
import type { Format } from '../../../platform/notebook/formats/formats.ts';

/** Save entries as a file. The code for it is loaded on first use. @param tell hears how much is written, from 0 to 1 */
export async function saveNotebook(
  ask: Ask,
  entries: readonly NotebookEntry[],
  format: Format,
  tell: (share: number) => void = () => {},
): Promise<void> {
  await (await import('./save-notebook.ts')).saveNotebook(ask, entries, format, tell);
}
