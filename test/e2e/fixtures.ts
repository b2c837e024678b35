/**
 * What end-to-end tests share: Chromium and Firefox with the production build, pages to visit, and a reader's hands.
 *
 * One browser of each serves all tests of a worker: starting one takes longer than most tests. Pages are closed and
 * settings are chosen anew between tests.
 */
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium } from '../../tools/browsers.ts';
import type { Settings } from '../../platform/shared/settings.ts';
import { type RunningChromium, startChromium } from '../../tools/drive/chromium.ts';
import { type Extension, scriptReady } from '../../tools/drive/extension.ts';
import type { Firefox } from '../../tools/drive/marionette.ts';
import type { Site } from '../../tools/sample/serve.ts';
import { type ArchiveDoor, openArchiveDoor } from './newsroom/archive-door.ts';
import { NEWSROOM_CHROME, NEWSROOM_FIREFOX } from './support/build.ts';
import { NEWSROOM_FIREFOX_ID, startFirefoxBuild } from './support/firefox/build.ts';
import { closeSidebar } from './support/sidebar.ts';
import { deleteDatabase } from './support/side-panel.ts';
import { serveTestSite } from './support/site.ts';
import { Tabs } from './support/tabs.ts';
import { startVirtualDisplay, type VirtualDisplay } from './support/virtual-display.ts';

export { MARK, markIn, PANEL, panelIn } from '../../tools/drive/closed-root.ts';
export { clickAt, drag, dragBetween, selectText } from '../../tools/drive/mouse.ts';

/** What of the extension interface is used inside the worker and our own pages. */
declare const chrome: {
  storage: { session: { clear(): Promise<void> } };
  extension: { getViews(): Window[] };
};

interface TestFixtures {
  /** For what sets up a tab as it cannot be taken back: in one of its own, closed afterwards. */
  ownTabs: boolean;
  /** What a reader has chosen before a test: `test.use({ settings: { locale: 'en' } })`. */
  settings: Partial<Settings>;
  ext: Extension;
  /** Open a page of the test site, or any address, and wait until the content script runs there. */
  visit: (pathOrAddress: string) => Promise<Page>;
  /** With its sidebar closed and one tab, whatever a test before left open. */
  firefox: Firefox;
  /** The newsroom's build in a Chromium of its own, with nothing stored but the settings. */
  newsroom: Extension;
  /** Errors that stood in the console of any page visited, CSP reports among them. */
  consoleErrors: string[];
}
interface WorkerFixtures {
  site: Site;
  /** An archive that is running, behind a door that notes what is asked. */
  door: ArchiveDoor;
  newsroomInChromium: Extension;
  newsroomInFirefox: Firefox;
  tabs: Tabs;
  chromiumWithExtension: Extension;
  firefoxWithExtension: Firefox;
  /** In a real window; `desk.ts` gives it to tests. Here, so that a worker that has used it is still one for all other tests. */
  window: RunningWindow;
}
export interface RunningWindow extends RunningChromium {
  display: VirtualDisplay;
}

export async function startWindow(): Promise<RunningWindow> {
  const display = await startVirtualDisplay();
  const running = await startChromium({
    executable: findChromium()!,
    headless: false,
    viewport: null,
    display: display.name,
  });
  return {
    ...running,
    display,
    close: async () => {
      await running.close();
      display.close();
    },
  };
}

/** Runs in a page of ours. */
export function closeSidePanels(): void {
  for (const view of chrome.extension.getViews()) if (view.location.pathname === '/sidepanel.html') view.close();
}

/** What other tests looked up and kept is gone, and the side panel that one left open, which would take what a reader selects. */
async function forgetOthers(extension: Extension): Promise<void> {
  const isOpen = async () => (await extension.contexts()).includes('SIDE_PANEL');
  if (await isOpen()) {
    const ours = await extension.context.newPage();
    await ours.goto(extension.url('about.html'));
    await ours.evaluate(closeSidePanels);
    await expect.poll(isOpen, 'a side panel').toBe(false);
    await ours.close();
  }
  await extension.worker.evaluate(() => chrome.storage.session.clear());
  await deleteDatabase(extension.worker);
}

