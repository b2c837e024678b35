/**
 * The files of a packed pack: an archive that every program reads alike, or none.
 *
 * A zip archive says most things twice. Where it says two things (names, sizes, places that overlap, bytes that nobody names), what one
 * program checked is not what another reads. So all of it must agree, and every byte of the file must be accounted for.
 */
import { PackRefused, type PackFault, type PackFaultKind } from '../../engine/pack/fault.ts';
import type { PackFiles } from '../../engine/pack/check-pack.ts';
import { PACK_LIMITS } from '../../engine/pack/limits.ts';
import { type ListedEntry, listZip, type UnpackRoom, unpack, type ZipList } from '../library/read/archive/unzip.ts';
import { ReadProblem } from '../library/read/read-problem.ts';
import { badNameOf } from './file-names.ts';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const END_LENGTH = 22;
/** Password, sizes behind the bytes, patches, strong encryption, hidden list. */
const [LOCKED, SIZES_BEHIND, PATCHED, STRONG, HIDDEN] = [1, 1 << 3, 1 << 5, 1 << 6, 1 << 13];
const [STORED, DEFLATED] = [0, 8];
const ELSEWHERE_32 = 0xffffffff;
const UNIX = 3;
const [KIND_OF_FILE, PLAIN_FILE] = [0o170000, 0o100000];
/** Extra fields that change what an entry is: sizes elsewhere, another name, another cipher. Times and owners change nothing. */
const TELLING: Readonly<Record<number, string>> = { 0x0001: 'zip64', 0x7075: 'a second name', 0x9901: 'encryption' };

/** As much as most texts are; it grows where one is more. */
const ROOM = 1 << 17;

/** @throws PackRefused */
export function openArchive(bytes: Uint8Array<ArrayBuffer>): PackFiles {
  if (bytes.length > PACK_LIMITS.fileBytes)
    throw refused('too-large', null, `has ${bytes.length} bytes; ${PACK_LIMITS.fileBytes} are allowed`, SPLIT);
  const entries = new Map<string, ListedEntry>();
  const list = listOf(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkEnd(bytes, view, list);
  for (const entry of list.entries) {
    const name = nameOf(entry, entries);
    checkEntry(entry, name);
    entries.set(name, entry);
  }
  checkSizes(list.entries, bytes.length);
  checkPlaces(bytes, view, list, [...entries]);
  const free: UnpackRoom[] = [];
  return {
    names: [...entries.keys()],
    async read(name, use) {
      const entry = entries.get(name);
      if (!entry) throw refused('missing-file', name, 'is not in the archive', MAKE_ANEW);
      // One for each that reads at the same time.
      const room = free.pop() ?? { bytes: new Uint8Array(ROOM) };
      try {
        const plain = await unpacked(bytes, entry, name, room);
        if (plain.length === entry.size) return await use(plain);
        throw refused('bad-archive', name, `unpacks to ${plain.length} bytes, not ${entry.size}`, MAKE_ANEW);
      } finally {
        free.push(room);
      }
    },
  };
}

const MAKE_ANEW = 'pack it anew';
const SPLIT = 'make several packs of it';

function refused(kind: PackFaultKind, file: string | null, what: string, todo: string, cause?: unknown): PackRefused {
  return new PackRefused({ kind, file, place: null, what, todo } satisfies PackFault, cause);
}

function listOf(bytes: Uint8Array<ArrayBuffer>): ZipList {
  try {
    return listZip(bytes, PACK_LIMITS.entries);
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    if (error.code === 'too-many-entries')
      throw refused('too-large', null, `has more than ${PACK_LIMITS.entries} files`, SPLIT, error);
    if (error.code === 'other-kind')
      throw refused('bad-archive', null, 'is a zip64 archive', 'pack it without zip64', error);
    const isArchive = bytes.length > END_LENGTH && bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (isArchive) throw refused('bad-archive', null, 'is damaged: its list of files cannot be read', MAKE_ANEW, error);
    throw refused('not-a-pack', null, 'is no zip archive', 'choose a file made by Yuanhua or by docs/PACKS.md', error);
  }
}

/** The list must be the one that every program finds: right before the end, which has nothing behind it. */
function checkEnd({ length }: Uint8Array, view: DataView, { entries, range: [start, end] }: ZipList): void {
  const listed = entries.reduce((sum, { nameBytes, extra }) => sum + 46 + nameBytes.length + extra.length, 0);
  const disks = view.getUint32(end + 4, true);
  const counts = [view.getUint16(end + 8, true), view.getUint16(end + 10, true)];
  const stated = view.getUint32(end + 12, true);
  if (end + END_LENGTH !== length) throw refused('bad-archive', null, 'has something behind its end', MAKE_ANEW);
  if (disks !== 0) throw refused('bad-archive', null, 'is a part of several', 'pack it in one piece');
  if (counts.some((count) => count !== entries.length))
    throw refused('bad-archive', null, `lists ${entries.length} files and counts ${counts.join(' and ')}`, MAKE_ANEW);
  // Comments of entries would stand there too: nothing reads them.
  if (stated !== listed || start + listed !== end)
    throw refused('bad-archive', null, 'has more in its list than files', 'pack it without comments and without zip64');
}

function nameOf({ nameBytes }: ListedEntry, taken: ReadonlyMap<string, unknown>): string {
  const name = new TextDecoder('latin1').decode(nameBytes);
  const wrong = badNameOf(name);
  if (wrong !== null)
    throw refused('bad-name', printable(name), wrong, 'name files as docs/PACKS.md does, and pack no folders (zip -D)');
  if (taken.has(name)) throw refused('bad-archive', name, 'is there twice', 'keep one of the two');
  return name;
}

function printable(name: string): string {
  return JSON.stringify(name.slice(0, 100)).slice(1, -1);
}

function checkEntry(
  { flags, method, madeBy, attributes, extra, size, packedSize, header }: ListedEntry,
  name: string,
): void {
  const wrong = (what: string): PackRefused => refused('bad-archive', name, what, 'pack it anew as a plain file');
  if ((flags & (LOCKED | STRONG | HIDDEN)) !== 0) throw wrong('is locked with a password');
  if ((flags & PATCHED) !== 0) throw wrong('is a patch of another file');
  if (method !== STORED && method !== DEFLATED) throw wrong(`is packed in a way that is not known (method ${method})`);
  if (method === STORED && size !== packedSize) throw wrong('is stored, and has two sizes');
  if (madeBy >> 8 === UNIX) {
    const kind = (attributes >>> 16) & KIND_OF_FILE;
    if (kind !== 0 && kind !== PLAIN_FILE) throw wrong('is a link, a folder or a device');
  }
  if ([size, packedSize, header].includes(ELSEWHERE_32)) throw wrong('has its size elsewhere (zip64)');
  checkExtra(extra, wrong);
}

function checkExtra(extra: Uint8Array, wrong: (what: string) => PackRefused): void {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at + 4 <= extra.length) {
    const telling = TELLING[view.getUint16(at, true)];
    if (telling !== undefined) throw wrong(`has ${telling} in an extra field`);
    at += 4 + view.getUint16(at + 2, true);
  }
  if (at !== extra.length) throw wrong('has an extra field that does not end');
}

