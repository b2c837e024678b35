import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { checksumOf } from '../../../engine/index/segments/checksum.ts';

it('is CRC-32 of any number of bytes, wherever they begin', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at) & 0xff);
  for (let length = 0; length < 64; length += 1) {
    for (const from of [0, 1, 3, 8]) {
      const part = bytes.subarray(from, from + length);
      expect(checksumOf(part), `${length} from ${from}`).toBe(crc32(part));
    }
  }
  expect(checksumOf(bytes)).toBe(crc32(bytes));
});
