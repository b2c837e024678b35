/** What a reader does with the panel, in steps that tests share. */
import { type CDPSession, expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { ClosedRoot } from '../../../tools/drive/closed-root.ts';
import { markIn, panelIn } from '../../../tools/drive/closed-root.ts';
import type { Extension } from '../../../tools/drive/extension.ts';
import { selectText } from '../../../tools/drive/mouse.ts';
import type { Settings } from '../../../platform/shared/settings.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

export async function choose(ext: Extension, settings: Partial<Settings>): Promise<void> {
  await ext.worker.evaluate((settings) => chrome.storage.local.set({ settings }), settings);
}

/** Select an element's text and click the mark. @param selector in `frame` */
export async function openPanel(
  page: Page,
  selector = '#quote',
  frame: Frame = page.mainFrame(),
  select: (page: Page, locator: Locator) => Promise<void> = selectText,
): Promise<ClosedRoot> {
  await select(page, frame.locator(selector));
  const mark = markIn(page, frame);
  await expect.poll(() => mark.visible(), 'the mark').toBe(true);
  await mark.click('[data-part="mark"]');
  const panel = panelIn(page, frame);
  await expect.poll(() => panel.text('h2'), 'the finding').toBeTruthy();
  return panel;
}

/** The panel's buttons ignore clicks for half a second after it came up. */
export async function waitUntilSteady(page: Page): Promise<void> {
  await page.waitForTimeout(600);
}

/** For what must not come up: as long as the slowest of our answers takes. */
export async function waitForNothing(page: Page): Promise<void> {
  await page.waitForTimeout(400);
}

interface DomNode {
  nodeValue: string;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** All that stands in closed roots, read without running anything in the page. */
export async function textsInClosedRoots(session: CDPSession): Promise<string[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const collect = (node: DomNode, inside: boolean): string[] => {
    const here = inside || node.shadowRootType === 'closed';
    const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) => collect(child, here));
    return here && node.nodeValue !== '' ? [node.nodeValue, ...below] : below;
  };
  return collect(root, false);
}
