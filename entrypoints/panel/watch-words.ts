import { handover } from '../../platform/in-page/handover.ts';
import type { Anchor } from './anchor.ts';

/** `changed`: other words stand there than those that were looked up. `doubtful`: the page may show others than it has. */
export type SeenWords = 'as-read' | 'doubtful' | 'changed';

/** At most. */
const LOOK_MS = 600;

/**
 * Look whether the page shows the words that were looked up: at once, and again and again, as nothing tells of what styles, animations
 * and shadow roots do. A page that knew when would change it back for that moment: so never at its own idle times, and as often
 * right before a frame is painted as at any time.
 * @returns when it was looked for the first time
 */
export async function watchWords(
  anchor: Anchor | null,
  ours: Element,
  onLook: (seen: SeenWords) => void,
  signal: AbortSignal,
): Promise<void> {
  // The words of a text field have no place of their own.
  if (!anchor?.range) return;
  const isAsRead = await handover().looking?.startLooking(ours, signal);
  if (signal.aborted) return;
  const look = (): SeenWords => {
    const pieces = anchor.pieces();
    if (pieces === 'changed') return pieces;
    return isAsRead?.(pieces) ? 'as-read' : 'doubtful';
  };
  const again = (): void => {
    if (signal.aborted) return;
    onLook(look());
    later();
  };
  const later = (): unknown =>
    setTimeout(
      () => (Math.random() < 0.5 ? again() : requestAnimationFrame(again)),
      LOOK_MS * (0.5 + Math.random() / 2),
    );
  // Exchanged while the panel was brought: a panel that is not there yet cannot be given up.
  const first = look();
  onLook(first === 'changed' ? 'doubtful' : first);
  later();
}
