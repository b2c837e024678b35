/** pdf.js as commands and tests open it: from the packages, on this thread. */
import { fileURLToPath } from 'node:url';
import type { PdfWays } from '../../platform/library/read/pdf/read-pdf.ts';

export async function openPdf(): Promise<PdfWays> {
  const engine = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return { engine, characterMaps: fileURLToPath(import.meta.resolve('pdfjs-dist/cmaps/')) };
}
