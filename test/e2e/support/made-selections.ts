/** What a page does to have words of its own choosing looked up, and the hands it does it to. Functions for pages stand by themselves. */
import type { Reader } from './readers.ts';

export interface Line {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Its middle. */
  y: number;
}

/** The first line of an element's text, in an open shadow root too. */
export const lineOf = (reader: Reader, selector: string): Promise<Line> =>
  reader.run((selector: string) => {
    const find = (root: Document | ShadowRoot): Element | null => {
      const inside = [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && find(shadowRoot));
      return root.querySelector(selector) ?? inside.find((found) => found !== null) ?? null;
    };
    const words = document.createRange();
    words.selectNodeContents(find(document)!);
    const { left, right, top, bottom } = words.getClientRects()[0]!;
    return { left, right, top, bottom, y: (top + bottom) / 2 };
  }, selector);

export const click = (reader: Reader, { left, y }: Line, times = 1) => reader.click({ x: left + 40, y }, times);
export const drag = (reader: Reader, { left, right, y }: Line) => reader.drag({ x: left + 1, y }, { x: right - 1, y });

export interface Plan {
  /** What the page selects, whole. */
  selector: string;
  /** When: trusted events, by their types. */
  types: string[];
  /** Whether it keeps those events from the browser. */
  prevents?: boolean;
}

/** Runs in the page: from now on it selects by itself. */
export function arm({ selector, types, prevents = false }: Plan): void {
  for (const type of types) {
    addEventListener(type, (event) => {
      if (!event.isTrusted) return;
      if (prevents) event.preventDefault();
      getSelection()!.selectAllChildren(document.querySelector(selector)!);
    });
  }
}

/** Runs in the page: put words over the line of `#altered`, and make them look as `style` says, in a box that looks as `around` says. */
export function lay({ words, style, around = '' }: { words: string; style: string; around?: string }): void {
  const { left, top } = document.getElementById('altered')!.getBoundingClientRect();
  const box = document.createElement('div');
  box.style.cssText = around;
  const bait = document.createElement('div');
  bait.id = 'bait';
  bait.textContent = words;
  bait.style.cssText = `position:absolute;left:${left + scrollX}px;top:${top + scrollY}px;white-space:nowrap;${style}`;
  box.append(bait);
  document.body.append(box);
}

/** What a hand does, and at which of its events the page selects something else. */
export const HANDS: [
  name: string,
  plan: Omit<Plan, 'selector'>,
  hand: (reader: Reader, line: Line) => Promise<void>,
][] = [
  ['a click', { types: ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] }, click],
  ['a drag, when it ends', { types: ['mouseup'] }, drag],
  ['a drag, all the while', { types: ['mousedown', 'mousemove'], prevents: true }, drag],
  ['a double click', { types: ['mousedown', 'dblclick'], prevents: true }, (reader, line) => click(reader, line, 2)],
  ['a key that scrolls', { types: ['keydown', 'keyup'] }, (reader) => reader.press('ArrowDown')],
  ['Shift', { types: ['keydown', 'keyup'] }, (reader) => reader.press('Shift')],
  [
    'Shift with an arrow',
    { types: ['keydown'] },
    async (reader, line) => {
      await click(reader, line);
      await reader.press('ArrowRight', 'Shift');
    },
  ],
  ['the keys that select all', { types: ['keydown'], prevents: true }, (reader) => reader.press('a', 'Control')],
];

/** Words that a reader does not see although the hand goes over them. */
export const UNSEEN: Record<string, { style: string; around?: string }> = {
  'nearly transparent': { style: 'opacity:.05' },
  'made transparent twice': { style: 'opacity:.25', around: 'opacity:.25' },
  'made tiny': { style: 'transform:scale(.12);transform-origin:0 0' },
};
