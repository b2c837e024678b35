/** pdf.js in the package: as it was published, and of use to a page that may make no code and no trusted type. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfFiles } from '../../../tools/build/pdf-files.ts';
import { expect, test } from '../fixtures.ts';
import { CHROME, FIREFOX, sha256 } from '../support/build.ts';

test('has pdf.js byte for byte, and the Chinese character maps', () => {
  const files = pdfFiles();
  expect(files.filter(({ relativeDest }) => relativeDest.endsWith('.bcmap'))).toHaveLength(77);
  for (const folder of [CHROME, FIREFOX])
    for (const { absoluteSrc, relativeDest } of files)
      expect(sha256(readFileSync(join(folder, relativeDest))), relativeDest).toBe(sha256(readFileSync(absoluteSrc)));
});

test('reads a PDF in a page of ours, which stays as locked as all others', async ({ ext }) => {
  const page = await ext.open('options.html');
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
  const file = readFileSync('test/fixtures/imports/bulletin.pdf').toString('base64');
  const text = await page.evaluate(async (base64) => {
    const at = (name: string): string => `/pdf/${name}`;
    const [engine] = (await Promise.all([import(at('pdf.mjs')), import(at('pdf.worker.mjs'))])) as [
      { getDocument(options: object): { promise: Promise<PdfFile> } },
      unknown,
    ];
    interface PdfFile {
      getPage(number: number): Promise<{ getTextContent(): Promise<{ items: { str?: string }[] }> }>;
    }
    const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const options = { data, cMapUrl: at('cmaps/'), cMapPacked: true, disableFontFace: true, useWasm: false };
    const document = await engine.getDocument(options).promise;
    const { items } = await (await document.getPage(1)).getTextContent();
    return items.map(({ str }) => str ?? '').join('');
  }, file);
  expect(text).toContain('记者：码头什么时候启用？');
  expect(wrong).toEqual([]);
});

test('a PDF goes into the library as any other file', async ({ ext, consoleErrors }) => {
  const page = await ext.open('library.html');
  await page.setInputFiles('input[type=file] >> nth=0', 'test/fixtures/imports/bulletin.pdf');
  await expect(page.getByText('码头什么时候启用？').first()).toBeVisible();
  expect(consoleErrors).toEqual([]);
});
