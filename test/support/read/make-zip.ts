/** Archives as small as they can be, also broken ones. */
import { crc32, deflateRawSync } from 'node:zlib';

interface Packing {
  method?: number;
  flags?: number;
  /** Of its name and contents, in place of the right one. */
  crc?: number;
}

/** An archive of one file. */
export function zipOf(
  name: Uint8Array | string,
  content: Uint8Array | string,
  packing: Packing = {},
): Buffer<ArrayBuffer> {
  return manyFiles([[name, content]], packing);
}

export function manyFiles(
  files: readonly (readonly [name: Uint8Array | string, content: Uint8Array | string])[],
  { method = 8, flags = 0, crc }: Packing = {},
): Buffer<ArrayBuffer> {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const plain = Buffer.from(content as string);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const named = Buffer.from(name as string);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc ?? crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(plain.length, 18);
    fields.writeUInt16LE(named.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), fields, named, packed);
    list.push(Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), fields, place, named);
    at += 30 + named.length + packed.length;
  }
  return Buffer.concat([...parts, ...list, endOf(files.length, Buffer.concat(list).length, at)]);
}

/** @param at where the list begins */
export function endOf(files: number, listLength: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Math.min(files, 0xffff), 8);
  end.writeUInt16LE(Math.min(files, 0xffff), 10);
  end.writeUInt32LE(listLength, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
