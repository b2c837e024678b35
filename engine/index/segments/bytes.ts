/** Numbers and words as bytes: what a segment is written in. */

export class ByteWriter {
  length = 0;
  #bytes: Uint8Array<ArrayBuffer>;

  /** @param room for so many bytes: where it is known, nothing is copied while it grows */
  constructor(room = 1024) {
    this.#bytes = new Uint8Array(room);
  }

  /** Seven bits a byte, the lowest first: small numbers are short. @param value below 2³² */
  varint(value: number): void {
    this.#makeRoom(5);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  /** Four bytes, the lowest first. */
  word(value: number): void {
    this.#makeRoom(4);
    for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.length++] = (value >>> shift) & 0xff;
  }

  bytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written; not a copy, and gone when more is written. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  #makeRoom(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    // What it grows out of is given back at once, and does not wait to be collected.
    const size = Math.max(this.#bytes.length * 2, this.length + more);
    this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(size));
  }
}

export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      // Behind the end stand noughts, so that no number goes on for ever.
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  word(): number {
    const value = new DataView(this.bytes.buffer, this.bytes.byteOffset + this.at, 4).getUint32(0, true);
    this.at += 4;
    return value;
  }
}

/** UTF-8, as the engine knows no `TextEncoder`. @param text without half characters: what `JSON.stringify` writes has none */
export function encodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[length++] = (more === 1 ? 0xc0 : more === 2 ? 0xe0 : 0xf0) | (code >>> (6 * more));
    for (let left = more - 1; left >= 0; left -= 1) bytes[length++] = 0x80 | ((code >>> (6 * left)) & 0x3f);
    if (more === 3) at += 1;
  }
  return bytes.slice(0, length);
}

/** A function takes so many arguments everywhere. */
const AT_ONCE = 4096;

export function decodeText(bytes: Uint8Array): string {
  let text = '';
  let codes: number[] = [];
  // By index, which is quicker by a fifth than to iterate.
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++]!;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (0x3f >>> more);
    for (let left = more; left > 0; left -= 1) code = (code << 6) | (bytes[at++]! & 0x3f);
    codes.push(code);
    if (codes.length < AT_ONCE) continue;
    text += String.fromCodePoint(...codes);
    codes = [];
  }
  return text + String.fromCodePoint(...codes);
}
