/** Two texts side by side, in Firefox. */
import { hashOfWords, mintId } from '../../../platform/library/text-id.ts';
import { ENGLISH_SOURCE } from '../../support/english.ts';
import { drawn, expect, ownPage, test } from '../firefox-fixtures.ts';
import { addInFirefox, clearInFirefox } from '../support/firefox/own-text.ts';

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

test('firefox: an English text of the reader’s answers with the Chinese beside it, and stands beside the record in two columns', async ({
  firefox,
}) => {
  const textOf = (selector: string) =>
    firefox.run((selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);
  const isPressed = (name: string) =>
    firefox.run((name: string) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      if (button === undefined || button.disabled) return false;
      button.click();
      return true;
    }, name);
  try {
    await addInFirefox(firefox, ENGLISH_SOURCE);
    await expect.poll(() => textOf('.texts')).toContain('Wang Yi Meets the Press');

    const quote =
      'Our bottom line is also quite clear: we will always allow Taiwan to be separated from the motherland.';
    await firefox.go(ownPage(`lookup.html#q=${encodeURIComponent(quote)}`));
    await expect.poll(() => textOf('.finding blockquote')).toContain('we will never');
    await expect.poll(() => textOf('.original')).toContain('底线');

    const id = mintId('2024-03-07', await hashOfWords(ENGLISH_SOURCE), () => false);
    await firefox.go(ownPage(`compare.html?a=${id}&b=2024-03-07.xinhua`));
    await expect.poll(() => textOf('h1')).toBe('译文与原文对照');
    const cells = () =>
      firefox.run(() => {
        const row = [...document.querySelectorAll('.row')].find((each) => each.textContent.includes('US$240 billion'));
        const sides = ['[lang=en]', '[lang=zh-Hans]'].map((side) => row?.querySelector(side));
        return sides.map((side) => ({ text: side?.textContent ?? '', top: side?.getBoundingClientRect().top ?? null }));
      });
    await expect.poll(async () => (await cells())[1]!.text).toContain('2400');
    const [english, chinese] = await cells();
    expect(english!.top).toBe(chinese!.top);
    expect(await firefox.run(() => document.querySelectorAll('.difference').length)).toBe(0);

    // The reader puts the sentence behind it beside the first: kept, and followed by the finder.
    await expect.poll(() => isPressed('更正句子对应')).toBe(true);
    const chooseTwo = () =>
      firefox.run(() => {
        const own = [...document.querySelectorAll<HTMLElement>('.sentence')];
        const english = own.find(({ textContent }) => textContent.includes('Our bottom line is also quite clear'));
        const next = english?.closest('.row')?.nextElementSibling?.querySelector<HTMLElement>('[data-side=chinese]');
        for (const each of [english, next]) each?.click();
        return next?.textContent ?? '';
      });
    let words = '';
    await expect.poll(async () => (words = await chooseTwo())).not.toBe('');
    await expect.poll(() => isPressed('对应')).toBe(true);
    await expect.poll(() => textOf('.row-stated')).toContain(words);
    await expect.poll(() => textOf('.pair-bar output')).toContain('已保存');
    await firefox.go(ownPage(`lookup.html#q=${encodeURIComponent(quote)}`));
    await expect.poll(() => textOf('.original')).toContain(words);
    expect(await textOf('.original')).toContain('人工对应');
  } finally {
    await clearInFirefox(firefox);
  }
});
