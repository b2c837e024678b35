/** The paragraphs of a Word document. */
import type { PageBlock } from '../../../engine/page/page-text.ts';
import { DraftProblem } from './draft-problem.ts';
import { elementsOf, parseXml, type XmlElement } from './parse-xml.ts';
import { unzip } from './unzip.ts';

/** Headings by Word's own ids, which are numbers in Chinese versions, and by their names. */
const HEADING = /^(?:heading ?\d|title|subtitle|[1-9]|标题.*|標題.*)$/i;
/** Words that were deleted while changes were tracked, codes of fields, and what older versions show in place of a shape. */
const LEFT_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom', 'delText', 'instrText', 'Fallback']);

/**
 * As the document reads when all changes are accepted: its body, without footnotes, comments, headers and footers.
 * @throws DraftProblem
 */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<PageBlock[]> {
  const file = await unzip(bytes, 'word/document.xml');
  if (file === null) throw new DraftProblem('other-kind');
  const [body] = elementsOf(parseXml(new TextDecoder().decode(file)), 'body');
  if (body === undefined) throw new DraftProblem('damaged');
  const blocks: PageBlock[] = [];
  // Text boxes have paragraphs inside of paragraphs: each is a block of its own.
  for (const paragraph of elementsOf(body, 'p')) {
    const row = rowOf(paragraph);
    // Of a row of several cells the first paragraph stands for all.
    if (row !== null && elementsOf(row, 'p')[0] !== paragraph) continue;
    const text = row === null ? textOf(paragraph) : rowText(row);
    const role = row === null ? roleOf(paragraph) : 'row';
    if (text.trim() !== '') blocks.push({ text, role, quoted: [], frame: 0 });
  }
  return blocks;
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
    .map((cell) => elementsOf(cell, 'p').map(textOf).join('\n'))
    .join('\t');
}

function roleOf(paragraph: XmlElement): PageBlock['role'] {
  const id = elementsOf(paragraph, 'pStyle')[0]?.attributes.get('val') ?? '';
  return HEADING.test(id) ? 'heading' : 'text';
}

function textOf({ children }: XmlElement): string {
  let text = '';
  const waiting = children.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    // Between elements there is nothing but white space; a paragraph of a text box comes by itself.
    if (typeof next === 'string' || LEFT_OUT.has(next.name) || next.name === 'p') continue;
    if (next.name === 't') text += next.children.filter((child) => typeof child === 'string').join('');
    else if (next.name === 'tab') text += '\t';
    else if (next.name === 'br' || next.name === 'cr') text += '\n';
    else waiting.push(...next.children.toReversed());
  }
  return text;
}
