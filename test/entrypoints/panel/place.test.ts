import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, dock, place } from '../../../entrypoints/panel/place.ts';

const WINDOW: Box = { left: 0, top: 0, right: 1366, bottom: 768 };
const line = (left: number, top: number, width = 300): Box => ({ left, top, right: left + width, bottom: top + 24 });
const size = { width: 420, height: 400 };

describe('the panel’s place', () => {
  it('is below the words, else above, else beside them', () => {
    expect(place([line(100, 100)], WINDOW, size).side).toBe('below');
    expect(place([line(100, 600)], WINDOW, size).side).toBe('above');
    expect(place([line(100, 230), line(100, 500)], WINDOW, size).side).toBe('right');
    expect(place([line(1000, 230), line(1000, 500)], WINDOW, size).side).toBe('left');
  });

  it('is in the margin of the text where it cannot stand whole above or below the words', () => {
    const column = { left: 343, top: 40, right: 1023, bottom: 740 };
    const at = place([line(343, 340, 440)], WINDOW, size, null, column);
    expect(at).toMatchObject({ side: 'right', left: 1033, top: 340, width: 325, maxHeight: 400 });
    // The wider of two narrow ones; and none that is too narrow to be read in.
    const toRight = { ...column, left: 520, right: 1200 };
    expect(place([line(520, 340, 440)], WINDOW, size, null, toRight)).toMatchObject({ side: 'left', width: 420 });
    const wide = { ...column, left: 200, right: 1166 };
    expect(place([line(200, 340, 440)], WINDOW, size, null, wide).side).toBe('below');
    expect(place([line(343, 340, 440)], WINDOW, size, 'right', column).side).toBe('right');
  });

  it('is shortened rather than laid over the words', () => {
    const at = place([line(10, 300)], { ...WINDOW, right: 360, bottom: 640 }, { width: 344, height: 600 });
    expect(at.top).toBe(334);
    expect(at.maxHeight).toBe(640 - 8 - 334);
  });

  it('is docked where the words leave no room', () => {
    const rows = Array.from({ length: 32 }, (_, row) => line(0, row * 24, 1366));
    expect(place(rows, WINDOW, size)).toEqual(dock(WINDOW, size));
  });

  it('stays on its side while the page scrolls, as long as it can', () => {
    expect(place([line(100, 420)], WINDOW, { ...size, height: 300 }, 'above').side).toBe('above');
    expect(place([line(100, 60)], WINDOW, { ...size, height: 300 }, 'above').side).toBe('below');
  });

  it('goes out of sight with its words', () => {
    expect(place([line(100, -500)], WINDOW, size, 'below').top).toBeLessThan(0);
    expect(place([line(100, -500)], WINDOW, size)).toEqual(dock(WINDOW, size));
  });

  it('is within what is seen of a zoomed page', () => {
    const seen = { left: 500, top: 300, right: 983, bottom: 684 };
    const at = place([line(600, 320)], seen, { width: 420, height: 300 });
    expect(at.left).toBeGreaterThanOrEqual(seen.left);
    expect(at.left + 420).toBeLessThanOrEqual(seen.right);
  });

  it('never covers a line, and never leaves the window, unless it is docked', () => {
    const lines = fc.array(
      fc.record({
        left: fc.integer({ min: 0, max: 900 }),
        top: fc.integer({ min: 0, max: 740 }),
        width: fc.integer({ min: 5, max: 460 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(lines, fc.integer({ min: 80, max: 900 }), (lines, height) => {
        const boxes = lines.map(({ left, top, width }) => line(left, top, width));
        const at = place(boxes, WINDOW, { width: 420, height });
        expect(at.left).toBeGreaterThanOrEqual(WINDOW.left);
        expect(at.left + 420).toBeLessThanOrEqual(WINDOW.right);
        expect(at.top).toBeGreaterThanOrEqual(WINDOW.top);
        expect(at.top + at.maxHeight).toBeLessThanOrEqual(WINDOW.bottom);
        if (at.side === 'docked') return;
        for (const box of boxes) {
          const apart =
            box.right <= at.left ||
            box.left >= at.left + 420 ||
            box.bottom <= at.top ||
            box.top >= at.top + at.maxHeight;
          expect(apart).toBe(true);
        }
      }),
    );
  });
});
