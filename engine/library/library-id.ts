/**
 * The names of a library's texts, `2024-03-07.` and the beginning of a hash of theirs. No text of the record that ships has such a name: what
 * comes from a reader's files can by no means be taken for one.
 */

/** Of a hash, in hexadecimal. By two texts of a day it is the same once in a million millions; then more of it is taken. */
export const LEAST_OF_HASH = 10;
const LIBRARY_ID = /^(?:\d{4}-\d\d-\d\d|undated)\.([0-9a-f]{10,80})$/;

/** Of a transcript, not of a passage in it. */
export function isLibraryId(id: string): boolean {
  return LIBRARY_ID.test(id);
}

/** Whether a name is of the text with this hash: it has its beginning. */
export function isNamedBy(id: string, sha256: string): boolean {
  const own = LIBRARY_ID.exec(id)?.[1];
  return own !== undefined && sha256.startsWith(own);
}
