/** Files and folders that were dropped or chosen, each with the path that the reader knows it by. */

export interface NamedFile {
  name: string;
  blob: File;
}

/** Nobody means to add more in one go; a folder of that size is the wrong one. */
export const MAX_FILES = 20_000;

/** The system's own: no reader means them. */
const HIDDEN = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini|__MACOSX)(?:\/|$)/u;

/**
 * What a drop holds. To be called while it is heard: afterwards the browser gives nothing away.
 * @returns files in the order of their paths
 */
export function droppedFiles(transfer: Pick<DataTransfer, 'items' | 'files'>): Promise<NamedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null).filter((each) => each !== null);
  // A browser that tells of no folders.
  if (entries.length === 0) return Promise.resolve(chosenFiles(transfer.files));
  return walk(entries);
}

/** Of an input, of a folder too. */
export function chosenFiles(files: Iterable<File>): NamedFile[] {
  return sorted([...files].map((blob) => ({ name: blob.webkitRelativePath || blob.name, blob })));
}

async function walk(roots: readonly FileSystemEntry[]): Promise<NamedFile[]> {
  const found: NamedFile[] = [];
  const waiting = [...roots];
  for (let next = waiting.shift(); next !== undefined && found.length < MAX_FILES; next = waiting.shift()) {
    if (next.isFile) {
      const blob = await fileOf(next as FileSystemFileEntry);
      if (blob !== null) found.push({ name: next.fullPath.replace(/^\//u, ''), blob });
    } else waiting.push(...(await entriesIn(next as FileSystemDirectoryEntry)));
  }
  return sorted(found);
}

/** null for one that is gone since. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** The browsers give a hundred at a time, and nothing when all are given. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0 || all.length >= MAX_FILES) return all;
    all.push(...some);
  }
}

function sorted(files: readonly NamedFile[]): NamedFile[] {
  return files
    .filter(({ name }) => !HIDDEN.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, MAX_FILES);
}
