/** The reader's own gestures that end in a selection. */
import type { HeardEvent } from '../../platform/in-page/handover.ts';
import { isWritable } from '../../platform/in-page/page-element.ts';
import { isSameRange, rootsOf, selectedRange } from '../../platform/in-page/selected-range.ts';
import { type HandSelection, isByMouse, isStretched, isUnder, placeAt, type Press } from './made-by-hand.ts';
import { toRange } from '../../platform/in-page/selected-range.ts';

export interface Gesture {
  /** Keys held: `Alt`, `Control`, `Shift`, `Meta`. */
  held: ReadonlySet<string>;
  /** Open shadow roots around the place, for a selection inside them. */
  roots: ShadowRoot[];
  /** Whether this hand can have selected these words, by what was selected when it let go, before the page heard of it. Reads the layout. */
  canMake: (quote: HandSelection) => boolean;
}

interface Handlers {
  /** Whether an event happened in something of ours: what the hand selects from there is no part of the page. */
  isOurs: (event: Event) => boolean | undefined;
  /** A selection that is being made with the mouse stands still: the hand is about to let go. @param roots as in a gesture */
  onRest: (roots: ShadowRoot[]) => void;
  /** A selection may have been made. */
  onSettle: (gesture: Gesture) => void;
  /** A press anywhere. @param roots open shadow roots around it */
  onPress: (event: MouseEvent, roots: ShadowRoot[]) => void;
  /** A key, before the page has it. */
  onKey: (event: KeyboardEvent) => void;
}

/** Hands rest for longer than this before they let go. */
const REST_MS = 30;
/** A selection grows key by key; the mouse is done when its button is up. */
const KEYBOARD_MS = 150;
/** A finger's grows by handles of the browser's, of which a page hears nothing but that the selection changed. */
const TOUCH_MS = 300;
/** With Shift they move one end of a selection. */
const MOVING = /^(?:Arrow|Home|End|Page)/;
const SELECTING = /^(?:Shift|Control|Meta|Arrow|Home|End|Page|[aA]$)/;
/** What is selected in these is the reader's own writing, or a control. */
const OWN = 'input,textarea,select,button,[role="button"],[role="textbox"]';
const MODIFIERS = ['Alt', 'Control', 'Shift', 'Meta'];

interface Gestures {
  /** One event of the reader's, trusted. A page can measure how long this takes: it reads neither layout nor style. */
  take: (...heard: HeardEvent) => void;
  /** What is under way comes to nothing. */
  stop: () => void;
}

