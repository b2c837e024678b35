import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHistory, hearLookups, type History, type Lookup, readLookups } from '../../platform/history.ts';

let stored: Record<string, unknown>;
let history: Pick<History, 'clear'> & { add(lookup: Parameters<History['add']>[0]): Promise<void> };
let keeps: boolean;
let isShown: boolean;
const area = {
  get: async (key: string) => ({ [key]: stored[key] }),
  set: async (items: Record<string, unknown>) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    Object.assign(stored, structuredClone(items));
  },
};
const aLookup = (more: Partial<Lookup> = {}): Omit<Lookup, 'id' | 'at'> => ({
  quote: '多极化',
  length: 3,
  page: { address: 'https://news.example/', title: '新闻' },
  wording: 'verbatim',
  date: '2024-03-07',
  speaker: '王毅',
  how: 'selected',
  ...more,
});

beforeEach(() => {
  stored = {};
  let minute = 10;
  keeps = true;
  isShown = false;
  const made = createHistory(
    area,
    async () => keeps,
    () => `2026-03-10T00:${(minute += 1)}:00.000Z`,
  );
  history = { add: (lookup) => made.add(lookup, async () => isShown), clear: () => made.clear() };
});

describe('the history', () => {
  it('lists what was looked up, newest first', async () => {
    await history.add(aLookup({ quote: '一' }));
    await history.add(aLookup({ quote: '二' }));
    expect((await readLookups(area)).map(({ quote, at }) => [quote, at])).toEqual([
      ['二', '2026-03-10T00:12:00.000Z'],
      ['一', '2026-03-10T00:11:00.000Z'],
    ]);
  });

  it('loses none of those that come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => history.add(aLookup({ quote: `第${index}句` }))));
    expect(await readLookups(area)).toHaveLength(20);
  });

  it('has the same words on the same page once, at their last time', async () => {
    await history.add(aLookup());
    await history.add(aLookup({ quote: '别的' }));
    await history.add(aLookup({ how: 'asked' }));
    await history.add(aLookup({ page: null }));
    expect((await readLookups(area)).map(({ quote, how, page }) => [quote, how, page === null])).toEqual([
      ['多极化', 'selected', true],
      ['多极化', 'asked', false],
      ['别的', 'selected', false],
    ]);
  });

  it('forgets the oldest, and cuts what is long', async () => {
    for (let at = 0; at < 105; at += 1) await history.add(aLookup({ quote: `${at}`.repeat(5000), length: 90_000 }));
    const lookups = await readLookups(area);
    expect(lookups).toHaveLength(100);
    expect(lookups[0]).toMatchObject({ length: 90_000 });
    expect(lookups[0]!.quote).toHaveLength(10_000);
    const page = { address: `https://news.example/${'x'.repeat(9000)}`, title: '新'.repeat(9000) };
    await history.add(aLookup({ page }));
    expect((await readLookups(area))[0]!.page).toEqual({
      address: page.address.slice(0, 2000),
      title: '新'.repeat(2000),
    });
  });

  it('goes on after a write that failed', async () => {
    let isFull = true;
    const full = {
      ...area,
      set: (items: object) => (isFull ? Promise.reject(new Error('quota')) : area.set({ ...items })),
    };
    const made = createHistory(full, async () => true);
    const add = (quote: string) => made.add(aLookup({ quote }), async () => false);
    await expect(add('一')).rejects.toThrow('quota');
    isFull = false;
    await add('二');
    expect((await readLookups(area)).map(({ quote }) => quote)).toEqual(['二']);
  });

  it('is cleared', async () => {
    await history.add(aLookup());
    await history.clear();
    expect(await readLookups(area)).toEqual([]);
    // What waits for the side panel, too.
    [keeps, isShown] = [false, true];
    await history.add(aLookup());
    await history.clear();
    expect(JSON.stringify(stored)).not.toContain('多极化');
  });

  it('writes nothing down while the reader wants none', async () => {
    keeps = false;
    await history.add(aLookup({ how: 'asked' }));
    expect(stored).toEqual({});
  });

  it('hands a lookup to an open side panel once, where none is kept', async () => {
    [keeps, isShown] = [false, true];
    await history.add(aLookup());
    const told: unknown[][] = [];
    type Tell = Parameters<Parameters<typeof hearLookups>[0]['onChanged']['addListener']>[0];
    let change: Tell = () => {};
    const onChanged = { addListener: (listener: Tell) => void (change = listener) };
    const hear = () =>
      hearLookups({ session: area, onChanged }, (lookups, handedOver) =>
        told.push([lookups, handedOver?.quote ?? null]),
      );
    await hear();
    await hear();
    expect(told).toEqual([
      [[], '多极化'],
      [[], null],
    ]);
    expect(JSON.stringify(stored)).not.toContain('多极化');
    await history.add(aLookup({ quote: '全球南方' }));
    change({ lookupHandedOver: { newValue: {} } }, 'session');
    await vi.waitFor(() => expect(told.at(-1)).toEqual([[], '全球南方']));
    // Taken, it is no news; nor is what is stored elsewhere.
    change({ lookupHandedOver: { newValue: null } }, 'session');
    change({ lookups: {} }, 'local');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told).toHaveLength(3);
  });
});
