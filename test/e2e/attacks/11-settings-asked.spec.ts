/** A page that has taken over its renderer asks for the reader's settings in our script's name. */
import type { Page } from '@playwright/test';
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import type { Settings } from '../../../platform/shared/settings.ts';
import { expect as expectFirefox, ownPage, test as firefoxTest } from '../firefox-fixtures.ts';
import { expect, test } from '../fixtures.ts';
import { runInFirefoxWorld } from '../support/firefox/world.ts';
import { runAsContentScript } from '../support/worlds.ts';

const SECRET = ['secret.example', '*.leaks.example'];
const CHOSEN: Partial<Settings> = { locale: 'zh-CN', offSites: SECRET, history: false };
/** All that drawing needs: the list that was reviewed. */
const TOLD = [
  'citationStyle',
  'isOff',
  'locale',
  'markFor',
  'markSide',
  'minHan',
  'modifier',
  'panelShows',
  'panelSize',
  'textSize',
  'theme',
  'trigger',
];
const ASK = `sendMessage({ type: 'viewSettings', ask: null })`;
/** What it would try next: to name hosts itself. */
const PROBES = [
  `sendMessage({ type: 'viewSettings', ask: { hosts: ['secret.example'], host: 'secret.example', site: 'secret.example' } })`,
  `sendMessage({ type: 'viewSettings', ask: ['secret.example'], hosts: ['secret.example'] })`,
];

interface Told {
  ok: boolean;
  value: Record<string, unknown>;
}

test('a script in a page is told what drawing needs and one yes or no, never the list of sites nor whether a history is kept', async ({
  ext,
  visit,
}) => {
  await ext.choose(CHOSEN);
  const page = await visit('/plain');
  for (const message of [ASK, ...PROBES]) {
    const told = (await runAsContentScript(page, ext, `chrome.runtime.${message}`)) as Told;
    expect(Object.keys(told.value).sort()).toEqual(TOLD);
    expect(told.value['isOff'], message).toBe(false);
    expect(JSON.stringify(told)).not.toMatch(/secret|leaks|offSites|paused|history|version/);
  }
});

test('whether a site is off is answered by where the browser says the frame and its page are', async ({
  ext,
  visit,
}) => {
  const off = async (page: Page, settings: Partial<Settings>): Promise<Record<string, boolean>> => {
    await ext.choose({ ...CHOSEN, ...settings });
    return ext.worker.evaluate(askInFrames, await page.evaluate(() => location.href));
  };
  const page = await visit('/frames');
  await expect.poll(async () => Object.keys(await off(page, {}))).toHaveLength(6);
  const all = (isOff: boolean) => ({
    '': isOff,
    same: isOff,
    cross: isOff,
    blank: isOff,
    srcdoc: isOff,
    sandboxed: isOff,
  });
  expect(await off(page, {})).toEqual(all(false));
  // The page around is off: nothing comes up in any frame of it.
  expect(await off(page, { offSites: [...SECRET, '127.0.0.1'] })).toEqual(all(true));
  // A frame of another site is off by itself.
  expect(await off(page, { offSites: [...SECRET, 'localhost'] })).toEqual({ ...all(false), cross: true });
  expect(await off(page, { paused: true })).toEqual(all(true));
});

interface Tab {
  id: number;
}
interface Worker {
  chrome: {
    tabs: { query(filter: object): Promise<Tab[]> };
    scripting: {
      executeScript(injection: object): Promise<{ result: [name: string, isOff: boolean] | null }[]>;
    };
  };
}

/** Runs in the worker: has our script's world of each frame ask. @returns `isOff` by the frame's name */
async function askInFrames(address: string): Promise<Record<string, boolean>> {
  const { chrome } = globalThis as unknown as Worker;
  const [tab] = await chrome.tabs.query({ url: address });
  const told = await chrome.scripting.executeScript({
    target: { tabId: tab!.id, allFrames: true },
    func: async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<Told> } };
      };
      const { value } = await chrome.runtime.sendMessage({ type: 'viewSettings', ask: null });
      return [window.name, value['isOff']];
    },
  });
  return Object.fromEntries(told.flatMap(({ result }) => (result ? [result] : [])));
}

firefoxTest.describe(() => {
  firefoxTest.afterAll(({ firefox }) => chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' }));

  firefoxTest(
    'firefox: a script in a page is told no more, in whatever frame, and cannot name a host',
    async ({ firefox, site }) => {
      const choose = (settings: Partial<Settings>) =>
        chooseInFirefox(firefox, ownPage('options.html'), { ...CHOSEN, ...settings });
      const FRAMES = ['same', 'cross', 'blank', 'srcdoc', 'sandboxed'];
      const off = async (): Promise<Record<string, boolean>> => {
        await firefox.go(site.at('/frames'));
        const found: Record<string, boolean> = {};
        for (const name of ['', ...FRAMES]) {
          await firefox.enterFrame(null);
          if (name !== '') await firefox.enterFrame(`iframe[name=${name}]`);
          const told = (await runInFirefoxWorld(firefox, `browser.runtime.${ASK}`)) as Told;
          expectFirefox(Object.keys(told.value).sort()).toEqual(TOLD);
          found[name] = told.value['isOff'] as boolean;
        }
        await firefox.enterFrame(null);
        return found;
      };
      const all = (isOff: boolean) => Object.fromEntries(['', ...FRAMES].map((name) => [name, isOff]));
      await choose({});
      expectFirefox(await off()).toEqual(all(false));
      for (const message of PROBES) {
        const told = (await runInFirefoxWorld(firefox, `browser.runtime.${message}`)) as Told;
        expectFirefox(told.value['isOff'], message).toBe(false);
      }
      await choose({ offSites: ['127.0.0.1'] });
      expectFirefox(await off()).toEqual(all(true));
      await choose({ offSites: ['localhost'] });
      expectFirefox(await off()).toEqual({ ...all(false), cross: true });
    },
  );
});
