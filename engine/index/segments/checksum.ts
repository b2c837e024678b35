/** CRC-32: told by it is every change of up to 32 bits in a row, so one byte that went bad always is. Not made against forgers. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  // Every page that is read goes through here, and by index a byte takes a quarter of the time that it takes by iterator.
  for (let at = 0; at < bytes.length; at += 1) value = (value >>> 8) ^ TABLE[(value ^ bytes[at]!) & 0xff]!;
  return (value ^ 0xffffffff) >>> 0;
}
