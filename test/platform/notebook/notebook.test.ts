import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NotebookEntry } from '../../../platform/notebook/entry.ts';
import { DATABASE, type NotebookSchema, SCHEMA_VERSION } from '../../../platform/notebook/schema.ts';
import { type Notebook, openNotebook } from '../../../platform/notebook/notebook.ts';
import { aDetailedEntry, anEntry } from '../../support/an-entry.ts';
import { waitFor } from '../../support/wait-for.ts';

/** What the browser keeps apart from the database. */
let kept: Record<string, unknown>;
let open: Notebook[];
const mark = {
  get: async (key: string) => ({ [key]: kept[key] }),
  set: async (items: Record<string, unknown>) => {
    kept = { ...kept, ...items };
  },
};
let time: string;

function aNotebook(): Notebook {
  const notebook = openNotebook({ mark, now: () => time });
  open.push(notebook);
  return notebook;
}
const idsIn = async (notebook: Notebook) => (await notebook.read()).rows.map(({ id }) => id);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  kept = {};
  open = [];
  time = '2026-03-10T00:00:00.000Z';
});
afterEach(() => {
  for (const notebook of open) notebook.close();
});

describe('the notebook', () => {
  it('keeps findings, newest first', async () => {
    const notebook = aNotebook();
    await notebook.keep(anEntry({ id: 'old', keptAt: '2026-01-01T00:00:00.000Z' }));
    await notebook.keep(anEntry({ id: 'new', keptAt: '2026-02-01T00:00:00.000Z' }));
    const { rows, loss } = await aNotebook().read();
    expect(rows.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(rows[1]).toMatchObject(anEntry({ id: 'old', keptAt: '2026-01-01T00:00:00.000Z' }));
    expect(loss).toBeNull();
  });

  it('brings back what was deleted, for a day', async () => {
    const notebook = aNotebook();
    await notebook.keep(anEntry({ id: 'a' }));
    await notebook.keep(anEntry({ id: 'b' }));
    await notebook.remove(['a', 'b', 'never there']);
    expect(await idsIn(notebook)).toEqual([]);
    await notebook.restore(['a']);
    expect(await idsIn(notebook)).toEqual(['a']);
    time = '2026-03-11T00:00:01.000Z';
    const later = aNotebook();
    await later.restore(['b']);
    expect(await idsIn(later)).toEqual(['a']);
  });

  it('takes a note that was written on what is there, and not one written on something older', async () => {
    const [here, there] = [aNotebook(), aNotebook()];
    await here.keep(anEntry({ id: 'a' }));
    const written = { saved: true, row: { note: 'theirs', revision: 2 } };
    expect(await there.saveText('a', 'note', 'theirs', '')).toMatchObject(written);
    expect(await here.saveText('a', 'note', 'ours', '')).toMatchObject({ ...written, saved: false });
    expect(await here.saveText('a', 'note', 'both', 'theirs')).toMatchObject({ saved: true, row: { note: 'both' } });
    await here.remove(['a']);
    expect(await there.saveText('a', 'note', 'too late', 'both')).toMatchObject({ saved: false });
    expect(await there.saveText('gone', 'note', 'x', '')).toEqual({ saved: false, row: null });
  });

  it('takes a finding of the reader’s own beside a note, and puts entries in order without making either the older', async () => {
    const notebook = aNotebook();
    await notebook.keep(anEntry({ id: 'a' }));
    await notebook.keep(anEntry({ id: 'b' }));
    expect(await notebook.saveText('a', 'verdict', '数字有误', '')).toMatchObject({
      saved: true,
      row: { verdict: '数字有误', note: '' },
    });
    await notebook.arrange(['b', 'a', 'gone']);
    const { rows } = await notebook.read();
    expect(Object.fromEntries(rows.map(({ id, rank, revision }) => [id, [rank, revision]]))).toEqual({
      a: [1, 2],
      b: [0, 1],
    });
    expect(await notebook.saveText('a', 'verdict', '', '数字有误')).toMatchObject({ row: { verdict: null } });
  });

  it('tells the other windows of every change', async () => {
    const [here, there] = [aNotebook(), aNotebook()];
    await there.read();
    const heard = vi.fn<() => void>();
    const stop = there.onChange(heard);
    await here.keep(anEntry());
    await waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    expect(await idsIn(there)).toHaveLength(1);
    stop();
    await here.remove([anEntry().id]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('loses nothing when two windows write at once', async () => {
    const windows = [aNotebook(), aNotebook()];
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => windows[index % 2]!.keep(anEntry({ id: `entry-${index}` }))),
    );
    expect(await idsIn(windows[0]!)).toHaveLength(40);
  });
});

describe('an import', () => {
  const some = (n: number, more: Partial<NotebookEntry> = {}) =>
    Array.from({ length: n }, (_, index) => anEntry({ id: `entry-${index}`, ...more }));

  it('adds what is new, and what is there already once', async () => {
    const notebook = aNotebook();
    await notebook.keep(anEntry({ id: 'entry-0' }));
    expect(await notebook.add(some(3))).toEqual({ added: 2, same: 1, both: 0 });
    expect(await idsIn(notebook)).toHaveLength(3);
  });

  it('keeps both where the same entry says something else, and only once', async () => {
    const notebook = aNotebook();
    await notebook.keep(anEntry({ id: 'entry-0', note: 'mine' }));
    expect(await notebook.add(some(1, { note: 'theirs' }))).toEqual({ added: 0, same: 0, both: 1 });
    expect(await notebook.add(some(1, { note: 'theirs' }))).toEqual({ added: 0, same: 1, both: 0 });
    expect((await notebook.read()).rows.map(({ note }) => note).toSorted()).toEqual(['mine', 'theirs']);
  });

  it('keeps both of two that have one name', async () => {
    const notebook = aNotebook();
    const two = [...some(1, { note: 'one' }), ...some(1, { note: 'other' }), ...some(1, { note: 'one' })];
    expect(await notebook.add(two)).toEqual({ added: 1, same: 1, both: 1 });
    expect((await notebook.read()).rows.map(({ note }) => note).toSorted()).toEqual(['one', 'other']);
  });

  it('brings back what had been deleted', async () => {
    const notebook = aNotebook();
    await notebook.add(some(2));
    await notebook.remove(['entry-0']);
    expect(await notebook.add(some(2))).toEqual({ added: 1, same: 1, both: 0 });
    expect(await idsIn(notebook)).toHaveLength(2);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await aNotebook().add(some(2000), (share) => told.push(share));
    expect(told).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it('leaves no part of itself, wherever it is cut short', async () => {
    const notebook = aNotebook();
    await notebook.keep(anEntry({ id: 'mine' }));
    for (let kill = 0; kill < 100; kill += 1) {
      const at = Math.floor(Math.random() * 200);
      // A function cannot be stored: the entries before it were taken, it is refused.
      const entries = some(200).map((entry, index) => (index === at ? { ...entry, note: (() => {}) as never } : entry));
      await expect(notebook.add(entries), `cut at ${at}`).rejects.toThrow();
      expect(await idsIn(aNotebook()), `cut at ${at}`).toEqual(['mine']);
    }
  });

  it('leaves no part of itself when the browser ends its transaction', async () => {
    const notebook = aNotebook();
    await notebook.keep(anEntry({ id: 'mine' }));
    // Called below with the store it belongs to.
    const { put } = IDBObjectStore.prototype as {
      put: (this: IDBObjectStore, ...row: unknown[]) => IDBRequest<IDBValidKey>;
    };
    try {
      for (let kill = 0; kill < 100; kill += 1) {
        let left = Math.floor(Math.random() * 200);
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
          const request = put.apply(this, row);
          const { transaction } = this;
          if (left-- === 0) request.addEventListener('success', () => transaction.abort());
          return request;
        };
        await expect(notebook.add(some(200))).rejects.toThrow();
        expect(await idsIn(aNotebook())).toEqual(['mine']);
      }
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });
});

describe('a full or absent storage', () => {
  it('is said, and what was there stays', async () => {
    const notebook = aNotebook();
    await notebook.keep(anEntry({ id: 'mine' }));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(notebook.keep(anEntry())).rejects.toMatchObject({ why: 'full' });
    await expect(notebook.add([anEntry()])).rejects.toMatchObject({ why: 'full' });
    vi.restoreAllMocks();
    expect(await idsIn(notebook)).toEqual(['mine']);
  });

  it('is said where the browser refuses to open it', async () => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow it', 'SecurityError');
    });
    await expect(aNotebook().read()).rejects.toMatchObject({ why: 'gone' });
  });

  it('is said where a newer Yuanhua wrote it', async () => {
    (await openDB(DATABASE, SCHEMA_VERSION + 1)).close();
    await expect(aNotebook().read()).rejects.toMatchObject({ why: 'newer' });
  });
});

describe('a purge by the browser', () => {
  it('is noticed, with how much is gone, until the reader puts the notice aside', async () => {
    const before = aNotebook();
    await before.keep(anEntry({ id: 'a' }));
    time = '2026-03-11T00:00:00.000Z';
    await before.keep(anEntry({ id: 'b' }));
    before.close();
    await deleteDB(DATABASE);
    const loss = { count: 2, lastAt: '2026-03-11T00:00:00.000Z' };
    const after = aNotebook();
    expect(await after.read()).toEqual({ rows: [], loss });
    await after.keep(anEntry({ id: 'c' }));
    expect((await aNotebook().read()).loss).toEqual(loss);
    await after.forgetLoss();
    expect((await after.read()).loss).toBeNull();
    expect((await aNotebook().read()).loss).toBeNull();
  });

  it('is noticed while the notebook is open, which goes on with what it has', async () => {
    const notebook = aNotebook();
    await notebook.keep(anEntry({ id: 'a' }));
    const { rows } = await notebook.read();
    const heard = vi.fn<() => void>();
    notebook.onChange(heard);
    await deleteDB(DATABASE);
    expect(heard).toHaveBeenCalled();
    expect(await notebook.read()).toMatchObject({ rows: [], loss: { count: 1 } });
    expect(await notebook.add(rows)).toMatchObject({ added: 1 });
    expect(await idsIn(notebook)).toEqual(['a']);
  });

  it('is not suspected of an empty notebook, nor where the mark alone is gone', async () => {
    const notebook = aNotebook();
    await notebook.read();
    notebook.close();
    await deleteDB(DATABASE);
    expect((await aNotebook().read()).loss).toBeNull();
    await aNotebook().keep(anEntry());
    kept = {};
    expect((await aNotebook().read()).loss).toBeNull();
  });
});

describe('a database of an older version', () => {
  /** What was not noted then. */
  const DETAIL = {
    before: null,
    after: null,
    edits: null,
    passage: null,
    question: null,
    questionBy: null,
    others: null,
    verdict: null,
    rank: null,
    form: null,
  };
  const LATER = { pieces: null, origin: null, checked: null, setAside: null, givenTo: null, said: null, ...DETAIL };
  /** An entry before its differences, its passage, the reader's finding and the form of its text were noted. */
  const oldEntry = (more: Parameters<typeof anEntry>[0] = {}) => {
    const later = new Set(Object.keys(DETAIL));
    return Object.fromEntries(Object.entries(anEntry(more)).filter(([name]) => !later.has(name))) as Omit<
      NotebookEntry,
      Exclude<keyof typeof DETAIL, 'rank'>
    >;
  };

  it('1 gets revisions, and a name', async () => {
    const old = await openDB<NotebookSchema>(DATABASE, 1, {
      upgrade: (database) => void database.createObjectStore('entries', { keyPath: 'id' }),
    });
    const {
      sourceLine: _line,
      pageHead: _head,
      pieces: _pieces,
      origin: _origin,
      checked: _checked,
      setAside: _setAside,
      givenTo: _givenTo,
      said: _said,
      ...entry
    } = oldEntry({
      id: 'from version 1',
      note: 'kept',
    });
    await old.put('entries', entry as never);
    old.close();
    const notebook = aNotebook();
    const { rows } = await notebook.read();
    expect(rows).toEqual([{ ...entry, ...LATER, sourceLine: null, pageHead: null, revision: 1, deletedAt: null }]);
    expect(await notebook.saveText('from version 1', 'note', 'new', 'kept')).toMatchObject({ saved: true });
    notebook.close();
    const now = await openDB<NotebookSchema>(DATABASE);
    expect([now.version, await now.get('about', 'birth')]).toEqual([
      SCHEMA_VERSION,
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ]);
    now.close();
  });

  it('2 gets room for how a text is called, and keeps what was deleted to be brought back', async () => {
    const old = await openDB(DATABASE, 2, {
      upgrade(database) {
        database.createObjectStore('entries', { keyPath: 'id' });
        void database.createObjectStore('about').put('its name', 'birth');
      },
    });
    const {
      sourceLine: _line,
      pageHead: _head,
      pieces: _pieces,
      origin: _origin,
      checked: _checked,
      setAside: _setAside,
      givenTo: _givenTo,
      said: _said,
      ...entry
    } = oldEntry({
      id: 'there',
    });
    await old.put('entries', { ...entry, revision: 3, deletedAt: null });
    await old.put('entries', { ...entry, id: 'deleted', revision: 2, deletedAt: '2026-03-09T23:00:00.000Z' });
    await old.put('entries', { ...entry, id: 'long deleted', revision: 2, deletedAt: '2026-03-01T00:00:00.000Z' });
    old.close();
    const notebook = aNotebook();
    const { rows } = await notebook.read();
    expect(rows).toEqual([{ ...entry, ...LATER, sourceLine: null, pageHead: null, revision: 3, deletedAt: null }]);
    await notebook.restore(['deleted', 'long deleted']);
    expect(await idsIn(notebook)).toEqual(['deleted', 'there']);
    expect(kept).toMatchObject({ notebookMark: { birth: 'its name', count: 2 } });
  });

  it('3 keeps the words as they were, and says that it was not noted where an entry came from', async () => {
    const old = await openDB(DATABASE, 3, {
      upgrade(database) {
        database.createObjectStore('entries', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
        void database.createObjectStore('about').put('its name', 'birth');
      },
    });
    const {
      pieces: _pieces,
      origin: _origin,
      checked: _checked,
      setAside: _setAside,
      givenTo: _givenTo,
      said: _said,
      ...entry
    } = oldEntry({ words: '平等有序' });
    await old.put('entries', { ...entry, revision: 1, deletedAt: null });
    old.close();
    const notebook = aNotebook();
    const { rows } = await notebook.read();
    expect(rows).toEqual([{ ...entry, ...LATER, revision: 1, deletedAt: null }]);
  });

  it('4 says that it was not noted what was set aside', async () => {
    const old = await openDB(DATABASE, 4, {
      upgrade(database) {
        database.createObjectStore('entries', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
        void database.createObjectStore('about').put('its name', 'birth');
      },
    });
    const { setAside: _setAside, givenTo: _givenTo, said: _said, ...entry } = oldEntry();
    await old.put('entries', { ...entry, revision: 1, deletedAt: null });
    old.close();
    const { rows } = await aNotebook().read();
    expect(rows).toEqual([
      { ...entry, setAside: null, givenTo: null, said: null, ...DETAIL, revision: 1, deletedAt: null },
    ]);
  });

  it('5 says that it was not noted to whom the page gives the words', async () => {
    const old = await openDB(DATABASE, 5, {
      upgrade(database) {
        database.createObjectStore('entries', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
        void database.createObjectStore('about').put('its name', 'birth');
      },
    });
    const { givenTo: _givenTo, said: _said, ...entry } = oldEntry();
    await old.put('entries', { ...entry, revision: 1, deletedAt: null });
    old.close();
    const { rows } = await aNotebook().read();
    expect(rows).toEqual([{ ...entry, givenTo: null, said: null, ...DETAIL, revision: 1, deletedAt: null }]);
  });

  it('7 keeps everything, and says that neither differences nor an order were noted', async () => {
    const old = await openDB(DATABASE, 7, {
      upgrade(database) {
        database.createObjectStore('entries', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
        void database.createObjectStore('about').put('its name', 'birth');
      },
    });
    const entry = oldEntry({ note: '查英文稿' });
    await old.put('entries', { ...entry, revision: 4, deletedAt: null });
    old.close();
    const { rows } = await aNotebook().read();
    expect(rows).toEqual([{ ...entry, ...DETAIL, revision: 4, deletedAt: null }]);
  });

  it('8 keeps everything, and says of no text whether it is whole, nor of the others', async () => {
    const old = await openDB(DATABASE, 8, {
      upgrade(database) {
        database.createObjectStore('entries', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
        void database.createObjectStore('about').put('its name', 'birth');
      },
    });
    const { form: _form, others, ...entry } = aDetailedEntry({ note: '查英文稿' });
    const { form: _other, ...other } = others![0]!;
    const row = { ...entry, rank: 2, revision: 4, deletedAt: null };
    await old.put('entries', { ...row, others: [other] });
    old.close();
    const { rows } = await aNotebook().read();
    expect(rows).toEqual([{ ...row, form: null, others: [{ ...other, form: null }] }]);
  });

  it.each(Array.from({ length: 20 }, (_, time) => time + 1))(
    'makes way for a newer one in another window (%i)',
    async () => {
      const notebook = aNotebook();
      await notebook.keep(anEntry());
      const newer = await openDB(DATABASE, SCHEMA_VERSION + 1);
      await expect(notebook.read()).rejects.toMatchObject({ why: 'newer' });
      newer.close();
    },
  );
});

describe('where an entry comes from', () => {
  it('is remembered: a lookup here, or a file, whatever the file claims', async () => {
    const notebook = aNotebook();
    await notebook.keep(anEntry({ id: 'own' }));
    await notebook.add([anEntry({ id: 'claims', origin: 'kept', checked: 'confirmed' }), anEntry({ id: 'own' })]);
    const { rows } = await notebook.read();
    // Nor is what a file says of the words that were set aside.
    expect(rows.map(({ id, origin, checked, setAside }) => [id, origin, checked, setAside])).toEqual([
      ['claims', 'imported', null, null],
      ['own', 'kept', null, anEntry().setAside],
    ]);
  });

  it('does not make a second entry of one that is there', async () => {
    const notebook = aNotebook();
    await notebook.add([anEntry()]);
    expect(await notebook.add([anEntry({ origin: 'imported', checked: 'absent' })])).toMatchObject({ same: 1 });
  });

  it('stays what it was for entries that this window puts back', async () => {
    const notebook = aNotebook();
    await notebook.keepAll([anEntry({ id: 'a', origin: 'kept' }), anEntry({ id: 'b', origin: 'imported' })]);
    const { rows } = await notebook.read();
    expect(rows.map(({ origin }) => origin)).toEqual(['kept', 'imported']);
  });
});
