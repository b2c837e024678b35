import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Tell the styles how high the bar is, of as many rows as the window and the size of text make it, and how much of it
 * stays in view where only its last row does: from the search within the text on.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const header = bar.current;
    const last = header?.querySelector('search');
    if (!header || !last) return undefined;
    const root = document.documentElement;
    const tell = (name: string, px: number): void => root.style.setProperty(name, `${px}px`);
    const watch = new ResizeObserver(() => {
      const above = root.dataset['room'] === 'narrow' ? Math.max(0, last.offsetTop - GAP_PX) : 0;
      tell('--bar', header.offsetHeight - above);
      tell('--bar-hidden', above);
    });
    watch.observe(header);
    return () => watch.disconnect();
  }, [bar]);
}

/** Left above the last row. */
const GAP_PX = 4;
