/** Two texts side by side, in Firefox. */
import { drawn, expect, ownPage, test } from '../firefox-fixtures.ts';

const ALT = '\uE00A';
const DOWN = '\uE015';

test('two texts stand side by side, and keys lead through their differences', async ({ firefox }) => {
  await firefox.go(ownPage('compare.html?a=2017-03-08.scio&b=2017-03-08.xinhua'));
  const rows = () => firefox.run(() => document.querySelectorAll('.row').length);
  await expect.poll(rows).toBeGreaterThan(200);
  const sides = await firefox.run(() => {
    const cells = [...document.querySelector('.row')!.querySelectorAll('.cell')];
    return cells.map((cell) => cell.getBoundingClientRect()).map(({ left, top }) => ({ left, top }));
  });
  expect(sides[0]!.top).toBe(sides[1]!.top);
  expect(sides[0]!.left).toBeLessThan(sides[1]!.left);
  await drawn(firefox);

  const current = () =>
    firefox.run(() => {
      const mark = document.querySelector('.current');
      const box = mark?.getBoundingClientRect();
      return {
        index: mark?.getAttribute('data-difference') ?? null,
        seen: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
      };
    });
  await firefox.keys('n');
  await expect.poll(current).toEqual({ index: '0', seen: true });
  await firefox.keys('n');
  await expect.poll(current).toEqual({ index: '1', seen: true });
  await firefox.keys(ALT, DOWN);
  await expect.poll(current).toEqual({ index: '2', seen: true });
  await firefox.keys('p');
  await expect.poll(current).toEqual({ index: '1', seen: true });
});

test('the page about the record opens', async ({ firefox }) => {
  await firefox.go(ownPage('about.html'));
  await expect.poll(() => firefox.run(() => document.querySelectorAll('article').length)).toBe(5);
});
