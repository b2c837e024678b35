import type { NotebookEntry } from '../../platform/notebook-entry.ts';
import type { Format } from '../../platform/notebook-formats/formats.ts';

/** Save entries as a file. The code for it is loaded on first use. */
export function saveNotebook(entries: readonly NotebookEntry[], format: Format): void {
  void import('./save-notebook.ts').then((loaded) => loaded.saveNotebook(entries, format));
}
