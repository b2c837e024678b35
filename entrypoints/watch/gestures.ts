/** The reader's own gestures that end in a selection. */
import type { Heard } from '../../platform/page-handover.ts';

export interface Gesture {
  kind: 'mouse' | 'keyboard' | 'touch';
  /** Keys held: `Alt`, `Control`, `Shift`, `Meta`. */
  held: ReadonlySet<string>;
  /** Open shadow roots around the place, for a selection inside them. */
  roots: ShadowRoot[];
}

interface Handlers {
  /** A selection that is being made with the mouse stands still: the hand is about to let go. @param roots as in a gesture */
  onRest: (roots: ShadowRoot[]) => void;
  /** The mouse let go. What its click does to the selection is not done yet: `onSettle` follows. */
  onRelease: (gesture: Gesture) => void;
  /** A selection may have been made. */
  onSettle: (gesture: Gesture) => void;
  /** A press anywhere. */
  onPress: (event: MouseEvent) => void;
  /** A key, before the page has it. */
  onKey: (event: KeyboardEvent) => void;
}

/** Hands rest for longer than this before they let go. */
const REST_MS = 30;
/** A selection grows key by key; the mouse is done when its button is up. */
const KEYBOARD_MS = 150;
/** A finger's grows by handles of the browser's, of which a page hears nothing but that the selection changed. */
const TOUCH_MS = 300;
const SELECTING = /^(?:Shift|Control|Meta|Arrow.*|Home|End|Page.*|[aA])$/;
/** What is selected in these is the reader's own writing, or a control. */
const OWN = 'input,textarea,select,button,[role="button"],[role="textbox"]';
const MODIFIERS = ['Alt', 'Control', 'Shift', 'Meta'];

interface Gestures {
  /** One event of the reader's, trusted. */
  take: (...heard: Heard) => void;
  /** What is under way comes to nothing. */
  stop: () => void;
}

/** @param early what the reader did before there was anybody to take it */
export function watchGestures(handlers: Handlers, early: Heard[]): Gestures {
  const { onRest, onRelease, onSettle, onPress, onKey } = handlers;
  // One for each kind: a key let go right after the mouse must not take back what the mouse has done.
  const pauses: Partial<Record<Gesture['kind'], ReturnType<typeof setTimeout>>> = {};
  /** What the mouse did last, until it is told. */
  let unsettled: (() => void) | null = null;
  const settle = (
    event: MouseEvent | KeyboardEvent,
    path: EventTarget[],
    kind: Gesture['kind'],
    delayMs: number,
  ): void => {
    if (isOwn(path[0])) return;
    const held = new Set(MODIFIERS.filter((key) => event.getModifierState(key)));
    const gesture = { kind, held, roots: rootsOf(path) };
    if (kind === 'mouse') onRelease(gesture);
    clearTimeout(pauses[kind]);
    const go = (): void => {
      clearTimeout(pauses[kind]);
      if (kind === 'mouse') unsettled = null;
      onSettle(gesture);
    };
    // Even after the mouse: a click into an old selection takes it away only once its events are through.
    pauses[kind] = setTimeout(go, delayMs);
    if (kind === 'mouse') unsettled = go;
  };
  /** Around the place where the button went down; null while it is up. */
  let pressed: ShadowRoot[] | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Around the place where a finger was last; null since a mouse was used. */
  let touched: ShadowRoot[] | null = null;
  const onUp = (event: MouseEvent, path: EventTarget[]): void => {
    if (event.button !== 0) return;
    clearTimeout(rest);
    pressed = null;
    settle(event, path, 'mouse', 0);
  };
  const onDown = (event: PointerEvent, path: EventTarget[]): void => {
    // On a busy page this may come first: what is selected until now is the last press's, and what follows is not.
    unsettled?.();
    pressed = event.button === 0 && !isOwn(path[0]) ? rootsOf(path) : null;
    touched = event.pointerType === 'touch' ? pressed : null;
    onPress(event);
  };
  const onSelect = (): void => {
    clearTimeout(rest);
    if (pressed) rest = setTimeout(onRest, REST_MS, pressed);
    if (touched === null) return;
    clearTimeout(pauses.touch);
    pauses.touch = setTimeout(onSettle, TOUCH_MS, { kind: 'touch', held: new Set(), roots: touched } satisfies Gesture);
  };
  const take = (event: Event, path: EventTarget[]): void => {
    if (event.type === 'selectionchange') onSelect();
    else if (event.type === 'pointerdown') onDown(event as PointerEvent, path);
    else if (event.type === 'mouseup') onUp(event as MouseEvent, path);
    else if (event instanceof KeyboardEvent) {
      onKey(event);
      if (event.type === 'keyup' && isSelectingKey(event)) settle(event, path, 'keyboard', KEYBOARD_MS);
    }
  };
  for (const heard of early) take(...heard);
  // What was selected before is there now; what is being selected may stand still already.
  onSelect();
  const stop = (): void => {
    [rest, ...Object.values(pauses)].forEach(clearTimeout);
    unsettled = null;
  };
  return { take, stop };
}

function rootsOf(path: EventTarget[]): ShadowRoot[] {
  return path.filter((target): target is ShadowRoot => target instanceof ShadowRoot);
}

/** Keys that make or change a selection, and so leave what stands beside it. */
export function isSelectingKey({ key }: KeyboardEvent): boolean {
  return SELECTING.test(key);
}

function isOwn(target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  if (Element.prototype.closest.call(target, OWN) !== null) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}
