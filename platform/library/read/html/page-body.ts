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
  const isAside = asides(-1, containers);
  const body = bodyContainer(seen, containers, isAside);
  const isIn = within(containers, (at) => at === body);
  const isAsideInBody = asides(body, containers);
  const inside = seen.filter((block) => (body === -1 || isIn(block)) && !isAsideInBody(block));
  const first = seen.indexOf(inside[0]!);
  const before = seen.slice(0, Math.max(0, first)).filter((block) => !isAside(block));
  const heading = before.findLastIndex(({ level }) => level === 1);
  if (heading < 0) return inside;
  const about = before.slice(heading + 1).filter(({ text }) => text.trim().length <= HEAD_LINE && ABOUT.test(text));
  return [before[heading]!, ...about, ...inside];
}

function isLinks({ text, linked }: AddedBlock): boolean {
  return linked >= LINKED * text.trim().length;
}

/**
 * Whether blocks are in a container of a kind, at any depth. By one walk over all containers, each after the one around it: a page may nest
 * thousands, and have as many blocks in the innermost.
 * @param isOf null: what is in it is judged by nothing around it
 */
function within(
  containers: readonly PageContainer[],
  isOf: (at: number) => boolean | null,
): (block: AddedBlock) => boolean {
  const isInside: boolean[] = [];
  for (const [at, { parent }] of containers.entries()) {
    const own = isOf(at);
    isInside.push(own !== null && (own || (isInside[parent] ?? false)));
  }
  return (block) => isInside[block.within] ?? false;
}

/** Whether blocks stand in something aside, within the body. */
function asides(body: number, containers: readonly PageContainer[]): (block: AddedBlock) => boolean {
  return within(containers, (at) => (at === body ? null : ASIDE.has(containers[at]!.tag)));
}

/** −1: the page as a whole. */
function bodyContainer(
  blocks: readonly AddedBlock[],
  containers: readonly PageContainer[],
  isAside: (block: AddedBlock) => boolean,
): number {
  const isChinese = blocks.some(({ text }) => hanIn(text) >= LEAST);
  const long = blocks
    .map((block) => ({ block, size: isChinese ? hanIn(block.text) : block.text.trim().length }))
    .filter(({ block, size }) => size >= LEAST && !isAside(block));
  const total = long.reduce((sum, { size }) => sum + size, 0);
  if (total === 0) return -1;
  /** Of each container, with all that is in it. */
  const sizes = containers.map(() => ({ size: 0, blocks: 0 }));
  const add = (at: number, size: number, count: number): void => {
    const own = sizes[at];
    if (own === undefined) return;
    own.size += size;
    own.blocks += count;
  };
  for (const { block, size } of long) add(block.within, size, 1);
  for (let at = containers.length - 1; at >= 0; at -= 1)
    add(containers[at]!.parent, sizes[at]!.size, sizes[at]!.blocks);
  // Those that hold most of it are around each other: of two beside each other only one can.
  const around = [...containers.keys()].filter((at) => sizes[at]!.size >= MOST_OF_ALL * total);
  /** How many of them each container is in. */
  const depths: number[] = [];
  let next = 0;
  for (const [at, { parent }] of containers.entries()) {
    const isNext = at === around[next];
    if (isNext) next += 1;
    depths.push((depths[parent] ?? 0) + Number(isNext));
  }
  /** By depth: the first block that stands there, and the first spoken one that is in no deeper of them. */
  const starts = around.map(() => long.length);
  const spoken = [...starts, long.length];
  for (const [at, { block }] of long.entries()) {
    const depth = depths[block.within] ?? 0;
    if (depth > 0) starts[depth - 1] = Math.min(starts[depth - 1]!, at);
    if (SPOKEN.test(block.text)) spoken[depth] = Math.min(spoken[depth]!, at);
  }
  // What begins in a deeper one begins in all around it.
  for (let depth = starts.length - 2; depth >= 0; depth -= 1)
    starts[depth] = Math.min(starts[depth]!, starts[depth + 1]!);
  let body = -1;
  for (const [depth, child] of around.entries()) {
    const own = sizes[child]!;
    const first = spoken[depth]!;
    const isPart = first < (own.size / total < NEARLY_ALL ? long.length : starts[depth]!);
    if (own.blocks < 2 || isPart) return body;
    body = child;
  }
  return body;
}

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
