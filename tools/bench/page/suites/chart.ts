/** A chart in SVG that the mouse moves, the wheel makes larger and smaller, and the arrow keys go along. */
import { make } from './make.ts';

const POINTS = 240;
const WIDTH = 800;
const HEIGHT = 400;

const values = Array.from({ length: POINTS }, (_, n) => 200 + 90 * Math.sin(n / 9) + 50 * Math.cos(n * 1.7));
const state = { from: 0, shown: 120, chosen: 0, heldAt: null as number | null };

const svg = draw('svg', { class: 'chart', tabindex: '0', width: String(WIDTH), height: String(HEIGHT) });
const line = draw('path', { fill: 'none', stroke: 'steelblue' });
const bars = Array.from({ length: POINTS }, () => draw('rect', { fill: 'lightgray' }));
const words = Array.from({ length: 24 }, () => draw('text', { 'font-size': '10' }));
const cursor = draw('circle', { r: '4', fill: 'crimson' });
const says = make('output', {});
svg.append(...bars, line, ...words, cursor);

function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(element, attributes);
  return element;
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
}

function redraw(): void {
  const step = WIDTH / state.shown;
  const x = (n: number): number => (n - state.from) * step;
  const y = (n: number): number => HEIGHT - values[n]!;
  for (const [n, bar] of bars.entries()) {
    const isShown = n >= state.from && n < state.from + state.shown;
    set(bar, {
      x: x(n).toFixed(2),
      y: y(n).toFixed(2),
      width: step * 0.8,
      height: values[n]!,
      opacity: isShown ? 1 : 0,
    });
  }
  line.setAttribute('d', values.map((_, n) => `${n === 0 ? 'M' : 'L'}${x(n).toFixed(2)} ${y(n).toFixed(2)}`).join(''));
  for (const [n, word] of words.entries()) {
    const at = Math.floor(state.from + (n * state.shown) / words.length);
    set(word, { x: x(at).toFixed(1), y: HEIGHT - 4 });
    word.textContent = `${at} 日`;
  }
  set(cursor, { cx: x(state.chosen).toFixed(2), cy: y(state.chosen).toFixed(2) });
  says.textContent = `第 ${state.chosen} 日：${values[state.chosen]!.toFixed(1)}`;
}

function move(from: number): void {
  state.from = Math.max(0, Math.min(POINTS - state.shown, from));
  redraw();
}

svg.addEventListener('mousedown', ({ clientX }) => (state.heldAt = clientX));
svg.addEventListener('mousemove', ({ clientX }) => {
  if (state.heldAt === null) return;
  const by = ((state.heldAt - clientX) / WIDTH) * state.shown;
  state.heldAt = clientX;
  move(state.from + by);
});
addEventListener('mouseup', () => (state.heldAt = null));
svg.addEventListener('wheel', (event) => {
  event.preventDefault();
  state.shown = Math.max(20, Math.min(POINTS, Math.round(state.shown * (event.deltaY < 0 ? 0.9 : 1.1))));
  move(state.from);
});
svg.addEventListener('keydown', ({ key }) => {
  if (key === 'ArrowRight') state.chosen = Math.min(POINTS - 1, state.chosen + 1);
  if (key === 'ArrowLeft') state.chosen = Math.max(0, state.chosen - 1);
  redraw();
});

document.body.append(svg, says);
redraw();
