/** The reader in Firefox, with real keys. */
import { expect, ownPage, test } from '../firefox-fixtures.ts';

const ALT = '\uE00A';
const DOWN = '\uE015';
const UP = '\uE013';
const ENTER = '\uE007';
const SHIFT = '\uE008';
const TAB = '\uE004';

test('firefox: the reader stands at its passage, and keys lead through turns, marks and places', async ({
  firefox,
}) => {
  await firefox.go(ownPage('reader.html?t=2017-03-08.xinhua&h=1-2#q3'));
  const focus = () => firefox.run(() => document.activeElement?.id ?? '');
  const seen = (selector: string) =>
    firefox.run((selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.top < innerHeight;
    }, selector);
  await expect.poll(focus).toBe('q3');
  expect(await seen('.target-turn > header')).toBe(true);
  await firefox.keys(ALT, DOWN);
  await expect.poll(focus).toBe('a3');
  await firefox.keys(ALT, UP);
  await expect.poll(focus).toBe('q3');

  // Editorial marks by the space bar.
  await firefox.run(() => document.querySelector<HTMLInputElement>('.toolbar .check input')!.focus());
  await firefox.keys(' ');
  const marks = () =>
    firefox.run(() =>
      ['.damaged', '.apparatus', '.page-break', '.join'].map((it) => document.querySelector(it) !== null),
    );
  await expect.poll(marks).toEqual([true, true, true, true]);

  // The search within, from the keyboard alone.
  await firefox.run(() => document.querySelector<HTMLInputElement>('.toolbar input[type=search]')!.focus());
  await firefox.keys('中', '国');
  const place = () => firefox.run(() => document.querySelector('.toolbar search output')?.textContent ?? '');
  await expect.poll(place).toMatch(/^1 \/ \d+$/);
  await firefox.keys(ENTER);
  await expect.poll(place).toMatch(/^2 \//);
  await expect.poll(() => seen('mark.current')).toBe(true);
  await firefox.keys(SHIFT, ENTER);
  await expect.poll(place).toMatch(/^1 \//);
  await firefox.keys(TAB);
  expect(await firefox.run(() => document.activeElement?.localName)).toBe('button');

  // Firefox's own search reaches the last words.
  const found = await firefox.run(() => {
    const last = [...document.querySelectorAll('.turn-answer p[id]')].at(-1)!.textContent;
    return (window as unknown as { find(words: string): boolean }).find(last.slice(-14, -4));
  });
  expect(found).toBe(true);
});

test('firefox: an address that names nothing says so, and repeats nothing', async ({ firefox }) => {
  await firefox.go(ownPage('reader.html?t=%3Cimg%20src%3Dx%3E#%3Cscript%3E'));
  const text = () => firefox.run(() => document.querySelector('main')?.innerText ?? '');
  await expect.poll(text).toContain('没有指向本库中的任何文本');
  expect(await text()).not.toMatch(/img|script/);
});
