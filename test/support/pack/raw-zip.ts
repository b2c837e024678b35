/** Archives of which every field can be a lie. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  name: string | Uint8Array;
  content: Uint8Array;
  method?: number;
  flags?: number;
  crc?: number;
  size?: number;
  packed?: Uint8Array;
  extra?: Uint8Array;
  madeBy?: number;
  attributes?: number;
  comment?: string;
  /** In the entry's own place, where it differs from the list. */
  there?: { name?: string; size?: number; method?: number; crc?: number };
  /** Where the list says that it stands, or which entry's place it has. */
  at?: number | { same: number };
  /** Nothing is written for it but a line of the list. */
  isListedOnly?: boolean;
}

export interface RawEnd {
  before?: Uint8Array;
  between?: Uint8Array;
  behind?: Uint8Array;
  count?: number;
  disk?: number;
  /** After the list and before the end. */
  beforeEnd?: Uint8Array;
}

export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [Buffer.from(end.before ?? [])];
  const list: Buffer[] = [];
  const places: number[] = [];
  let at = parts[0]!.length;
  for (const entry of entries) {
    const {
      content,
      method = 8,
      flags = 0,
      extra = new Uint8Array(),
      madeBy = 0x0314,
      attributes = 0o100644 * 65536,
    } = entry;
    const named = Buffer.from(entry.name as string);
    const packed = Buffer.from(entry.packed ?? (method === 8 ? deflateRawSync(content) : content));
    const fields = (size: number, length: number, how: number, sum: number): Buffer => {
      const bytes = Buffer.alloc(26);
      bytes.writeUInt16LE(20, 0);
      bytes.writeUInt16LE(flags, 2);
      bytes.writeUInt16LE(how, 4);
      bytes.writeUInt32LE(sum, 10);
      bytes.writeUInt32LE(packed.length, 14);
      bytes.writeUInt32LE(size, 18);
      bytes.writeUInt16LE(length, 22);
      bytes.writeUInt16LE(extra.length, 24);
      return bytes;
    };
    const { crc = crc32(content), size = content.length, there = {}, comment = '' } = entry;
    const local = Buffer.from(there.name ?? named);
    const whole = Buffer.concat([
      Buffer.from('PK\u0003\u0004', 'latin1'),
      fields(there.size ?? size, local.length, there.method ?? method, there.crc ?? crc),
      local,
      extra,
      packed,
    ]);
    const place = typeof entry.at === 'object' ? places[entry.at.same]! : (entry.at ?? at);
    places.push(place);
    const tail = Buffer.alloc(14);
    tail.writeUInt16LE(comment.length, 0);
    tail.writeUInt32LE(attributes >>> 0, 6);
    tail.writeUInt32LE(place, 10);
    const system = Buffer.alloc(2);
    system.writeUInt16LE(madeBy, 0);
    list.push(Buffer.from('PK\u0001\u0002', 'latin1'), system, fields(size, named.length, method, crc), tail, named);
    list.push(Buffer.from(extra), Buffer.from(comment));
    if (entry.isListedOnly) continue;
    parts.push(whole);
    at += whole.length;
  }
  const between = Buffer.from(end.between ?? []);
  const listed = Buffer.concat(list);
  const last = Buffer.alloc(22);
  last.write('PK\u0005\u0006', 'latin1');
  last.writeUInt16LE(end.disk ?? 0, 4);
  const count = Math.min(end.count ?? entries.length, 0xffff);
  last.writeUInt16LE(count, 8);
  last.writeUInt16LE(count, 10);
  last.writeUInt32LE(listed.length, 12);
  last.writeUInt32LE(at + between.length, 16);
  const beforeEnd = Buffer.from(end.beforeEnd ?? []);
  return new Uint8Array(Buffer.concat([...parts, between, listed, beforeEnd, last, Buffer.from(end.behind ?? [])]));
}
