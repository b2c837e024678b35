// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { handover } from '../../../platform/in-page/handover.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const LOAD = { type: 'loadWatch', ask: null };
let runtime: { id?: string; sendMessage: typeof sendMessage };
let listening: MockInstance<typeof addEventListener>;
const observing: MutationObserver[] = [];
/** How often the browser's interface was asked for. */
let asked = 0;

/** As the browser sends an event of the reader's. */
function send(event: Event, target: EventTarget = document.body): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  // From outside a shadow root its host is what was hit.
  if (target instanceof ShadowRoot) Object.defineProperty(event, 'target', { value: target.host });
  target.dispatchEvent(event);
}
const press = (target?: EventTarget) => send(new MouseEvent('pointerdown', { bubbles: true, composed: true }), target);
const release = () => send(new MouseEvent('mouseup', { bubbles: true }));
const key = (type: string, name: string) => send(new KeyboardEvent(type, { key: name, bubbles: true }));
const selectionChanges = () => send(new Event('selectionchange'), document);
function select(): void {
  getSelection()!.selectAllChildren(document.querySelector('p')!);
  selectionChanges();
}
/** As `document.open()` does. */
function takeListenersAway(): void {
  for (const [type, hear, options] of listening.mock.calls) removeEventListener(type, hear, options);
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  vi.resetModules();
  const words = document.createElement('p');
  words.textContent = '避罪没有天堂。';
  document.body.replaceChildren(words, document.createElement('div'));
  getSelection()!.removeAllRanges();
  runtime = { id: 'ours', sendMessage };
  asked = 0;
  Object.defineProperty(globalThis, 'browser', {
    configurable: true,
    get: () => ((asked += 1), { runtime }),
  });
  sendMessage.mockReset().mockImplementation(async () => {
    handover().onEvent = vi.fn<NonNullable<ReturnType<typeof handover>['onEvent']>>();
    return { ok: true, value: null };
  });
  listening = vi.spyOn(globalThis, 'addEventListener');
  vi.stubGlobal(
    'MutationObserver',
    class extends MutationObserver {
      constructor(hear: MutationCallback) {
        super(hear);
        observing.push(this);
      }
    },
  );
  const { hearReader } = await import('../../../entrypoints/quote.content/hear-reader.ts');
  hearReader();
});

afterEach(() => {
  // Of another test's script nothing may be left.
  for (const observer of observing.splice(0)) observer.disconnect();
  vi.unstubAllGlobals();
  takeListenersAway();
  listening.mockRestore();
  for (const name of ['onEvent', 'onOther', 'early', 'listen'] as const) delete handover()[name];
});

