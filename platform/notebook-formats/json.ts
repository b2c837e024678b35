/** The notebook as JSON: the form in which everything is said plainly. */
import { FIELDS, type NotebookEntry, type Problem, type RawEntry } from '../notebook-entry.ts';
import { isObject, type Json, type JsonObject, type ParseJson } from './parse-json.ts';

export const FORMAT = 'yuanhua-notebook';
/** Raised when a file can no longer be read by an older Yuanhua. */
export const VERSION = 1;

export type Raw = { raw: RawEntry[] } | { problems: Problem[] };

/** @param exportedAt ISO 8601, UTC */
export function writeJson(entries: readonly NotebookEntry[], exportedAt: string): string {
  const ordered = entries.map((entry) => Object.fromEntries(FIELDS.map((field) => [field, entry[field]])));
  const head = { format: FORMAT, version: VERSION, exportedAt };
  // A line for each entry's field, so that a report can name it; ranges stay on one.
  return `${JSON.stringify({ ...head, entries: ordered }, null, 1).replace(
    /\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g,
    '[$1, $2]',
  )}\n`;
}

export function readJson(text: string, parse: ParseJson, firstLine = 1): Raw {
  const json = parse(text, firstLine);
  return 'why' in json ? { problems: [json] } : readJsonValue(json);
}

function readJsonValue(json: Json): Raw {
  const { value, lineOf } = json;
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
    if (isObject(element)) {
      raw.push({ fields: fieldsOf(element), lineOf: (field) => lineOf(holderOf(element, field), field) });
    } else problems.push({ why: 'wrong-kind', line: lineOf(elements, index), field: null });
  }
  return problems.length > 0 ? { problems } : { raw };
}

/** @returns null for a version that can be read */
export function versionProblem(version: unknown, line: number): Problem | null {
  if (version === VERSION) return null;
  const isNewer = typeof version === 'number' && version > VERSION;
  return { why: isNewer ? 'newer-version' : version === undefined ? 'missing' : 'not-allowed', line, field: 'version' };
}

export function wholeFile(why: Problem['why']): Problem {
  return { why, line: null, field: null };
}
