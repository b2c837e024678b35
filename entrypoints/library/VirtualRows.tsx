import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  label: string;
  rows: readonly T[];
  keyOf: (row: T) => string | number;
  /** It scrolls in a box of its own, and not with the page. */
  isBoxed?: boolean;
  /** Draws what stands in the row. All rows are of one height: `--row` of the styles. */
  children: (row: T, index: number) => ComponentChildren;
}

/** So many more than are seen: the keyboard goes on to the next row, and scrolling draws in time. */
const BEYOND = 10;
/** Before anything is measured. */
const FIRST = 40;

/** A list of any length, of which only what is seen is drawn. */
export function VirtualRows<T>({ label, rows, keyOf, isBoxed = false, children }: Props<T>) {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [drawn, setDrawn] = useState<readonly [first: number, end: number]>([0, FIRST]);
  const measure = (): void => {
    const whole = list.current?.getBoundingClientRect();
    const around = box.current?.getBoundingClientRect();
    // Nothing is laid out: there is no window to see it.
    if (!whole || !around || whole.height === 0 || rows.length === 0) return;
    const row = whole.height / rows.length;
    const [top, bottom] = [Math.max(0, around.top), Math.min(innerHeight, around.bottom)];
    const first = Math.max(0, Math.floor((top - whole.top) / row) - BEYOND);
    const end = Math.min(rows.length, Math.max(first, Math.ceil((bottom - whole.top) / row) + BEYOND));
    setDrawn((before) => (before[0] === first && before[1] === end ? before : [first, end]));
  };
  const latest = useRef(measure);
  latest.current = measure;
  // Whatever was drawn anew may have moved it.
  useLayoutEffect(measure);
  useEffect(() => {
    let frame = 0;
    const soon = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        latest.current();
      });
    };
    const stopping = new AbortController();
    const options = { passive: true, capture: true, signal: stopping.signal };
    window.addEventListener('scroll', soon, options);
    window.addEventListener('resize', soon, options);
    const growth = new ResizeObserver(soon);
    growth.observe(document.body);
    return () => {
      stopping.abort();
      growth.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  const first = Math.min(drawn[0], Math.max(0, rows.length - 1));
  const end = Math.min(rows.length, Math.max(drawn[1], first + 1));
  return (
    <div
      ref={box}
      class={isBoxed ? 'rows-box' : ''}
      // A box that scrolls is scrolled by the keyboard too.
      {...(isBoxed ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}
    >
      <ul
        class="virtual-rows"
        aria-label={label}
        ref={list}
        style={{
          blockSize: `calc(var(--row) * ${rows.length})`,
          paddingBlockStart: `calc(var(--row) * ${first})`,
        }}
      >
        {rows.slice(first, end).map((row, index) => (
          <li key={keyOf(row)} aria-setsize={rows.length} aria-posinset={first + index + 1}>
            {children(row, first + index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
