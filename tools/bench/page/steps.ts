/** What is done on each page of the bench, after Speedometer 3: each suite in steps, each step many events of one kind. */
interface Suite {
  name: string;
  /** Its page: `/NAME.html`. */
  page: string;
  steps: ((page: Document) => void)[];
}

const ITEMS = 100;

export const SUITES: Suite[] = [
  { name: 'to-do list', page: 'to-do', steps: [add, complete, remove] },
  { name: 'to-do list, Preact', page: 'to-do-preact', steps: [add, complete, remove] },
  { name: 'news', page: 'news', steps: [1, 2, 3].map((section) => (page) => readSection(page, section)) },
  { name: 'chart', page: 'chart', steps: [goAlong, pan, zoom] },
  { name: 'editor', page: 'editor', steps: [paste, colour, type] },
];

function one(page: Document, selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`${page.URL} has no ${selector}`);
  return element;
}

function key(target: Element, type: string, key: string): void {
  target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
}

function layOut(page: Document): void {
  const { width, height } = page.body.getBoundingClientRect();
  page.elementFromPoint(width / 2, Math.min(height, 300) / 2);
}

function add(page: Document): void {
  const field = one(page, '.new') as HTMLInputElement;
  for (let n = 0; n < ITEMS; n += 1) {
    field.value = `第 ${n + 1} 件事`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    key(field, 'keydown', 'Enter');
  }
}

function complete(page: Document): void {
  for (const box of page.querySelectorAll<HTMLElement>('.toggle')) box.click();
}

function remove(page: Document): void {
  for (const button of [...page.querySelectorAll<HTMLElement>('.destroy')].reverse()) button.click();
}

function readSection(page: Document, section: number): void {
  for (let times = 0; times < 25; times += 1) {
    one(page, '.toggle').click();
    layOut(page);
    one(page, '.toggle').click();
    layOut(page);
  }
  one(page, `.section-${section}`).click();
  layOut(page);
  for (const text of page.querySelectorAll('article > p')) text.scrollTop = 20;
  for (let top = 0; top <= 2000; top += 200) {
    page.documentElement.scrollTop = top;
    layOut(page);
  }
}

function goAlong(page: Document): void {
  const chart = one(page, '.chart');
  for (let n = 0; n < 20; n += 1) key(chart, 'keydown', 'ArrowRight');
}

function pan(page: Document): void {
  const chart = one(page, '.chart');
  const mouse = (type: string, n: number): void => {
    const at = { clientX: 400 - n * 10, clientY: 200 + n * 2 };
    chart.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, cancelable: true }));
  };
  for (let times = 0; times < 5; times += 1) {
    mouse('mousedown', 0);
    for (let n = 0; n < 10; n += 1) mouse('mousemove', n);
    mouse('mouseup', 10);
  }
}

function zoom(page: Document): void {
  const chart = one(page, '.chart');
  for (let n = 0; n < 15; n += 1) {
    chart.dispatchEvent(new WheelEvent('wheel', { deltaY: -10, bubbles: true, cancelable: true }));
  }
}

const LINE = '2024年3月7日，外交部发言人在记者会上说：“中方愿同各方一道努力。”记者又问到下一步的安排。';

function paste(page: Document): void {
  const detail = Array.from({ length: 120 }, (_, n) => `${n} ${LINE}`).join('\n');
  page.defaultView!.dispatchEvent(new CustomEvent('write', { detail }));
  layOut(page);
}

function colour(page: Document): void {
  for (const detail of [true, false, true]) {
    page.defaultView!.dispatchEvent(new CustomEvent('colour', { detail }));
    layOut(page);
  }
}

function type(page: Document): void {
  const area = one(page, '.editor');
  for (const character of LINE) {
    key(area, 'keydown', character);
    key(area, 'keyup', character);
    layOut(page);
  }
}
