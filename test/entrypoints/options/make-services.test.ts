import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { makeServices } from '../../../entrypoints/options/make-services.ts';
import { TOO_LARGE } from '../../../platform/own-page/backup.ts';
import { SettingsFailure } from '../../../platform/shared/failures.ts';
import { MAX_BYTES } from '../../../platform/notebook/formats/read-notebook.ts';
import { openNotebook } from '../../../platform/notebook/notebook.ts';
import { anEntry } from '../../support/an-entry.ts';

type Items = Record<string, unknown>;
const { world } = vi.hoisted(() => {
  const anArea = () => {
    const items: Items = {};
    return {
      items,
      get: async (key: string | null) => structuredClone(key === null ? items : { [key]: items[key] }),
      set: async (more: Items) => void Object.assign(items, structuredClone(more)),
      remove: async (keys: string[]) => keys.forEach((key) => delete items[key]),
    };
  };
  const commands: { openShortcutSettings?: () => Promise<void>; getAll?: () => Promise<object[]> } = {};
  return {
    world: { local: anArea(), session: anArea(), commands, created: vi.fn<(tab: object) => Promise<void>>() },
  };
});
vi.mock('../../../platform/shared/browser.ts', () => ({
  browser: {
    commands: world.commands,
    runtime: { getURL: (path: string) => path },
    storage: { local: world.local, session: world.session, onChanged: { addListener: () => {} } },
    tabs: { create: world.created },
  },
}));

const readAll = async () => {
  const notebook = openNotebook({ mark: world.local });
  const { rows } = await notebook.read();
  notebook.close();
  return rows.map(({ id }) => id);
};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  for (const { items } of [world.local, world.session]) for (const key of Object.keys(items)) delete items[key];
  const notebook = openNotebook({ mark: world.local });
  await notebook.add([anEntry({ id: 'a' }), anEntry({ id: 'b' })]);
  notebook.close();
  await world.session.set({ lookups: [{ quote: '多极化' }], failures: [{ at: 'x' }] });
});

it('deletes the notebook alone, and brings it back', async () => {
  const bringBack = await makeServices().remove('notebook');
  expect([await readAll(), Object.keys(world.session.items)]).toEqual([[], ['lookups', 'failures']]);
  await bringBack();
  expect((await readAll()).toSorted()).toEqual(['a', 'b']);
});

it('deletes the history alone, and brings it back', async () => {
  const bringBack = await makeServices().remove('history');
  expect([(await readAll()).length, Object.keys(world.session.items)]).toEqual([2, ['failures']]);
  await bringBack();
  expect(world.session.items['lookups']).toEqual([{ quote: '多极化' }]);
});

it('reads nothing of a file that is too large', async () => {
  const file = { size: MAX_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as File;
  const services = makeServices();
  expect(await services.readBackup(file, () => {})).toBe(TOO_LARGE);
  expect(await services.readText(file)).toBeNull();
});

it('says that settings were not stored', async () => {
  vi.spyOn(world.local, 'set').mockRejectedValue(new Error('quota'));
  await expect(makeServices().change({ theme: 'dark' })).rejects.toBeInstanceOf(SettingsFailure);
});

it('opens the browser’s own page of shortcuts, as each browser has it', async () => {
  const { openShortcuts } = makeServices();
  await openShortcuts();
  expect(world.created).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  world.commands.openShortcutSettings = vi.fn<() => Promise<void>>().mockResolvedValue();
  await openShortcuts();
  expect(world.commands.openShortcutSettings).toHaveBeenCalledOnce();
  expect(world.created).toHaveBeenCalledOnce();
});

it('says of keys whether Windows switches the input language or method by them', async () => {
  world.commands.getAll = async () => ['Alt+Y', 'Alt+Shift+Y', 'Ctrl+Shift+Y', ''].map((shortcut) => ({ shortcut }));
  const switching = async (userAgent: string) => {
    vi.stubGlobal('navigator', { userAgent });
    return (await makeServices().shortcuts()).map(({ switchesInput }) => switchesInput);
  };
  expect(await switching('Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toEqual([false, true, true, false]);
  expect(await switching('Mozilla/5.0 (X11; Linux x86_64)')).toEqual([false, false, false, false]);
});
