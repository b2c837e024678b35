/** What the database or the index threw, as a failure that has a sentence. */
import { DamagedIndex, LostText } from '../../engine/index/segments/storage.ts';
import { KnownFailure } from '../shared/protocol.ts';

export function nameOfError(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

export function libraryFailure(error: unknown): unknown {
  const name = nameOfError(error);
  if (name === 'QuotaExceededError') return new KnownFailure('storage-full', error);
  if (name === 'VersionError') return new KnownFailure('library-newer', error);
  if (error instanceof DamagedIndex || error instanceof LostText) return new KnownFailure('library-damaged', error);
  // Whoever stopped an import is told so in the way in which it was stopped.
  if (name === 'AbortError' || !(error instanceof DOMException)) return error;
  // Every other failure of the database itself: switched off in private windows, damaged on the disk, taken away meanwhile.
  return new KnownFailure('library-gone', error);
}
