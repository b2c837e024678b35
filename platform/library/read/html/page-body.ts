/** Which blocks of a page are its text, and which are around it. */
import type { AddedBlock, AddedPage, PageContainer } from '../../../../engine/library/added-page.ts';

/** Shorter blocks are labels, bylines and things to press. */
const LEAST = 20;
/** The text is in the deepest element that has so much of what is written in longer blocks. */
const MOST_OF_ALL = 0.7;
/** With so much of it nothing that follows belongs to it, even if it asks something: those are comments. */
const NEARLY_ALL = 0.85;
/** A block of links leads elsewhere. */
const LINKED = 0.8;
const ASIDE = new Set(['nav', 'footer', 'aside']);
/** A question, or a speaker's label: what stands beside the longest answer. */
const SPOKEN = /[？?]|^[\s　]*[^：:。，\s]{1,16}[：:]/u;
const HEAD_LINE = 80;
const ABOUT = /\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}|来源|來源|稿源|责任编辑|責任編輯|发布时间|發布時間/u;

/** The page's heading, the lines below it that tell when and by whom it was published, and the text. */
export function bodyOfPage({ blocks, containers }: AddedPage): AddedBlock[] {
  const seen = blocks.filter((block) => !isLinks(block));
  const body = bodyContainer(seen, containers);
  const isIn = (block: AddedBlock): boolean => body === -1 || chainOf(block.within, containers).includes(body);
  const inside = seen.filter((block) => isIn(block) && !isAside(block, body, containers));
  const first = seen.indexOf(inside[0]!);
  const before = seen.slice(0, Math.max(0, first)).filter((block) => !isAside(block, -1, containers));
  const heading = before.findLastIndex(({ level }) => level === 1);
  if (heading < 0) return inside;
  const about = before.slice(heading + 1).filter(({ text }) => text.trim().length <= HEAD_LINE && ABOUT.test(text));
  return [before[heading]!, ...about, ...inside];
}

function isLinks({ text, linked }: AddedBlock): boolean {
  return linked >= LINKED * text.trim().length;
}

/** The containers around a place, the outermost first. */
function chainOf(within: number, containers: readonly PageContainer[]): number[] {
  const chain: number[] = [];
  for (let at = within; at >= 0 && chain.length < containers.length; at = containers[at]?.parent ?? -1)
    chain.unshift(at);
  return chain;
}

function isAside(block: AddedBlock, body: number, containers: readonly PageContainer[]): boolean {
  const chain = chainOf(block.within, containers);
  return chain.slice(chain.indexOf(body) + 1).some((at) => ASIDE.has(containers[at]!.tag));
}

/** −1: the page as a whole. */
function bodyContainer(blocks: readonly AddedBlock[], containers: readonly PageContainer[]): number {
  const isChinese = blocks.some(({ text }) => hanIn(text) >= LEAST);
  const long = blocks
    .map((block) => ({ block, size: isChinese ? hanIn(block.text) : block.text.trim().length }))
    .filter(({ block, size }) => size >= LEAST && !isAside(block, -1, containers))
    .map((each) => ({ ...each, chain: chainOf(each.block.within, containers) }));
  const total = long.reduce((sum, { size }) => sum + size, 0);
  let body = -1;
  for (let depth = 0; ; depth += 1) {
    const inBody = long.filter(({ chain }) => body === -1 || chain[depth - 1] === body);
    const sizes = Map.groupBy(inBody, ({ chain }) => chain[depth]);
    const next = [...sizes].find(
      ([child, own]) => child !== undefined && own.reduce((sum, { size }) => sum + size, 0) >= MOST_OF_ALL * total,
    );
    if (next === undefined || next[1].length < 2) return body;
    const [child, own] = next;
    const share = own.reduce((sum, { size }) => sum + size, 0) / total;
    const start = inBody.indexOf(own[0]!);
    const isPart = inBody.some(
      (each, at) => each.chain[depth] !== child && SPOKEN.test(each.block.text) && (at < start || share < NEARLY_ALL),
    );
    if (isPart) return body;
    body = child!;
  }
}

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
