/** A tree of HTML as a page that is added: its blocks with what is around them, and what it says of itself. */
import type {
  AddedBlock,
  AddedPage,
  AddedRole,
  PageContainer,
  PageMetadatum,
} from '../../../../engine/library/added-page.ts';
import {
  allOf,
  attribute,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHidden,
  plainText,
} from '../../../../engine/page/read/html-tree.ts';
import { BLOCKS, isRow } from '../../../../engine/page/read/read-tree.ts';
import { createIsRepeated } from '../../../../engine/page/read/written-dates.ts';

const BOLD_TAGS = new Set(['b', 'strong']);
const BOLD_STYLE = /font-weight\s?:\s?(?:bold|[6-9]00)/iu;
const ROLES: Readonly<Record<string, AddedRole>> = {
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
  li: 'item',
  dt: 'term',
  dd: 'description',
};

export function addedPageOf(root: HtmlNode, address: string): AddedPage {
  const elements = [...allOf(root)];
  const hasFewTimes = elements.filter(({ tagName }) => tagName === 'time').length <= MAX_TIMES;
  const title = elements.find(({ tagName }) => tagName === 'title');
  const isRepeated = createIsRepeated(root);
  const html = elements.find(({ tagName }) => tagName === 'html');
  return {
    address,
    title: title === undefined ? '' : plainText(title).replaceAll(/\s+/gu, ' ').trim(),
    language: (html && attribute(html, 'lang')) || null,
    ...blocksOf(root),
    metadata: elements
      .filter((element) => element.tagName !== 'time' || hasFewTimes)
      .flatMap((element) => metadataOf(element, isRepeated)),
  };
}

/** A page with more is a list, and which of them is its own cannot be told. */
const MAX_TIMES = 50;

type Step = HtmlNode | (() => void);

function blocksOf(root: HtmlNode): Pick<AddedPage, 'blocks' | 'containers'> {
  const containers: PageContainer[] = [];
  const writer = new BlockBuilder();
  const steps: Step[] = [root];
  let [within, isInRow, bold, links, preformatted] = [-1, false, 0, 0, 0];
  let role: AddedRole = 'text';
  let level = 0;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') {
      step();
      continue;
    }
    if (step.nodeName === '#text') {
      const text = step.value ?? '';
      writer.write(preformatted > 0 ? text : text.replaceAll(/[\t\n\f\r ]+/gu, ' '), bold > 0, links > 0);
      continue;
    }
    if (isElement(step)) {
      const { tagName } = step;
      if (isHidden(step)) continue;
      if (tagName === 'br') {
        writer.write('\n', false, false);
        continue;
      }
      if (isBold(step)) {
        bold += 1;
        steps.push(() => void (bold -= 1));
      }
      if (tagName === 'a') {
        links += 1;
        steps.push(() => void (links -= 1));
      }
      if (tagName === 'pre') {
        preformatted += 1;
        steps.push(() => void (preformatted -= 1));
      }
      if (isInRow && (tagName === 'td' || tagName === 'th')) writer.cell();
      else if (BLOCKS.has(tagName) && !isInRow) {
        const outer = { within, isInRow, role, level };
        containers.push({ parent: within, tag: tagName });
        within = containers.length - 1;
        isInRow = tagName === 'tr' && isRow(step);
        const heading = /^h[1-6]$/u.test(tagName);
        role = isInRow ? 'row' : heading ? 'heading' : (ROLES[tagName] ?? role);
        if (heading) level = Number(tagName[1]);
        writer.part(role, level, within);
        steps.push(() => {
          ({ within, isInRow, role, level } = outer);
          writer.part(role, level, within);
        });
      }
    }
    // One by one: of a great many at once the stack would overflow.
    for (const child of childrenOf(step).toReversed()) steps.push(child);
  }
  writer.part('text', 0, -1);
  return { blocks: writer.blocks, containers };
}

function isBold(element: HtmlElement): boolean {
  return BOLD_TAGS.has(element.tagName) || BOLD_STYLE.test(attribute(element, 'style')?.slice(0, 500) ?? '');
}

class BlockBuilder {
  readonly blocks: AddedBlock[] = [];
  #open: AddedBlock = emptyBlock('text', 0, -1);

  write(text: string, isBold: boolean, isLinked: boolean): void {
    const { bold, text: before } = this.#open;
    const end = before.length + text.length;
    const last = bold.at(-1);
    if (isBold && last?.[1] === before.length) last[1] = end;
    else if (isBold && text !== '') bold.push([before.length, end]);
    if (isLinked) this.#open.linked += text.trim().length;
    this.#open.text += text;
  }

  cell(): void {
    if (this.#open.text !== '') this.#open.text += '\t';
  }

  /** What was written is a block, and what follows another. */
  part(role: AddedRole, level: number, within: number): void {
    if (this.#open.text.trim() !== '') this.blocks.push(this.#open);
    this.#open = emptyBlock(role, level, within);
  }
}

function emptyBlock(role: AddedRole, level: number, within: number): AddedBlock {
  return { text: '', role, level: role === 'heading' ? level : 0, bold: [], linked: 0, within };
}

function metadataOf(element: HtmlElement, isRepeated: (time: HtmlElement) => boolean): PageMetadatum[] {
  const { tagName } = element;
  if (tagName === 'script') {
    if (!/ld\+json/iu.test(attribute(element, 'type') ?? '')) return [];
    return [{ from: 'json-ld', name: '', value: plainText(element) }];
  }
  if (tagName === 'link') {
    const isCanonical = /^canonical$/iu.test(attribute(element, 'rel') ?? '');
    return isCanonical ? [{ from: 'canonical', name: 'canonical', value: attribute(element, 'href') ?? '' }] : [];
  }
  if (tagName === 'meta') {
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    return name === null ? [] : [{ from: 'meta', name, value: attribute(element, 'content') ?? '' }];
  }
  if (isHidden(element)) return [];
  const property = attribute(element, 'itemprop') ?? '';
  if (tagName === 'time') {
    if (isRepeated(element)) return [];
    return [{ from: 'time', name: property, value: attribute(element, 'datetime') ?? plainText(element) }];
  }
  if (!/^(?:datePublished|headline)$/u.test(property)) return [];
  return [{ from: 'microdata', name: property, value: attribute(element, 'content') ?? plainText(element) }];
}
