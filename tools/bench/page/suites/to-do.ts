/** A to-do list without a framework, amid many other elements: events are heard at the list, counts are made anew after each change. */
import { make } from './make.ts';
import { surround } from './surroundings.ts';

interface Item {
  id: number;
  title: string;
  done: boolean;
}

let items: Item[] = [];
let lastId = 0;

const field = make('input', { class: 'new', placeholder: '要做什么' });
const all = make('input', { class: 'all', type: 'checkbox' });
const list = make('ul', { class: 'list' });
const count = make('span', { class: 'count' });
const clear = make('button', { class: 'clear' }, '清除已完成');
const filters = ['全部', '未完成', '已完成'].map((name) => make('a', { href: `#${name}` }, name));
const footer = make('footer', {}, count, ...filters, clear);
surround(make('section', { class: 'app' }, make('header', {}, field, all), list, footer));

function draw({ id, title }: Item): HTMLElement {
  const box = make('input', { class: 'toggle', type: 'checkbox', 'data-what': 'toggle' });
  const label = make('label', { 'data-what': 'label' }, title);
  const view = make('div', { class: `view view-${id} targeted` }, box, label, make('button', { class: 'destroy' }));
  return make('li', { class: `li-${id} targeted`, 'data-id': String(id) }, view);
}

function tell(): void {
  const left = items.filter(({ done }) => !done).length;
  count.textContent = `还有 ${left} 项`;
  clear.hidden = left === items.length;
  all.checked = left === 0;
  footer.hidden = items.length === 0;
  sessionStorage.setItem('items', JSON.stringify(items));
}

field.addEventListener('keydown', ({ key }) => {
  const title = field.value.trim();
  if (key !== 'Enter' || title === '') return;
  const item = { id: (lastId += 1), title, done: false };
  items = [...items, item];
  list.append(draw(item));
  field.value = '';
  tell();
});

list.addEventListener('click', ({ target }) => {
  const row = (target as Element).closest('li');
  if (row === null) return;
  const id = Number(row.dataset['id']);
  if ((target as Element).matches('.toggle')) {
    items = items.map((item) => (item.id === id ? { ...item, done: !item.done } : item));
    row.classList.toggle('done');
  } else if ((target as Element).matches('.destroy')) {
    items = items.filter((item) => item.id !== id);
    row.remove();
  }
  tell();
});
