// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lastAbove, showPlace, throughTurns } from '../../../entrypoints/reader/show-place.ts';

const scroll = vi.fn<() => void>();
beforeEach(() => {
  const turns = ['a1', 'a2', 'a3'].map((id) =>
    Object.assign(document.createElement('section'), { id, className: 'turn', tabIndex: -1 }),
  );
  document.body.replaceChildren(...turns);
  // happy-dom lays nothing out.
  Element.prototype.scrollIntoView = scroll;
  addEventListener('keydown', throughTurns);
});
afterEach(() => removeEventListener('keydown', throughTurns));

function press(key: string, altKey: boolean): string | undefined {
  dispatchEvent(new KeyboardEvent('keydown', { key, altKey }));
  return document.activeElement?.id;
}

it('a passage is brought into view; the focus goes there unless it is wanted elsewhere', () => {
  showPlace('a2', false);
  expect(document.activeElement).toBe(document.body);
  showPlace('a2');
  expect(document.activeElement?.id).toBe('a2');
  expect(scroll).toHaveBeenCalledTimes(2);
  showPlace('not-there');
  expect(document.activeElement?.id).toBe('a2');
});

it('Alt and an arrow go from turn to turn; the arrow alone is left to the browser', () => {
  showPlace('a1');
  expect(press('ArrowDown', false)).toBe('a1');
  expect(press('ArrowDown', true)).toBe('a2');
  expect(press('ArrowDown', true)).toBe('a3');
  expect(press('ArrowDown', true)).toBe('a3');
  expect(press('ArrowUp', true)).toBe('a2');
});

it('the last that begins above a line is found without asking all of them', () => {
  let asked = 0;
  const elements = Array.from({ length: 1000 }, (_, at) => {
    const element = document.createElement('p');
    element.getBoundingClientRect = () => ((asked += 1), new DOMRect(0, at * 10, 1, 10));
    return element;
  });
  expect([0, 1, 15, 9991].map((line) => lastAbove(elements, line))).toEqual([-1, 0, 1, 999]);
  expect(asked).toBeLessThan(50);
});
