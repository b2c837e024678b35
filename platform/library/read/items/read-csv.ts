/** Tables of who said what: RFC 4180, parted by commas, semicolons or tabs. What would be a formula in a spreadsheet is text. */
import type { FactName } from '../../../../engine/library/read-text.ts';
import type { ReadBody } from '../body.ts';
import { ReadProblem } from '../read-problem.ts';
import { type ItemField, fieldOf } from './fields.ts';
import { type ListedItem, textsOf } from './group-texts.ts';
import { realDate } from './real-date.ts';
import { paragraphsOf, voiceOf } from './write-items.ts';

/** @throws ReadProblem */
export function readCsv(text: string, today: string): ReadBody[] {
  const rows = rowsOf(text, delimiterOf(text));
  const columns = columnsOf(rows[0]?.cells ?? []);
  const isHeaded = columns.includes('text');
  const fields = isHeaded ? columns : unnamed(rows[0]?.cells.length ?? 0);
  const body = isHeaded ? rows.slice(1) : rows;
  const lacking: number[] = [];
  const items = body.flatMap(({ cells, row }): ListedItem[] => {
    if (cells.length > fields.length)
      throw new ReadProblem('ragged-row', { ...atRow(row), size: cells.length, limit: fields.length });
    const values = new Map(fields.map((field, at) => [field, cells[at]?.trim() ?? '']));
    const value = (field: ItemField): string | null => values.get(field) || null;
    const paragraphs = paragraphsOf(value('text') ?? '');
    if (paragraphs.length === 0) {
      lacking.push(row);
      return [];
    }
    const facts: Partial<Record<FactName, string>> = {};
    for (const fact of ['title', 'event', 'place', 'publisher', 'address', 'language'] as const) {
      const written = value(fact);
      if (written !== null) facts[fact] = written;
    }
    const date = value('date');
    if (date !== null) facts.date = realDate(date, today, 'row', row);
    return [
      {
        voice: voiceOf(value('voice') ?? ''),
        speaker: value('speaker'),
        label: value('label'),
        paragraphs,
        times: null,
        facts,
      },
    ];
  });
  if (items.length === 0) throw new ReadProblem('no-text');
  if (lacking.length > 0)
    throw new ReadProblem('missing-text', {
      ...atRow(lacking[0]!),
      items: lacking.slice(0, 10),
      total: lacking.length,
    });
  return textsOf(items, 'csv', [], 'column');
}

function atRow(at: number) {
  return { where: { unit: 'row', at, column: null } } as const;
}

/** Each field once, by the first column of that name. */
function columnsOf(names: readonly string[]): (ItemField | null)[] {
  const taken = new Set<ItemField>();
  return names.map((name) => {
    const field = fieldOf(name);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** A table without a head has the words last, and before them who said them. */
function unnamed(columns: number): (ItemField | null)[] {
  if (columns === 1) return ['text'];
  if (columns === 2) return ['speaker', 'text'];
  throw new ReadProblem('unknown-shape', { value: 'csv' });
}

function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/u);
  const line = (end < 0 ? text : text.slice(0, end)).replaceAll(/"[^"]*"/gu, '');
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]!.mark;
}

interface Row {
  cells: string[];
  /** Counted from 1, the head included. */
  row: number;
}

function rowsOf(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  let cells: string[] = [];
  let row = 1;
  let at = 0;
  const end = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, row });
    cells = [];
    row += 1;
  };
  for (;;) {
    let cell: string;
    if (text[at] === '"') {
      const quoted = quotedAt(text, at);
      if (quoted === null) throw new ReadProblem('unclosed-quote', atRow(row));
      [cell, at] = quoted;
    } else cell = '';
    plain.lastIndex = at;
    const rest = plain.exec(text)![0];
    cells.push(cell + rest);
    at += rest.length;
    if (at >= text.length) break;
    if (text.startsWith('\r\n', at)) at += 1;
    if (text[at] !== delimiter) end();
    at += 1;
  }
  end();
  return rows;
}

/** What is in quotation marks, doubled ones inside, and where it ends; null where it does not. */
function quotedAt(text: string, start: number): [cell: string, end: number] | null {
  let cell = '';
  for (let from = start + 1; ;) {
    const close = text.indexOf('"', from);
    if (close < 0) return null;
    cell += text.slice(from, close);
    if (text[close + 1] !== '"') return [cell, close + 1];
    cell += '"';
    from = close + 2;
  }
}
