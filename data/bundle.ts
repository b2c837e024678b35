/** The files that ship with the extension: the parsed record, and its index. Made when the extension is built. */
import { createHash } from 'node:crypto';
import { dumpIndex } from '../engine/index/index-dump.ts';
import { buildRecord } from './build-record.ts';

export interface Bundle {
  /** Contents by file name. */
  files: { 'record.json': string; 'index.json': string };
  /** SHA-256 of each, in hexadecimal: built into the background, which checks what it loads. */
  hashes: { 'record.json': string; 'index.json': string };
}

export function bundleRecord(): Bundle {
  const record = buildRecord();
  const files = { 'record.json': JSON.stringify(record), 'index.json': JSON.stringify(dumpIndex(record)) };
  return { files, hashes: { 'record.json': sha256(files['record.json']), 'index.json': sha256(files['index.json']) } };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
