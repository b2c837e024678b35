/**
 * A zip archive, by its own list at its end.
 *
 * The browser unpacks (`DecompressionStream`); what is left is to find the files, for which a library would be twenty times as much. Bytes
 * are counted as they come out, whatever the archive says of their number.
 */
import { encodingOf, tryWhole } from '../encoding/decode-text.ts';
import { RECOGNISED } from '../encoding/readings.ts';
import { scoreText } from '../encoding/score.ts';
import { LIMITS } from '../limits.ts';
import { ReadProblem } from '../read-problem.ts';
import { crc32 } from './crc32.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** From the end: the record of the end, and the longest comment behind it. */
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const [STORED, DEFLATED] = [0, 8];
const [LOCKED, UTF8_NAME] = [1, 1 << 11];
/** The places of an archive of more than 4 GB, or of more than 65,535 files, stand elsewhere. */
const [ELSEWHERE_16, ELSEWHERE_32] = [0xffff, 0xffffffff];

export interface ZipEntry {
  /** As the archive writes it: never a path to go to. */
  name: string;
  isLocked: boolean;
  method: number;
  packedSize: number;
  /** Of what comes out, by the archive's word. */
  size: number;
  crc: number;
  header: number;
}

/** An entry as the archive's list has it, for those who must know that no other program reads it otherwise. */
export interface ListedEntry extends Omit<ZipEntry, 'name'> {
  nameBytes: Uint8Array;
  flags: number;
  /** The system that wrote it in the upper byte: 3 is Unix. */
  madeBy: number;
  attributes: number;
  extra: Uint8Array;
}

export interface ZipList {
  entries: ListedEntry[];
  /** Where the list stands, and the record of the end behind it. */
  range: [start: number, end: number];
}

/** How much may still come out, of one archive and of those inside of it. */
export interface InflateBudget {
  packed: number;
  inflated: number;
}

export interface ZipArchive {
  entries: ZipEntry[];
  /** @throws ReadProblem for one that is damaged, locked or too large */
  read(entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>>;
}

/** @throws ReadProblem for what is no archive, or has too many files */
export function openZip(
  bytes: Uint8Array<ArrayBuffer>,
  budget: InflateBudget = { packed: bytes.length, inflated: 0 },
): ZipArchive {
  const { entries } = listZip(bytes, LIMITS.archiveEntries);
  const named = decodeNames(
    entries.map(({ nameBytes, flags }) => ({ bytes: nameBytes, isUtf8: (flags & UTF8_NAME) !== 0 })),
  );
  return {
    entries: entries.map((entry, index) => ({ ...entry, name: named[index]! })),
    read: (entry) => unpack(bytes, entry, budget),
  };
}

/** @throws ReadProblem for what is no archive, or has more files than `most` */
export function listZip(bytes: Uint8Array<ArrayBuffer>, most: number): ZipList {
  return guarded(() => listOf(bytes, viewOf(bytes), most));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** An offset beyond the end is a damaged archive. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asProblem(error);
  }
}

function asProblem(error: unknown): unknown {
  return error instanceof ReadProblem ? error : new ReadProblem('damaged', {}, { cause: error });
}

