import { foldWords } from '../../engine/text/fold.ts';

/** By which the words of a text are known again, however they are written: SHA-256 of them folded; null for a text without any. */
export async function foldedHash(source: string): Promise<string | null> {
  const text = foldWords(source);
  if (text === '') return null;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
