/**
 * pdf.js as our pages open it: its own files, packaged beside ours as they were published.
 *
 * Not through a worker: to start one a page needs a trusted type, and no page of ours may make one. So a PDF is read between two other
 * things that the page does, a page of it at a time.
 */
import type { PdfEngine, PdfWays } from './read-pdf.ts';

export async function openPackagedPdf(): Promise<PdfWays> {
  // The second is what would be the worker: pdf.js finds it in this page, and then looks for no other.
  const [engine] = await Promise.all([import('/pdf/pdf.mjs'), import('/pdf/pdf.worker.mjs')]);
  // Of a file that is not compiled with ours.
  return { engine: engine as PdfEngine, characterMaps: '/pdf/cmaps/' };
}
