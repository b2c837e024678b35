import { useEffect, useState } from 'preact/hooks';

/**
 * The entry of the table of contents in which one is reading: the last whose beginning has been passed.
 * @param places element ids, in the order of the page
 */
export function useTurnInView(places: readonly string[]): string | null {
  const [inView, setInView] = useState<string | null>(null);
  const key = places.join(' ');
  useEffect(() => {
    let waiting = false;
    const look = (): void => {
      waiting = false;
      const line = window.innerHeight * 0.35;
      // From the end: far down the page most have been passed.
      const passed = key.split(' ').findLast((place) => {
        const element = document.getElementById(place);
        return element !== null && element.getBoundingClientRect().top < line;
      });
      setInView(passed ?? null);
    };
    const soon = (): void => {
      if (!waiting) requestAnimationFrame(look);
      waiting = true;
    };
    look();
    window.addEventListener('scroll', soon, { passive: true });
    return () => window.removeEventListener('scroll', soon);
  }, [key]);
  return inView;
}
