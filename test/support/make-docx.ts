/** Word documents and archives, as small as they can be. */
import { deflateRawSync } from 'node:zlib';

/** An archive of one file. */
export function zipOf(name: string, content: Uint8Array | string, { method = 8, flags = 0 } = {}): Buffer {
  const plain = Buffer.from(content as string);
  const packed = method === 8 ? deflateRawSync(plain) : plain;
  const named = Buffer.from(name);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(plain.length, 18);
  fields.writeUInt16LE(named.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, named, packed]);
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002', 'latin1'),
    Buffer.from([20, 0]),
    fields.subarray(0, 26),
    Buffer.alloc(14),
    named,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const wordXml = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
export const docx = (body: string, more = {}) => zipOf('word/document.xml', wordXml(body), more);
