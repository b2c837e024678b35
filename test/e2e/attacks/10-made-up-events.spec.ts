/** A page that makes up the events after which the panel closes, moves or does something. */
import { firefoxMark, firefoxPanel, selectInFirefox, test as firefoxTest } from '../firefox-fixtures.ts';
import { expect, markIn, panelIn, selectText, test } from '../fixtures.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

/** Runs in the page: every event that is known of, at everything that can be reached, by every constructor. */
function makeUpEvents(): void {
  const names = [window, document, document.documentElement].flatMap((target) => {
    const found: string[] = [];
    for (let owner: object | null = target; owner !== null; owner = Object.getPrototypeOf(owner) as object | null) {
      found.push(...Object.getOwnPropertyNames(owner));
    }
    return found.filter((name) => name.startsWith('on')).map((name) => name.slice(2));
  });
  const types = new Set([...names, 'fullscreenchange', 'visibilitychange', 'beforecopy', 'beforetoggle', 'popstate']);
  const targets: EventTarget[] = [window, document, document.documentElement, document.body, visualViewport!];
  targets.push(...document.querySelectorAll('html > div'));
  const where = { bubbles: true, cancelable: true, composed: true, clientX: 900, clientY: 650 };
  const send = (type: string): void => {
    for (const target of targets) {
      target.dispatchEvent(new Event(type, where));
      target.dispatchEvent(new PointerEvent(type, { ...where, pointerId: 1, isPrimary: true }));
      target.dispatchEvent(new KeyboardEvent(type, { ...where, key: 'Escape' }));
      if (type === 'copy') target.dispatchEvent(new ClipboardEvent(type, where));
      if (type === 'pagehide') target.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    }
  };
  Object.assign(window, { sent: 0 });
  // Later, since what drives the browser would take some of them for the end of the page.
  setTimeout(() => {
    for (const type of types) if (type !== 'error') send(type);
    for (const host of document.querySelectorAll<HTMLElement>('html > div')) host.click();
    Object.assign(window, { sent: types.size });
  }, 150);
}

/** Until they are sent, and all that is done in the next frames. */
const sent = () => new Promise((wake) => setTimeout(wake, 500));
/** Runs in the page. */
const howMany = () => (window as unknown as { sent: number }).sent;

test('events that a page makes up leave mark and panel where they are', async ({ visit }) => {
  const page = await visit('/plain');
  const [mark, panel] = [markIn(page), panelIn(page)];
  await selectText(page, page.locator('#quote'));
  await expect.poll(() => mark.visible()).toBe(true);
  const at = await mark.boundingBox();
  await page.evaluate(makeUpEvents);
  await sent();
  expect(await page.evaluate(howMany)).toBeGreaterThan(100);
  expect(await mark.boundingBox()).toEqual(at);
  expect(await panel.visible(), 'opened by nobody').toBe(false);
  await mark.click();
  await expect.poll(() => panel.text('h2')).toContain('2024年3月7日');
  const box = await panel.boundingBox();
  const text = await panel.text();
  await page.evaluate(makeUpEvents);
  await sent();
  expect(await page.evaluate(howMany)).toBeGreaterThan(100);
  expect(await panel.boundingBox()).toEqual(box);
  expect(await panel.text()).toBe(text);
  // The reader's own do what they did.
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.visible()).toBe(false);
});

firefoxTest('firefox: events that a page makes up leave mark and panel where they are', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  const [mark, panel] = [firefoxMark(firefox), firefoxPanel(firefox)];
  await selectInFirefox(firefox, '#quote');
  await expect.poll(() => mark.visible()).toBe(true);
  const at = await mark.boundingBox();
  await firefox.run(makeUpEvents);
  await sent();
  expect(await firefox.run(howMany)).toBeGreaterThan(100);
  expect(await mark.boundingBox()).toEqual(at);
  expect(await panel.visible(), 'opened by nobody').toBe(false);
  await mark.click();
  await expect.poll(() => panel.text('article h2')).toContain('2024年3月7日');
  const box = await panel.boundingBox();
  const text = await panel.text();
  await firefox.run(makeUpEvents);
  await sent();
  expect(await firefox.run(howMany)).toBeGreaterThan(100);
  expect(await panel.boundingBox()).toEqual(box);
  expect(await panel.text()).toBe(text);
});