function checkSizes(entries: readonly ListedEntry[], packed: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const limit = Math.min(
    PACK_LIMITS.inflatedBytes,
    Math.max(PACK_LIMITS.inflatedFree, packed * PACK_LIMITS.inflatedRatio),
  );
  if (total > limit) throw refused('too-large', null, `unpacks to ${total} bytes; ${limit} are allowed`, SPLIT);
}

/** Each entry begins where the one before it ends, and says in its place what the list says of it. */
function checkPlaces(
  bytes: Uint8Array,
  view: DataView,
  { range: [list] }: ZipList,
  entries: (readonly [string, ListedEntry])[],
): void {
  const inOrder = entries.toSorted(([, a], [, b]) => a.header - b.header);
  let reached = 0;
  let mayFollow: readonly number[] = [0];
  for (const [name, entry] of inOrder) {
    const wrong = (what: string): PackRefused => refused('bad-archive', name, what, MAKE_ANEW);
    const { header, nameBytes, flags, method, crc, packedSize, size } = entry;
    if (!mayFollow.includes(header - reached))
      throw wrong(header < reached ? 'lies over another file' : 'has bytes before it that are no file');
    if (header + LOCAL_LENGTH > list || view.getUint32(header, true) !== LOCAL)
      throw wrong('is not where the list says');
    const lengths = [view.getUint16(header + 26, true), view.getUint16(header + 28, true)] as const;
    const start = header + LOCAL_LENGTH + lengths[0] + lengths[1];
    if (start + packedSize > list) throw wrong('reaches into the list of files');
    const named = bytes.subarray(header + LOCAL_LENGTH, header + LOCAL_LENGTH + lengths[0]);
    if (named.length !== nameBytes.length || named.some((byte, at) => byte !== nameBytes[at]))
      throw wrong('has another name in its place than in the list');
    const isBehind = (flags & SIZES_BEHIND) !== 0;
    const there = [header + 14, header + 18, header + 22].map((at) => view.getUint32(at, true));
    const stated = [crc, packedSize, size];
    const isSame = there.every((value, at) => value === stated[at]);
    if (view.getUint16(header + 6, true) !== flags || view.getUint16(header + 8, true) !== method)
      throw wrong('is packed otherwise in its place than in the list');
    if (!isSame && !(isBehind && there.every((value) => value === 0)))
      throw wrong('has another size in its place than in the list');
    checkExtra(bytes.subarray(start - lengths[1], start), wrong);
    reached = start + packedSize;
    // The sizes, with or without a mark before them.
    mayFollow = isBehind ? [12, 16] : [0];
  }
  if (!mayFollow.includes(list - reached)) throw refused('bad-archive', null, 'has bytes that are no file', MAKE_ANEW);
}

async function unpacked(
  bytes: Uint8Array<ArrayBuffer>,
  entry: ListedEntry,
  name: string,
  room: UnpackRoom,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await unpack(bytes, entry, { packed: entry.packedSize, inflated: 0 }, room);
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    if (error.code === 'inflates-too-far' || error.code === 'too-large')
      throw refused('too-large', name, 'unpacks to far more than any text does', SPLIT, error);
    throw refused('bad-archive', name, 'is damaged', 'take it from where the pack comes from once more', error);
  }
}
