/** An editor: text that is typed, coloured by what its words are, with the caret moved after each key. */
import { make } from './make.ts';

const WORDS = /(?<date>\d+[年月日])|(?<name>发言人|记者|外交部|中方)|(?<quote>“[^”]*”)/g;

const style = make(
  'style',
  {},
  `.editor { font: 14px/1.5 monospace; height: 500px; overflow: auto; white-space: pre-wrap }
  .line::before { content: counter(line); counter-increment: line; color: #999; width: 3em; display: inline-block }
  .date { color: teal } .name { color: darkred } .quote { color: navy; font-style: italic }`,
);
const area = make('div', { class: 'editor', contenteditable: 'true' });
const count = make('output', {});
document.head.append(style);
document.body.append(area, count);

function colour(line: HTMLElement, isColoured: boolean): void {
  const text = line.textContent ?? '';
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const match of isColoured ? text.matchAll(WORDS) : []) {
    const kind = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? '';
    parts.push(text.slice(end, match.index), make('span', { class: kind }, match[0]));
    end = match.index + match[0].length;
  }
  line.replaceChildren(...parts, text.slice(end));
}

function write(text: string): void {
  area.replaceChildren(...text.split('\n').map((line) => make('div', { class: 'line' }, line)));
  tell();
}

function tell(): void {
  count.textContent = `${area.textContent?.length ?? 0} 字`;
}

area.addEventListener('keydown', (event) => {
  if (event.key.length > 1) return;
  event.preventDefault();
  const line = area.lastElementChild as HTMLElement;
  line.append(event.key);
  colour(line, true);
  getSelection()?.collapse(line, line.childNodes.length);
  tell();
});

addEventListener('write', (event) => write((event as CustomEvent<string>).detail));
addEventListener('colour', (event) => {
  for (const line of area.children) colour(line as HTMLElement, (event as CustomEvent<boolean>).detail);
});
write('');
