/** One walk over a document, in slices, so that the page goes on while it is read. Nothing of the page is changed by it, or watched. */
import { SteadyIterator } from '../../platform/in-page/steady-iterator.ts';
import { MAX_PAGE_TEXT } from '../../platform/shared/page-check/in-page.ts';
import { BlockList, type ReadBlock } from './block-list.ts';
import { createLooks, type ElementLook, nameOf, shadowOf } from './looks.ts';
import { createSlices } from './slices.ts';

export interface WalkedPage {
  blocks: ReadBlock[];
  cut: 'too-long' | 'cancelled' | null;
  /** The open shadow roots that were walked: places in them are not found from outside. */
  roots: ShadowRoot[];
  lookAt: (of: Element | Text) => ElementLook;
}

/** What was read so far: blocks that will not change any more. */
export type HearBlocks = (blocks: readonly ReadBlock[]) => void;

/** @param hear told at each pause, and at the end */
export async function walkPage(
  document: Document,
  signal: AbortSignal,
  hear: HearBlocks = () => {},
): Promise<WalkedPage> {
  const lookAt = createLooks();
  const list = new BlockList(MAX_PAGE_TEXT);
  const roots: ShadowRoot[] = [];
  /** What a page moved meanwhile comes by twice. */
  const read = new Set<Text>();
  const iterators = [new SteadyIterator(document)];
  const rest = createSlices();
  let isCancelled = false;
  while (iterators.length > 0 && !list.isFull) {
    if (rest.isDue()) {
      for (const iterator of iterators) iterator.pause();
      await rest.take();
      hear(list.blocks);
      if ((isCancelled = signal.aborted)) break;
    }
    const node = iterators.at(-1)!.next();
    if (node === null) {
      iterators.pop();
    } else if (node instanceof Text) {
      if (read.has(node) || node.length === 0) continue;
      read.add(node);
      const look = lookAt(node);
      if (look.isShown) list.add(node, look);
    } else {
      const root = shadowOf(node);
      if (root !== null && !lookAt(node as Element).isOut) {
        roots.push(root);
        iterators.push(new SteadyIterator(root));
      }
      if (nameOf(node) === 'br') list.breakLine(lookAt(node as Element));
    }
  }
  list.close();
  hear(list.blocks);
  return { blocks: list.blocks, cut: isCancelled ? 'cancelled' : list.isFull ? 'too-long' : null, roots, lookAt };
}
