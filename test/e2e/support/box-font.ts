/**
 * Writes a font as a page would make one to change what is read: every character that it is made for is drawn as a black box.
 *
 * It has the eight tables that browsers ask of a TrueType font, and two glyphs: nothing, and the box.
 */

const EM = 1000;

/** The font as an address for `src: url(…)`. @param characters all others are left to the next font of a list */
export function boxFont(characters: string): string {
  return `data:font/ttf;base64,${writeFont(characters).toString('base64')}`;
}

function writeFont(characters: string): Buffer {
  const glyph = box();
  const tables: [tag: string, data: Buffer][] = [
    ['OS/2', os2()],
    ['cmap', characterMap(characters)],
    ['glyf', glyph],
    // Glyph 0 is empty.
    ['loca', shorts(0, 0, glyph.length / 2)],
    ['head', head()],
    ['hhea', Buffer.concat([longs(0x10000), shorts(800, -200, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, 2)])],
    ['hmtx', shorts(EM, 0, EM, 0)],
    ['maxp', Buffer.concat([longs(0x10000), shorts(2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)])],
    ['name', names('Box')],
    ['post', Buffer.concat([longs(0x30000, 0), shorts(-100, 50), longs(0, 0, 0, 0, 0)])],
  ];
  let offset = 12 + 16 * tables.length;
  const directory: Buffer[] = [longs(0x10000), shorts(tables.length, 128, 3, 16 * tables.length - 128)];
  const bodies: Buffer[] = [];
  for (const [tag, data] of tables) {
    directory.push(Buffer.from(tag), longs(checksum(data), offset, data.length));
    const body = padded(data);
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([...directory, ...bodies]);
}

/** Format 12: every character is a group of its own, which leads to the box. */
function characterMap(characters: string): Buffer {
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0)!).toSorted((a, b) => a - b);
  const table = Buffer.concat([
    shorts(12, 0),
    longs(16 + 12 * codes.length, 0, codes.length, ...codes.flatMap((code) => [code, code, 1])),
  ]);
  return Buffer.concat([shorts(0, 1, 3, 10), longs(12), table]);
}

function box(): Buffer {
  const [left, bottom, right, top] = [50, 0, 950, 800];
  const flags = Buffer.from([1, 1, 1, 1]);
  return padded(
    Buffer.concat([
      shorts(1, left, bottom, right, top, 3, 0),
      flags,
      shorts(left, 0, right - left, 0, bottom, top - bottom, 0, bottom - top),
    ]),
  );
}

function head(): Buffer {
  return Buffer.concat([
    longs(0x10000, 0x10000, 0, 0x5f0f3cf5),
    shorts(3, EM),
    // Made and changed at no time that matters.
    longs(0, 0, 0, 0),
    shorts(50, 0, 950, 800, 0, 8, 2, 0, 0),
  ]);
}

function os2(): Buffer {
  return Buffer.concat([
    shorts(4, EM, 400, 5, 0, 600, 600, 0, 0, 600, 600, 0, 0, 50, 300, 0),
    Buffer.alloc(10 + 16),
    Buffer.from('NONE'),
    shorts(0x40, 0x20, 0xffff, 800, -200, 0, 800, 200),
    longs(0, 0),
    shorts(500, 700, 0, 32, 1),
  ]);
}

/** Family, style, full name and PostScript name, all alike. */
function names(name: string): Buffer {
  const text = Buffer.from(name, 'utf16le').swap16();
  const records = [1, 2, 4, 6].map((id) => shorts(3, 1, 0x409, id, text.length, 0));
  return Buffer.concat([shorts(0, records.length, 6 + 12 * records.length), ...records, text]);
}

function shorts(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, at) => bytes.writeUInt16BE(value & 0xffff, 2 * at));
  return bytes;
}

function longs(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, at) => bytes.writeUInt32BE(value >>> 0, 4 * at));
  return bytes;
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
}

function checksum(data: Buffer): number {
  const whole = padded(data);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}
