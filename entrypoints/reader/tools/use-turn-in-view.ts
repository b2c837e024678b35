import { useEffect, useState } from 'preact/hooks';
import { lastAbove } from '../show-place.ts';

/**
 * The entry of the table of contents in which one is reading: the last whose beginning has been passed.
 * @param places element ids, in the order of the page
 */
export function useTurnInView(places: readonly string[]): string | null {
  const [inView, setInView] = useState<string | null>(null);
  useEffect(() => {
    let waiting = false;
    let elements: HTMLElement[] = [];
    const look = (): void => {
      waiting = false;
      // More of a long text is there than a moment ago, or another view of it.
      if (elements.length < places.length || !elements.every(({ isConnected }) => isConnected))
        elements = places.flatMap((place) => document.getElementById(place) ?? []);
      setInView(elements[lastAbove(elements, window.innerHeight * 0.35)]?.id ?? null);
    };
    const soon = (): void => {
      if (!waiting) requestAnimationFrame(look);
      waiting = true;
    };
    soon();
    window.addEventListener('scroll', soon, { passive: true });
    return () => window.removeEventListener('scroll', soon);
  }, [places]);
  return inView;
}
