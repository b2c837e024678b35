import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROME_BUILD } from '../drive/chromium.ts';
import type { Extension } from '../drive/extension.ts';

/** Bytes, each file gzipped, of a page of ours with all that it loads to be drawn: scripts, styles, the words of one language. */
export async function loadedSize(extension: Extension, path: string): Promise<number> {
  const page = await extension.context.newPage();
  const files = new Set<string>();
  // The browser's own list of resources leaves those of extensions out.
  page.on('request', (request) => files.add(new URL(request.url()).pathname));
  await page.goto(extension.url(path), { waitUntil: 'networkidle' });
  await page.close();
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(CHROME_BUILD, file))).length, 0);
}
