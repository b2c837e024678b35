/** The built extension as files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CHROME = '.output/chrome-mv3';
export const FIREFOX = '.output/firefox-mv3';
export const EDGE = '.output/edge-mv3';
/** Of the newsroom's build, which may connect to an archive. */
export const NEWSROOM_CHROME = '.output/chrome-mv3-newsroom';
export const NEWSROOM_FIREFOX = '.output/firefox-mv3-newsroom';

/** Every file under a folder, by its path from there, in order. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
    .sort();
}

/** SHA-256 of each file, by path: two trees with the same list are the same tree. */
export function hashesOf(folder: string): Record<string, string> {
  return Object.fromEntries(pathsIn(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function manifestOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}
