import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROME_BUILD } from '../drive/chromium.ts';
import type { Extension } from '../drive/extension.ts';

/** Words of the interface, a file for each language: a page loads those of one. */
export const WORDS_FILE = /\/(?:en|zh-CN|zh-TW)-[\w-]+\.js$/;

/** The files of the package that a page of ours asks for until it is drawn, each once. */
export async function filesLoaded(extension: Extension, path: string): Promise<string[]> {
  const page = await extension.context.newPage();
  const files = new Set<string>();
  // The browser's own list of resources leaves those of extensions out.
  page.on('request', (request) => files.add(new URL(request.url()).pathname));
  await page.goto(extension.url(path), { waitUntil: 'networkidle' });
  await page.close();
  return [...files];
}

/** Bytes, each file gzipped. */
export function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(CHROME_BUILD, file))).length, 0);
}

/** Of a page with all that it loads to be drawn: scripts, styles, the words of one language. */
export async function loadedSize(extension: Extension, path: string): Promise<number> {
  return sizeOf(await filesLoaded(extension, path));
}
