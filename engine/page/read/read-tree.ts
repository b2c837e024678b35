/**
 * A page's text as a reader sees it, read from its tree alone: by tags, `hidden` and inline style. What a style sheet hides or draws is
 * not known here.
 */
import type { BlockRole, PageBlock, PageText } from '../page-text.ts';
import {
  allOf,
  attribute,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHidden,
  plainText,
} from './html-tree.ts';
import { readDates } from './written-dates.ts';

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

type Step = HtmlNode | (() => void);

function readBlocks(root: HtmlNode): PageBlock[] {
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
export function isRow(row: HtmlElement): boolean {
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
