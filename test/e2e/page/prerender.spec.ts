/** A page that the browser prepares before the reader goes there. */
import { findChromium } from '../../../tools/browsers.ts';
import { startUndriven } from '../../../tools/drive/undriven.ts';
import { serveSite } from '../../../tools/sample/serve.ts';
import { expect, test } from '../fixtures.ts';
import { VERBATIM } from '../support/quotes.ts';

interface Box {
  left: number;
  right: number;
  y: number;
}

test('a prerendered page asks for nothing, and is served once the reader is there', async () => {
  const asked = new Set<string>();
  const rules = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });
  const pages: Record<string, string> = {
    '/first': `<script type="speculationrules">${rules}</script><script>
      const go = async () => (await fetch('/is-ready')).ok ? (location.href = '/next') : setTimeout(go, 50);
      go();
    </script>`,
    '/next': `<script>
      if (document.prerendering) fetch('/ready');
      document.addEventListener('prerenderingchange', () => fetch('/shown'));
    </script><p><span id="quote">${VERBATIM.text}</span></p>`,
  };
  const site = await serveSite((path) => {
    asked.add(path);
    if (path === '/is-ready' && !asked.has('/ready')) return null;
    return { body: `<!doctype html><meta charset="utf-8"><title>页面</title>${pages[path] ?? ''}` };
  });
  const browser = startUndriven(findChromium()!);
  try {
    const welcome = await browser.attach(await browser.find('page', 'welcome.html'));
    const worker = await browser.attach(await browser.find('service_worker', 'background.js'));
    await worker.evaluate(`(() => {
      globalThis.seen = [];
      chrome.runtime.onMessage.addListener(({ type }, { tab }) => void (tab?.url.startsWith('http') && seen.push(type)));
    })()`);
    await welcome.close();
    await browser.open(site.at('/first'));
    await expect.poll(() => asked.has('/shown')).toBe(true);
    const page = await browser.attach(await browser.find('page', '/next'));
    expect(await page.evaluate(`performance.getEntriesByType('navigation')[0].activationStart > 0`)).toBe(true);
    expect(await worker.evaluate('seen')).toEqual([]);
    const { left, right, y } = await page.evaluate<Box>(`(() => {
      const { left, right, top, bottom } = document.getElementById('quote').getClientRects()[0];
      return { left, right, y: (top + bottom) / 2 };
    })()`);
    const mouse = (type: string, x: number) =>
      page.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });
    await mouse('mousePressed', left + 1);
    await mouse('mouseMoved', (left + right) / 2);
    await mouse('mouseMoved', right - 1);
    await mouse('mouseReleased', right - 1);
    await expect.poll(() => worker.evaluate<string[]>('seen')).toContain('lookUp');
    await expect.poll(() => page.evaluate(`document.querySelectorAll('html > div').length`)).toBe(1);
  } finally {
    await browser.close();
    await site.close();
  }
});
