/** The notebook as a table for spreadsheets: RFC 4180, with a byte order mark, by which Excel knows UTF-8. */
import { csvCell, withoutGuards } from '../../../engine/text/csv-cell.ts';
import type { Steps } from '../../shared/in-slices.ts';
import { type Field, FIELDS, type NotebookEntry, readField, writeField } from '../entry.ts';
import { LATER, MAX_ENTRIES, MAX_PROBLEMS, type Problem, type RawEntry, STRIDE } from '../parse-entry.ts';
import { FORMAT, type Raw, VERSION, versionProblem, wholeFile } from './json.ts';

/** The first column names the format, its cells the version. The last one shows that a row was not cut off. */
const END = 'end';
const END_MARK = '.';
const HEAD = [FORMAT, ...FIELDS, END];

/** Tables of older versions guard the beginnings of cells alone. */
const GUARDS_PIECES = 3;
/** A longer row is none of ours; rows without any cell, which spreadsheets leave behind, are counted with the others. */
const MAX_CELLS = 100;
const MAX_ROWS = 2 * MAX_ENTRIES;

export function* writeCsv(entries: readonly NotebookEntry[]): Steps<string> {
  const rows = [writeRow(HEAD)];
  for (const [index, entry] of entries.entries()) {
    if (index % STRIDE === 0) yield index / entries.length;
    const cells = FIELDS.map((field) => writeField(entry, field));
    rows.push(writeRow([String(VERSION), ...cells, END_MARK]));
  }
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}

function writeRow(cells: readonly string[]): string {
  return cells.map(csvCell).join(',');
}

export function* readCsv(text: string): Steps<Raw> {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  // Excel parts cells as its country does.
  const separator = /[,;\t]/.exec(text.slice(start, start + FORMAT.length + 3))?.[0] ?? ',';
  const rows = yield* readRows(text.slice(start), separator);
  if (!Array.isArray(rows)) return { problems: [rows] };
  const [head, ...body] = rows;
  if (head?.cells[0] !== FORMAT) return { problems: [wholeFile('not-a-notebook')] };
  const missing = HEAD.filter((name) => !head.cells.includes(name) && !LATER.includes(name as Field));
  if (missing.length > 0) return { problems: missing.map((field) => ({ why: 'missing', line: head.line, field })) };
  const raw: RawEntry[] = [];
  const problems: Problem[] = [];
  for (const [index, { cells, line }] of body.entries()) {
    if (problems.length > MAX_PROBLEMS) break;
    if (index % STRIDE === 0) yield 1;
    const [version = '', ...rest] = cells;
    if (version === '' && rest.every((cell) => cell === '')) continue;
    const problem = versionProblem(/^\d{1,9}$/.test(version) ? Number(version) : version, line);
    if (problem) problems.push(problem);
    else if (cells.length !== head.cells.length || cells[head.cells.indexOf(END)] !== END_MARK) {
      const isCut = cells.length <= head.cells.length && line === rows.at(-1)!.line;
      problems.push({ why: isCut ? 'cut-off' : 'damaged', line, field: null });
    } else raw.push({ fields: fieldsOf(head.cells, cells, Number(version)), lineOf: () => line });
  }
  return problems.length > 0 ? { problems } : { raw };
}

function fieldsOf(names: readonly string[], cells: readonly string[], version: number): Record<string, unknown> {
  const fields = Object.create(null) as Record<string, unknown>;
  for (const [index, name] of names.entries()) {
    const cell = cells[index] ?? '';
    const text = version >= GUARDS_PIECES ? withoutGuards(cell) : cell.replace(/^'/, '');
    fields[name] = readField(name, text);
  }
  return fields;
}

interface Row {
  cells: string[];
  /** On which it begins. */
  line: number;
}

function* readRows(text: string, separator: string): Steps<Row[] | Problem> {
  const rows: Row[] = [];
  let row: Row = { cells: [], line: 1 };
  let line = 1;
  for (let at = 0; at < text.length;) {
    if (row.cells.length > MAX_CELLS) return { why: 'damaged', line, field: null };
    if (rows.length > MAX_ROWS) return { why: 'too-many', line, field: null };
    if (text[at] === '"') {
      const opened = line;
      let cell = '';
      for (at += 1; ; at += 2) {
        const quote = text.indexOf('"', at);
        if (quote < 0) return { why: 'cut-off', line: opened, field: null };
        cell += text.slice(at, quote);
        at = quote;
        if (text[quote + 1] !== '"') break;
        cell += '"';
      }
      line += cell.split('\n').length - 1;
      row.cells.push(cell);
      at += 1;
      if (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') {
        return { why: 'damaged', line, field: null };
      }
    } else {
      const end = nextOf(text, at, separator);
      row.cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.cells.push('');
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    rows.push(row);
    if (rows.length % STRIDE === 0) yield at / text.length;
    row = { cells: [], line };
  }
  return rows;
}

function nextOf(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === separator || character === '\r' || character === '\n') return at;
  }
  return text.length;
}
