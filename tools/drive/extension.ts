/** The extension in a running Chromium: its pages, its worker, and what the browser would tell it. */
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import type { Settings } from '../../platform/shared/settings.ts';
import { until } from './wait.ts';

interface Tab {
  id: number;
  url: string;
}

/** What of the extension interface is used inside the worker. `dispatch` exists on every event object of Chromium. */
declare const chrome: {
  tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<Tab[]> };
  storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } };
  contextMenus: { onClicked: { dispatch(info: object, tab: Tab): void } };
  runtime: { getContexts(filter: object): Promise<{ contextType: string; documentUrl?: string }[]> };
};

export interface MenuClick {
  /** Our one item, unless said. */
  menuItemId?: string;
  /** What the browser makes of the selection: line breaks are spaces there. */
  selectionText: string;
  /** 0, the page itself, unless said. */
  frameId?: number;
}

const READY_MS = 30_000;

/** The id of our one item, see platform/background/menus.ts. */
const LOOKUP_MENU = 'lookup';

export class Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** The tab in which a page is opened. */
  newPage: () => Promise<Page>;

  constructor(context: BrowserContext, id: string) {
    this.context = context;
    this.id = id;
    this.newPage = () => context.newPage();
  }

  /** The handle stays valid when the worker restarts: each evaluation runs in the live one. */
  get worker(): Worker {
    const worker = this.context.serviceWorkers().find((worker) => worker.url().startsWith(this.url('')));
    if (!worker) throw new Error('the extension has no service worker');
    return worker;
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** Open one of the extension's own pages in a tab: `open('popup.html')`. */
  async open(path: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(this.url(path));
    return page;
  }

  /** Stop the worker as the browser's idle timer would, and wait until it has stopped. */
  async killWorker(page: Page): Promise<void> {
    const session = await this.context.newCDPSession(page);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const ours = versions.find(({ scriptURL }) => scriptURL.startsWith(this.url('')));
        if (ours?.runningStatus === 'stopped') resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  }

  /** What the browser sends for a click on our item of the right-click menu, in the tab that is in front. */
  async clickMenu({ menuItemId = LOOKUP_MENU, selectionText, frameId = 0 }: MenuClick): Promise<void> {
    const click = { menuItemId, editable: false, selectionText, frameId };
    await this.worker.evaluate(async (click) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (!tab) throw new Error('no tab is in front');
      chrome.contextMenus.onClicked.dispatch({ ...click, pageUrl: tab.url }, tab);
    }, click);
  }

  /** A click on the toolbar button while `page` is in front: opens the real popup. */
  async clickAction(page: Page): Promise<void> {
    const browser = this.context.browser();
    if (!browser) throw new Error('the context has no browser of its own');
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = (await sendRaw(session, 'Target.getTargets', { filter: [{ type: 'tab' }] })) as {
      targetInfos: { targetId: string; url: string }[];
    };
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    await sendRaw(session, 'Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
    await session.detach();
  }

  /** Kinds of the extension's open pages: `POPUP`, `TAB`, `BACKGROUND`, … */
  async contexts(): Promise<string[]> {
    return this.worker.evaluate(async () => (await chrome.runtime.getContexts({})).map((it) => it.contextType));
  }

  /**
   * Forget all that was stored, and choose settings as a reader would; what is not named is as after installing.
   *
   * Languages are chosen here, since Debian's Chromium comes with English alone.
   */
  async choose(settings: Partial<Settings>): Promise<void> {
    await this.worker.evaluate(async (settings) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set({ settings: { version: 1, ...settings } });
    }, settings);
  }
}

/** A command of the protocol that Playwright's types do not list. */
export function sendRaw(session: CDPSession, method: string, params: object): Promise<unknown> {
  return (session.send as (method: string, params: object) => Promise<unknown>).call(session, method, params);
}

/**
 * Wait until the content script runs in every frame of a page that it can reach.
 *
 * A page cannot tell that the extension is there, which is as it should be; the browser's list of script worlds can.
 */
export async function scriptReady(page: Page, extension: Extension): Promise<void> {
  const session = await extension.context.newCDPSession(page);
  const worlds = new Map<number, { origin: string; frameId: string; isDefault: boolean }>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId, isDefault } = context.auxData as unknown as { frameId: string; isDefault: boolean };
    worlds.set(context.id, { origin: context.origin, frameId, isDefault });
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  const ours = extension.url('').slice(0, -1);
  const ready = () => {
    const all = [...worlds.values()];
    const pages = all.filter(({ isDefault }) => isDefault);
    const has = (frameId: string) => all.some((it) => it.frameId === frameId && it.origin.startsWith(ours));
    return pages.length > 0 && pages.every(({ frameId }) => has(frameId));
  };
  await until(ready, `the content script does not run on ${page.url()}`, READY_MS);
  await session.detach();
}
