/** In a web page: the mark beside a selection, and the panel that it opens. */
import { clickAt, drag, expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { choose, openPanel, textsInClosedRoots, waitForNothing, waitUntilSteady } from '../support/panel.ts';
import { VERBATIM } from '../support/quotes.ts';

test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN' }));

test.describe('the finding', () => {
  test('says for a true quote when, who, and in which words', async ({ visit, consoleErrors }) => {
    const panel = await openPanel(await visit('/plain'));
    expect(await panel.text('h2')).toBe('与2024年3月7日外交部长王毅的回答逐字一致');
    expect(await panel.text('blockquote')).toContain('谁要借半岛问题开冷战对抗的倒车,就要承担历史责任');
    expect(await panel.text('.question b')).toBe('韩国广播公司记者问');
    expect(consoleErrors).toEqual([]);
  });

  test('names a changed number, in the sentence and in the passage', async ({ visit }) => {
    const panel = await openPanel(await visit('/plain'), '#altered');
    expect(await panel.text('h2')).toMatch(/^与2017年3月8日外交部长王毅的回答有 \d+ 处不同$/);
    expect(await panel.text('.named-edits')).toMatch(/数字.*800.*→.*600/);
    expect(await panel.text('blockquote')).toContain('宣布的600亿〔引作 800亿〕美元');
  });

  test('tells a reporter’s words from the official’s', async ({ visit }) => {
    const panel = await openPanel(await visit('/plain'), '#reporter');
    expect(await panel.text('h2')).toBe('这句话出自彭博社记者的提问，不是外交部长王毅的话');
  });

  test('tells indirect speech from a transcript', async ({ visit }) => {
    const panel = await openPanel(await visit('/plain'), '#reported');
    expect(await panel.text('h2')).toBe('这是报道对外交部长王毅讲话的转述，不是逐字记录');
    expect(await panel.text('.detail')).toContain('2026年3月8日');
  });

  test('says how far the record reaches where it has nothing', async ({ ext, visit }) => {
    await choose(ext, { locale: 'zh-CN', markFor: 'all' });
    const panel = await openPanel(await visit('/plain'), '#invented');
    expect(await panel.text('h2')).toMatch(/^本库未见/);
    expect(await panel.text('.coverage')).toMatch(/2017年3月8日.*2026年3月8日.*未见不等于未说/s);
  });

  test('finds a Traditional quote', async ({ visit }) => {
    const panel = await openPanel(await visit('/traditional'));
    expect(await panel.text('h2')).toMatch(/2024年3月7日外交部长王毅/);
  });

  test('shows the whole turn on demand', async ({ visit }) => {
    const page = await visit('/plain');
    const panel = await openPanel(page);
    const short = (await panel.text('blockquote'))?.length ?? 0;
    await waitUntilSteady(page);
    await panel.click('.passage button');
    await expect.poll(async () => (await panel.text('blockquote'))?.length).toBeGreaterThan(short);
  });
});

test.describe('the mark', () => {
  test('does not show for words that the record does not have', async ({ visit }) => {
    const page = await visit('/plain');
    for (const selector of ['#invented', '#short', '#english']) {
      await selectText(page, page.locator(selector));
      await waitForNothing(page);
      expect(await markIn(page).visible(), selector).toBe(false);
    }
  });

  test('shows for a selection made with the keyboard', async ({ visit }) => {
    const page = await visit('/plain');
    // Without a caret to move, the keys take over what the mouse began: too short yet for a mark.
    await selectText(page, page.locator('#quote'), '谁要');
    await waitForNothing(page);
    expect(await markIn(page).visible()).toBe(false);
    await page.keyboard.down('Shift');
    for (let count = 0; count < 20; count += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await expect.poll(() => markIn(page).visible()).toBe(true);
  });

  test('goes with a press elsewhere, and does not come back for the same selection', async ({ visit }) => {
    const page = await visit('/plain');
    await selectText(page, page.locator('#quote'));
    await expect.poll(() => markIn(page).visible()).toBe(true);
    await page.keyboard.press('x');
    await expect.poll(() => markIn(page).visible()).toBe(false);
    await page.keyboard.press('Shift');
    await waitForNothing(page);
    expect(await markIn(page).visible()).toBe(false);
  });

  test('stays away from selections that a page makes up', async ({ visit }) => {
    const page = await visit('/plain');
    await page.evaluate(() => {
      for (let count = 0; count < 500; count += 1) {
        document.getSelection()?.selectAllChildren(document.getElementById('quote') ?? document.body);
        document.dispatchEvent(new Event('selectionchange'));
        for (const type of ['mousedown', 'mouseup'])
          document.body.dispatchEvent(new MouseEvent(type, { bubbles: true }));
        document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
      }
    });
    await waitForNothing(page);
    expect(await markIn(page).visible()).toBe(false);
  });
});

test.describe('the panel', () => {
  test('closes with Escape, its button, and a press elsewhere', async ({ visit }) => {
    const page = await visit('/plain');
    const ways = [
      () => page.keyboard.press('Escape'),
      () => panelIn(page).click('.close'),
      async () => {
        const box = await page.locator('#elsewhere').boundingBox();
        await clickAt(page, { x: 900, y: box!.y + 5 });
      },
    ];
    for (const close of ways) {
      await clickAt(page, { x: 900, y: 600 });
      const panel = await openPanel(page);
      await close();
      await expect.poll(() => panel.visible()).toBe(false);
    }
    expect(await page.locator('html > div').count()).toBe(0);
  });

  test('leaves the page its selection and its focus', async ({ visit }) => {
    const page = await visit('/plain');
    const panel = await openPanel(page);
    await panel.click('h2');
    await waitUntilSteady(page);
    expect(await page.evaluate(() => [String(getSelection()), document.activeElement?.localName])).toEqual([
      VERBATIM.text,
      'body',
    ]);
  });

  test('copies the record’s own characters', async ({ visit, context }) => {
    const page = await visit('/plain');
    await context.grantPermissions(['clipboard-read']);
    const panel = await openPanel(page, '#altered');
    await waitUntilSteady(page);
    await panel.click('button.main');
    await expect.poll(() => panel.text('button.main')).toBe('已复制');
    // Of words that differ it is the correction that is copied: both, what differs, and where the record has it.
    expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toEqual([
      '引文：中方宣布的800亿美元资金支持已落实或作出安排近50%',
      '记录：中方宣布的600亿美元资金支持已落实或作出安排近50%',
      '不同：数字 引文 800亿 → 记录 600亿',
      expect.stringMatching(/^出处：外交部长王毅，2017年3月8日，/),
    ]);
  });

  test('opens the reader at the passage', async ({ visit, context }) => {
    const page = await visit('/plain');
    const panel = await openPanel(page);
    await waitUntilSteady(page);
    const opened = context.waitForEvent('page');
    await panel.click('button.quiet');
    expect((await opened).url()).toMatch(/reader\.html.*2024-03-07/);
  });

  test('stands beside the words and inside the window', async ({ visit }) => {
    for (const size of [
      { width: 1366, height: 768 },
      { width: 360, height: 640 },
    ]) {
      const page = await visit('/plain');
      await page.setViewportSize(size);
      const panel = await openPanel(page);
      await waitUntilSteady(page);
      const box = (await panel.boundingBox())!;
      expect(
        [box.x, box.y, size.width - box.x - box.width, size.height - box.y - box.height].every((it) => it >= 0),
      ).toBe(true);
      const words = await page.evaluate(() =>
        [...getSelection()!.getRangeAt(0).getClientRects()].map((it) => it.toJSON()),
      );
      for (const word of words) {
        const apart =
          word.right <= box.x ||
          word.left >= box.x + box.width ||
          word.bottom <= box.y ||
          word.top >= box.y + box.height;
        expect(apart, `${size.width}`).toBe(true);
      }
      await page.close();
    }
  });

  test('answers in every kind of frame', async ({ visit }) => {
    const page = await visit('/frames');
    for (const name of ['same', 'cross', 'blank', 'srcdoc', 'sandboxed']) {
      await page.locator(`iframe[name=${name}]`).scrollIntoViewIfNeeded();
      const frame = page.frame({ name })!;
      const panel = await openPanel(page, '#quote', frame);
      expect(await panel.text('h2'), name).toContain('2024年3月7日');
      await page.keyboard.press('Escape');
      await expect.poll(() => panel.visible(), name).toBe(false);
    }
  });

  const POLICIES = [
    '/csp',
    '/trusted-types',
    '/sandbox',
    '/sandbox-scripts',
    '/all-policies',
    '/no-styles',
    '/no-frames',
  ];
  for (const path of [...POLICIES, '/isolated', '/xhtml', '/text']) {
    test(`works on ${path} and leaves no error there`, async ({ visit, consoleErrors }) => {
      const page = await visit(path);
      // What the policy says of the page's own style, before anything is selected.
      consoleErrors.length = 0;
      // By the element's box alone: some of these pages run no scripts.
      const panel = await openPanel(page, path === '/text' ? 'pre' : '#quote', page.mainFrame(), drag);
      expect(await panel.text('h2')).toContain('2024年3月7日');
      expect(await panel.style('[role="dialog"]', 'position')).toBe('fixed');
      // The test's own look into a page without scripts.
      expect(consoleErrors.filter((error) => !error.startsWith('Blocked script execution'))).toEqual([]);
    });
  }

  test('works where a page has put traps in place of the browser’s functions', async ({ visit }) => {
    const page = await visit('/hostile');
    const session = await page.context().newCDPSession(page);
    const reached = async () =>
      (await session.send('Runtime.evaluate', { expression: '`${__reached.length} ${__reached[0]}`' })).result.value;
    const words = page.locator('#quote');
    const { x, y, width, height } = (await words.boundingBox())!;
    const before: unknown = await reached();
    await drag(page, words);
    await waitForNothing(page);
    await clickAt(page, { x: x + width, y: y + height + 16 });
    await expect.poll(() => textsInClosedRoots(session)).toContain('与2024年3月7日外交部长王毅的回答逐字一致');
    expect(await reached()).toBe(before);
  });

  test('answers after the worker was stopped', async ({ ext, visit }) => {
    const page = await visit('/plain');
    await ext.killWorker(page);
    const panel = await openPanel(page);
    expect(await panel.text('h2')).toContain('2024年3月7日');
  });

  test('answers a right click, known words or not', async ({ ext, visit }) => {
    const page = await visit('/plain');
    await selectText(page, page.locator('#invented'));
    await ext.clickMenu({ selectionText: await page.evaluate(() => String(getSelection())) });
    const panel = panelIn(page);
    await expect.poll(() => panel.text('h2')).toMatch(/^本库未见/);
  });
});
