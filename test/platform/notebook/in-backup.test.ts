import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { atOnce } from '../../../engine/record/stepwise.ts';
import { checkEntries, exportEntries } from '../../../platform/notebook/in-backup.ts';
import { type Json, parseQuickly, parseWithLines } from '../../../platform/notebook/formats/parse-json.ts';
import { openNotebook } from '../../../platform/notebook/notebook.ts';
import { anEntry } from '../../support/an-entry.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function aFile(): Promise<string> {
  const notebook = openNotebook({ mark: { get: async () => ({}), set: async () => {} } });
  await notebook.keep(anEntry({ note: '记' }));
  const part = await exportEntries(notebook, '2026-03-10T00:00:00.000Z');
  notebook.close();
  return JSON.stringify({ settings: { theme: 'dark' }, notebook: part }, null, 1);
}

const partOf = (json: ReturnType<typeof parseQuickly>): [Json, unknown] => {
  const read = atOnce(json);
  if ('why' in read) throw new Error(read.why);
  return [read, (read.value as { notebook: unknown }).notebook];
};

it('the notebook travels in another file, without what belongs to the storage', async () => {
  const { entries, problems } = atOnce(checkEntries(...partOf(parseQuickly(await aFile()))));
  expect(problems).toEqual([]);
  expect(entries).toEqual([anEntry({ note: '记' })]);
});

it('what is wrong in it is said by the line of that file', async () => {
  const text = (await aFile()).replace('"altered"', '"<script>"');
  const line = text.split('\n').findIndex((each) => each.includes('<script>')) + 1;
  const { entries, problems } = atOnce(checkEntries(...partOf(parseWithLines(text))));
  expect(entries).toEqual([]);
  expect(problems).toEqual([{ why: 'not-allowed', line, field: 'wording' }]);
  expect(atOnce(checkEntries(...partOf(parseQuickly('{"notebook": []}')))).problems[0]?.why).toBe('not-a-notebook');
});
