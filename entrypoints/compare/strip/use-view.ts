import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HeatSection } from '../../../engine/collate/heat.ts';

interface InView {
  /** From and to, on the strip. */
  view: readonly [from: number, to: number];
  /** The section at the top of what is seen. */
  current: number;
}

/** What is brought into view begins a little below the bar. */
const AIR_PX = 10;

/** Which part of a collation is in view: of each section as much as its box on the screen. */
export function useView(grid: RefObject<HTMLElement | null>, sections: readonly HeatSection[]): InView {
  const [inView, setInView] = useState<InView>({ view: [0, 0], current: 0 });
  useEffect(() => {
    let waiting = false;
    const look = (): void => {
      waiting = false;
      // In a narrow window the bar goes away with the page.
      const top = Math.max(0, document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0);
      const boxes = [...(grid.current?.querySelectorAll(':scope > section') ?? [])].map((section) =>
        section.getBoundingClientRect(),
      );
      const first = boxes.findIndex(({ bottom, height }) => height > 0 && bottom > top + AIR_PX);
      const current = Math.max(0, first);
      setInView({ view: [placeOf(top, boxes, sections), placeOf(window.innerHeight, boxes, sections)], current });
    };
    const later = (): void => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(look);
    };
    look();
    const end = new AbortController();
    window.addEventListener('scroll', later, { signal: end.signal, passive: true });
    window.addEventListener('resize', later, { signal: end.signal, passive: true });
    return () => end.abort();
  }, [sections]);
  return inView;
}

/** Where a line of the screen stands on the strip. */
function placeOf(line: number, boxes: readonly DOMRect[], sections: readonly HeatSection[]): number {
  const at = boxes.findLastIndex(({ top, height }) => height > 0 && top <= line);
  const [box, section] = [boxes[at], sections[at]];
  if (box === undefined || section === undefined) return 0;
  return section.start + (section.end - section.start) * Math.min(1, (line - box.top) / box.height);
}
