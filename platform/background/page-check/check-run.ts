/** A check as the running worker has it: what is kept of it, and what a stop of the worker loses. */
import type { PageText } from '../../../engine/page/page-text.ts';
import { gather, type Gathered, nothingGathered } from './gathered.ts';
import type { ReadFrame } from './join-frames.ts';
import type { KeptCheck } from './kept-checks.ts';
import { IncomingPage } from './parse-page-text.ts';

export interface CheckRun {
  kept: KeptCheck;
  /** By frame, in the order of `kept.frames`. */
  gathered: GatheredFrame[];
  stop: AbortController;
  /** The readers of its frames are there. */
  isBegun: boolean;
  isComparing: boolean;
  /** Goes up with everything that a reader in the page would want to know. */
  revision: number;
  /** Readers that wait for news. */
  wake: (() => void)[];
  /** Runs out when nothing is heard of the page. */
  timer: ReturnType<typeof setTimeout> | undefined;
}

export interface GatheredFrame extends Gathered<PageText> {
  /** Of whoever sent the parts; undefined until one came. */
  origin: string | null | undefined;
}

export const newFrame = (): GatheredFrame => ({ ...nothingGathered<PageText>(), origin: undefined });

/** One text for each frame, of one origin. */
export function frameText({ text = null, origin = null }: GatheredFrame): ReadFrame {
  return { text, origin };
}

/**
 * Put a part of a frame's text to what came before.
 * @param from the origin and address of the document that sent it, as the browser names them
 * @returns which part is wanted next; null: none
 */
export function gatherFrame(
  frame: GatheredFrame,
  part: { at: number; part: string; isLast: boolean },
  { origin, address }: { origin: string | null; address: string | null },
): number | null {
  // Of two that say different things nothing is known.
  frame.origin = frame.origin === undefined || frame.origin === origin ? origin : null;
  return gather(frame, part, () => new IncomingPage(address));
}

export function newRun(kept: KeptCheck): CheckRun {
  return {
    kept,
    gathered: kept.frames.map(newFrame),
    stop: new AbortController(),
    isBegun: kept.stored.state !== 'reading',
    isComparing: false,
    revision: 0,
    wake: [],
    timer: undefined,
  };
}

export function isGoing({ kept: { stored } }: CheckRun): boolean {
  return stored.state === 'reading' || stored.state === 'comparing';
}