/** @param early what the reader did before there was anybody to take it */
export function watchGestures({ isOurs, onRest, onSettle, onPress, onKey }: Handlers, early: HeardEvent[]): Gestures {
  // One for each kind: a key let go right after the mouse must not take back what the mouse has done.
  const pauses: Partial<Record<'rest' | 'mouse' | 'keys' | 'touch', ReturnType<typeof setTimeout>>> = {};
  /** The last press of the first button, until it is up; a finger's stays, since the handles of its selection go on. */
  let press: Press | null = null;
  let target: EventTarget | undefined;
  /** Open shadow roots around the last press. Keys happen on what has the focus, outside of them, and go on with what was selected there. */
  let around: ShadowRoot[] = [];
  let isTouch = false;
  let isStretching = false;
  /** What a finger has selected. */
  let touched: AbstractRange | null = null;
  /** What was selected when Shift went down; undefined where that was not heard. */
  let before: AbstractRange | null | undefined;
  /** The last key that selects, until one does something else. */
  let stroke: KeyboardEvent | null = null;
  /** What the browser itself selected with that key; told before the page hears of it. */
  let stroked: AbstractRange | null = null;

  const wait = (kind: keyof typeof pauses, delayMs: number, at: EventTarget | undefined, go: () => void): void => {
    clearTimeout(pauses[kind]);
    pauses[kind] = setTimeout(() => !isOwn(at) && go(), delayMs);
  };

  const onDown = (event: PointerEvent, path: EventTarget[]): void => {
    const roots = (around = rootsOf(path));
    press = event.button === 0 && !isOurs(event) ? { at: [event.clientX, event.clientY], place: null, roots } : null;
    [target] = path;
    isTouch = event.pointerType === 'touch';
    isStretching = event.shiftKey;
    touched = stroke = null;
    before = undefined;
    onPress(event, roots);
  };

  const onUp = (event: MouseEvent, path: EventTarget[], selected: AbstractRange | null): void => {
    clearTimeout(pauses.rest);
    const from = press;
    const stretches = isStretching;
    if (event.button !== 0 || from === null) return;
    // A finger that selects is not let go as a mouse is: this one has tapped.
    press = null;
    // Of a drag the places tell enough. A page may set marks around what was selected, and select it anew.
    const words = event.detail > 1 && selected ? wordsOf(selected) : null;
    const canMake = (quote: HandSelection): boolean =>
      (isSameRange(quote.selected, selected) || words === null || words === String(quote.selected)) &&
      isByMouse(quote, from, [event.clientX, event.clientY], event.detail, stretches);
    // Even after the mouse: a click into an old selection takes it away only once its events are through.
    wait('mouse', 0, path[0], () => onSettle({ held: heldIn(event), roots: rootsOf(path), canMake }));
  };

  const onKeyDown = (event: KeyboardEvent, selected: AbstractRange | null): void => {
    const { key, repeat, shiftKey } = event;
    if (before === undefined || (key === 'Shift' && !repeat)) before = selected;
    if (MODIFIERS.includes(key)) return;
    stroked = null;
    stroke = isForAll(event) || (shiftKey && MOVING.test(key)) ? event : null;
  };

  const onKeyUp = (event: KeyboardEvent, path: EventTarget[], selected: AbstractRange | null): void => {
    if (stroke === null) return;
    const [by, was] = [stroke, before ?? null];
    const canMake = (quote: HandSelection): boolean => {
      // A page that keeps the key from the browser selects by itself.
      if (by.defaultPrevented || !isSameRange(quote.selected, selected)) return false;
      if (!isForAll(by)) return isStretched(quote.selected, was);
      return isSameRange(quote.selected, stroked);
    };
    const roots = [...around, ...rootsOf(path)];
    wait('keys', KEYBOARD_MS, path[0], () => onSettle({ held: heldIn(event), roots, canMake }));
  };

  const onSelect = (): void => {
    clearTimeout(pauses.rest);
    const from = press;
    if (stroke !== null) stroked ??= selectedRange(around);
    if (from === null) return;
    from.place ??= placeAt(from.at, from.roots);
    wait('rest', REST_MS, target, () => onRest(from.roots));
    if (!isTouch) return;
    const [roots, selected] = [from.roots, selectedRange(from.roots)];
    const canMake = (quote: HandSelection): boolean => {
      if (!isSameRange(quote.selected, selected)) return false;
      const isByFinger = isUnder(quote, from.at) || isStretched(quote.selected, touched);
      if (isByFinger) touched = quote.selected;
      return isByFinger;
    };
    wait('touch', TOUCH_MS, target, () => onSettle({ held: new Set(), roots, canMake }));
  };

  const take = (event: Event, path: EventTarget[], selected: AbstractRange | null): void => {
    if (event.type === 'selectionchange') onSelect();
    else if (event.type === 'pointerdown') onDown(event as PointerEvent, path);
    else if (event.type === 'mouseup') onUp(event as MouseEvent, path, selected);
    else if (event instanceof KeyboardEvent) {
      // Asked before it is told: the key may close the panel.
      const isInPage = !isOurs(event);
      const there = around.length > 0 ? selectedRange([...around, ...rootsOf(path)]) : selected;
      onKey(event);
      if (!isInPage) stroke = null;
      else if (event.type === 'keydown') onKeyDown(event, there);
      else if (event.type === 'keyup') onKeyUp(event, path, there);
    }
  };
  for (const heard of early) take(...heard);
  // What was selected before is there now; what is being selected may stand still already.
  onSelect();
  return { take, stop: () => Object.values(pauses).forEach(clearTimeout) };
}

/** A word, or a paragraph. */
const wordsOf = (selected: AbstractRange): string => String(toRange(selected) ?? '');

function heldIn(event: MouseEvent | KeyboardEvent): ReadonlySet<string> {
  return new Set(MODIFIERS.filter((key) => event.getModifierState(key)));
}

function isForAll({ key, code, ctrlKey, metaKey }: KeyboardEvent): boolean {
  // By its place too: other scripts have other letters there.
  return (ctrlKey || metaKey) && (key === 'a' || code === 'KeyA');
}

/** Keys that make or change a selection, and so leave what stands beside it. */
export function isSelectingKey({ key }: KeyboardEvent): boolean {
  return SELECTING.test(key);
}

function isOwn(target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  if (Element.prototype.closest.call(target, OWN) !== null) return true;
  return target instanceof HTMLElement && isWritable(target);
}
