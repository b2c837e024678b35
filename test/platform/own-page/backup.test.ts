import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyBackup, readChosen } from '../../../platform/own-page/apply-backup.ts';
import { type Chosen, type ReadBackup, readBackup, VERSION, writeBackup } from '../../../platform/own-page/backup.ts';
import { SettingsFailure } from '../../../platform/shared/failures.ts';
import { atOnce } from '../../../engine/record/stepwise.ts';
import { exportEntries } from '../../../platform/notebook/in-backup.ts';
import { notebookValue, writeJson } from '../../../platform/notebook/formats/json.ts';
import { MAX_BYTES } from '../../../platform/notebook/formats/read-notebook.ts';
import { type Notebook, NotebookFailure, openNotebook } from '../../../platform/notebook/notebook.ts';
import { DEFAULT_SETTINGS, MAX_SITES } from '../../../platform/shared/settings.ts';
import { SETTINGS_VERSION } from '../../../platform/shared/settings-versions.ts';
import { anEntry } from '../../support/an-entry.ts';

const AT = '2026-03-10T00:00:00.000Z';
const MINE: Chosen = {
  settings: { ...DEFAULT_SETTINGS, theme: 'dark', offSites: ['news.example'], citationStyle: 'apa' },
  panelSize: { width: 420, height: 300 },
  sidePanelFollows: true,
};
const ENTRIES = [anEntry({ id: 'a' }), anEntry({ id: 'b', note: '笔记' })];
const WRITTEN = writeBackup(MINE, notebookValue(ENTRIES, AT), AT);

const read = (text: string | Uint8Array): ReadBackup =>
  atOnce(readBackup(typeof text === 'string' ? new TextEncoder().encode(text) : text));
/** The file as text, with one thing in it changed. */
const changed = (from: string | RegExp, to: string): string => {
  const text = WRITTEN.replace(from, to);
  expect(text).not.toBe(WRITTEN);
  return text;
};
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

let stored: Record<string, unknown>;
let notebook: Notebook;
const area = {
  get: async (key: string) => ({ [key]: stored[key] }),
  set: async (items: Record<string, unknown>) => void Object.assign(stored, structuredClone(items)),
};
const idsIn = async () => (await notebook.read()).rows.map(({ id }) => id).toSorted();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  stored = {};
  notebook = openNotebook({ mark: area, now: () => AT });
});
afterEach(() => notebook.close());

describe('a file', () => {
  it('has all settings and the notebook, and is read as it was written', () => {
    expect(read(WRITTEN)).toEqual({ chosen: MINE, entries: ENTRIES, problems: [] });
    expect(read(`\uFEFF${WRITTEN}`).problems).toEqual([]);
  });

  it('of the first version of the settings is migrated', () => {
    const first = JSON.parse(WRITTEN) as { settings: Record<string, unknown> };
    first.settings = { version: 1, theme: 'dark', trigger: 'menu', offSites: [], paused: false };
    expect(read(JSON.stringify(first)).chosen?.settings).toEqual({
      ...DEFAULT_SETTINGS,
      version: SETTINGS_VERSION,
      theme: 'dark',
      trigger: 'menu',
    });
  });

  it('that holds a notebook alone brings its entries and no settings', () => {
    expect(read(atOnce(writeJson(ENTRIES, AT)))).toEqual({ chosen: null, entries: ENTRIES, problems: [] });
  });
});

