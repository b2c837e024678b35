/**
 * A key as six words, to be read out on the telephone and compared with what somebody else sees.
 *
 * The words are those of BIP 39, chosen to be told apart by their first four letters: of 2,048 each, so that another key with the same six is
 * found in 2^66 trials.
 */
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { sha256 } from '../library/read/sha256.ts';
import { parsePublicKey } from './minisign.ts';

const [WORDS, BITS] = [6, 11];

/** @throws for what is no key; a checked pack has none such */
export async function fingerprintOf(publicKey: string): Promise<string[]> {
  const parsed = parsePublicKey(publicKey);
  if (parsed === null) throw new Error('no public key');
  const hash = BigInt(`0x${await sha256(parsed.key)}`);
  return Array.from({ length: WORDS }, (_, at) => {
    const index = (hash >> BigInt(256 - BITS * (at + 1))) & 0x7ffn;
    return wordlist[Number(index)]!;
  });
}
