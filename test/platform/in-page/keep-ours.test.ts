// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handover } from '../../../platform/in-page/handover.ts';
import { keepOurs } from '../../../platform/in-page/keep-ours.ts';

const element = document.createElement('div');
const take = vi.fn<(event: Event) => void>();
const ours = { holds: (event: Event) => event.composedPath()[0] === element, take };
/** What the page was told of. */
const told: string[] = [];
let giveBack = (): void => undefined;

/** As the script of every page hands it on, before the page has it. */
function send(type: string, on: EventTarget, init: MouseEventInit = {}, isTrusted = true): void {
  const event = new MouseEvent(type, { bubbles: true, detail: 1, ...init });
  if (isTrusted) Object.defineProperty(event, 'isTrusted', { value: true });
  on.dispatchEvent(event);
}

const HANDS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
for (const type of HANDS) {
  addEventListener(type, (event) => handover().keep?.(event), true);
  addEventListener(type, (event) => told.push(event.type), true);
}
const taken = () => take.mock.calls.map(([{ type }]) => type);

beforeEach(() => {
  document.body.replaceChildren(element);
  // The last press was the page's.
  send('pointerdown', document.body);
  giveBack();
  giveBack = keepOurs(ours);
  take.mockClear();
  told.length = 0;
});

describe('what a hand does on something of ours', () => {
  it('is taken by it, and the page is told nothing', () => {
    for (const type of HANDS) send(type, element);
    expect(taken()).toEqual(HANDS);
    expect(told).toEqual([]);
  });

  it('is the page’s where it began in the page and ends on ours', () => {
    for (const type of ['pointerdown', 'mousedown']) send(type, document.body);
    for (const type of ['pointerup', 'mouseup']) send(type, element);
    expect(taken()).toEqual([]);
    expect(told).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup']);
  });

  it('stays ours where it ends in the page', () => {
    for (const type of ['pointerdown', 'mousedown']) send(type, element);
    for (const type of ['pointerup', 'mouseup', 'click']) send(type, document.body);
    // And is no click.
    expect(taken()).toEqual(HANDS.filter((type) => type !== 'click'));
    expect(told).toEqual([]);
  });

  it('is told from what a key does, in the page and on ours', () => {
    for (const type of HANDS) send(type, element);
    send('click', document.body, { detail: 0 });
    expect(told).toEqual(['click']);
    send('click', element, { detail: 0 });
    expect(told).toEqual(['click']);
  });

  it('is let be where the page makes it up, or nothing of ours is there any more', () => {
    for (const type of HANDS) send(type, element, {}, false);
    giveBack();
    for (const type of HANDS) send(type, element);
    expect(taken()).toEqual([]);
    expect(told).toEqual([...HANDS, ...HANDS]);
  });
});

it('copying is told to who waits for it', () => {
  const onCopy = vi.fn<(event: ClipboardEvent) => void>();
  const shared = handover();
  shared.onOther?.(new Event('copy'));
  shared.onCopy = onCopy;
  shared.onOther?.(new Event('beforecopy'));
  expect(onCopy).toHaveBeenCalledOnce();
});