describe('in every page', () => {
  it('asks the browser for nothing, and tells nobody anything, until words are selected', async () => {
    press();
    release();
    for (const type of ['keydown', 'keypress', 'keyup']) key(type, 'a');
    selectionChanges();
    await settled();
    expect(asked).toBe(0);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('has the watcher brought once by a selection of the mouse’s, of keys, of a finger’s', async () => {
    press();
    select();
    select();
    await settled();
    expect(sendMessage.mock.calls).toEqual([[LOAD]]);
  });

  it.each(['Shift', 'a'])('has it brought by keys: %s', async (name) => {
    key('keydown', name);
    select();
    await settled();
    expect(sendMessage).toHaveBeenCalledWith(LOAD);
  });

  it('has it brought by what changes in a shadow root, where a selection does not show', async () => {
    const inner = document.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.append('善待他人');
    press(inner);
    selectionChanges();
    await settled();
    expect(sendMessage).toHaveBeenCalledWith(LOAD);
  });

  it('lets be what a page makes up', async () => {
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    select();
    press();
    getSelection()!.selectAllChildren(document.querySelector('p')!);
    document.dispatchEvent(new Event('selectionchange'));
    await settled();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('lets be what a page selects after the hand has let go', async () => {
    press();
    release();
    const now = performance.now();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(now + 600);
    select();
    clock.mockRestore();
    await settled();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('keeps the last press and what came after it, with the ways of the events, for the watcher', async () => {
    let bring = (): void => undefined;
    sendMessage.mockReset().mockReturnValue(new Promise((resolve) => (bring = () => resolve(null))));
    key('keydown', 'x');
    key('keyup', 'x');
    press(document.querySelector('p')!);
    select();
    release();
    const early = handover().early!;
    expect(early.map(([{ type }]) => type)).toEqual(['pointerdown', 'mouseup']);
    expect(early[0]![1][0]).toBe(document.querySelector('p'));
    handover().onEvent = () => undefined;
    bring();
    await settled();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('notes what was selected before a page’s own listeners hear of it', async () => {
    let bring = (): void => undefined;
    sendMessage.mockReset().mockReturnValue(new Promise((resolve) => (bring = () => resolve(null))));
    press();
    select();
    const before = getSelection()!.getRangeAt(0).cloneRange();
    addEventListener('mouseup', () => getSelection()!.removeAllRanges(), { once: true });
    release();
    const { startContainer, endContainer } = handover().early!.at(-1)![2]!;
    expect([startContainer, endContainer]).toEqual([before.startContainer, before.endContainer]);
    expect(getSelection()!.rangeCount).toBe(0);
    handover().onEvent = () => undefined;
    bring();
    await settled();
  });

  it('keeps few events of keys that go on and on', () => {
    for (let count = 0; count < 500; count += 1) {
      send(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }));
    }
    expect(handover().early!.length).toBeLessThan(60);
  });

  it('hands everything on once the watcher is there, and each event once', async () => {
    const onEvent = vi.fn<NonNullable<ReturnType<typeof handover>['onEvent']>>();
    handover().onEvent = onEvent;
    const { hearReader } = await import('../../../entrypoints/quote.content/hear-reader.ts');
    hearReader();
    key('keydown', 'x');
    press();
    document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['keydown', 'pointerdown']);
    expect(onEvent.mock.calls[1]![1][0]).toBe(document.body);
  });

  it('asks again where a background that dies does not answer, and at the next press where it gave up', async () => {
    sendMessage.mockReset().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(undefined);
    press();
    select();
    await settled();
    expect(sendMessage.mock.calls.length).toBeGreaterThan(1);
    const before = sendMessage.mock.calls.length;
    expect(before).toBeLessThan(10);
    select();
    await settled();
    expect(sendMessage, 'by the same hand').toHaveBeenCalledTimes(before);
    press();
    select();
    await settled();
    expect(sendMessage.mock.calls.length).toBeGreaterThan(before);
  });

  it('says nothing where its extension was updated or removed', async () => {
    delete runtime.id;
    press();
    select();
    await settled();
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('a page that is written anew', () => {
  const rewrite = () => document.replaceChildren(document.createElement('html'));

  it.each([1, 3])('is heard again, and each event once: %i times', async (times) => {
    const onEvent = vi.fn<NonNullable<ReturnType<typeof handover>['onEvent']>>();
    handover().onEvent = onEvent;
    for (let time = 0; time < times; time += 1) {
      takeListenersAway();
      rewrite();
      await settled();
    }
    document.documentElement.append(document.createElement('body'));
    press();
    expect(onEvent).toHaveBeenCalledOnce();
  });

  it('is told of by its root alone', async () => {
    takeListenersAway();
    document.body.append('别处的文字');
    document.body.replaceWith(document.createElement('body'));
    await settled();
    const onEvent = vi.fn<NonNullable<ReturnType<typeof handover>['onEvent']>>();
    handover().onEvent = onEvent;
    press();
    expect(onEvent).not.toHaveBeenCalled();
  });
});

describe('what else may happen to something of ours', () => {
  const OTHERS = ['mousedown', 'pointerup', 'click', 'selectstart', 'copy', 'beforecopy'];

  it('is handed on before the page has it, and is no part of a gesture', () => {
    const onOther = vi.fn<(event: Event) => void>((event) => event.stopImmediatePropagation());
    handover().onOther = onOther;
    const onPage = vi.fn<() => void>();
    document.body.addEventListener('click', onPage);
    for (const type of OTHERS) send(new Event(type, { bubbles: true }));
    document.body.dispatchEvent(new Event('click', { bubbles: true }));
    expect(onOther.mock.calls.map(([{ type }]) => type)).toEqual(OTHERS);
    // What the page makes up is its own.
    expect(onPage).toHaveBeenCalledOnce();
    expect(handover().early ?? []).toEqual([]);
  });
});
