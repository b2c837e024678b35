// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeardEvent } from '../../../platform/in-page/handover.ts';
import { type Gesture, watchGestures } from '../../../entrypoints/watch/gestures.ts';
import type { PageQuote } from '../../../platform/in-page/handover.ts';

const ours = document.createElement('div');
const handlers = {
  isOurs: (event: Event) => event.target === ours,
  onRest: vi.fn<(roots: ShadowRoot[]) => void>(),
  onSettle: vi.fn<(gesture: Gesture) => void>(),
  onPress: vi.fn<(event: MouseEvent, roots: ShadowRoot[]) => void>(),
  onKey: vi.fn<(event: KeyboardEvent) => void>(),
};
const inPage = (event: Event, selected: AbstractRange | null = null, ...path: EventTarget[]): HeardEvent => [
  event,
  path.length > 0 ? path : [document.body],
  selected,
];
const press = (pointerType = 'mouse', ...path: EventTarget[]) =>
  inPage(new PointerEvent('pointerdown', { button: 0, pointerType }), null, ...path);
/** The document of these tests knows modifiers of keys' events alone. */
const letGo = (held: string[] = []) =>
  Object.assign(new MouseEvent('mouseup', { button: 0 }), { getModifierState: (key: string) => held.includes(key) });
const release = (held: string[] = [], selected: AbstractRange | null = null) => inPage(letGo(held), selected);
const key = (type: string, name: string, selected: AbstractRange | null = null, more: KeyboardEventInit = {}) =>
  inPage(new KeyboardEvent(type, { key: name, cancelable: true, ...more }), selected);
const settled = () => handlers.onSettle.mock.calls.map(([gesture]) => gesture);
const words = document.createTextNode('避罪没有天堂，善待他人就是善待自己。');
const range = (start: number, end: number): Range => {
  const made = document.createRange();
  made.setStart(words, start);
  made.setEnd(words, end);
  return made;
};
const quoteOf = (selected: Range) => ({ selected, range: selected, length: 8 }) as PageQuote;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren(words);
  getSelection()!.removeAllRanges();
});

describe('what the reader did before anybody took it', () => {
  it('is a selection of the mouse’s that is done, as it was when the button went up', () => {
    watchGestures(handlers, [press(), release(['Alt'], range(0, 6))]);
    vi.advanceTimersByTime(1);
    expect(settled()).toHaveLength(1);
    expect([...settled()[0]!.held]).toEqual(['Alt']);
  });

  it('is one that stands still with the button down', () => {
    watchGestures(handlers, [press()]);
    vi.advanceTimersByTime(29);
    expect(handlers.onRest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(handlers.onRest).toHaveBeenCalledOnce();
    expect(settled()).toEqual([]);
  });

  it('is a finger’s, which a page hears nothing of but that the selection changed', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    watchGestures(handlers, [press('touch', root)]);
    vi.advanceTimersByTime(300);
    expect(settled()).toMatchObject([{ roots: [root] }]);
  });

  it('is nothing in a field of the reader’s own', () => {
    const field = document.createElement('textarea');
    watchGestures(handlers, [press('mouse', field), inPage(letGo(), null, field)]);
    vi.runAllTimers();
    expect(settled()).toEqual([]);
  });

  it('comes to nothing when all is stopped', () => {
    watchGestures(handlers, [press(), release()]).stop();
    watchGestures(handlers, [press()]).stop();
    vi.runAllTimers();
    expect(settled()).toEqual([]);
    expect(handlers.onRest).not.toHaveBeenCalled();
  });
});

describe('what begins in something of ours', () => {
  const at = (event: Event) => inPage(Object.defineProperty(event, 'target', { value: ours }), range(0, 6), ours);

  it('selects nothing of the page, wherever the mouse or a finger lets go', () => {
    for (const pointerType of ['mouse', 'touch']) {
      const down = new PointerEvent('pointerdown', { button: 0, pointerType });
      const { take } = watchGestures(handlers, []);
      for (const heard of [at(down), release([], range(0, 6))]) take(...heard);
      take(new Event('selectionchange'), [document], range(0, 6));
      vi.runAllTimers();
    }
    expect(settled()).toEqual([]);
    expect(handlers.onRest).not.toHaveBeenCalled();
    expect(handlers.onPress).toHaveBeenCalledTimes(2);
  });

  it('is no key that selects in the page', () => {
    const strokes = ['keydown', 'keyup'].map((type) => new KeyboardEvent(type, { key: 'a', ctrlKey: true }));
    watchGestures(handlers, strokes.map(at));
    vi.runAllTimers();
    expect(settled()).toEqual([]);
    expect(handlers.onKey).toHaveBeenCalledTimes(2);
  });
});

describe('a finger', () => {
  it('that taps selects nothing afterwards', () => {
    const { take } = watchGestures(handlers, []);
    for (const heard of [press('touch'), release()]) take(...heard);
    vi.runAllTimers();
    handlers.onSettle.mockClear();
    take(new Event('selectionchange'), [document], range(0, 6));
    vi.runAllTimers();
    expect(settled()).toEqual([]);
  });
});

describe('keys', () => {
  const onlyGesture = () => {
    vi.advanceTimersByTime(149);
    expect(settled()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(settled()).toHaveLength(1);
    return settled()[0]!;
  };

  it.each(['ArrowDown', 'PageUp', 'Home', 'Shift', 'a', 'Control'])(
    'that select nothing settle nothing: %s',
    (name) => {
      watchGestures(handlers, [key('keydown', name), key('keyup', name, range(0, 6))]);
      vi.runAllTimers();
      expect(settled()).toEqual([]);
    },
  );

  it.each([
    [range(2, 12), true],
    // The page has selected something else.
    [range(9, 13), false],
  ])('move one end of what was selected when Shift went down: %#', (selected, isByHand) => {
    const shiftKey = true;
    const strokes = [
      key('keydown', 'Shift', range(2, 2), { shiftKey }),
      key('keydown', 'ArrowRight', range(9, 12), { shiftKey }),
      key('keyup', 'ArrowRight', selected, { shiftKey }),
    ];
    watchGestures(handlers, strokes);
    const { canMake } = onlyGesture();
    expect(canMake(quoteOf(selected))).toBe(isByHand);
    expect(canMake(quoteOf(range(2, 11))), 'exchanged since').toBe(false);
  });

  it('that the page keeps from the browser have selected nothing', () => {
    const stroke = key('keydown', 'End', range(2, 2), { shiftKey: true });
    watchGestures(handlers, [stroke, key('keyup', 'End', range(2, 9), { shiftKey: true })]);
    const { canMake } = onlyGesture();
    expect(canMake(quoteOf(range(2, 9)))).toBe(true);
    stroke[0].preventDefault();
    expect(canMake(quoteOf(range(2, 9)))).toBe(false);
  });

  it.each([{ key: 'a' }, { key: 'ф', code: 'KeyA' }])('select all, as the browser did it: %o', (init) => {
    const { take } = watchGestures(handlers, []);
    take(...key('keydown', init.key, null, { ctrlKey: true, ...init }));
    getSelection()!.setBaseAndExtent(words, 0, words, 18);
    take(new Event('selectionchange'), [document], null);
    take(...key('keyup', init.key, range(0, 18)));
    const { canMake } = onlyGesture();
    expect(canMake(quoteOf(range(0, 18)))).toBe(true);
    expect(canMake(quoteOf(range(0, 6)))).toBe(false);
  });
});
