/** The blocks of a page as the library takes them: with what is around each, what is bold, and how much of it leads elsewhere. */
import type { AddedBlock, AddedPage, AddedRole, PageContainer } from '../../engine/library/added-page.ts';
import { parentOf } from '../../platform/in-page/host.ts';
import type { ReadBlock } from './block-list.ts';
import { nameOf } from './looks.ts';
import { createSlices, type Slices } from './slices.ts';
import { createUnseen, type Unseen } from './unseen-text.ts';
import type { WalkedPage } from './walk.ts';

const HEADING = /^h([1-6])$/;
const BOLD = 600;
const ROLES: Readonly<Record<string, AddedRole>> = { dt: 'term', dd: 'description' };

/** Of an element, and so of all text directly in it. */
interface Style {
  isBold: boolean;
  isLinked: boolean;
}

/** In slices, as the walk. */
export async function addedBlocks({ blocks, lookAt }: WalkedPage): Promise<Pick<AddedPage, 'blocks' | 'containers'>> {
  const containers: PageContainer[] = [];
  const places = new Map<Element, number>();
  const styles = new Map<Element, Style>();
  const isInLink = inherited(linkOf, false);
  // Of a heading by role alone, as that of a section.
  const levelIn = inherited(levelOf, 2);
  const rest = createSlices();
  const placeOf = (element: Element): number => {
    const way: Element[] = [];
    let next: Element | null = element;
    // Not by recursion: scripts make trees of any depth.
    for (; next !== null && !places.has(next); next = outerOf(next)) way.push(next);
    let place = next === null ? -1 : places.get(next)!;
    for (const each of way.toReversed()) {
      containers.push({ parent: place, tag: nameOf(each) });
      place = containers.length - 1;
      places.set(each, place);
    }
    return place;
  };
  const styleOf = (element: Element): Style => {
    let style = styles.get(element);
    if (style === undefined) {
      style = { isBold: Number(getComputedStyle(element).fontWeight) >= BOLD, isLinked: isInLink(element) };
      styles.set(element, style);
    }
    return style;
  };
  const blockOf = ({ text, role, pieces }: ReadBlock, unseen: ReadonlySet<Text>): AddedBlock => {
    const around = pieces.length === 0 ? null : lookAt(pieces[0]!.node).block;
    const bold: [number, number][] = [];
    let linked = 0;
    let seen = '';
    let read = 0;
    for (const { node, at: from, length } of pieces) {
      seen += text.slice(read, from);
      read = from + length;
      if (unseen.has(node)) continue;
      const at = seen.length;
      seen += text.slice(from, read);
      const parent = parentOf(node);
      if (!(parent instanceof Element)) continue;
      const { isBold, isLinked } = styleOf(parent);
      if (isLinked) linked += node.data.slice(0, length).trim().length;
      const last = bold.at(-1);
      if (!isBold || length === 0) continue;
      if (last?.[1] === at) last[1] = at + length;
      else bold.push([at, at + length]);
    }
    const level = role === 'heading' && around !== null ? levelIn(around) : 0;
    const own = around === null ? role : (ROLES[nameOf(around)] ?? role);
    return {
      text: seen + text.slice(read),
      role: own,
      level,
      bold,
      linked,
      within: around === null ? -1 : placeOf(around),
    };
  };
  const unseen = await unseenIn(blocks, rest);
  const added: AddedBlock[] = [];
  for (const block of blocks) {
    if (rest.isDue()) await rest.take();
    const taken = blockOf(block, unseen);
    if (/\S/.test(taken.text)) added.push(taken);
  }
  return { blocks: added, containers };
}

/** What would hide more of a page than this hides none of it: text stands over pictures of itself, and what is folded away fades out. */
const MOST_HIDDEN = 0.5;

async function unseenIn(blocks: readonly ReadBlock[], rest: Slices): Promise<ReadonlySet<Text>> {
  const whyUnseen = createUnseen();
  const reasons = new Map<Unseen, { nodes: Text[]; length: number }>();
  let all = 0;
  for (const { node, length } of blocks.flatMap(({ pieces }) => pieces)) {
    if (rest.isDue()) await rest.take();
    all += length;
    const why = whyUnseen(node);
    if (why === null) continue;
    const known = reasons.get(why) ?? { nodes: [], length: 0 };
    reasons.set(why, known);
    known.nodes.push(node);
    known.length += length;
  }
  return new Set([...reasons.values()].flatMap(({ nodes, length }) => (length > MOST_HIDDEN * all ? [] : nodes)));
}

/** Out of a shadow root to its host. */
function outerOf(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/**
 * What an element has by itself or from the nearest around it that has any. Each element is asked once: pages nest thousands of them, with as
 * many blocks in the innermost.
 */
export function inherited<T>(own: (element: Element) => T | undefined, none: T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const way: Element[] = [];
    let found: T | undefined;
    for (let next: Element | null = element; next !== null && found === undefined; next = outerOf(next)) {
      found = known.get(next) ?? own(next);
      way.push(next);
    }
    for (const each of way) known.set(each, found ?? none);
    return found ?? none;
  };
}

function linkOf(element: Element): boolean | undefined {
  return nameOf(element) === 'a' ? Element.prototype.hasAttribute.call(element, 'href') : undefined;
}

function levelOf(element: Element): number | undefined {
  const level = HEADING.exec(nameOf(element))?.[1];
  return level === undefined ? undefined : Number(level);
}
