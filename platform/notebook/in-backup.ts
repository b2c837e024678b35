/**
 * The notebook inside a file that is somebody else's: all settings and the notebook as one.
 *
 * Out: put what `exportEntries` gives under a key of your own. In: parse the file with `parseQuickly` of formats/parse-json.ts
 * (on any problem once more with `parseWithLines`, which knows the lines), and hand its value under your key to `checkEntries`. Where there
 * are no problems, `notebook.add(entries)` stores all of them or none; a storage that is full or gone throws a `NotebookFailure`. Both
 * are steps for `inSlices`, since a notebook may have 100,000 entries.
 */
import type { Steps } from '../shared/in-slices.ts';
import { parseEntries, type ReadResult } from './parse-entry.ts';
import { type JsonNotebook, notebookValue, readJsonValue } from './formats/json.ts';
import type { Json } from './formats/parse-json.ts';
import type { Notebook } from './notebook.ts';

/** All entries that are there, as a value for `JSON.stringify`. @param exportedAt ISO 8601, UTC */
export async function exportEntries(notebook: Notebook, exportedAt: string): Promise<JsonNotebook> {
  return notebookValue((await notebook.read()).rows, exportedAt);
}

/** What stands at `value` in a parsed file, checked field by field; with the lines of `json` in all that is wrong. */
export function* checkEntries(json: Json, value: unknown): Steps<ReadResult> {
  const read = readJsonValue(json, value);
  return 'raw' in read ? yield* parseEntries(read.raw) : { entries: [], problems: read.problems };
}
