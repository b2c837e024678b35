import { FileFailure } from '../shared/failures.ts';

/**
 * The bytes of a file that the reader chose; null for one that is too large, which is not read at all.
 * @throws FileFailure where it was moved or deleted meanwhile, or may not be read
 */
export async function readFile(file: Pick<File, 'size' | 'arrayBuffer'>, maxBytes: number): Promise<Uint8Array | null> {
  if (file.size > maxBytes) return null;
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new FileFailure(cause);
  }
}
