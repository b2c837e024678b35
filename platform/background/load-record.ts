/**
 * The shipped files, as they were built with this extension. Read by the background alone: pages ask it for what they show.
 */
import type { OfficialRecord } from '../../engine/record/record.ts';
import { KnownFailure } from '../shared/protocol.ts';

/** SHA-256 of the shipped files; put in by the build (wxt.config.ts). */
declare const __BUNDLE__: Hashes;
type FileName = 'record.json' | 'index.json' | 'glosses.json' | 'meanings.json' | 'dictionary.json';
export type Hashes = Readonly<Record<FileName, string>>;

/** Of the record's file, as it was built. */
export const builtRecord = (): string => __BUNDLE__['record.json'];

/** Reads a packaged file. */
export type ReadFile = (name: FileName) => Promise<ArrayBuffer>;

/** @throws KnownFailure `record-missing`, `record-damaged` */
export async function loadRecord(read: ReadFile, hashes?: Hashes): Promise<OfficialRecord> {
  return (await loadFile(read, 'record.json', hashes)) as OfficialRecord;
}

/**
 * Read one of the packaged files and check it.
 * @throws KnownFailure `record-missing`, `record-damaged`
 */
export async function loadFile(read: ReadFile, name: FileName, hashes: Hashes = __BUNDLE__): Promise<unknown> {
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