describe('a file in which something is wrong', () => {
  it.each([
    ['the theme', /"theme": "dark"/, '"theme": "pink"', 'theme'],
    ['the size of text', /"textSize": 100/, '"textSize": 101', 'textSize'],
    ['the least length', /"minHan": 6/, '"minHan": "6"', 'minHan'],
    ['the pause', /"paused": false/, '"paused": "no"', 'paused'],
    ['the language', /"locale": null/, '"locale": "fr"', 'locale'],
    ['a part of the panel', /"readings": true/, '"readings": 1', 'readings'],
    ['a site', /"news.example"/, '"not a site"', 'offSites'],
    ['the panel’s size', /"width": 420/, '"width": "wide"', 'panelSize'],
    ['what the side panel does', /"sidePanelFollows": true/, '"sidePanelFollows": "yes"', 'sidePanelFollows'],
    ['an entry of the notebook', /"keptAt": "[^"]*"/, '"keptAt": "yesterday"', 'keptAt'],
  ])('is refused, with the line: %s', (_what, from, to, field) => {
    const text = changed(from, to);
    const { chosen, entries, problems } = read(text);
    expect([chosen, entries]).toEqual([null, []]);
    expect(problems).toEqual([
      { why: 'not-allowed', field, line: lineOf(text, field === 'panelSize' ? '"panelSize"' : to) },
    ]);
  });

  it.each([
    ['is empty', '', 'not-a-backup'],
    ['is a picture', new Uint8Array([0x89, 0x50, 0xff, 0xfe]), 'not-text'],
    ['is another JSON', '{"a": 1}', 'not-a-backup'],
    ['is a list', '[1]', 'not-a-backup'],
    ['ends in the middle', WRITTEN.slice(0, -40), 'cut-off'],
    ['is damaged', WRITTEN.replace(':', ';'), 'damaged'],
    ['is from a newer Yuanhua', WRITTEN.replace(`"version": ${VERSION}`, '"version": 99'), 'newer-version'],
    [
      'has newer settings',
      WRITTEN.replace(`"version": ${SETTINGS_VERSION},\n  "l`, '"version": 99,\n  "l'),
      'newer-version',
    ],
    ['has no settings', WRITTEN.replace('"settings"', '"other"'), 'missing'],
    ['has no notebook', WRITTEN.replace('"notebook":', '"other":'), 'not-a-notebook'],
    ['is nested too deeply', `{"format":"yuanhua-backup","a":${'['.repeat(100)}`, 'too-deep'],
  ])('%s: is refused whole', (_what, text, why) => {
    const { chosen, entries, problems } = read(text);
    expect([chosen, entries]).toEqual([null, []]);
    expect(problems.map((problem) => problem.why)).toEqual([why]);
  });

  it.each([
    ['in UTF-16, with its mark', () => Buffer.from(`\uFEFF${WRITTEN}`, 'utf16le'), 'not-text'],
    ['in UTF-16, without', () => Buffer.from(WRITTEN, 'utf16le'), 'not-text'],
    ['with half a character at the end', () => Buffer.from(`${WRITTEN}原`).subarray(0, -1), 'not-text'],
    ['with something behind it', () => Buffer.from(`${WRITTEN}x`), 'damaged'],
    ['with a comma too many', () => Buffer.from(WRITTEN.replace(/\n\}\n$/, ',\n}\n')), 'damaged'],
    ['nested 100,000 deep', () => Buffer.from(`{"format":${'['.repeat(1e5)}`), 'too-deep'],
    ['that is an archive', () => Buffer.from('PK\u0003\u0004'), 'not-a-backup'],
    ['that is a web page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-backup'],
  ])('%s: is refused whole', (_what, bytes, why) => {
    expect(read(bytes()).problems.map((problem) => problem.why)).toEqual([why]);
  });

  it.each(Object.keys(DEFAULT_SETTINGS).filter((field) => field !== 'version'))(
    'no wrong value is taken for a setting: %s',
    (field) => {
      for (const value of [[], {}, 'x', -1, null, 7, '__proto__', [1], { a: 1 }, ['a b']]) {
        const text = JSON.stringify({ ...JSON.parse(WRITTEN), settings: { ...MINE.settings, [field]: value } });
        const { chosen, problems } = read(text);
        // Of these some are right somewhere: no sites, parts of the panel of which none is named, and seven characters.
        if (chosen) expect(chosen.settings).toEqual({ ...MINE.settings, [field]: chosen.settings[field as 'theme'] });
        else
          expect(
            problems.every((problem) => problem.why === 'not-allowed'),
            text,
          ).toBe(true);
        const isRight =
          (field === 'offSites' && JSON.stringify(value) === '[]') ||
          (field === 'panelShows' && value?.constructor === Object) ||
          (field === 'locale' && value === null) ||
          (field === 'minHan' && value === 7);
        expect(chosen !== null, `${field}: ${JSON.stringify(value)}`).toBe(isRight);
      }
    },
  );

  it('is refused where it is too large, or has more sites than the list', () => {
    const why = (bytes: Uint8Array | string) => read(bytes).problems.map((problem) => [problem.field, problem.why]);
    expect(why({ byteLength: MAX_BYTES + 1 } as Uint8Array)).toEqual([[null, 'too-large']]);
    const sites = Array.from({ length: MAX_SITES + 1 }, (_, n) => `"s${n}.example"`);
    expect(why(changed('"news.example"', sites.join()))).toEqual([['offSites', 'too-long']]);
  });

  it('has every wrong thing named', () => {
    const text = changed(/"theme": "dark"/, '"theme": 7')
      .replace('"minHan": 6', '"minHan": 1')
      .replace('"b"', '"a"');
    expect(read(text).problems.map(({ why, field }) => [field, why])).toEqual([
      ['theme', 'not-allowed'],
      ['minHan', 'not-allowed'],
      ['id', 'doubled'],
    ]);
  });

  it('cannot reach into objects by a name', () => {
    const text = changed(/"settings": \{/, '"__proto__": {"x": 1}, "settings": { "__proto__": {"theme": "light"},');
    expect(read(text).chosen).toEqual(MINE);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('taking a file in', () => {
  it('replaces the settings, adds to the notebook, and can be undone', async () => {
    const before = await readChosen(area);
    await notebook.keep(anEntry({ id: 'mine' }));
    const { imported, undo } = await applyBackup({ chosen: MINE, entries: ENTRIES }, { area, notebook });
    expect(imported.added).toBe(2);
    expect(await readChosen(area)).toEqual(MINE);
    expect(await idsIn()).toEqual(['a', 'b', 'mine']);
    await undo();
    expect(await readChosen(area)).toEqual(before);
    expect(await idsIn()).toEqual(['mine']);
  });

  it('comes from the browser that it was written in', async () => {
    await notebook.add(ENTRIES);
    const text = writeBackup(MINE, await exportEntries(notebook, AT), AT);
    expect(read(text).problems).toEqual([]);
    expect(read(text).entries).toHaveLength(2);
  });

  it('changes nothing where the notebook cannot be written', async () => {
    const full = { ...notebook, add: () => Promise.reject(new NotebookFailure('full', null)) };
    const before = await readChosen(area);
    await expect(applyBackup({ chosen: MINE, entries: ENTRIES }, { area, notebook: full })).rejects.toThrow('full');
    expect(await readChosen(area)).toEqual(before);
  });

  it('replaces the settings without a notebook where the file has no entries', async () => {
    const closed = { ...notebook, read: () => Promise.reject(new NotebookFailure('gone', null)) };
    const { imported } = await applyBackup({ chosen: MINE, entries: [] }, { area, notebook: closed });
    expect([imported.added, await readChosen(area)]).toEqual([0, MINE]);
  });

  it.each([['settings'], ['panelSize'], ['sidePanelFollows']])(
    'changes nothing where the settings cannot be written: %s',
    async (refused) => {
      await notebook.keep(anEntry({ id: 'mine' }));
      const before = await readChosen(area);
      const failing = {
        get: area.get,
        set: (items: Record<string, unknown>) =>
          refused in items ? Promise.reject(new Error('quota')) : area.set(items),
      };
      await expect(applyBackup({ chosen: MINE, entries: ENTRIES }, { area: failing, notebook })).rejects.toBeInstanceOf(
        SettingsFailure,
      );
      expect(await readChosen(area)).toEqual(before);
      expect(await idsIn()).toEqual(['mine']);
    },
  );
});
