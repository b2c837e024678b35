import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TextBlock } from '../text/blocks.ts';
import { lastAbove } from '../show-place.ts';

/** Characters that are drawn between two frames while the rest of a long text follows. */
const STEP = 30_000;
/** A busy page draws on all the same. */
const PATIENCE_MS = 200;

export interface Drawing {
  isDrawn: (block: number) => boolean;
  /** How much of the text is there, 0 to 1. */
  share: number;
}

/**
 * Which blocks of the text are drawn: at once the one that is asked for and those beside it; then, between frames, whatever is
 * nearest to what is looked at, until all is there.
 * @param asked index of the block that is to be there in any case
 */
export function useDrawing(blocks: readonly TextBlock[], asked: number, box: RefObject<HTMLElement | null>): Drawing {
  const drawn = useMemo(() => new Set<number>(), [blocks]);
  const [, setCount] = useState(0);
  for (const index of [asked - 1, asked, asked + 1]) if (index in blocks) drawn.add(index);
  const last = useRef(asked);
  last.current = asked;

  useEffect(() => {
    if (drawn.size === blocks.length) return undefined;
    let waiting = 0;
    const step = (): void => {
      const from = blockInView(box.current) ?? last.current;
      let length = 0;
      for (const index of nearestFirst(from, blocks.length)) {
        if (drawn.has(index)) continue;
        drawn.add(index);
        length += blocks[index]!.length;
        if (length >= STEP) break;
      }
      setCount(drawn.size);
      if (drawn.size < blocks.length) waiting = requestIdleCallback(step, { timeout: PATIENCE_MS });
    };
    waiting = requestIdleCallback(step, { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(waiting);
  }, [blocks]);

  return { isDrawn: (block) => drawn.has(block), share: drawn.size / blocks.length };
}

/** Index of the first block of which something is seen. */
function blockInView(box: HTMLElement | null): number | null {
  return box === null ? null : Math.max(0, lastAbove([...box.children], 0));
}

/** All indices below `count`: the one given, those behind it and before it in turns, two behind for one before. */
export function* nearestFirst(from: number, count: number): Generator<number> {
  let [behind, before] = [from, from - 1];
  while (behind < count || before >= 0) {
    for (let times = 0; times < 2 && behind < count; times += 1, behind += 1) yield behind;
    if (before >= 0) yield before--;
  }
}
