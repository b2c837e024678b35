/**
 * What stands around a list, after the description of Speedometer's "complex DOM": some 4,000 elements, most of them a tree of folders;
 * and 400 rules for the list's entries, half of which match one, and half only at their right end, so that ways up have to be tried.
 */
import { make } from './make.ts';

const FOLDERS = 84;
const LEAVES = 12;
const ROWS = 60;
const RULES = 200;

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

/** For the entry of a number, or its inner part; a list has a hundred. */
const MATCHING: ((n: number) => string)[] = [
  (n) => `.list > .li-${n} > .view-${n}.targeted:not(.ui)`,
  (n) => `.app .list li.li-${n}.targeted:not(.ui)`,
  (n) => `.li-${n - 1} + .li-${n} .targeted:not(.ui)`,
  (n) => `.frame .columns > .app > header ~ .list .view-${n}.targeted:not(.ui)`,
];
const MATCHING_AT_THE_END: ((n: number) => string)[] = [
  (n) => `.bar.none .app ~ .list .view-${n}`,
  (n) => `.none > .columns li ~ .li-${n}.targeted`,
  (n) => `.tree .none + .app .list > li > .view-${n}`,
  (n) => `.none .frame * .li-${n} > .targeted`,
];

function styleSheet(): string {
  const rules = many(RULES, (n) => {
    const entry = Math.floor(n / 2) + 1;
    const colour = `{ color: hsl(${n} 60% 40%) }`;
    return `${MATCHING[n % 4]!(entry)} ${colour}\n${MATCHING_AT_THE_END[n % 4]!(entry)} ${colour}`;
  });
  return `
    .columns { display: grid; grid-template-columns: 200px 1fr 200px; font: 13px sans-serif }
    .tree, .side { height: 600px; overflow: auto; display: block }
    .tree .folder:nth-child(odd) > b { font-weight: normal }
    .tree [data-kind="3"]:not(.leaf-0) + .leaf i { border: 1px solid }
    .list li { border-bottom: 1px solid #ddd; display: flex; align-items: center; position: relative }
    .list li.done label { text-decoration: line-through; color: #999 }
    .list .view { display: flex; flex: 1; gap: 8px }
    .list .destroy { position: absolute; right: 10px; opacity: .5 } .list li:hover .destroy { opacity: 1 }
    .list .destroy::before { content: "×" }
    ${rules.join('\n')}`;
}
