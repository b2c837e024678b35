/** What was stored is damaged, from a later version, gone, or the disk is full: a quotation is answered all the same, and our pages draw. */
import type { Page } from 'playwright-core';
import type { FigureRow } from '../bench/figures.ts';
import type { RunningChromium } from '../drive/chromium.ts';
import { scriptReady } from '../drive/extension.ts';
import { comes, lookUpOnce } from './look-up.ts';

interface Area {
  QUOTA_BYTES: number;
  clear(): Promise<void>;
  get(key: null): Promise<object>;
  set(items: object): Promise<void>;
  getBytesInUse(key: null): Promise<number>;
}
declare const chrome: { storage: { local: Area; session: Area } };

/** What may stand where something else is meant to. */
const VALUES: unknown[] = [
  7,
  -1,
  '',
  '<img src=x onerror=alert(1)>',
  true,
  [],
  [null, 7, 'x', {}],
  {},
  { version: 99, trigger: 'telepathy', offSites: {}, panelShows: [] },
  { version: '1', locale: 'xx', textSize: 1e9, minHan: -3, theme: {} },
  { version: -1, paused: 'no', history: 0, offSites: ['', 7, '*'] },
  'x'.repeat(100_000),
];
/** Keys of both areas; see platform/shared/settings.ts, panel-size.ts, side-panel.ts, history.ts. */
const KEYS = ['settings', 'panelSize', 'sidePanelFollows', 'lookups'];

export const DAMAGED_STATES = VALUES.length * KEYS.length;

/** @param states of all values in all keys, so many, from the first */
export async function damagedStorage({ extension, context }: RunningChromium, address: string, states: number) {
  const ours = await extension.open('about.html');
  const page = await context.newPage();
  await page.goto(address);
  await scriptReady(page, extension);
  const all = VALUES.flatMap((value) => KEYS.map((key) => ({ key, value })));
  const held: string[] = [];
  for (let turn = 0; turn < states; turn += 1) {
    // Far apart, so that a few are of many kinds.
    const { key, value } = all[(turn * 13) % all.length]!;
    await store(ours, { [key]: value });
    // With a worker that has read nothing before.
    await extension.killWorker(ours);
    const { ms } = await lookUpOnce(page, turn);
    if (ms === null || !(await draws(extension.context, extension.url('sidepanel.html')))) {
      held.push(`${key}: ${JSON.stringify(value).slice(0, 60)}`);
    }
  }
  await store(ours, {});
  await Promise.all([page.close(), ours.close()]);
  return {
    what: 'stored values damaged, or of a later version',
    figure: `${states - held.length} of ${states} answered${held.length > 0 ? `; not: ${held.join(', ')}` : ''}`,
    reach: 'all',
    holds: held.length === 0,
  } satisfies FigureRow;
}

/** The area for settings has not one byte left; then all that was stored is taken away under an open page. */
export async function fullAndGoneStorage({ extension, context }: RunningChromium, address: string, lookups: number) {
  const ours = await extension.open('about.html');
  const page = await context.newPage();
  await page.goto(address);
  await scriptReady(page, extension);
  // That of the session: the other has no bounds, since the reader's own texts may need it.
  const isFull = await ours.evaluate(async () => {
    const { session } = chrome.storage;
    const piece = 'x'.repeat(Math.ceil(session.QUOTA_BYTES / 8));
    for (let at = 0; at < 9; at += 1) {
      const isRefused = await session.set({ [`fill${at}`]: piece }).then(
        () => false,
        () => true,
      );
      if (isRefused) return true;
    }
    return false;
  });
  let answered = 0;
  for (let turn = 0; turn < lookups; turn += 1) answered += (await lookUpOnce(page, turn)).ms === null ? 0 : 1;
  for (let turn = 0; turn < lookups; turn += 1) {
    await store(ours, {});
    // Words that were put away do not come up again by themselves: others than last time.
    answered += (await lookUpOnce(page, lookups + turn)).ms === null ? 0 : 1;
  }
  await ours.evaluate(() => chrome.storage.session.clear());
  await Promise.all([page.close(), ours.close()]);
  return {
    what: 'storage full, and then gone',
    figure: `${isFull ? 'full' : 'NOT FULL'}: ${answered} of ${2 * lookups} answered`,
    reach: 'all',
    holds: isFull && answered === 2 * lookups,
  } satisfies FigureRow;
}

/** Nothing else is stored afterwards. */
async function store(ours: Page, items: object): Promise<void> {
  await ours.evaluate(async (items) => {
    for (const area of [chrome.storage.local, chrome.storage.session]) {
      await area.clear();
      await area.set(items);
    }
    if (!('settings' in items)) await chrome.storage.local.set({ settings: { version: 1, locale: 'zh-CN' } });
  }, items);
}

async function draws(context: RunningChromium['context'], address: string): Promise<boolean> {
  const page = await context.newPage();
  await page.goto(address);
  const isDrawn = await comes(async () => (await page.locator('main').innerText()).trim() !== '');
  await page.close();
  return isDrawn;
}
