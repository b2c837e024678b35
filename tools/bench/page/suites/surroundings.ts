/**
 * What stands around a list, after Speedometer's "complex DOM": a tree of folders, a bar of buttons and a table, and a style sheet of
 * which most rules match nothing but have to be tried.
 */
import { make } from './make.ts';

const FOLDERS = 40;
const LEAVES = 12;
const ROWS = 60;
const RULES = 240;

export function surround(app: HTMLElement): void {
  const style = make('style', {}, styleSheet());
  const bar = make('nav', { class: 'bar' }, ...many(30, (n) => make('button', { class: `tool tool-${n}` }, `${n}`)));
  const tree = make('ul', { class: 'tree' }, ...many(FOLDERS, folder));
  const rows = many(ROWS, (n) => make('tr', { class: `row-${n % 7}` }, ...many(6, (m) => make('td', {}, `${n * m}`))));
  const table = make('table', { class: 'side' }, make('tbody', {}, ...rows));
  document.head.append(style);
  document.body.append(make('div', { class: 'frame' }, bar, make('div', { class: 'columns' }, tree, app, table)));
}

function folder(n: number): HTMLElement {
  const leaves = many(LEAVES, (m) =>
    make('li', { class: `leaf leaf-${m}`, 'data-kind': `${(n + m) % 5}` }, make('i', {}), make('a', {}, `${n}.${m}`)),
  );
  return make('li', { class: `folder depth-${n % 4}` }, make('b', {}, `${n}`), make('ul', {}, ...leaves));
}

function many<T>(count: number, one: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => one(n));
}

function styleSheet(): string {
  const rules = many(RULES, (n) =>
    [
      `.tree .depth-${n % 4} > ul > .leaf-${n % LEAVES}:nth-child(${(n % 5) + 1}n) a { color: hsl(${n} 40% 30%) }`,
      `.columns [data-kind="${n % 5}"]:not(.leaf-${n}) + .leaf i { width: ${n % 9}px }`,
      `.app.theme-${n} .list > li:nth-of-type(odd) label:not(.shown) { padding: ${n % 3}px }`,
      `.frame > .columns .variant-${n} li.done .view > button::after { content: "${n}" }`,
    ].join('\n'),
  );
  return `
    .columns { display: grid; grid-template-columns: 200px 1fr 200px; font: 13px sans-serif }
    .tree, .side { height: 600px; overflow: auto; display: block; contain: none }
    .list li { border-bottom: 1px solid #ddd; display: flex; align-items: center }
    .list li:nth-child(even) label { background: #fafafa }
    .list li.done label { text-decoration: line-through; color: #999 }
    .list li:not(.done) + .list li.done .destroy { opacity: .5 }
    .list .view { display: flex; flex: 1; gap: 8px }
    .app:not(.busy) .list li .destroy::before { content: "×" }
    ${rules.join('\n')}`;
}
