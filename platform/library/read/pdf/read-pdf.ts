/** A PDF with a text layer, by pdf.js as it was published. */
import type { StatedFact } from '../../../../engine/library/read-text.ts';
import { bodyOf, notice, type ReadBody } from '../body.ts';
import { ReadProblem } from '../read-problem.ts';
import { paragraphsIn, type PdfPage, type PdfPiece } from './pdf-lines.ts';

/** What is used of pdf.js. */
export interface PdfEngine {
  getDocument(options: object): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
}

interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<{
    getViewport(options: { scale: number }): { height: number };
    getTextContent(): Promise<{ items: object[] }>;
    cleanup(): void;
  }>;
  getMetadata(): Promise<{ info: unknown }>;
}

/** How it is opened on this machine. */
export interface PdfWays {
  engine: PdfEngine;
  /** Where the published character maps are, with a slash behind: without those of Chinese whole paragraphs are missing. */
  characterMaps: string;
}

const MAX_PAGES = 5000;
const MAX_CHARACTERS = 20_000_000;
/** A glyph that stands for no character, or for one that its font alone knows. */
const UNREADABLE = /[\0-\u0008\u000b-\u001f\u007f-\u009f\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu;

/** @throws ReadProblem */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>, { engine, characterMaps }: PdfWays): Promise<ReadBody> {
  const task = engine.getDocument({
    // pdf.js takes the bytes away.
    data: bytes.slice(),
    cMapUrl: characterMaps,
    cMapPacked: true,
    // Nothing is drawn: neither fonts, nor what pictures and colours need.
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await readDocument(await task.promise);
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new ReadProblem(isLocked ? 'locked' : 'damaged', {}, { cause: error });
  } finally {
    await task.destroy();
  }
}

async function readDocument(document: PdfDocument): Promise<ReadBody> {
  const { numPages } = document;
  if (numPages > MAX_PAGES) throw new ReadProblem('too-many-pages', { size: numPages, limit: MAX_PAGES });
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.filter((item): item is PdfPiece => 'str' in item);
    pages.push({ pieces, height: page.getViewport({ scale: 1 }).height });
    characters += pieces.reduce((sum, { str }) => sum + str.length, 0);
    if (characters > MAX_CHARACTERS)
      throw new ReadProblem('too-many-characters', { size: characters, limit: MAX_CHARACTERS });
    page.cleanup();
  }
  const printed = paragraphsIn(pages).join('\n\n');
  const source = printed.replaceAll(UNREADABLE, '\uFFFD');
  const empty = pages.filter(({ pieces }) => pieces.every(({ str }) => str.trim() === '')).length;
  return bodyOf('pdf', source, {
    stated: await titleOf(document),
    notices: [...notice('unreadable-glyphs', source.match(/\uFFFD/gu)?.length ?? 0), ...notice('empty-pages', empty)],
  });
}

async function titleOf(document: PdfDocument): Promise<StatedFact[]> {
  const { info } = await document.getMetadata();
  const title = (info as { Title?: unknown } | null)?.Title;
  if (typeof title !== 'string' || title.trim() === '') return [];
  return [{ fact: 'title', value: title.trim(), evidence: 'PDF Title' }];
}
