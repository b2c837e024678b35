import { createFinder, type Finder } from '../engine/finder.ts';
import type { IndexDump } from '../engine/gram-index.ts';
import type { OfficialRecord } from '../engine/record.ts';
import { createSearch, type Search } from '../engine/search.ts';
import { KnownFailure } from './protocol.ts';

/** SHA-256 of the shipped files; put in by the build (wxt.config.ts). */
declare const __BUNDLE__: { 'record.json': string; 'index.json': string };
type FileName = keyof typeof __BUNDLE__;

export interface Loaded {
  record: OfficialRecord;
  finder: Finder;
  search: Search;
}

/** Reads a packaged file. */
export type ReadFile = (name: FileName) => Promise<ArrayBuffer>;

/**
 * Load the record and its index, and check that they are the ones that were built with this extension.
 * @throws KnownFailure `record-missing`, `record-damaged`
 */
export async function loadFinder(read: ReadFile, hashes: typeof __BUNDLE__ = __BUNDLE__): Promise<Loaded> {
  const [record, dump] = await Promise.all([
    load(read, 'record.json', hashes) as Promise<OfficialRecord>,
    load(read, 'index.json', hashes) as Promise<IndexDump>,
  ]);
  return { record, finder: createFinder(record, dump, () => performance.now()), search: createSearch(record) };
}

/** The record alone, for a page that shows it. */
export async function loadRecord(read: ReadFile, hashes: typeof __BUNDLE__ = __BUNDLE__): Promise<OfficialRecord> {
  return (await load(read, 'record.json', hashes)) as OfficialRecord;
}

async function load(read: ReadFile, name: FileName, hashes: typeof __BUNDLE__): Promise<unknown> {
  let bytes: ArrayBuffer;
  try {
    bytes = await read(name);
  } catch (cause) {
    throw new KnownFailure('record-missing', cause);
  }
  const found = hex(await crypto.subtle.digest('SHA-256', bytes));
  if (found !== hashes[name]) {
    throw new KnownFailure('record-damaged', `${name}: SHA-256 is ${found}, was built as ${hashes[name]}`);
  }
  return JSON.parse(new TextDecoder().decode(bytes));
}

function hex(hash: ArrayBuffer): string {
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Read a file of the package. */
export function packagedFile(urlOf: (path: string) => string): ReadFile {
  return async (name) => {
    const response = await fetch(urlOf(`/${name}`));
    if (!response.ok) throw new Error(`${name}: status ${response.status}`);
    return response.arrayBuffer();
  };
}
