/** The elements of a sound XML text, as a Word document is: whatever else it is, it is called damaged. */
import { DraftProblem } from './draft-problem.ts';

export interface XmlElement {
  /** Without its prefix: the two published forms of the format have names of different spaces for the same elements. */
  name: string;
  parent: XmlElement | null;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

/** A comment, an instruction or raw text; an end tag; a start tag with its attributes; text. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w.:-]+)\s*>|<([\w.:-]+)([^<>]*?)(\/?)>|([^<]+)/gy;
/** Begins where a name begins, and nowhere inside it: a long word without a sign of equality is gone through once. */
const ATTRIBUTE = /(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws DraftProblem `damaged` */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', parent: null, attributes: new Map(), children: [] };
  let open = root;
  let end = 0;
  for (const token of xml.matchAll(TOKEN)) {
    end = token.index + token[0].length;
    const [, raw, closed, opened, attributes = '', isEmpty, text] = token;
    if (text !== undefined) open.children.push(decode(text));
    else if (raw !== undefined) open.children.push(raw);
    else if (closed !== undefined) {
      if (open.parent === null || localOf(closed) !== open.name) throw new DraftProblem('damaged');
      open = open.parent;
    } else if (opened !== undefined) {
      const element: XmlElement = { name: localOf(opened), parent: open, attributes: new Map(), children: [] };
      for (const [, name, double, single] of attributes.matchAll(ATTRIBUTE)) {
        element.attributes.set(localOf(name!), decode(double ?? single ?? ''));
      }
      open.children.push(element);
      if (isEmpty !== '/') open = element;
    }
  }
  if (end !== xml.length || open !== root) throw new DraftProblem('damaged');
  return root;
}

/** In the order of the document, without a stack that a deep one could fill. */
export function elementsOf(root: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting: XmlElement[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    for (const child of next.children.toReversed()) if (typeof child !== 'string') waiting.push(child);
  }
  return found;
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, named?: string) => {
    if (named !== undefined) return NAMED[named.toLowerCase()]!;
    const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
