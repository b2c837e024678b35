/** A news site: a menu that opens and closes, sections that replace each other, lists of articles that scroll. */
import { make } from './make.ts';

const SECTIONS = ['要闻', '国际', '财经', '科技', '文化'];
const ARTICLES = 16;
const SENTENCE = '外交部发言人主持例行记者会，就有关问题回答了中外记者的提问，并介绍了近期外交活动的安排。';

const style = make(
  'style',
  {},
  `body { font: 14px sans-serif; margin: 0 }
  nav { display: flex; gap: 12px; position: sticky; top: 0; background: #fff }
  .menu { position: absolute; top: 30px; visibility: hidden; opacity: 0 }
  .open .menu { visibility: visible; opacity: 1 }
  .open ~ main .lead { filter: none; margin-top: 8px }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 12px }
  article:nth-child(5n) { grid-column: span 2 } article > p { max-height: 5em; overflow: auto }
  article:not(.read):hover h2 { text-decoration: underline }`,
);
const toggle = make('button', { class: 'toggle', 'aria-expanded': 'false' }, '栏目');
const links = SECTIONS.map((name, n) => make('a', { href: `#${n}`, class: `section section-${n}` }, name));
const menu = make('ul', { class: 'menu' }, ...links.map((link) => make('li', {}, link)));
const nav = make('nav', {}, toggle, menu);
const main = make('main', {});
document.head.append(style);
document.body.append(nav, main);

toggle.addEventListener('click', () => {
  toggle.setAttribute('aria-expanded', String(nav.classList.toggle('open')));
});

menu.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (link === null) return;
  event.preventDefault();
  nav.classList.remove('open');
  show(links.indexOf(link));
});

addEventListener('scroll', () => nav.classList.toggle('away', scrollY > 100), { passive: true });

function show(section: number): void {
  for (const [n, link] of links.entries()) link.ariaCurrent = n === section ? 'page' : null;
  main.replaceChildren(...Array.from({ length: ARTICLES }, (_, n) => article(section, n)));
  scrollTo(0, 0);
}

function article(section: number, n: number): HTMLElement {
  const title = make('h2', {}, `${SECTIONS[section]}第 ${n + 1} 条`);
  const time = make('time', { datetime: `2024-03-${String((n % 28) + 1).padStart(2, '0')}` }, `${n} 分钟前`);
  const text = make('p', {}, SENTENCE.repeat((n % 3) + 2));
  const tags = make('ul', { class: 'tags' }, ...SECTIONS.map((name) => make('li', {}, make('a', { href: '#' }, name))));
  return make('article', { class: n === 0 ? 'lead' : '' }, title, time, text, tags);
}

show(0);
