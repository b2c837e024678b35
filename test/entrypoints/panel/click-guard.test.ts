// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isOnTop, POINTS } from '../../../entrypoints/sight/on-top.ts';
import { handover, type Looking } from '../../../platform/in-page/handover.ts';
import { type ClickGuard, guardClicks } from '../../../entrypoints/panel/click-guard.ts';

let time = 0;
/** What the observer would report; `undefined` for a browser that does not know. */
let report: (isVisible: boolean | undefined) => void;

beforeEach(() => {
  time = 0;
  handover().looking = { isOnTop } as Looking;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isVisible: boolean | undefined }[]) => void) {
        report = (isVisible) => tell([{ isVisible }]);
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  // The fake document has no initial values.
  vi.stubGlobal('getComputedStyle', ({ style }: HTMLElement) => ({
    opacity: style.opacity || '1',
    visibility: style.visibility || 'visible',
  }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute('style');
  document.body.replaceChildren();
});

const trusted = { isTrusted: true } as Event;

function open(): { guard: ClickGuard; host: HTMLElement; top: { element: Element | null; at: number } } {
  const host = document.createElement('div');
  const box = document.createElement('div');
  document.documentElement.append(host);
  document.body.append(box);
  box.getBoundingClientRect = () => ({ left: 100, top: 100, width: 400, height: 300 }) as DOMRect;
  for (const side of ['clientWidth', 'clientHeight']) {
    Object.defineProperty(document.documentElement, side, { configurable: true, value: 600 });
  }
  /** What the page has put over the point that is asked for as number `at`; everywhere else is our host. */
  const top = { element: null as Element | null, at: -1 };
  let asked = 0;
  document.elementFromPoint = () => (asked++ % (POINTS * POINTS) === top.at ? top.element : host);
  return { guard: guardClicks(box, host, () => time), host, top };
}

describe('a click', () => {
  it('counts when the reader made it and the panel has stood still in sight for half a second', () => {
    const { guard } = open();
    report(true);
    time = 499;
    expect(guard.judge(trusted)).toBe('early');
    time = 500;
    expect(guard.judge(trusted)).toBe('accepted');
    expect(guard.judge(new Event('click'))).toBe('untrusted');
    guard.moved();
    expect(guard.judge(trusted)).toBe('early');
  });

  it('does not count while the browser says that something covers the panel, nor right after', () => {
    const { guard } = open();
    report(true);
    time = 1000;
    report(false);
    expect(guard.judge(trusted)).toBe('covered');
    time = 2000;
    report(true);
    expect(guard.judge(trusted)).toBe('covered');
    time = 2400;
    expect(guard.judge(trusted)).toBe('accepted');
  });
});

describe('where the browser does not say what covers the panel', () => {
  it('counts when nothing is on top anywhere', () => {
    const { guard } = open();
    report(undefined);
    time = 1000;
    expect(guard.judge(trusted)).toBe('accepted');
  });

  it.each([0, 13, 77, POINTS * POINTS - 1])('does not count when something is on top at point %i', (at) => {
    const { guard, top } = open();
    Object.assign(top, { element: document.body, at });
    time = 1000;
    expect(guard.judge(trusted)).toBe('covered');
  });

  it.each(['opacity: 0', 'opacity: 0.5', 'visibility: hidden'])('does not count on a page with %s', (style) => {
    const { guard } = open();
    document.documentElement.style.cssText = style;
    time = 1000;
    expect(guard.judge(trusted)).toBe('covered');
  });
});
