import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Tell the styles how high the bar is that stays in view, of as many rows as the window makes it. */
export function useBar(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => {
      // In a narrow window it goes away with the page.
      const height = getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0;
      document.documentElement.style.setProperty('--bar', `${height}px`);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
}
