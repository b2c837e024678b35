import { beforeEach, expect, it } from 'vitest';
import { createGivenWords } from '../../../platform/background/given-words.ts';
import { givenIdIn } from '../../../platform/shared/addresses.ts';

let stored: Record<string, unknown>;
let isFull: boolean;
const area = {
  get: async (key: string) => ({ [key]: stored[key] }),
  set: async (items: Record<string, unknown>) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (isFull) throw new Error('quota');
    Object.assign(stored, structuredClone(items));
  },
};

beforeEach(() => {
  stored = {};
  isFull = false;
});

it('gives words an id made at random, by which another worker reads them as often as a page is loaded again', async () => {
  const id = await createGivenWords(area).give('多极化', 'reader');
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  const later = createGivenWords(area);
  expect([await later.read(id), await later.read(id)]).toEqual(['多极化', '多极化']);
  expect(await later.read('123e4567-e89b-42d3-a456-426614174000')).toBeNull();
});

it('keeps words that are given at once, and the same ones once', async () => {
  const given = createGivenWords(area);
  const ids = await Promise.all(['多极化', '合作', '多极化'].map((words) => given.give(words, 'page')));
  expect(ids[2]).toBe(ids[0]);
  expect(new Set(ids).size).toBe(2);
  expect(await Promise.all(ids.map((id) => given.read(id)))).toEqual(['多极化', '合作', '多极化']);
});

it('has an address for them without a word, and the page alone for none', async () => {
  const given = createGivenWords(area);
  const path = await given.pathWith('lookup', '多极化', 'reader');
  const { pathname, hash } = new URL(path, 'chrome-extension://abc/');
  expect([pathname, await given.read(givenIdIn(hash)!)]).toEqual(['/lookup.html', '多极化']);
  expect(await given.pathWith('popup', '', 'reader')).toBe('/popup.html');
});

it('forgets the oldest, of each kind for itself', async () => {
  const given = createGivenWords(area);
  const readers = await given.give('读者的', 'reader');
  const first = await given.give('网页的', 'page');
  for (let n = 0; n < 200; n += 1) await given.give(`网页的 ${n}`, 'page');
  expect([await given.read(readers), await given.read(first)]).toEqual(['读者的', null]);
  for (let n = 0; n < 49; n += 1) await given.give(`读者的 ${n}`, 'reader');
  expect(await given.read(readers)).toBe('读者的');
  await given.give('再一句', 'reader');
  expect(await given.read(readers)).toBeNull();
});

it('what a page’s script names again is the reader’s still', async () => {
  const given = createGivenWords(area);
  const id = await given.give('读者的', 'reader');
  await given.give('读者的', 'page');
  for (let n = 0; n < 30; n += 1) await given.give(`网页的 ${n}`, 'page');
  expect(await given.read(id)).toBe('读者的');
});

it('is bounded in size, but for the newest', async () => {
  const given = createGivenWords(area);
  const ids: string[] = [];
  for (const sign of ['甲', '乙', '丙', '丁']) ids.push(await given.give(sign.repeat(150_000), 'reader'));
  expect(await Promise.all(ids.map(async (id) => (await given.read(id))?.[0] ?? null))).toEqual([
    null,
    null,
    '丙',
    '丁',
  ]);
  const huge = await given.give('戊'.repeat(500_000), 'reader');
  expect(await given.read(huge)).toHaveLength(500_000);
  expect(JSON.stringify(stored)).not.toContain('丁');
});

it('keeps them for as long as the worker runs where the storage is full', async () => {
  const given = createGivenWords(area);
  const before = await given.give('多极化', 'reader');
  isFull = true;
  const id = await given.give('合作', 'reader');
  expect([await given.read(id), await given.read(before)]).toEqual(['合作', '多极化']);
  expect(await createGivenWords(area).read(id)).toBeNull();
  isFull = false;
  await given.give('共赢', 'reader');
  expect(await createGivenWords(area).read(id)).toBe('合作');
});

it('forgets all of them with the history', async () => {
  const given = createGivenWords(area);
  const id = await given.give('多极化', 'reader');
  await given.clear();
  expect([await given.read(id), JSON.stringify(stored).includes('多极化')]).toEqual([null, false]);
});
