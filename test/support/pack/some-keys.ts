/** A key store in memory, whose keys cost nothing. */
import { KeyRefused, type LockedKey } from '../../../platform/pack/keys.ts';
import type { KeptKey, Keys } from '../../../platform/pack/kept-key.ts';

export const KEY_WORDS = ['able', 'baker', 'cabin', 'dance', 'eagle', 'fable'];

export function aKeptKey(publicKey = 'RW'): KeptKey {
  const locked: LockedKey = {
    kind: 'yuanhua-signing-key',
    format: 1,
    publicKey,
    rounds: 600_000,
    salt: '',
    nonce: '',
    locked: '',
  };
  return { publicKey, privateKey: {} as CryptoKey, locked };
}

export function someKeys(changes: Partial<Keys> = {}): Keys {
  let kept: KeptKey | null = null;
  return {
    present: async () => kept,
    make: async () => (kept = aKeptKey()),
    async bringBack(file, passPhrase) {
      if (!(await file.text()).startsWith('{')) throw new KeyRefused('not-a-key');
      if (passPhrase !== 'right') throw new KeyRefused('wrong-pass-phrase');
      return (kept = aKeptKey());
    },
    async remove() {
      kept = null;
    },
    fingerprint: async () => KEY_WORDS,
    ...changes,
  };
}
