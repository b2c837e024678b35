/** Read a notebook from a file of any of the formats, or say line by line why it cannot be read. Nothing of a damaged file is taken. */
import { type NotebookEntry, parseEntries, type Problem } from '../notebook-entry.ts';
import { isAnnotations, readAnnotations } from './annotation.ts';
import { readCsv } from './csv.ts';
import { readHtml } from './html.ts';
import { type Raw, readJson, wholeFile } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { type ParseJson, parseQuickly, parseWithLines } from './parse-json.ts';

export type ReadResult = { entries: NotebookEntry[]; problems: [] } | { entries: []; problems: Problem[] };

/** Twice the largest notebook we write with notes of usual length. */
export const MAX_BYTES = 256 * 1024 * 1024;

export function readNotebook(bytes: Uint8Array): ReadResult {
  if (bytes.byteLength > MAX_BYTES) return { entries: [], problems: [wholeFile('too-large')] };
  const text = decode(bytes);
  if (text === null) return { entries: [], problems: [wholeFile('not-text')] };
  const quick = readText(text, parseQuickly);
  return quick.problems.length === 0 ? quick : readText(text, parseWithLines);
}

function readText(text: string, parse: ParseJson): ReadResult {
  const read = readRaw(text, parse);
  const { entries, problems } = 'raw' in read ? parseEntries(read.raw) : { entries: [], problems: read.problems };
  return problems.length > 0 ? { entries: [], problems } : { entries, problems: [] };
}

/** The content decides, not the name: files lose their endings on the way. */
function readRaw(text: string, parse: ParseJson): Raw {
  const first = /\S/.exec(text)?.[0];
  if (first === '{' || first === '[') return isAnnotations(text) ? readAnnotations(text, parse) : readJson(text, parse);
  if (first === '<') return readHtml(text, parse);
  if (first === '#') return readMarkdown(text);
  return readCsv(text);
}

/** UTF-8, or UTF-16 as spreadsheets save it, by its byte order mark. The mark of UTF-8 is taken away. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // Not text in any encoding that we write or that a spreadsheet makes of it.
  }
}
