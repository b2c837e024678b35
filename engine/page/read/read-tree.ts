/**
 * A page's text as a reader sees it, read from its tree alone: by tags, `hidden` and inline style. What a style sheet hides or draws is
 * not known here.
 */
import type { BlockRole, PageBlock, PageText, WrittenDate } from '../page-text.ts';

/** A node of a tree of HTML: as parse5 gives it, and as a document in a browser is copied. */
export interface HtmlNode {
  /** `#text` for text. */
  nodeName: string;
  parentNode?: HtmlNode | null;
  childNodes?: HtmlNode[];
  /** Of text. */
  value?: string;
  /** Of an element, in small letters. */
  tagName?: string;
  attrs?: { name: string; value: string }[];
}
export type HtmlElement = HtmlNode & Required<Pick<HtmlNode, 'tagName' | 'attrs'>>;
type Node = HtmlNode;
type Element = HtmlElement;

const UNSEEN = new Set(
  'head script style noscript template textarea input select option button svg math iframe object embed audio video canvas rt rp datalist dialog map'.split(
    ' ',
  ),
);
export const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);
const ROLES: Record<string, BlockRole> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
  li: 'item',
  dt: 'item',
  dd: 'item',
  aside: 'item',
  nav: 'item',
  footer: 'item',
};

export function isElement(node: Node): node is Element {
  return node.tagName !== undefined;
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

export function isHidden(element: Element): boolean {
  if (UNSEEN.has(element.tagName) || attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style') ?? '';
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/iu.test(style);
}

export function childrenOf(node: Node): Node[] {
  return node.childNodes ?? [];
}

export function* allOf(node: Node): Generator<Element> {
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isElement(next)) yield next;
    // In the order of the page, and without a stack that a deep or a wide page could fill.
    for (const child of childrenOf(next).toReversed()) waiting.push(child);
  }
}

export function plainText(node: Node): string {
  const parts: string[] = [];
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.nodeName === '#text') parts.push(next.value ?? '');
    for (const child of childrenOf(next).toReversed()) waiting.push(child);
  }
  return parts.join('');
}

class BlockWriter {
  readonly blocks: PageBlock[] = [];
  #text = '';
  #quoted: [number, number][] = [];
  #role: BlockRole = 'text';

  write(text: string): void {
    this.#text += text;
  }

  get length(): number {
    return this.#text.length;
  }

