/** Pages that are written anew, drawn anew, or mark what is selected: the script in them is there again, and finds the words again. */
import type { Page } from '@playwright/test';
import { expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { waitUntilSteady } from '../support/panel.ts';
import { VERBATIM } from '../support/quotes.ts';

const SAME = /逐字一致$/;
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>页面</title><style>body { font: 18px/1.8 sans-serif }</style></head><body><p>报道说：“<span id="quote">${VERBATIM.text}</span>”各方对此十分关注。</p></body></html>`;

async function isAnswered(
  page: Page,
  name: string,
  frame = page.mainFrame(),
  meanwhile = async (): Promise<void> => undefined,
): Promise<void> {
  const [mark, panel] = [markIn(page, frame), panelIn(page, frame)];
  await selectText(page, frame.locator('#quote'));
  await expect.poll(() => mark.visible(), name).toBe(true);
  await mark.click();
  await expect.poll(() => panel.text('.finding h2'), name).toMatch(SAME);
  await meanwhile();
  expect(await panel.text('.finding h2'), name).toMatch(SAME);
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.visible(), name).toBe(false);
}

/** Each runs in the page, with what is to be written. */
const WRITINGS: Record<string, (html: string) => void> = {
  'opened, written, closed': (html) => {
    document.open();
    document.write(html);
    document.close();
  },
  'written without being opened': (html) => document.write(html),
  'never closed': (html) => {
    document.open();
    document.write(html);
  },
  'as another root': (html) =>
    document.replaceChild(
      document.adoptNode(new DOMParser().parseFromString(html, 'text/html').documentElement),
      document.documentElement,
    ),
};

test('a page that writes itself anew, in whatever way and however often, has its mark, and the key closes the panel', async ({
  visit,
}) => {
  const page = await visit('/plain');
  // Before anything was selected, and again.
  for (let time = 0; time < 2; time += 1) {
    for (const [name, write] of Object.entries(WRITINGS)) {
      await page.evaluate(write, HTML);
      await isAnswered(page, name);
    }
  }
});

test.describe('while it is loaded', () => {
  test.use({ ownTabs: true });
  for (const type of ['DOMContentLoaded', 'load']) {
    test(`a page that writes itself anew at ${type} has its mark`, async ({ ext, site }) => {
      const page = await ext.newPage();
      await page.addInitScript(
        ({ type, html }) => {
          const once = type in sessionStorage;
          sessionStorage.setItem(type, '');
          if (!once) addEventListener(type, () => (document.open(), document.write(html), document.close()));
        },
        { type, html: HTML },
      );
      await page.goto(site.at('/framed'));
      await expect.poll(() => page.evaluate(() => document.querySelector('p')?.children.length)).toBe(1);
      await isAnswered(page, type);
    });
  }
});

test('frames that a script writes have their mark', async ({ visit }) => {
  const page = await visit('/plain');
  await page.evaluate((html) => {
    for (const name of ['at-once', 'later', 'of-text', 'itself']) {
      const frame = document.createElement('iframe');
      frame.name = name;
      frame.style.cssText = 'width:800px;height:400px';
      const write = () => {
        frame.contentDocument!.open();
        frame.contentDocument!.write(html);
        frame.contentDocument!.close();
      };
      if (name === 'of-text') frame.srcdoc = html;
      const script = `onload=()=>{document.open();document.write(${JSON.stringify(html)});document.close()}`;
      if (name === 'itself') frame.srcdoc = `<script>${script.replaceAll('</', '<\\/')}</script>`;
      document.body.append(frame);
      if (name === 'at-once') write();
      if (name === 'later') setTimeout(write, 300);
    }
  }, HTML);
  for (const name of ['at-once', 'later', 'of-text', 'itself']) {
    const frame = page.frame({ name })!;
    await frame.locator('#quote').waitFor();
    await page.locator(`iframe[name=${name}]`).scrollIntoViewIfNeeded();
    await isAnswered(page, name, frame);
  }
});

/** Runs in the page: sets a mark around what is selected, and selects it again. */
function setMark(): void {
  const selection = getSelection()!;
  if (selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const mark = document.createElement('mark');
  mark.append(range.extractContents());
  range.insertNode(mark);
  selection.selectAllChildren(mark);
}

test('words that the page marks and selects again have their mark, and a panel that stays', async ({ visit }) => {
  const page = await visit('/plain');
  for (const [type, delayMs] of [
    ['mouseup', -1],
    ['mouseup', 0],
    ['pointerup', -1],
    ['mouseup', 400],
  ] as const) {
    await page.reload();
    await page.evaluate(
      ({ type, delayMs, run }) => {
        // oxlint-disable-next-line typescript/no-implied-eval -- the page's own
        const set = new Function(`(${run})()`) as () => void;
        addEventListener(type, () => (delayMs < 0 ? set() : setTimeout(set, delayMs)), { once: true });
      },
      { type, delayMs, run: setMark.toString() },
    );
    await isAnswered(page, `${type} ${delayMs}`, page.mainFrame(), async () => {
      await expect.poll(() => page.locator('mark').count()).toBe(1);
      // Longer than the panel takes to look at the words.
      await page.waitForTimeout(700);
    });
  }
});

test('three clicks on a paragraph that the page then marks have their mark', async ({ visit }) => {
  const page = await visit('/plain');
  await selectText(page, page.locator('#quote'), '谁要');
  await page.waitForTimeout(300);
  await page.evaluate((run) => {
    // oxlint-disable-next-line typescript/no-implied-eval -- the page's own
    const set = new Function(`(${run})()`) as () => void;
    addEventListener('mouseup', ({ detail }) => detail === 3 && set());
  }, setMark.toString());
  const { x, y } = (await page.locator('#altered').boundingBox())!;
  await page.mouse.click(x + 60, y + 12, { clickCount: 3 });
  await expect.poll(() => markIn(page).visible()).toBe(true);
});

test('a panel stays while the same words are drawn anew, pinned or not, and goes with them', async ({ visit }) => {
  const page = await visit('/plain');
  const panel = panelIn(page);
  for (const isPinned of [false, true]) {
    await page.reload();
    await selectText(page, page.locator('#quote'));
    await expect.poll(() => markIn(page).visible()).toBe(true);
    await markIn(page).click();
    await expect.poll(() => panel.text('.finding h2')).toMatch(SAME);
    await waitUntilSteady(page);
    if (isPinned) await panel.click('.pin');
    const redraw = [
      () => document.body.replaceChildren(...document.body.cloneNode(true).childNodes),
      () => {
        const words = document.getElementById('quote')!;
        words.replaceChildren(words.textContent);
      },
      () => {
        const words = document.getElementById('quote')!.firstChild as Text;
        words.data = words.data.slice(0);
        words.splitText(12);
      },
      () => document.querySelector('p')!.replaceWith(document.querySelector('p')!.cloneNode(true)),
    ];
    for (const [at, draw] of redraw.entries()) {
      await page.evaluate(draw);
      // Longer than the panel takes to look at the words.
      await page.waitForTimeout(700);
      expect(await panel.text('.finding h2'), `${isPinned} ${at}`).toMatch(SAME);
    }
    const [box, words] = [(await panel.boundingBox())!, (await page.locator('#quote').boundingBox())!];
    if (!isPinned) expect(box.y >= words.y + words.height || box.y + box.height <= words.y).toBe(true);
    await page.evaluate(() => document.getElementById('quote')!.replaceChildren('别的话'));
    if (!isPinned) await expect.poll(() => panel.visible()).toBe(false);
  }
});
