/** The paragraphs of a Word document. */
import type { PageBlock } from '../../../engine/page/page-text.ts';
import { DraftProblem } from './draft-problem.ts';
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
  const xml = new TextDecoder().decode(file);
  // No Word document has one; it could name entities that grow without end.
  if (xml.includes('<!DOCTYPE')) throw new DraftProblem('damaged');
  const root = parseXml(xml);
  const [body] = root === null ? [] : allOf(root, 'body');
  // A text that breaks off has an element of the browser's own in it that says so.
  if (root === null || body === undefined || allOf(root, 'parsererror').length > 0) throw new DraftProblem('damaged');
  const blocks: PageBlock[] = [];
  // Text boxes have paragraphs inside of paragraphs: each is a block of its own.
  for (const paragraph of allOf(body, 'p')) {
    const row = isInRow(paragraph);
    if (row !== null && row !== paragraph) continue;
    const text = row === null ? textOf(paragraph) : rowText(paragraph);
    if (text.trim() !== '') blocks.push({ text, role: roleOf(paragraph, row !== null), quoted: [], frame: 0 });
  }
  return blocks;
}

/** Browsers say in the document what is wrong with it, other parsers throw. */
function parseXml(xml: string): Element | null {
  try {
    return new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  } catch (error) {
    throw new DraftProblem('damaged', error);
  }
}

/** Without the prefix: the two published forms of the format have names of different spaces for the same elements. */
function nameOf({ nodeName }: Node): string {
  return localOf(nodeName);
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** In the order of the document, without a stack that a deep one could fill. */
function allOf(root: Element, name: string): Element[] {
  const found: Element[] = [];
  const waiting: Element[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (nameOf(next) === name) found.push(next);
    waiting.push(...[...next.children].toReversed());
  }
  return found;
}

/** Of a row of several cells the first paragraph stands for all. @returns that paragraph; null for one in no such row */
function isInRow(paragraph: Element): Element | null {
  const row = above(paragraph, 'tr');
  if (row === null || cellsOf(row).length < 2) return null;
  return allOf(row, 'p')[0] ?? null;
}

function rowText(paragraph: Element): string {
  const row = above(paragraph, 'tr')!;
  return cellsOf(row)
    .map((cell) => allOf(cell, 'p').map(textOf).join('\n'))
    .join('\t');
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((child) => nameOf(child) === 'tc');
}

function above(element: Element, name: string): Element | null {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (nameOf(outer) === name) return outer;
  }
  return null;
}

function roleOf(paragraph: Element, isRow: boolean): PageBlock['role'] {
  if (isRow) return 'row';
  const [style] = allOf(paragraph, 'pStyle');
  const id = [...(style?.attributes ?? [])].find(({ name }) => localOf(name) === 'val')?.value ?? '';
  return HEADING.test(id) ? 'heading' : 'text';
}

function textOf(paragraph: Element): string {
  let text = '';
  const waiting: Node[] = [...paragraph.childNodes].toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const name = nameOf(element);
    // A paragraph of a text box comes by itself.
    if (LEFT_OUT.has(name) || name === 'p') continue;
    if (name === 't') text += element.textContent ?? '';
    else if (name === 'tab') text += '\t';
    else if (name === 'br' || name === 'cr') text += '\n';
    else waiting.push(...[...element.childNodes].toReversed());
  }
  return text;
}
