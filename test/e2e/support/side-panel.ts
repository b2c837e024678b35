/** The side panel in a tab, where a test can reach it: what a reader does there. */
import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import type { Extension } from '../../../tools/drive/extension.ts';

/** What of the extension interface is used inside the worker. */
declare const chrome: {
  storage: { session: { clear(): Promise<void> } };
};

/** No history and no notebook, as after the installation. */
export async function forgetAll(ext: Extension): Promise<void> {
  await deleteDatabase(ext.worker);
  await ext.worker.evaluate(() => chrome.storage.session.clear());
  await ext.choose({ locale: 'zh-CN' });
}

/** As the browser does when it needs the room. @param own a page of ours, or the worker, which costs no page */
export function deleteDatabase(own: { evaluate(use: () => Promise<void>): Promise<void> }): Promise<void> {
  return own.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('yuanhua-notebook').addEventListener('success', () => resolve());
      }),
  );
}

export const tab = (side: Page, name: string): Promise<void> => side.getByRole('tab', { name }).click();
/** Where the reader writes to an entry, and where it is said that it is stored. */
export const noteOf = (entry: Locator): Locator => entry.getByRole('textbox', { name: /附注/ });
export const savedOf = (entry: Locator): Locator => entry.locator('form:not(.verdict) output');
export const entries = (side: Page): Locator => side.locator('.entry');

/** Look a quote up by typing it, as where no page is in front. */
export async function lookUp(side: Page, quote: string): Promise<void> {
  await tab(side, '核对结果');
  await side.getByLabel('要查找的引文').fill(quote);
  await side.keyboard.press('Enter');
  await expect(side.getByRole('region', { name: '引文' })).toContainText(quote);
  await expect(side.locator('.finding h2')).toBeVisible();
}

export async function keep(side: Page, quote: string): Promise<void> {
  await lookUp(side, quote);
  await side.getByRole('button', { name: '记入笔记' }).click();
  await expect(side.getByRole('button', { name: '已在笔记中' })).toBeVisible();
}

/** The file that a format is exported to. */
export async function exported(side: Page, format: string): Promise<{ name: string; text: string }> {
  await side.getByLabel('格式').selectOption(format);
  const [download] = await Promise.all([
    side.waitForEvent('download'),
    side.getByRole('button', { name: '导出' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

export async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

export const importText = (side: Page, name: string, text: string): Promise<void> =>
  side.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
