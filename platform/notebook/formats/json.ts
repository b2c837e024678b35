/** The notebook as JSON: the form in which everything is said plainly. */
import type { Steps } from '../../shared/in-slices.ts';
import { type Field, FIELDS, type NotebookEntry } from '../entry.ts';
import { MAX_PROBLEMS, type Problem, type RawEntry, STRIDE } from '../parse-entry.ts';
import { isObject, type Json, type JsonObject, type ParseJson } from './parse-json.ts';

export const FORMAT = 'yuanhua-notebook';
/**
 * Raised when what is written could not be read by an older Yuanhua, or not all of it. Older files are read: they lack some of the fields
 * `LATER`, and up to 2 only the beginnings of a table's cells are guarded.
 */
export const VERSION = 5;

export type Raw = { raw: RawEntry[] } | { problems: Problem[] };

export interface JsonNotebook {
  format: typeof FORMAT;
  version: number;
  /** ISO 8601, UTC. */
  exportedAt: string;
  entries: Record<Field, unknown>[];
}

/** Fields in order, and nothing that belongs to the storage alone. */
export function notebookValue(entries: readonly NotebookEntry[], exportedAt: string): JsonNotebook {
  return { format: FORMAT, version: VERSION, exportedAt, entries: entries.map(ordered) };
}

/** @param exportedAt ISO 8601, UTC */
export function* writeJson(entries: readonly NotebookEntry[], exportedAt: string): Steps<string> {
  const { entries: _none, ...about } = notebookValue([], exportedAt);
  const head = JSON.stringify(about, null, 1).slice(0, -2);
  const written: string[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % STRIDE === 0) yield index / entries.length;
    written.push(writeEntry(entry));
  }
  return `${head},\n "entries": ${writeList(written)}\n}\n`;
}

/** A list of what is JSON already, indented as `JSON.stringify` would. */
export function writeList(items: readonly string[]): string {
  const indented = items.map((text) => `\n  ${escapeUnseen(text).replaceAll('\n', '\n  ')}`);
  return items.length === 0 ? '[]' : `[${indented.join(',')}\n ]`;
}

/** JSON whose texts hold no character that an editor would not show, or would turn what stands beside it. */
export function escapeUnseen(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character.replace(/[^]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** A line for each field, so that a report can name it; ranges stay on one. */
function writeEntry(entry: NotebookEntry): string {
  return JSON.stringify(ordered(entry), null, 1).replace(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g, '[$1, $2]');
}

function ordered(entry: NotebookEntry): Record<Field, unknown> {
  // Every field of the type is in the list.
  return Object.fromEntries(FIELDS.map((field) => [field, entry[field]])) as Record<Field, unknown>;
}

export function* readJson(text: string, parse: ParseJson, firstLine = 1): Steps<Raw> {
  const json = yield* parse(text, firstLine);
  return 'why' in json ? { problems: [json] } : readJsonValue(json, json.value);
}

/** @param value where a notebook stands in `json` */
export function readJsonValue(json: Json, value: unknown): Raw {
  const { lineOf } = json;
  if (!isObject(value) || value['format'] !== FORMAT) return { problems: [wholeFile('not-a-notebook')] };
  const { version, entries } = value;
  const problem = versionProblem(version, lineOf(value, 'version'));
  if (problem) return { problems: [problem] };
  if (!Array.isArray(entries)) {
    const why = entries === undefined ? 'missing' : 'wrong-kind';
    return { problems: [{ why, line: lineOf(value, 'entries'), field: 'entries' }] };
  }
  return rawOf(entries, json, (entry) => entry);
}

/** Elements of an array as entries. @param fieldsOf reads the fields of one from where the format has them */
export function rawOf(
  elements: readonly unknown[],
  { lineOf }: Json,
  fieldsOf: (element: JsonObject) => JsonObject,
  holderOf: (element: JsonObject, field: string) => JsonObject = (element) => element,
): Raw {
  const raw: RawEntry[] = [];
  const problems: Problem[] = [];
  for (const [index, element] of elements.entries()) {
    if (problems.length > MAX_PROBLEMS) break;
    if (isObject(element)) {
      raw.push({ fields: fieldsOf(element), lineOf: (field) => lineOf(holderOf(element, field), field) });
    } else problems.push({ why: 'wrong-kind', line: lineOf(elements, index), field: null });
  }
  return problems.length > 0 ? { problems } : { raw };
}

/** @returns null for a version that can be read */
export function versionProblem(version: unknown, line: number): Problem | null {
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= VERSION) return null;
  const isNewer = typeof version === 'number' && version > VERSION;
  return { why: isNewer ? 'newer-version' : version === undefined ? 'missing' : 'not-allowed', line, field: 'version' };
}

export function wholeFile(why: Problem['why']): Problem {
  return { why, line: null, field: null };
}
