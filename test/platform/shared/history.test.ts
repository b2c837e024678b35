import { beforeEach, describe, expect, it } from 'vitest';
import {
  createHistory,
  hearLookups,
  type History,
  type Lookup,
  lookupOf,
  readLookups,
} from '../../../platform/shared/history.ts';
import { aMatch, aView } from '../../support/answers.ts';
import { waitFor } from '../../support/wait-for.ts';

let stored: Record<string, unknown>;
let history: Pick<History, 'clear'> & { add(lookup: Parameters<History['add']>[0]): Promise<void> };
let keeps: boolean;
let shown: string[];
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
  source: 'bundled',
  date: '2024-03-07',
  speaker: '王毅',
  voice: 'answer',
  outlet: null,
  how: 'selected',
  ...more,
});

beforeEach(() => {
  stored = {};
  let minute = 10;
  keeps = true;
  shown = [];
  const made = createHistory(
    area,
    async () => keeps,
    () => `2026-03-10T00:${(minute += 1)}:00.000Z`,
  );
  history = { add: (lookup) => made.add(lookup, async ({ quote }) => shown.push(quote)), clear: () => made.clear() };
});

it.each([
  ['question', { outlet: '路透社', text: '请问' }, '路透社'],
  ['question', { outlet: null, text: '请问' }, null],
  ['answer', { outlet: '路透社', text: '请问' }, null],
  ['reported', null, null],
] as const)('a lookup has whose words were found: %s', (voice, question, outlet) => {
  const lookup = lookupOf(aView([aMatch({ voice, question })]), 3, null, 'asked');
  expect([lookup.voice, lookup.outlet]).toEqual([voice, outlet]);
});

it('a lookup that found nothing has nobody’s words', () => {
  expect(lookupOf(aView([]), 3, null, 'asked')).toMatchObject({ voice: null, outlet: null, speaker: null });
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

  it('leaves what was asked for as it is when its page tells of the same words, and has them shown', async () => {
    await history.add(aLookup({ how: 'asked', length: 3 }));
    const before = structuredClone(await readLookups(area));
    await history.add(aLookup({ length: 90_000 }));
    expect(await readLookups(area)).toEqual(before);
    expect(shown).toEqual(['多极化']);
  });

  it('forgets nothing that was asked for, however much pages tell', async () => {
    for (let at = 0; at < 90; at += 1) await history.add(aLookup({ quote: `问${at}`, how: 'asked' }));
    for (let at = 0; at < 200; at += 1) await history.add(aLookup({ quote: `选${at}` }));
    const kept = await readLookups(area);
    expect(kept.filter(({ how }) => how === 'asked').map(({ quote }) => quote)).toEqual(
      Array.from({ length: 90 }, (_, at) => `问${89 - at}`),
    );
    expect(kept.filter(({ how }) => how === 'selected').map(({ quote }) => quote)).toEqual(
      Array.from({ length: 50 }, (_, at) => `选${199 - at}`),
    );
  });

  it('forgets the oldest, and cuts what is long', async () => {
    const long = (at: number) => aLookup({ quote: `${at}`.repeat(5000), length: 90_000, how: 'asked' });
    for (let at = 0; at < 105; at += 1) await history.add(long(at));
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

  it('has what an earlier version wrote, without whose words they are', async () => {
    const { voice, outlet, ...old } = aLookup();
    stored = { lookups: [{ ...old, id: 'a', at: '2026-03-10T00:00:00.000Z' }] };
    expect(await readLookups(area)).toEqual([
      { ...old, id: 'a', at: '2026-03-10T00:00:00.000Z', voice: null, outlet: null },
    ]);
    await history.add(aLookup({ quote: '别的' }));
    expect((await readLookups(area)).map((each) => each.voice)).toEqual([voice, null]);
    expect(outlet).toBeNull();
  });

  it('is cleared', async () => {
    await history.add(aLookup());
    await history.clear();
    expect(await readLookups(area)).toEqual([]);
    expect(JSON.stringify(stored)).not.toContain('多极化');
  });

  it('writes nothing down while the reader wants none, and has it shown', async () => {
    await history.add(aLookup({ quote: '一' }));
    expect(shown).toEqual([]);
    keeps = false;
    const before = structuredClone(stored);
    await history.add(aLookup({ how: 'asked' }));
    expect(stored).toEqual(before);
    expect(shown).toEqual(['多极化']);
  });

  it('is not held up by a side panel that takes its time', async () => {
    keeps = false;
    const made = createHistory(area, async () => keeps);
    void made.add(aLookup({ quote: '一' }), () => new Promise(() => {}));
    await new Promise((resolve) => setTimeout(resolve, 1));
    keeps = true;
    await history.add(aLookup({ quote: '二' }));
    await made.add(aLookup({ quote: '三' }), async () => null);
    expect((await readLookups(area)).map(({ quote }) => quote)).toEqual(['三', '二']);
  });

  it('is heard of now and whenever it is another, and nothing else is', async () => {
    await history.add(aLookup());
    type Tell = Parameters<Parameters<typeof hearLookups>[0]['onChanged']['addListener']>[0];
    let change: Tell = () => {};
    const onChanged = { addListener: (listener: Tell) => void (change = listener) };
    const told: string[][] = [];
    await hearLookups({ session: area, onChanged }, (lookups) => told.push(lookups.map(({ quote }) => quote)));
    await history.add(aLookup({ quote: '全球南方' }));
    change({ lookups: {} }, 'session');
    await waitFor(() => expect(told).toEqual([['多极化'], ['全球南方', '多极化']]));
    change({ lookups: {} }, 'local');
    change({ others: {} }, 'session');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told).toHaveLength(2);
  });
});
