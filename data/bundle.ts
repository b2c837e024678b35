/** The files that ship with the extension: the parsed record, and its index. Made when the extension is built. */
import { createHash } from 'node:crypto';
import { dumpIndex } from '../engine/index/index-dump.ts';
import { buildRecord } from './build-record.ts';
import glosses from './glosses.json' with { type: 'json' };
import { readText } from './read-data.ts';

/**
 * The parsed record; its index; what its words mean in English, which is loaded for quotes in English; what other words mean, which is loaded
 * where the closest passages are asked for; and the dictionary, which is loaded where they are sought in texts of the reader's own.
 */
type FileName = 'record.json' | 'index.json' | 'glosses.json' | 'meanings.json' | 'dictionary.json';

export interface Bundle {
  /** Contents by file name. */
  files: Record<FileName, string>;
  /** SHA-256 of each, in hexadecimal: built into the background, which checks what it loads. */
  hashes: Record<FileName, string>;
}

export function bundleRecord(): Bundle {
  const record = buildRecord();
  const files = {
    'record.json': JSON.stringify(record),
    'index.json': JSON.stringify(dumpIndex(record)),
    'glosses.json': JSON.stringify(glosses),
    'meanings.json': JSON.stringify(JSON.parse(readText('meanings.json'))),
    'dictionary.json': JSON.stringify(JSON.parse(readText('dictionary.json'))),
  };
  const hashes = {
    'record.json': sha256(files['record.json']),
    'index.json': sha256(files['index.json']),
    'glosses.json': sha256(files['glosses.json']),
    'meanings.json': sha256(files['meanings.json']),
    'dictionary.json': sha256(files['dictionary.json']),
  };
  return { files, hashes };
}

let made: Bundle | null = null;

/** Made when first asked for, and shared by all builds of a process. */
export function bundleOnce(): Bundle {
  return (made ??= bundleRecord());
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
