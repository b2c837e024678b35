import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openKeys } from '../../../platform/pack/kept-key.ts';
import { signerOf } from '../../../platform/pack/keys.ts';
import { encode } from '../../support/pack/a-pack.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const sign = (key: Parameters<typeof signerOf>[0]) => signerOf(key, 'x')(encode('y'));

it('a key that is made cannot be read out, and comes back from its file with the pass phrase', async () => {
  const keys = openKeys();
  expect(await keys.present()).toBeNull();
  const made = await keys.make('三个 长长的 词');
  expect(made.privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('pkcs8', made.privateKey)).rejects.toThrow();
  const file = new Blob([JSON.stringify(made.locked)]);
  await keys.remove();
  expect(await keys.present()).toBeNull();
  await expect(keys.bringBack(file, '别的')).rejects.toMatchObject({ fault: 'wrong-pass-phrase' });
  for (const none of ['', '{', 'x'.repeat(20_000)])
    await expect(keys.bringBack(new Blob([none]), 'x')).rejects.toMatchObject({ fault: 'not-a-key' });
  expect(await keys.present()).toBeNull();
  const back = await keys.bringBack(file, '三个 长长的 词');
  expect([back.publicKey, back.privateKey.extractable]).toEqual([made.publicKey, false]);
  expect(await sign(back)).toEqual(await sign(made));
});
