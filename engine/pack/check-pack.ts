/**
 * A pack, checked to its last byte before anybody uses a word of it: what it holds, or everything that is wrong with it.
 *
 * Pure: how its bytes are had, hashed, decoded and verified is handed in, so that a file, a folder and a test are checked alike.
 */
import { checkJson, type CheckedJson, type PackSchema } from './check-json.ts';
import { checkManifest } from './check-manifest.ts';
import { checkRecord } from './check-record.ts';
import { FaultList, type PackFault, PackRefused } from './fault.ts';
import { PACK_LIMITS } from './limits.ts';
import {
  MANIFEST,
  NO_TABLES,
  type PackedTables,
  type PackManifest,
  type PackRecord,
  type PackText,
  recordFile,
  SIGNATURE,
  sourceFile,
  TABLES,
} from './shapes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The files of a pack, wherever they lie. */
export interface PackFiles {
  names: readonly string[];
  /**
   * The bytes are good until `use` is done: they may lie where those of another file will.
   * @throws PackRefused for one that is damaged or too large
   */
  read<T>(name: string, use: (bytes: Bytes) => T | Promise<T>): Promise<T>;
}

export interface PackWorld {
  /** In hexadecimal. */
  sha256: (bytes: Bytes) => Promise<string>;
  /** UTF-8; null for what is none. */
  decode: (bytes: Bytes) => string | null;
  /** What no text of a library may have, in words and with its place; null: nothing. */
  flawOf: (source: string) => { place: string | null; what: string } | null;
  /** Whether the signature over the manifest is by the key; a reason where it is not. */
  verify: (key: string, manifest: Bytes, signature: Bytes) => Promise<VerifiedSignature>;
}

export type VerifiedSignature = { ok: true; comment: string | null } | { ok: false; what: string };

export interface PackChecking {
  /** An `AbortSignal` fits. */
  signal?: { throwIfAborted(): void };
  onProgress?: (done: { texts: number; ofTexts: number }) => void;
}

/** A text whose source and record were checked. */
export interface CheckedText {
  facts: PackText;
  source: string;
  record: PackRecord | null;
}

export interface CheckedPack {
  manifest: PackManifest;
  tables: PackedTables;
  /** By the manifest's key; null: it is not signed. */
  signature: { key: string; comment: string | null } | null;
  /** Characters of all sources. */
  characters: number;
  /** Read once more from its files, one after the other: all of them at once need not be in memory. */
  texts(only?: (facts: PackText) => boolean): AsyncGenerator<CheckedText>;
}

/** `total`: with those that are not told. */
export type PackOutcome = { ok: true; pack: CheckedPack } | { ok: false; faults: PackFault[]; total: number };

export async function checkPack(
  open: () => Promise<PackFiles> | PackFiles,
  world: PackWorld,
  { signal, onProgress }: PackChecking = {},
): Promise<PackOutcome> {
  const faults = new FaultList();
  try {
    const files = await open();
    const reader = new PackReader(files, world, faults);
    const manifest = await reader.manifest();
    if (manifest === null) return refused(faults);
    reader.compareNames(manifest);
    const signature = await reader.signature(manifest);
    const tables = await reader.tables(manifest);
    let characters = 0;
    for (const [index, facts] of manifest.texts.entries()) {
      signal?.throwIfAborted();
      if (faults.isFull) break;
      characters += (await reader.text(facts))?.source.length ?? 0;
      onProgress?.({ texts: index + 1, ofTexts: manifest.texts.length });
    }
    if (faults.total > 0 || tables === null) return refused(faults);
    return {
      ok: true,
      pack: { manifest, tables, signature, characters, texts: (only) => again(reader, manifest, only) },
    };
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    faults.add(error.fault);
    return refused(faults);
  }
}

function refused(faults: FaultList): PackOutcome {
  return { ok: false, faults: faults.told, total: faults.total };
}

async function* again(
  reader: PackReader,
  { texts }: PackManifest,
  only: (facts: PackText) => boolean = () => true,
): AsyncGenerator<CheckedText> {
  for (const facts of texts) {
    if (!only(facts)) continue;
    const text = await reader.text(facts);
    // It was sound when it was checked: whatever it lies in has changed since.
    if (text === null) throw new PackRefused(reader.lastFault());
    yield text;
  }
}

class PackReader {
  readonly #files: PackFiles;
  readonly #world: PackWorld;
  readonly #faults: FaultList;
  readonly #names: ReadonlySet<string>;
  #manifestBytes: Bytes | null = null;

  constructor(files: PackFiles, world: PackWorld, faults: FaultList) {
    this.#files = files;
    this.#world = world;
    this.#faults = faults;
    this.#names = new Set(files.names);
  }

  lastFault(): PackFault {
    return this.#faults.told.at(-1)!;
  }