function listOf(bytes: Uint8Array, view: DataView, most: number): ZipList {
  let end = bytes.length - END_LENGTH;
  const least = Math.max(0, end - MAX_COMMENT);
  while (end >= least && view.getUint32(end, true) !== END) end -= 1;
  if (end < least) throw new ReadProblem('damaged');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  let at = start;
  if (count > most) throw tooMany(count === ELSEWHERE_16 ? null : count, most);
  if (at === ELSEWHERE_32) throw new ReadProblem('other-kind', { value: 'zip64' });
  const entries: ListedEntry[] = [];
  // The list says itself where it ends: its number may be wrong.
  while (at < end && view.getUint32(at, true) === ENTRY) {
    if (entries.length === most) throw tooMany(null, most);
    const flags = view.getUint16(at + 8, true);
    const length = view.getUint16(at + 28, true);
    const more = view.getUint16(at + 30, true);
    entries.push({
      nameBytes: bytes.subarray(at + 46, at + 46 + length),
      extra: bytes.subarray(at + 46 + length, at + 46 + length + more),
      madeBy: view.getUint16(at + 4, true),
      attributes: view.getUint32(at + 38, true),
      flags,
      isLocked: (flags & LOCKED) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + length + more + view.getUint16(at + 32, true);
  }
  if (entries.length < count) throw new ReadProblem('damaged');
  return { entries, range: [start, end] };
}

function tooMany(size: number | null, limit: number): ReadProblem {
  return new ReadProblem('too-many-entries', { size, limit });
}

/** Archives of older programs have names in the encoding of the machine that made them: one for all. */
function decodeNames(names: { bytes: Uint8Array; isUtf8: boolean }[]): string[] {
  const unmarked = names.filter(({ isUtf8 }) => !isUtf8).map(({ bytes }) => bytes);
  const scored = RECOGNISED.filter((encoding) => !encoding.startsWith('utf-16')).flatMap((encoding) => {
    const decoded = unmarked.map((bytes) => tryWhole(bytes, encoding));
    if (decoded.includes(null)) return [];
    return [{ encoding, score: encoding === 'utf-8' ? 2 : scoreText(decoded.join(''), encoding === 'shift_jis') }];
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0]?.encoding ?? 'gb18030';
  const decoders = { own: new TextDecoder('utf-8'), best: new TextDecoder(encodingOf(best) ?? best) };
  return names.map(({ bytes, isUtf8 }) => (isUtf8 ? decoders.own : decoders.best).decode(bytes));
}

/** Bytes into which one entry after the other is unpacked: for each its own, a thousand files are tens of megabytes that wait to be collected. */
export interface UnpackRoom {
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * @param room what comes out is good until something else is unpacked there; without it, for good
 * @throws ReadProblem for one that is damaged, locked or too large
 */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  { isLocked, method, packedSize, crc, header }: Omit<ZipEntry, 'name'>,
  budget: InflateBudget,
  room: UnpackRoom | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  if (isLocked) throw new ReadProblem('locked');
  const view = viewOf(bytes);
  const packed = guarded(() => {
    if (view.getUint32(header, true) !== LOCAL) throw new ReadProblem('damaged');
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (start + packedSize > bytes.length) throw new ReadProblem('damaged');
    return bytes.subarray(start, start + packedSize);
  });
  if (method !== STORED && method !== DEFLATED) throw new ReadProblem('damaged', { value: `method ${method}` });
  const plain = method === STORED ? counted(packed, budget) : await inflate(packed, budget, room);
  if (crc32(plain) !== crc) throw new ReadProblem('damaged');
  return plain;
}

/** @throws ReadProblem where more has come out than any text has */
function counted<T extends Uint8Array>(part: T, budget: InflateBudget): T {
  budget.inflated += part.length;
  const { inflated, packed } = budget;
  const byRatio = Math.max(LIMITS.inflatedFree, packed * LIMITS.inflatedRatio);
  const limit = Math.min(LIMITS.inflatedBytes, byRatio);
  if (inflated > limit) throw new ReadProblem('inflates-too-far', { size: inflated, limit });
  return part;
}

/** Handed over at once: it comes out as a thousand times as much at most, and the limits are looked at in between. */
const FED = 1 << 14;

async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  budget: InflateBudget,
  given: UnpackRoom | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const room = given ?? { bytes: new Uint8Array(4 * packed.length) };
  let length = 0;
  const { readable, writable } = new DecompressionStream('deflate-raw');
  // What is wrong with it, the reader is told.
  void feed(packed, writable.getWriter()).catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const part = counted(read.value, budget);
      if (length + part.length > LIMITS.fileBytes)
        throw new ReadProblem('too-large', { size: null, limit: LIMITS.fileBytes });
      length = put(part, length, room);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined); // It is broken off already.
    throw asProblem(error);
  }
  return given === null ? new Uint8Array(room.bytes.buffer.transfer(length)) : room.bytes.subarray(0, length);
}

async function feed(packed: Uint8Array<ArrayBuffer>, to: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  for (let at = 0; at < packed.length; at += FED) await to.write(packed.subarray(at, at + FED));
  await to.close();
}

/** What it lay in is given back at once, and does not wait to be collected. @returns where it ends */
function put(part: Uint8Array<ArrayBuffer>, at: number, room: UnpackRoom): number {
  const size = at + part.length;
  if (size > room.bytes.length)
    room.bytes = new Uint8Array(room.bytes.buffer.transfer(Math.max(size, 2 * room.bytes.length)));
  room.bytes.set(part, at);
  if (part.length === part.buffer.byteLength) part.buffer.transfer(0);
  return size;
}
