import { expect, it } from 'vitest';
import { forgetPackAddress, readPackAddresses, rememberPackAddress } from '../../../platform/archive/pack-addresses.ts';

function anArea(stored: Record<string, unknown> = {}) {
  return {
    stored,
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
  };
}

it('remembers where packs came from, the last first and each once, until the reader forgets one', async () => {
  const area = anArea();
  for (const name of ['a', 'b', 'a']) await rememberPackAddress(area, new URL(`https://packs.example/${name}.yuanhua`));
  const [a, b] = ['https://packs.example/a.yuanhua', 'https://packs.example/b.yuanhua'];
  expect(await readPackAddresses(area)).toEqual([a, b]);
  expect(await forgetPackAddress(area, a)).toEqual([b]);
  expect(await readPackAddresses(area)).toEqual([b]);
});

it('reads nothing but addresses that a pack may come from', async () => {
  const stored = ['javascript:alert(1)', 'http://packs.example/a', 7, 'https://packs.example/a'];
  expect(await readPackAddresses(anArea({ packAddresses: stored }))).toEqual(['https://packs.example/a']);
  expect(await readPackAddresses(anArea({ packAddresses: 'https://packs.example/a' }))).toEqual([]);
});
