/**
 * All settings and the whole notebook as one file, to be brought to another browser.
 *
 * The file is JSON with the format's name and a version. Its settings carry a version of their own and are migrated like stored ones.
 */
import { part, type Steps } from '../shared/in-slices.ts';
import { type NotebookEntry } from '../notebook/entry.ts';
import { MAX_PROBLEMS, type Problem as NotebookProblem } from '../notebook/parse-entry.ts';
import { checkEntries } from '../notebook/in-backup.ts';
import { escapeUnseen, FORMAT as NOTEBOOK_FORMAT, type JsonNotebook } from '../notebook/formats/json.ts';
import { isObject, type Json, type ParseJson, parseQuickly, parseWithLines } from '../notebook/formats/parse-json.ts';
import { MAX_BYTES } from '../notebook/formats/read-notebook.ts';
import { type PanelSize, parsePanelSize } from '../shared/panel-size.ts';
import { MAX_SITES, PANEL_PARTS, parseSettings, type Settings } from '../shared/settings.ts';
import { isSite } from '../shared/sites.ts';
import { migrateSettings, SETTINGS_VERSION } from '../shared/settings-versions.ts';

export const FORMAT = 'yuanhua-backup';
/** Raised when what is written could not be read by an older Yuanhua. */
export const VERSION = 1;

/** What the reader chose: the settings, and the two controls that stand elsewhere. */
export interface Chosen {
  settings: Settings;
  /** null: never changed by hand. */
  panelSize: PanelSize | null;
  sidePanelFollows: boolean;
}

export type BackupProblem = Omit<NotebookProblem, 'why'> & { why: NotebookProblem['why'] | 'not-a-backup' };
/** `chosen` is null for a file that holds a notebook alone. */
export type ReadBackup =
  | { chosen: Chosen | null; entries: NotebookEntry[]; problems: [] }
  | { chosen: null; entries: []; problems: BackupProblem[] };

/** @param exportedAt ISO 8601, UTC */
export function writeBackup(chosen: Chosen, notebook: JsonNotebook, exportedAt: string): string {
  return `${escapeUnseen(JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, ...chosen, notebook }, null, 1))}\n`;
}

/** Nothing of a file is taken in which anything is wrong; all that is wrong is named, with its line. */
export function* readBackup(bytes: Uint8Array): Steps<ReadBackup> {
  if (bytes.byteLength > MAX_BYTES) return TOO_LARGE;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused({ why: 'not-text', line: null, field: null });
  }
  if (!/^\s*\{/.test(text)) return refused({ why: 'not-a-backup', line: null, field: null });
  const quick = yield* readText(text, parseQuickly);
  return quick.problems.length > 0 ? yield* readText(text, parseWithLines) : quick;
}

function* readText(text: string, parse: ParseJson): Steps<ReadBackup> {
  const json = yield* part(parse(text), 0, 0.6);
  if ('why' in json) return refused(json);
  const { value: root, lineOf } = json;
  const format = isObject(root) ? root['format'] : null;
  if (!isObject(root) || (format !== FORMAT && format !== NOTEBOOK_FORMAT)) {
    return refused({ why: 'not-a-backup', line: null, field: null });
  }
  const isNotebook = format === NOTEBOOK_FORMAT;
  if (!isNotebook && root['version'] !== VERSION) {
    const isNewer = typeof root['version'] === 'number' && root['version'] > VERSION;
    return refused({ why: isNewer ? 'newer-version' : 'not-allowed', line: lineOf(root, 'version'), field: 'version' });
  }
  const problems: BackupProblem[] = isNotebook ? [] : checkChosen(json, root);
  const { entries, problems: wrong } = yield* part(checkEntries(json, isNotebook ? root : root['notebook']), 0.6, 1);
  if (problems.length + wrong.length > 0) {
    return { chosen: null, entries: [], problems: problems.concat(wrong) };
  }
  if (isNotebook) return { chosen: null, entries, problems: [] };
  const chosen: Chosen = {
    settings: parseSettings(root['settings']),
    panelSize: parsePanelSize(root['panelSize']),
    sidePanelFollows: root['sidePanelFollows'] !== false,
  };
  return { chosen, entries, problems: [] };
}

/** What is said of a file that is too large, which need not be read for that. */
export const TOO_LARGE: ReadBackup = refused({ why: 'too-large', line: null, field: null });

function refused(problem: BackupProblem): ReadBackup {
  return { chosen: null, entries: [], problems: [problem] };
}

/**
 * What is not as it was written. Stored settings that cannot be read fall back to the defaults, since they may not stand in the way;
 * a file that is to replace the settings is refused instead.
 */
function checkChosen({ lineOf }: Json, root: Record<string, unknown>): BackupProblem[] {
  const stored = root['settings'];
  const wrong = (holder: object, field: string): BackupProblem => ({
    why: 'not-allowed',
    line: lineOf(holder, field),
    field,
  });
  const problems: BackupProblem[] = [];
  if (root['panelSize'] != null && parsePanelSize(root['panelSize']) === null) problems.push(wrong(root, 'panelSize'));
  if (typeof (root['sidePanelFollows'] ?? false) !== 'boolean') problems.push(wrong(root, 'sidePanelFollows'));
  if (!isObject(stored)) {
    const why = stored === undefined ? 'missing' : 'wrong-kind';
    return [...problems, { why, line: lineOf(root, 'settings'), field: 'settings' }];
  }
  if (typeof stored['version'] === 'number' && stored['version'] > SETTINGS_VERSION) {
    return [...problems, { why: 'newer-version', line: lineOf(stored, 'version'), field: 'version' }];
  }
  const from = migrateSettings(stored);
  const { offSites: _sites, panelShows, ...plain } = parseSettings(stored);
  for (const [field, value] of Object.entries(plain)) {
    if (from[field] !== undefined && from[field] !== value) problems.push(wrong(stored, field));
  }
  const { panelShows: parts = {}, offSites: sites = [] } = from;
  if (!isObject(parts)) problems.push(wrong(stored, 'panelShows'));
  else {
    for (const each of PANEL_PARTS) {
      if (parts[each] !== undefined && parts[each] !== panelShows[each]) problems.push(wrong(parts, each));
    }
  }
  if (!Array.isArray(sites)) problems.push(wrong(stored, 'offSites'));
  else if (sites.length > MAX_SITES) problems.push({ ...wrong(stored, 'offSites'), why: 'too-long' });
  else {
    for (const [index, site] of (sites as unknown[]).entries()) {
      if (problems.length > MAX_PROBLEMS) break;
      if (typeof site === 'string' && isSite(site)) continue;
      problems.push({ why: 'not-allowed', line: lineOf(sites, index), field: 'offSites' });
    }
  }
  return problems;
}
