/** Keys that sign packs: made here, locked with a pass phrase to be kept in a file, and unlocked again. All of it by WebCrypto. */
import { bytesOfBase64, toBase64 } from './base64.ts';
import { parsePublicKey, signedComment, writePublicKey, writeSignature } from './minisign.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const ED25519 = { name: 'Ed25519' };
export const KEY_KIND = 'yuanhua-signing-key';
/** As OWASP advises for PBKDF2 with SHA-256: half a second of a guess. */
const ROUNDS = 600_000;
/** A file may come from anybody: more would stop the page, fewer would be no lock. */
const MOST_ROUNDS = 5_000_000;
const [SALT, NONCE] = [16, 12];

export interface SigningKey {
  /** As minisign writes it. */
  publicKey: string;
  privateKey: CryptoKey;
}

/** A key locked with a pass phrase: what stands in its file. Bytes are in base64. */
export interface LockedKey {
  kind: typeof KEY_KIND;
  format: 1;
  publicKey: string;
  /** PBKDF2 with SHA-256. */
  rounds: number;
  salt: string;
  /** AES-256-GCM over the private key in PKCS #8; the public key goes in as additional data. */
  nonce: string;
  locked: string;
}

export type KeyFault = 'not-a-key' | 'wrong-pass-phrase';

export class KeyRefused extends Error {
  override name = 'KeyRefused';
  readonly fault: KeyFault;

  constructor(fault: KeyFault, cause?: unknown) {
    super(fault, cause === undefined ? undefined : { cause });
    this.fault = fault;
  }
}

export async function makeKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  // Minisign's are random. These are the key's own, so that one key has one name.
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', key));
  return { publicKey: writePublicKey({ id: hash.slice(0, 8), key }), privateKey: pair.privateKey };
}

/** The same key, which signs and cannot be read out any more. */
export async function sealedKey({ publicKey, privateKey }: SigningKey): Promise<SigningKey> {
  const secret = await crypto.subtle.exportKey('pkcs8', privateKey);
  return { publicKey, privateKey: await crypto.subtle.importKey('pkcs8', secret, ED25519, false, ['sign']) };
}

/** What signs a manifest: the same signature for the same bytes at any time. `comment` is signed too. */
export function signerOf({ publicKey, privateKey }: SigningKey, comment: string): (manifest: Bytes) => Promise<Bytes> {
  const parsed = parsePublicKey(publicKey);
  if (parsed === null) throw new KeyRefused('not-a-key');
  const sign = async (what: Bytes): Promise<Bytes> =>
    new Uint8Array(await crypto.subtle.sign(ED25519, privateKey, what));
  return async (manifest) => {
    const signature = await sign(manifest);
    const global = await sign(signedComment({ signature, comment }));
    return new TextEncoder().encode(writeSignature({ id: parsed.id, signature, comment, global }));
  };
}

export async function lockKey({ publicKey, privateKey }: SigningKey, passPhrase: string): Promise<LockedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const lock = await lockOf(passPhrase, salt, ROUNDS);
  const secret = await crypto.subtle.exportKey('pkcs8', privateKey);
  const locked = new Uint8Array(await crypto.subtle.encrypt(cipher(nonce, publicKey), lock, secret));
  return {
    kind: KEY_KIND,
    format: 1,
    publicKey,
    rounds: ROUNDS,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    locked: toBase64(locked),
  };
}

/** @throws KeyRefused */
export async function unlockKey(file: unknown, passPhrase: string): Promise<SigningKey> {
  const { publicKey, rounds, salt, nonce, locked } = lockedKey(file);
  const lock = await lockOf(passPhrase, salt, rounds);
  let secret: ArrayBuffer;
  try {
    secret = await crypto.subtle.decrypt(cipher(nonce, publicKey), lock, locked);
  } catch (error) {
    throw new KeyRefused('wrong-pass-phrase', error);
  }
  try {
    return { publicKey, privateKey: await crypto.subtle.importKey('pkcs8', secret, ED25519, true, ['sign']) };
  } catch (error) {
    throw new KeyRefused('not-a-key', error);
  }
}

function lockedKey(file: unknown): { publicKey: string; rounds: number; salt: Bytes; nonce: Bytes; locked: Bytes } {
  const { kind, format, publicKey, rounds, salt, nonce, locked } = (
    typeof file === 'object' && file !== null ? file : {}
  ) as Record<string, unknown>;
  const bytes = (value: unknown, length: number | null): Bytes => {
    const found = typeof value === 'string' && value.length < 1000 ? bytesOfBase64(value) : null;
    if (found === null || (length !== null && found.length !== length)) throw new KeyRefused('not-a-key');
    return found;
  };
  const isOurs =
    kind === KEY_KIND && format === 1 && typeof publicKey === 'string' && parsePublicKey(publicKey) !== null;
  const isBearable = Number.isInteger(rounds) && (rounds as number) >= ROUNDS && (rounds as number) <= MOST_ROUNDS;
  if (!isOurs || !isBearable) throw new KeyRefused('not-a-key');
  return {
    publicKey,
    rounds: rounds as number,
    salt: bytes(salt, SALT),
    nonce: bytes(nonce, NONCE),
    locked: bytes(locked, null),
  };
}

async function lockOf(passPhrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // One phrase can be typed in several ways that look the same.
  const phrase = new TextEncoder().encode(passPhrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', phrase, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function cipher(iv: Bytes, publicKey: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(publicKey) };
}
