// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Heard } from '../../../platform/page-handover.ts';
import { type Gesture, watchGestures } from '../../../entrypoints/watch/gestures.ts';

const handlers = {
  onRest: vi.fn<(roots: ShadowRoot[]) => void>(),
  onRelease: vi.fn<(gesture: Gesture) => void>(),
  onSettle: vi.fn<(gesture: Gesture) => void>(),
  onPress: vi.fn<(event: MouseEvent) => void>(),
  onKey: vi.fn<(event: KeyboardEvent) => void>(),
};
const inPage = (event: Event, ...path: EventTarget[]): Heard => [event, [...path, document.body, document, window]];
const press = (pointerType = 'mouse', ...path: EventTarget[]) =>
  inPage(new PointerEvent('pointerdown', { button: 0, pointerType }), ...path);
/** The document of these tests knows modifiers of keys' events alone. */
const letGo = (held: string[] = []) =>
  Object.assign(new MouseEvent('mouseup', { button: 0 }), { getModifierState: (key: string) => held.includes(key) });
const release = (held: string[] = []) => inPage(letGo(held));
const settled = () => handlers.onSettle.mock.calls.map(([{ kind }]) => kind);

beforeEach(() => {
  vi.useFakeTimers();
});

describe('what the reader did before anybody took it', () => {
  it('is a selection of the mouse’s that is done', () => {
    watchGestures(handlers, [press(), release(['Alt'])]);
    vi.advanceTimersByTime(1);
    expect(settled()).toEqual(['mouse']);
    expect([...handlers.onSettle.mock.calls[0]![0].held]).toEqual(['Alt']);
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
    expect(settled()).toEqual(['touch']);
    expect(handlers.onSettle.mock.calls[0]![0].roots).toEqual([root]);
  });

  it('is one of keys', () => {
    watchGestures(handlers, [inPage(new KeyboardEvent('keyup', { key: 'ArrowRight', shiftKey: true }))]);
    vi.advanceTimersByTime(149);
    expect(settled()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(settled()).toEqual(['keyboard']);
  });

  it('is none in a field of the reader’s own', () => {
    const field = document.createElement('textarea');
    watchGestures(handlers, [press('mouse', field), inPage(letGo(), field)]);
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

it('tells what a busy page has not come to at the next press, before that press does anything', () => {
  const { take } = watchGestures(handlers, []);
  for (const heard of [press(), release(['Alt'])]) take(...heard);
  handlers.onPress.mockImplementation(() => expect(settled()).toEqual(['mouse']));
  take(...press());
  expect([...handlers.onSettle.mock.calls[0]![0].held]).toEqual(['Alt']);
  expect(handlers.onPress).toHaveBeenCalledTimes(2);
  vi.runAllTimers();
  take(...release(['Shift']));
  vi.runAllTimers();
  expect(settled(), 'each once').toEqual(['mouse', 'mouse']);
  expect([...handlers.onSettle.mock.calls[1]![0].held]).toEqual(['Shift']);
});
