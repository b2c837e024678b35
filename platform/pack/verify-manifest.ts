/** Whether a manifest was signed with the key that it names. It proves who packed it, never that a text is true. */
import type { VerifiedSignature } from '../../engine/pack/check-pack.ts';
import { parsePublicKey, parseSignature, signedComment } from './minisign.ts';

const ED25519 = { name: 'Ed25519' };

export async function verifyManifest(
  key: string,
  manifest: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<VerifiedSignature> {
  const wrong = (what: string): VerifiedSignature => ({ ok: false, what });
  const known = parsePublicKey(key);
  if (known === null) return wrong('the key in pack.json is none');
  const signed = parseSignature(new TextDecoder().decode(signature));
  if (typeof signed === 'string') return wrong(signed);
  if (signed.id.some((byte, at) => byte !== known.id[at]))
    return wrong('is made with another key than pack.json names');
  const publicKey = await crypto.subtle.importKey('raw', known.key, ED25519, false, ['verify']);
  const isOf = (what: Uint8Array<ArrayBuffer>, by: Uint8Array<ArrayBuffer>): Promise<boolean> =>
    crypto.subtle.verify(ED25519, publicKey, by, what);
  if (!(await isOf(manifest, signed.signature))) return wrong('does not fit: pack.json is not what was signed');
  if (!(await isOf(signedComment(signed), signed.global))) return wrong('does not fit its comment');
  return { ok: true, comment: signed.comment };
}
