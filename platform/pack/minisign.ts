/**
 * Signatures and public keys in the form of minisign (https://jedisct1.github.io/minisign/), so that its program checks ours and ours its.
 *
 * The raw form alone (`Ed`, `minisign -S -l`), which signs the file itself. The other signs a BLAKE2b hash, which no browser can make.
 */
import { bytesOfBase64, toBase64 } from './base64.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const RAW = 'Ed';
const HASHED = 'ED';
const [ALGORITHM, ID, KEY, SIGNATURE] = [2, 8, 32, 64];
const UNTRUSTED = 'untrusted comment: ';
const TRUSTED = 'trusted comment: ';

export interface PublicKey {
  id: Bytes;
  key: Bytes;
}

export interface SignatureFile {
  id: Bytes;
  /** Over the file. */
  signature: Bytes;
  comment: string;
  /** Over the signature and the comment. */
  global: Bytes;
}

/** null: it is none. */
export function parsePublicKey(text: string): PublicKey | null {
  const bytes = bytesOfBase64(text);
  if (bytes === null || bytes.length !== ALGORITHM + ID + KEY || algorithmOf(bytes) !== RAW) return null;
  return { id: bytes.slice(ALGORITHM, ALGORITHM + ID), key: bytes.slice(ALGORITHM + ID) };
}

export function writePublicKey({ id, key }: PublicKey): string {
  return toBase64(joined(ascii(RAW), id, key));
}

/** A reason where it is no signature that can be checked. */
export function parseSignature(text: string): SignatureFile | string {
  const [untrusted = '', first = '', trusted = '', second = '', ...more] = text.replace(/\n$/u, '').split(/\r?\n/u);
  if (!untrusted.startsWith(UNTRUSTED) || !trusted.startsWith(TRUSTED) || more.length > 0)
    return 'is no signature of minisign: it has four lines, two of them comments';
  const [own, global] = [bytesOfBase64(first), bytesOfBase64(second)];
  if (own?.length === ALGORITHM + ID + SIGNATURE && algorithmOf(own) === HASHED)
    return 'signs a hash of pack.json: sign the file itself (minisign -S -l)';
  if (own?.length !== ALGORITHM + ID + SIGNATURE || algorithmOf(own) !== RAW || global?.length !== SIGNATURE)
    return 'is no signature of minisign: what stands below a comment has not its length';
  const [id, signature] = [own.slice(ALGORITHM, ALGORITHM + ID), own.slice(ALGORITHM + ID)];
  return { id, signature, comment: trusted.slice(TRUSTED.length), global };
}

export function writeSignature({ id, signature, comment, global }: SignatureFile): string {
  const own = toBase64(joined(ascii(RAW), id, signature));
  return [`${UNTRUSTED}signature of a pack of Yuanhua`, own, `${TRUSTED}${comment}`, toBase64(global), ''].join('\n');
}

/** What the second signature is over. */
export function signedComment({ signature, comment }: Pick<SignatureFile, 'signature' | 'comment'>): Bytes {
  return joined(signature, new TextEncoder().encode(comment));
}

function algorithmOf(bytes: Bytes): string {
  return String.fromCharCode(...bytes.slice(0, ALGORITHM));
}

function ascii(text: string): Bytes {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function joined(...parts: readonly Bytes[]): Bytes {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
