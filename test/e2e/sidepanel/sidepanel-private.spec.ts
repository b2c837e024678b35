/** What is read in a private window leaves no trace outside it. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { findChromium } from '../../../tools/browsers.ts';
import { CHROME_BUILD, startChromium } from '../../../tools/drive/chromium.ts';
import { sendRaw } from '../../../tools/drive/extension.ts';
import { expect, test } from '../fixtures.ts';
import { ALTERED } from '../support/quotes.ts';
import { runAsContentScript } from '../support/worlds.ts';

/** What of the extension interface is used inside one of our pages. */
declare const chrome: {
  storage: { session: { get(): Promise<object> }; local: { get(key: string): Promise<object> } };
  windows: { create(options: object): Promise<{ id: number }> };
  sidePanel: { open(target: { windowId: number }): Promise<void> };
  extension: { getViews(): (Window & typeof globalThis)[] };
};

test('the side panel of a private window shows what is looked up there, and writes nothing', async () => {
  const { extension, context, close } = await startChromium({ executable: findChromium()!, load: 'protocol' });
  try {
    await extension.choose({ locale: 'zh-CN' });
    const session = await context.browser()!.newBrowserCDPSession();
    await sendRaw(session, 'Extensions.loadUnpacked', { path: resolve(CHROME_BUILD), enableInIncognito: true });
    const ours = await extension.open('about.html');
    // The browser opens a side panel in the turn of a click, in whatever window.
    await ours.evaluate(async () => {
      const { id } = await chrome.windows.create({ incognito: true, url: 'about:blank' });
      addEventListener('click', () => void chrome.sidePanel.open({ windowId: id }), { once: true });
    });
    await ours.mouse.click(400, 5);
    const textOfSide = () =>
      ours.evaluate(() => {
        const side = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html');
        return side?.document.body?.innerText ?? '';
      });
    await expect.poll(textOfSide).toContain('要查找的引文');
    await ours.evaluate((quote) => {
      const { document, Event } = chrome.extension
        .getViews()
        .find(({ location }) => location.pathname === '/sidepanel.html')!;
      const box = document.querySelector<HTMLTextAreaElement>('#paste')!;
      box.value = quote;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      // Taken in with the next drawing.
      setTimeout(() => box.form!.requestSubmit(), 200);
    }, ALTERED.text);
    await expect.poll(textOfSide).toContain('600亿');
    expect(await textOfSide()).not.toContain('记入笔记');
    // The reader's page opens in a normal window, and asks first.
    const asks = (press: string) =>
      ours.evaluate((press) => {
        const { document } = chrome.extension
          .getViews()
          .find(({ location }) => location.pathname === '/sidepanel.html')!;
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(press))?.click();
        return document.querySelector('dialog')?.innerText ?? '';
      }, press);
    const before = context.pages().length;
    expect(await asks('在全文中查看')).toContain('不在隐私窗口中打开');
    await ours.waitForTimeout(500);
    expect(context.pages()).toHaveLength(before);
    await asks('留在这里');
    await expect.poll(() => asks('没有这个按钮')).toBe('');
    await ours.waitForTimeout(500);
    expect(context.pages()).toHaveLength(before);
    await ours.evaluate(() => {
      const views = chrome.extension.getViews();
      views
        .find(({ location }) => location.pathname === '/sidepanel.html')!
        .document.getElementById('tab-notebook')!
        .click();
    });
    await expect.poll(textOfSide).toContain('这是隐私窗口');
    const stored = await ours.evaluate(async () => ({
      session: await chrome.storage.session.get(),
      mark: await chrome.storage.local.get('notebookMark'),
      databases: await indexedDB.databases(),
    }));
    expect(stored).toEqual({ session: {}, mark: {}, databases: [] });
  } finally {
    await close();
  }
});

test('a private window is answered, and the history has nothing of it', async ({ site }) => {
  const { extension, context, close } = await startChromium({ executable: findChromium()!, load: 'protocol' });
  try {
    const browser = context.browser()!;
    const session = await browser.newBrowserCDPSession();
    // Loaded once more: as a reader allows it in the browser's own settings.
    await sendRaw(session, 'Extensions.loadUnpacked', { path: resolve(CHROME_BUILD), enableInIncognito: true });
    const ours = await extension.open('options.html');
    const history = () => ours.evaluate(() => chrome.storage.session.get());
    /** As the watcher asks and tells. A context of its own is no window of the browser's, so nothing can be brought into its pages. */
    const lookUpIn = async (page: Page) => {
      await page.goto(site.at('/plain'));
      const send = (type: string) => {
        const message = JSON.stringify({ type, ask: { quote: ALTERED.text, length: ALTERED.text.length } });
        return runAsContentScript(page, extension, `chrome.runtime.sendMessage(${message})`);
      };
      expect(await send('lookUp')).toMatchObject({ ok: true, value: { answer: { wording: 'altered' } } });
      expect(await send('panelOpened')).toEqual({ ok: true, value: null });
    };
    const hidden = await browser.newContext();
    await lookUpIn(await hidden.newPage());
    await ours.waitForTimeout(500);
    expect(await history()).toEqual({});
    // The same in a usual window is noted: the test would see it.
    await lookUpIn(await context.newPage());
    await expect.poll(history).toMatchObject({ lookups: [{ wording: 'altered' }] });
    await hidden.close();
  } finally {
    await close();
  }
});