  async manifest(): Promise<PackManifest | null> {
    if (!this.#names.has(MANIFEST)) {
      const what = 'there is no pack.json';
      throw new PackRefused({
        kind: 'not-a-pack',
        file: null,
        place: null,
        what,
        todo: 'put it at the top of the archive',
      });
    }
    const checked = await this.#files.read(MANIFEST, (bytes) => {
      this.#refuseLarge(MANIFEST, bytes, PACK_LIMITS.manifestBytes);
      this.#manifestBytes = bytes.slice();
      return this.#json<PackManifest>(MANIFEST, bytes, 'pack');
    });
    if (checked === null) return null;
    checkManifest(checked);
    return checked.value;
  }

  /** What the manifest does not name is not covered by a signature, and by no hash. */
  compareNames(manifest: PackManifest): void {
    const named = new Set([MANIFEST, ...(manifest.key === null ? [] : [SIGNATURE])]);
    for (const [table, file] of Object.entries(TABLES))
      if (manifest[table as keyof typeof TABLES] !== null) named.add(file);
    for (const { id, sha256, record } of manifest.texts) {
      named.add(sourceFile(sha256));
      if (record !== null) named.add(recordFile(id));
    }
    for (const file of named)
      if (!this.#names.has(file))
        this.#fault('missing-file', file, 'is named in pack.json and not there', 'add it, or take it out of pack.json');
    for (const file of this.#names)
      if (!named.has(file))
        this.#fault('unlisted-file', file, 'is not named in pack.json', 'leave it out of the archive');
  }

  async signature({ key }: PackManifest): Promise<CheckedPack['signature']> {
    if (key === null || !this.#names.has(SIGNATURE)) return null;
    const verified = await this.#files.read(SIGNATURE, (bytes) => {
      this.#refuseLarge(SIGNATURE, bytes, 10_000);
      return this.#world.verify(key, this.#manifestBytes!, bytes);
    });
    if (verified.ok) return { key, comment: verified.comment };
    this.#fault('bad-signature', SIGNATURE, verified.what, 'sign pack.json anew with the key that it names');
    return null;
  }

  async tables(manifest: PackManifest): Promise<PackedTables | null> {
    const table = async <T>(name: keyof typeof TABLES, none: T): Promise<T | null> => {
      const hash = manifest[name];
      const file = TABLES[name];
      if (hash === null || !this.#names.has(file)) return none;
      return this.#files.read(file, async (bytes) => {
        this.#refuseLarge(file, bytes, PACK_LIMITS.tableBytes);
        if (!(await this.#hasHash(file, bytes, hash))) return null;
        return (await this.#json<T>(file, bytes, name))?.value ?? null;
      });
    };
    const people = await table('people', NO_TABLES.people);
    const outlets = await table('outlets', NO_TABLES.outlets);
    const ids = await table('ids', NO_TABLES.ids);
    return people && outlets && ids && { people, outlets, ids };
  }

  async text(facts: PackText): Promise<CheckedText | null> {
    const file = sourceFile(facts.sha256);
    if (!this.#names.has(file)) return null;
    const source = await this.#source(file, facts);
    if (facts.record === null || source === null) return source === null ? null : { facts, source, record: null };
    const name = recordFile(facts.id);
    if (!this.#names.has(name)) return null;
    const { bytes: size, sha256 } = facts.record;
    const checked = await this.#files.read(name, async (bytes) => {
      const isWhole = this.#hasSize(name, bytes, size) && (await this.#hasHash(name, bytes, sha256));
      return isWhole ? this.#json<PackRecord>(name, bytes, 'record') : null;
    });
    if (checked === null) return null;
    const before = this.#faults.total;
    checkRecord(checked, facts, source);
    return this.#faults.total > before ? null : { facts, source, record: checked.value };
  }

  async #source(file: string, { sha256, bytes: size }: PackText): Promise<string | null> {
    const isWhole = async (bytes: Bytes): Promise<boolean> =>
      this.#hasSize(file, bytes, size) && (await this.#hasHash(file, bytes, sha256));
    const read = await this.#files.read(file, async (bytes) =>
      (await isWhole(bytes)) ? { source: this.#world.decode(bytes) } : null,
    );
    if (read === null) return null;
    const { source } = read;
    if (source === null) {
      this.#fault('bad-text', file, 'is not UTF-8', 'write the text in UTF-8, and its hash and its bytes of that');
      return null;
    }
    const flaw = this.#world.flawOf(source);
    if (flaw === null) return source;
    this.#faults.add({ kind: 'bad-text', file, place: flaw.place, what: flaw.what, todo: 'take it out of the text' });
    return null;
  }

  async #json<T>(file: string, bytes: Bytes, schema: PackSchema): Promise<CheckedJson<T> | null> {
    const text = this.#world.decode(bytes);
    if (text !== null) return checkJson<T>(file, text, schema, this.#faults);
    this.#fault('bad-json', file, 'is not UTF-8', 'write it in UTF-8');
    return null;
  }

  async #hasHash(file: string, bytes: Bytes, hash: string): Promise<boolean> {
    const found = await this.#world.sha256(bytes);
    if (found === hash) return true;
    const what = `has the SHA-256 ${found}, not ${hash}`;
    this.#fault(
      'wrong-hash',
      file,
      what,
      'it was changed: take it from where the pack comes from, or write its hash anew',
    );
    return false;
  }

  #hasSize(file: string, { length }: Bytes, size: number): boolean {
    if (length === size) return true;
    this.#fault('wrong-hash', file, `has ${length} bytes, not ${size}`, 'write its size in bytes, of UTF-8');
    return false;
  }

  #refuseLarge(file: string, { length }: Bytes, most: number): void {
    if (length <= most) return;
    throw new PackRefused({
      kind: 'too-large',
      file,
      place: null,
      what: `has ${length} bytes; ${most} are allowed`,
      todo: 'make several packs of it',
    });
  }

  #fault(kind: PackFault['kind'], file: string, what: string, todo: string): void {
    this.#faults.add({ kind, file, place: null, what, todo });
  }
}
