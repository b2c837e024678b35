/** Read a notebook from a file of any of the formats, or say line by line why it cannot be read. Nothing of a damaged file is taken. */
import { part, type Steps } from '../../shared/in-slices.ts';
import { parseEntries, type Problem, type ReadResult } from '../parse-entry.ts';
import { isAnnotations, readAnnotations } from './annotation.ts';
import { readCsv } from './csv.ts';
import { readHtml } from './html.ts';
import { type Raw, readJson, wholeFile } from './json.ts';
import { lineAt } from './lines.ts';
import { readMarkdown } from './markdown.ts';
import { readMarkdownReport } from './markdown-report.ts';
import { type ParseJson, parseQuickly, parseWithLines } from './parse-json.ts';

/** Twice the largest notebook we write with notes of usual length. */
export const MAX_BYTES = 256 * 1024 * 1024;

export function* readNotebook(bytes: Uint8Array): Steps<ReadResult> {
  if (bytes.byteLength > MAX_BYTES) return refused(wholeFile('too-large'));
  const decoded = decode(bytes);
  if (decoded === null) return refused(wholeFile('not-text'));
  const { text, isWhole } = decoded;
  const quick = yield* readText(text, parseQuickly);
  if (quick.problems.length > 0) return yield* readText(text, parseWithLines);
  // Whatever was to follow the half of a character.
  return isWhole ? quick : refused({ why: 'cut-off', line: lineAt(text, text.length), field: null });
}

function* readText(text: string, parse: ParseJson): Steps<ReadResult> {
  const read = yield* part(readRaw(text, parse), 0, 0.6);
  return 'raw' in read ? yield* part(parseEntries(read.raw), 0.6, 1) : { entries: [], problems: read.problems };
}

function refused(problem: Problem): ReadResult {
  return { entries: [], problems: [problem] };
}

/** The content decides, not the name: files lose their endings on the way. */
function* readRaw(text: string, parse: ParseJson): Steps<Raw> {
  const first = /\S/.exec(text)?.[0];
  if (first === '{' || first === '[') {
    return yield* isAnnotations(text) ? readAnnotations(text, parse) : readJson(text, parse);
  }
  if (first === '<') return yield* readHtml(text, parse);
  if (first !== '#') return yield* readCsv(text);
  return (yield* readMarkdownReport(text, parse)) ?? (yield* readMarkdown(text));
}

/**
 * UTF-8, or UTF-16 as spreadsheets save it, by its byte order mark. The mark of UTF-8 is taken away.
 * @returns not whole: the file ends inside a character
 */
function decode(bytes: Uint8Array): { text: string; isWhole: boolean } | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(encoding, { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return null; // Not text in any encoding that we write or that a spreadsheet makes of it.
  }
  try {
    decoder.decode();
    return { text, isWhole: true };
  } catch {
    return { text, isWhole: false };
  }
}