  quote(from: number): void {
    if (this.#text.slice(from).trim() !== '') this.#quoted.push([from, this.#text.length]);
  }

  /** What was written is a block, and what follows another. */
  part(role: BlockRole): void {
    if (this.#text.trim() !== '')
      this.blocks.push({ text: this.#text, role: this.#role, quoted: this.#quoted, frame: 0 });
    this.#text = '';
    this.#quoted = [];
    this.#role = role;
  }
}

type Step = Node | (() => void);

function readBlocks(root: Node): PageBlock[] {
  const writer = new BlockWriter();
  const steps: Step[] = [root];
  let role: BlockRole = 'text';
  let isInRow = false;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') {
      step();
      continue;
    }
    if (step.nodeName === '#text') {
      writer.write((step.value ?? '').replaceAll(/[\n\r\t]/gu, ' '));
      continue;
    }
    if (isElement(step) && isHidden(step)) continue;
    const children = childrenOf(step);
    if (isElement(step)) {
      const { tagName } = step;
      if (tagName === 'br') {
        writer.write('\n');
        continue;
      }
      if (tagName === 'q') {
        const from = writer.length;
        steps.push(() => writer.quote(from));
      } else if (isInRow && (tagName === 'td' || tagName === 'th')) {
        if (writer.length > 0) writer.write('\t');
      } else if (BLOCKS.has(tagName) && !isInRow) {
        const [outer, wasInRow] = [role, isInRow];
        isInRow = tagName === 'tr' && isRow(step);
        role = isInRow ? 'row' : roleOf(tagName, role);
        writer.part(role);
        steps.push(() => {
          [role, isInRow] = [outer, wasInRow];
          writer.part(role);
        });
      }
    }
    for (const child of children.toReversed()) steps.push(child);
  }
  writer.part('text');
  return writer.blocks;
}

/** What stands in a list or aside stays so, whatever it is made of; a heading in an article is none. */
function roleOf(tagName: string, outer: BlockRole): BlockRole {
  const own = ROLES[tagName];
  if (own === undefined) return outer;
  return outer === 'item' && own !== 'quotation' ? 'item' : own;
}

/** A row of cells; a table that lays out a page has whole paragraphs in one. */
export function isRow(row: Element): boolean {
  const cells = childrenOf(row).filter((node) => isElement(node) && (node.tagName === 'td' || node.tagName === 'th'));
  if (cells.length < 2) return false;
  // No further than to the first that is too many: a table in a table in a table is not gone through at each of its rows.
  let paragraphs = 0;
  for (const cell of cells)
    for (const { tagName } of allOf(cell)) {
      if (tagName === 'p' || tagName === 'div' || tagName === 'table') paragraphs += 1;
      if (paragraphs > cells.length) return false;
    }
  return true;
}

export const PUBLISHED =
  /^(?:article:published_time|og:published_time|og:article:published_time|article:create_at|datepublished|pubdate|publishdate|publish[-_]?(?:date|time)|date|dc\.date(?:\.issued)?|dcterms\.(?:created|date|issued)|sailthru\.date|parsely-pub-date|firstpublishedtime|_pubtime|createdate|originalpublicationdate|release_date|bt:pubdate|weibo:article:create_at)$/iu;
const MODIFIED =
  /^(?:article:modified_time|og:updated_time|datemodified|lastmod|last-modified|dcterms\.modified|revised)$/iu;

/** Of each kind: lists of posts have hundreds. */
const MOST_DATES = 10;
/** Times that are looked at. */
const MOST_TIMES = 100;

function readDates(root: Node): WrittenDate[] {
  const dates: WrittenDate[] = [];
  const isRepeated = createIsRepeated(root);
  let times = 0;
  for (const element of allOf(root)) {
    const { tagName } = element;
    if (tagName === 'script' && /ld\+json/iu.test(attribute(element, 'type') ?? ''))
      dates.push(...inJsonLd(plainText(element)));
    const named = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? '';
    if (tagName === 'meta') {
      const text = attribute(element, 'content') ?? '';
      if (PUBLISHED.test(named)) dates.push({ from: 'meta', text });
      else if (MODIFIED.test(named)) dates.push({ from: 'modified', text });
    } else if (tagName === 'time' && !isHidden(element)) {
      times += 1;
      if (times > MOST_TIMES || isRepeated(element)) continue;
      const text = attribute(element, 'datetime') ?? plainText(element);
      dates.push({ from: /modified/iu.test(named) ? 'modified' : 'time', text });
    }
  }
  const written = Map.groupBy(
    dates.filter(({ text }) => text.trim() !== ''),
    ({ from }) => from,
  );
  return [...written.values()].flatMap((own) => own.slice(0, MOST_DATES));
}

function inJsonLd(json: string): WrittenDate[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    // Broken data are common, and the day in them is mostly whole.
    const published = /"datePublished"\s*:\s*"([^"]{4,40})"/u.exec(json)?.[1];
    return published === undefined ? [] : [{ from: 'json-ld', text: published }];
  }
  const dates: WrittenDate[] = [];
  const waiting: unknown[] = [parsed];
  // It grows while it is gone through.
  for (const next of waiting) {
    if (waiting.length > MOST_JSON) break;
    if (Array.isArray(next)) for (const inner of next as unknown[]) waiting.push(inner);
    else if (typeof next === 'object' && next !== null) {
      const { datePublished, dateModified, '@graph': graph, mainEntity } = next as Record<string, unknown>;
      if (typeof datePublished === 'string') dates.push({ from: 'json-ld', text: datePublished });
      if (typeof dateModified === 'string') dates.push({ from: 'modified', text: dateModified });
      for (const inner of [graph, mainEntity]) if (inner !== undefined) waiting.push(inner);
    }
  }
  return dates;
}

/** Parts of structured data that are looked through: an article's are a few dozen. */
const MOST_JSON = 20_000;
const ASIDE = new Set(['li', 'aside', 'nav', 'footer', 'td', 'dd']);
/** Elements of one kind beside each other, each with a time of its own, are posts or entries. */
const REPEATED = 2;

/** Whether a time is one of many. Each element is counted once, however many times it holds. */
export function createIsRepeated(root: Node): (time: Element) => boolean {
  const timed = new Set<Node>();
  for (const element of allOf(root)) {
    if (element.tagName !== 'time') continue;
    for (let outer: Node | null = element; outer !== null && !timed.has(outer); outer = outer.parentNode ?? null)
      timed.add(outer);
  }
  /** By its tag and class, how many of an element's children have a time in them. */
  const counted = new Map<Element, Map<string, number>>();
  const countIn = (outer: Element): Map<string, number> => {
    let counts = counted.get(outer);
    if (counts !== undefined) return counts;
    counts = new Map();
    for (const child of childrenOf(outer)) {
      if (!isElement(child) || !timed.has(child)) continue;
      const key = keyOf(child);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    counted.set(outer, counts);
    return counts;
  };
  return (time) => {
    let inner: Element = time;
    for (let outer = time.parentNode ?? null; outer !== null && isElement(outer); outer = outer.parentNode ?? null) {
      if (ASIDE.has(outer.tagName)) return true;
      if (inner.tagName !== 'time' && (countIn(outer).get(keyOf(inner)) ?? 0) >= REPEATED) return true;
      inner = outer;
    }
    return false;
  };
}

function keyOf(element: Element): string {
  return `${element.tagName} ${attribute(element, 'class') ?? ''}`;
}

/** @param address where the page was found */
export function readTree(root: HtmlNode, address: string): PageText {
  const elements = [...allOf(root)];
  const canonical = elements.find(
    ({ tagName, attrs }) =>
      tagName === 'link' && attrs.some(({ name, value }) => name === 'rel' && /^canonical$/iu.test(value)),
  );
  const title = elements.find(({ tagName }) => tagName === 'title');
  return {
    address: (canonical && attribute(canonical, 'href')) ?? address,
    title: title === undefined ? '' : plainText(title).trim(),
    dates: readDates(root),
    blocks: readBlocks(root),
    cut: null,
  };
}
