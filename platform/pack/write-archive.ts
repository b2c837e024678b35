/**
 * Files as a zip archive, the same bytes for the same files in every browser and in Node: no times, no owners, no sizes behind the bytes.
 *
 * The browser's own `CompressionStream` is zlib here and something else there, so a library deflates (fflate). Its `zipSync` would do all
 * files in one go, and the page would stand still meanwhile; the archive itself is two headers a file.
 */
import { deflateSync } from 'fflate';
import type { PackedFile } from '../../engine/pack/write-pack.ts';
import { crc32 } from '../library/read/archive/crc32.ts';

/** 1 January 1980, midnight: the least that the form can say. */
const [TIME, DAY] = [0, 0x0021];
const VERSION = 20;
const UTF8_NAME = 1 << 11;
const [STORED, DEFLATED] = [0, 8];
const LEVEL = 6;

/** @param between waits a moment after each file, so that a page can do something else; it may throw to stop */
export async function writeArchive(files: readonly PackedFile[], between: () => Promise<void> | void): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const deflated = deflateSync(bytes, { level: LEVEL });
    const isSmaller = deflated.length < bytes.length;
    const packed = isSmaller ? new Uint8Array(deflated) : bytes;
    const named = new TextEncoder().encode(name);
    const fields = numbers(
      [2, VERSION],
      [2, UTF8_NAME],
      [2, isSmaller ? DEFLATED : STORED],
      [2, TIME],
      [2, DAY],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, named.length],
      [2, 0],
    );
    parts.push(numbers([4, 0x04034b50]), fields, named, packed);
    list.push(numbers([4, 0x02014b50], [2, VERSION]), fields, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]), named);
    at += 30 + named.length + packed.length;
    await between();
  }
  const length = list.reduce((sum, each) => sum + each.length, 0);
  const count = files.length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, at], [2, 0]);
  return new Blob([...parts, ...list, end], { type: 'application/zip' });
}

/** Little-endian. */
function numbers(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}
