/**
 * The elements of a sound XML text, as a Word document and a corpus of debates are: whatever else it is, it is called damaged.
 *
 * Entities of a document's own are not resolved: a few lines of them fill any memory, and none of the forms that are read here needs one.
 */
import { LIMITS } from '../limits.ts';
import { atLine, lineAt, ReadProblem } from '../read-problem.ts';

export interface XmlElement {
  /** Without its prefix: published forms of one format have names of different spaces for the same elements. */
  name: string;
  parent: XmlElement | null;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/** A comment, an instruction, a document type without anything inside, or raw text; an end tag; a start tag with its attributes; text. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[<>]*>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\p{L}\p{N}_.:-]+)\s*>|<([\p{L}\p{N}_.:-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|([^<]+)/guy;
const ENTITIES = /^<!DOCTYPE[^[<>]*\[/u;
/** Begins where a name begins, and nowhere inside it: a long word without a sign of equality is gone through once. */
const ATTRIBUTE = /(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws ReadProblem `damaged`, `xml-entities`, `too-deep` or `too-many-elements` */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', parent: null, attributes: NONE, children: [] };
  let open = root;
  let end = 0;
  let depth = 0;
  let elements = 0;
  for (const token of xml.matchAll(TOKEN)) {
    const [, raw, closed, opened, attributes = '', text] = token;
    if (text !== undefined) open.children.push(decode(text));
    else if (raw !== undefined) open.children.push(raw);
    else if (closed !== undefined) {
      if (open.parent === null || localOf(closed) !== open.name) break;
      open = open.parent;
      depth -= 1;
    } else if (opened !== undefined) {
      const element: XmlElement = { name: localOf(opened), parent: open, attributes: read(attributes), children: [] };
      open.children.push(element);
      elements += 1;
      if (elements > LIMITS.xmlElements)
        throw new ReadProblem('too-many-elements', { ...placeIn(xml, end), limit: LIMITS.xmlElements });
      if (!attributes.endsWith('/')) {
        open = element;
        depth += 1;
        if (depth > LIMITS.treeDepth)
          throw new ReadProblem('too-deep', { ...placeIn(xml, end), limit: LIMITS.treeDepth });
      }
    }
    end = token.index + token[0].length;
  }
  if (end !== xml.length || open !== root) {
    const isEntities = ENTITIES.test(xml.slice(end, end + 1000));
    throw new ReadProblem(isEntities ? 'xml-entities' : 'damaged', placeIn(xml, end));
  }
  return root;
}

const NONE: ReadonlyMap<string, string> = new Map();

function read(attributes: string): ReadonlyMap<string, string> {
  if (!attributes.includes('=')) return NONE;
  const found = new Map<string, string>();
  for (const [, name, double, single] of attributes.matchAll(ATTRIBUTE))
    found.set(localOf(name!), decode(double ?? single ?? ''));
  return found;
}

function placeIn(xml: string, at: number): ReturnType<typeof atLine> {
  return atLine(lineAt(xml, at), at - xml.lastIndexOf('\n', at - 1));
}

/** In the order of the document, without a stack that a deep one could fill. */
export function elementsOf(root: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting: XmlElement[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (names.includes(next.name)) found.push(next);
    for (const child of next.children.toReversed()) if (typeof child !== 'string') waiting.push(child);
  }
  return found;
}

/** All of its text, white space as it is written. */
export function textOfElement(element: XmlElement): string {
  let text = '';
  const waiting: (XmlElement | string)[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') text += next;
    else for (const child of next.children.toReversed()) waiting.push(child);
  }
  return text;
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, named?: string) => {
    if (named !== undefined) return NAMED[named.toLowerCase()]!;
    const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
