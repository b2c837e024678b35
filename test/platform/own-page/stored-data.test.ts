import { expect, it } from 'vitest';
import { type Areas, deleteStored, sizesOf, STORED_KINDS } from '../../../platform/own-page/stored-data.ts';

function area(stored: Record<string, unknown>): Areas['local'] & { stored: Record<string, unknown> } {
  return {
    stored,
    get: async () => structuredClone(stored),
    set: async (items) => void Object.assign(stored, items),
    remove: async (keys) => {
      for (const key of keys) delete stored[key];
    },
  };
}
const local = () => ({
  settings: { theme: 'dark' },
  panelSize: { width: 400 },
  notebookMark: { count: 2 },
  libraryMark: { birth: 'a', texts: 3, generation: 4 },
  packNames: { 'pack:harbour': '港务局' },
  recent: ['和平'],
});
const session = () => ({ lookups: [{ quote: '多极化' }], failures: [{ kind: 'TypeError' }] });

it('gives each kind its size in bytes, and counts nothing twice', async () => {
  const areas = { local: area(local()), session: area(session()) };
  const bytes = (items: object) =>
    Object.entries(items).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + JSON.stringify(value)), 0);
  const { settings, panelSize, recent } = local();
  const { lookups, failures } = session();
  expect(await sizesOf(areas)).toEqual({
    settings: bytes({ settings, panelSize }),
    history: bytes({ recent, lookups }),
    failures: bytes({ failures }),
  });
});

it('has nothing where lists are empty', async () => {
  const areas = { local: area({}), session: area({ lookups: [] }) };
  expect(await sizesOf(areas)).toEqual({ settings: 0, history: 0, failures: 0 });
});

it.each(STORED_KINDS)('deletes %s alone, and brings it back', async (kind) => {
  const areas = { local: area(local()), session: area(session()) };
  const before = await sizesOf(areas);
  const bringBack = await deleteStored(areas, kind);
  expect(await sizesOf(areas)).toEqual({ ...before, [kind]: 0 });
  // By these the loss of notebook and library is noticed, and packs are named.
  expect(areas.local.stored).toMatchObject({
    notebookMark: { count: 2 },
    libraryMark: { texts: 3 },
    packNames: { 'pack:harbour': '港务局' },
  });
  await bringBack();
  expect([areas.local.stored, areas.session.stored]).toEqual([local(), session()]);
});
