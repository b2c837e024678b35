/** The paragraphs of a Word document. */
import { openZip, type ZipArchive } from '../archive/unzip.ts';
import { ReadProblem } from '../read-problem.ts';
import { elementsOf, parseXml, textOfElement, type XmlElement } from '../xml/parse-xml.ts';

export interface DocxParagraph {
  text: string;
  role: 'text' | 'heading' | 'row';
  /** Stretches in bold type, half-open. */
  bold: [start: number, end: number][];
}

/** Headings by Word's own ids, which are numbers in Chinese versions, and by their names. */
const HEADING = /^(?:heading ?\d|title|subtitle|[1-9]|标题.*|標題.*)$/i;
/** Words that were deleted while changes were tracked, codes of fields, and what older versions show in place of a shape. */
const LEFT_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom', 'delText', 'instrText', 'Fallback']);
const MAIN = 'word/document.xml';

/**
 * As the document reads when all changes are accepted: its body, without footnotes, comments, headers and footers.
 * @throws ReadProblem
 */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<DocxParagraph[]> {
  const archive = openZip(bytes);
  if (!isDocx(archive)) throw new ReadProblem('other-kind', { value: 'zip' });
  return docxParagraphs(archive);
}

export function isDocx({ entries }: ZipArchive): boolean {
  return entries.some(({ name }) => name === MAIN);
}

/** @throws ReadProblem */
export async function docxParagraphs(archive: ZipArchive): Promise<DocxParagraph[]> {
  const file = await archive.read(archive.entries.find(({ name }) => name === MAIN)!);
  const [body] = elementsOf(parseXml(new TextDecoder().decode(file)), 'body');
  if (body === undefined) throw new ReadProblem('damaged');
  const paragraphs: DocxParagraph[] = [];
  // Text boxes have paragraphs inside of paragraphs: each is one of its own.
  for (const paragraph of elementsOf(body, 'p')) {
    const row = rowOf(paragraph);
    // Of a row of several cells the first paragraph stands for all.
    if (row !== null && elementsOf(row, 'p')[0] !== paragraph) continue;
    const { text, bold } = row === null ? readRuns(paragraph) : { text: rowText(row), bold: [] };
    const role = row === null ? roleOf(paragraph) : 'row';
    if (text.trim() !== '') paragraphs.push({ text, role, bold });
  }
  return paragraphs;
}

/** As the document's properties have it; null where they have none. */
export async function docxTitle(archive: ZipArchive): Promise<string | null> {
  const entry = archive.entries.find(({ name }) => name === 'docProps/core.xml');
  if (entry === undefined) return null;
  const [title] = elementsOf(parseXml(new TextDecoder().decode(await archive.read(entry))), 'title');
  return (title && textOfElement(title).trim()) || null;
}

/** The row of several cells in which a paragraph stands; null for one in no such row. */
function rowOf(paragraph: XmlElement): XmlElement | null {
  for (let outer = paragraph.parent; outer !== null; outer = outer.parent) {
    if (outer.name === 'tr') return cellsOf(outer).length < 2 ? null : outer;
  }
  return null;
}

function cellsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === 'tc');
}

function rowText(row: XmlElement): string {
  return cellsOf(row)
    .map((cell) =>
      elementsOf(cell, 'p')
        .map((paragraph) => readRuns(paragraph).text)
        .join('\n'),
    )
    .join('\t');
}

function roleOf(paragraph: XmlElement): DocxParagraph['role'] {
  const id = elementsOf(paragraph, 'pStyle')[0]?.attributes.get('val') ?? '';
  return HEADING.test(id) ? 'heading' : 'text';
}

function readRuns({ children }: XmlElement): Pick<DocxParagraph, 'text' | 'bold'> {
  let text = '';
  const bold: [number, number][] = [];
  const waiting = children.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    // Between elements there is nothing but white space; a paragraph of a text box comes by itself.
    if (typeof next === 'string' || LEFT_OUT.has(next.name) || next.name === 'p') continue;
    if (next.name === 'r' && hasMark(next, 'vanish')) continue;
    if (next.name === 't') {
      const start = text.length;
      text += next.children.filter((child) => typeof child === 'string').join('');
      const last = bold.at(-1);
      if (!hasMark(next.parent!, 'b') || text.length === start) continue;
      if (last?.[1] === start) last[1] = text.length;
      else bold.push([start, text.length]);
    } else if (next.name === 'tab') text += '\t';
    else if (next.name === 'br' || next.name === 'cr') text += '\n';
    else for (const child of next.children.toReversed()) waiting.push(child);
  }
  return { text, bold };
}

/** By its own mark, `b` for bold, `vanish` for hidden: what a style makes bold is a heading, or all of it. */
function hasMark(run: XmlElement, name: string): boolean {
  const properties = run.children.find((child) => typeof child !== 'string' && child.name === 'rPr');
  if (properties === undefined || typeof properties === 'string') return false;
  const mark = properties.children.find((child) => typeof child !== 'string' && child.name === name);
  return mark !== undefined && typeof mark !== 'string' && !/^(?:0|false|off)$/u.test(mark.attributes.get('val') ?? '');
}
