/** CRC-32: told by it is every change of up to 32 bits in a row, so one byte that went bad always is. Not made against forgers. */

/** Bytes that are taken at once: a library of a hundred megabytes is read whole whenever the browser has started anew. */
const AT_ONCE = 8;
/** What a byte comes to, and behind it what it comes to when one more byte follows, two more, up to seven. */
const TABLE = new Uint32Array(256 * AT_ONCE);
for (let at = 0; at < TABLE.length; at += 1) {
  let value = at < 256 ? at : TABLE[at - 256]!;
  if (at < 256) for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  else value = (value >>> 8) ^ TABLE[value & 0xff]!;
  TABLE[at] = value;
}

export function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  let at = 0;
  for (; at + AT_ONCE <= bytes.length; at += AT_ONCE) {
    // Read without a check: the table has a place for each byte.
    const first = value ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    value =
      TABLE[0x700 + (first & 0xff)]! ^
      TABLE[0x600 + ((first >>> 8) & 0xff)]! ^
      TABLE[0x500 + ((first >>> 16) & 0xff)]! ^
      TABLE[0x400 + (first >>> 24)]! ^
      TABLE[0x300 + bytes[at + 4]!]! ^
      TABLE[0x200 + bytes[at + 5]!]! ^
      TABLE[0x100 + bytes[at + 6]!]! ^
      TABLE[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at += 1) value = (value >>> 8) ^ TABLE[(value ^ bytes[at]!) & 0xff]!;
  return (value ^ 0xffffffff) >>> 0;
}
