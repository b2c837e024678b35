/**
 * One file of a zip archive, by the archive's own list at its end.
 *
 * The browser unpacks (`DecompressionStream`); what is left is to find the file, for which a library would be twenty times as much.
 */
import { DraftProblem } from './draft-problem.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** From the end: the record of the end, and the longest comment behind it. */
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const [STORED, DEFLATED] = [0, 8];
const LOCKED = 1;
/** A page of a book has some three thousand characters; more than this is made to fill the memory. */
const MAX_UNPACKED = 60_000_000;

/**
 * @returns null where the archive has no such file
 * @throws DraftProblem for what is no archive, or a damaged or locked one
 */
export async function unzip(archive: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array | null> {
  try {
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    const place = findEntry(archive, view, name);
    return place === null ? null : await unpack(archive, view, place);
  } catch (error) {
    // An offset beyond the end, or a stream that breaks off.
    throw error instanceof DraftProblem ? error : new DraftProblem('damaged', error);
  }
}

interface Entry {
  method: number;
  size: number;
  header: number;
}

function findEntry(archive: Uint8Array, view: DataView, name: string): Entry | null {
  let end = archive.length - END_LENGTH;
  const least = Math.max(0, end - MAX_COMMENT);
  while (end >= least && view.getUint32(end, true) !== END) end -= 1;
  if (end < least) throw new DraftProblem('damaged');
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new DraftProblem('damaged');
    const length = view.getUint16(at + 28, true);
    if (decoder.decode(archive.subarray(at + 46, at + 46 + length)) === name) {
      if ((view.getUint16(at + 8, true) & LOCKED) !== 0) throw new DraftProblem('locked');
      return {
        method: view.getUint16(at + 10, true),
        size: view.getUint32(at + 20, true),
        header: view.getUint32(at + 42, true),
      };
    }
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return null;
}

async function unpack(
  archive: Uint8Array<ArrayBuffer>,
  view: DataView,
  { method, size, header }: Entry,
): Promise<Uint8Array> {
  if (view.getUint32(header, true) !== LOCAL) throw new DraftProblem('damaged');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packed = archive.subarray(start, start + size);
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new DraftProblem('damaged');
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > MAX_UNPACKED) {
      await reader.cancel();
      throw new DraftProblem('too-large');
    }
    parts.push(read.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