/** And that one in front: what a test opened and left there would hide the page of the next, and the toolbar button would speak of it. */
async function leaveOneTab(firefox: Firefox): Promise<void> {
  const [first, ...others] = await firefox.tabs();
  if (others.length === 0) return;
  for (const tab of others) {
    await firefox.turnTo(tab);
    await firefox.closeTab();
  }
  await firefox.turnTo(first!);
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  settings: [{ locale: 'zh-CN' }, { option: true }],
  ownTabs: [false, { option: true }],

  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const site = await serveTestSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  chromiumWithExtension: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const executable = findChromium();
      if (executable === null) throw new Error('Chromium is not installed: `npm test` installs it where it may');
      const { extension, close } = await startChromium({ executable });
      await use(extension);
      await close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  tabs: [
    async ({ chromiumWithExtension }, use) => {
      const tabs = new Tabs(chromiumWithExtension.context);
      await use(tabs);
    },
    { scope: 'worker' },
  ],

  firefoxWithExtension: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const firefox = await startFirefoxBuild();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  door: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const door = await openArchiveDoor();
      await use(door);
      await door.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  newsroomInChromium: [
    async ({ door }, use) => {
      const switches = [`--ignore-certificate-errors-spki-list=${door.keyHash}`];
      const { extension, close } = await startChromium({
        executable: findChromium()!,
        folder: NEWSROOM_CHROME,
        switches,
      });
      await use(extension);
      await close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  newsroomInFirefox: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const firefox = await startFirefoxBuild(NEWSROOM_FIREFOX, NEWSROOM_FIREFOX_ID);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  newsroom: async ({ newsroomInChromium, door, settings }, use) => {
    door.reset();
    await newsroomInChromium.choose(settings);
    await use(newsroomInChromium);
    const [, ...others] = newsroomInChromium.context.pages();
    for (const page of others) await page.close();
  },

  window: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const window = await startWindow();
      await use(window);
      await window.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  firefox: async ({ firefoxWithExtension }, use) => {
    await closeSidebar(firefoxWithExtension);
    await leaveOneTab(firefoxWithExtension);
    await use(firefoxWithExtension);
  },

  context: async ({ chromiumWithExtension, tabs, settings, ownTabs }, use) => {
    await chromiumWithExtension.choose(settings);
    await forgetOthers(chromiumWithExtension);
    const context: BrowserContext = chromiumWithExtension.context;
    chromiumWithExtension.newPage = () => (ownTabs ? context.newPage() : tabs.take());
    await use(context);
    await tabs.clear(!ownTabs);
  },

  ext: async ({ context, chromiumWithExtension }, use) => {
    void context;
    await use(chromiumWithExtension);
  },

  consoleErrors: async ({ context }, use) => {
    const errors: string[] = [];
    const note = (message: { type(): string; text(): string }) => {
      if (message.type() === 'error') errors.push(message.text());
    };
    const noteThrown = (thrown: { error(): Error }) => errors.push(thrown.error().message);
    context.on('console', note);
    context.on('weberror', noteThrown);
    await use(errors);
    context.off('console', note);
    context.off('weberror', noteThrown);
  },

  visit: async ({ ext, site }, use) => {
    await use(async (pathOrAddress) => {
      const page = await ext.newPage();
      await page.goto(pathOrAddress.startsWith('/') ? site.at(pathOrAddress) : pathOrAddress);
      await scriptReady(page, ext);
      return page;
    });
  },
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}
interface AxeOptions {
  resultTypes: 'violations'[];
  preload: boolean;
  runOnly?: { type: 'rule'; values: string[] };
}
declare const axe: { run(context: Document | string, options: AxeOptions): Promise<AxeResults> };

/** The rules of axe that judge colours; of what is drawn in other colours all others have nothing new to say. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on a page, or in one part of it: one line per rule. @param rules those alone; null: all */
export async function axeViolations(
  page: Page,
  selector: string | null = null,
  rules: string[] | null = null,
): Promise<string[]> {
  // evaluate() is not subject to the page's policy; addScriptTag() is refused by our own pages.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async ({ selector, rules }) => {
      // What holds is not written up, and no file is asked for anew.
      const { violations } = await axe.run(selector ?? document, {
        resultTypes: ['violations'],
        preload: false,
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
      });
      return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { selector, rules },
  );
}

/**
 * Take away what repeats on a long page, so that axe looks at it once: of the parts that a selector names each that has a kind of element
 * in it, or one inside another, that no part before it had, stays. That no two of all have the same id is seen before.
 */
export async function keepOneOfEachKind(page: Page, parts: string): Promise<void> {
  const doubled = await page.evaluate((parts) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const kindOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const seen = new Set<string>();
    for (const part of [...document.querySelectorAll(parts)].filter((part) => part.parentElement !== null)) {
      const kinds = [part, ...part.querySelectorAll('*')].map((e) => `${kindOf(e.parentElement!)} > ${kindOf(e)}`);
      if (kinds.every((kind) => seen.has(kind))) part.remove();
      for (const kind of kinds) seen.add(kind);
    }
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  }, parts);
  expect(doubled, 'ids').toEqual([]);
}

export { expect };
