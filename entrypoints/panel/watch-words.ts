import { handover } from '../../platform/in-page/handover.ts';
import { listen } from '../../platform/in-page/listen.ts';
import type { Anchor } from './anchor.ts';

/** `changed`: other words stand there than those that were looked up. `doubtful`: the page may show others than it has. */
export type SeenWords = 'as-read' | 'doubtful' | 'changed';

/** At most. */
const LOOK_MS = 600;

/**
 * Look whether the page shows the words that were looked up: at once, and again and again, as nothing tells of what styles, animations
 * and shadow roots do.
 */
export function watchWords(
  anchor: Anchor | null,
  ours: Element,
  onLook: (seen: SeenWords) => void,
  signal: AbortSignal,
): void {
  if (anchor?.pieces() == null) return;
  const look = (): SeenWords => {
    if (anchor.isChanged()) return 'changed';
    return handover().isAsRead?.(anchor.pieces() ?? [], ours) ? 'as-read' : 'doubtful';
  };
  let timer: ReturnType<typeof setTimeout>;
  const later = (): void => {
    timer = setTimeout(
      () => {
        onLook(look());
        if (!signal.aborted) later();
      },
      // A page that knew when would change it back for that moment.
      LOOK_MS * (0.5 + Math.random() / 2),
    );
  };
  // Exchanged while the panel was brought: a panel that is not there yet cannot be given up.
  const first = look();
  onLook(first === 'changed' ? 'doubtful' : first);
  later();
  listen(signal, ['abort'], () => clearTimeout(timer));
}
