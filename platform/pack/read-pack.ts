/** A pack from its bytes: checked to the last of them, or all that is wrong with it. In a page, a worker or Node alike. */
import { checkPack, type PackChecking, type PackOutcome, type PackWorld } from '../../engine/pack/check-pack.ts';
import { checkSource } from '../library/read/check-source.ts';
import { ReadProblem } from '../library/read/read-problem.ts';
import { sha256 } from '../library/read/sha256.ts';
import { openArchive } from './strict-archive.ts';
import { verifyManifest } from './verify-manifest.ts';

export const PACK_WORLD: PackWorld = {
  sha256,
  decode(bytes) {
    try {
      // Whatever stands first is a character of the text, as for the hash.
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  },
  flawOf(source) {
    try {
      checkSource(source, true);
      return null;
    } catch (error) {
      if (!(error instanceof ReadProblem)) throw error;
      const place = error.where === null ? null : `${error.where.unit} ${error.where.at}`;
      return { place, what: `no text of a library may be so: ${[error.code, error.value].filter(Boolean).join(' ')}` };
    }
  },
  verify: verifyManifest,
};

export function readPack(bytes: Uint8Array<ArrayBuffer>, checking: PackChecking = {}): Promise<PackOutcome> {
  return checkPack(() => openArchive(bytes), PACK_WORLD, checking);
}
