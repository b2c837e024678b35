/** What the toolbar popup costs: how soon one can type, how soon what was found is there, and what it loads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { LOCALES } from '../../platform/shared/i18n.ts';
import { type FigureRow, sizeRow, tailRow, timeRow } from './figures.ts';
import { findChromium } from '../browsers.ts';
import { CHROME_BUILD, type RunningChromium, startChromium } from '../drive/chromium.ts';

const OPENINGS = 15;
/** One character after the other, and away again: what is found changes with each. */
const TYPED = ['多极化', '合作共赢', 'apec', '一带一路', '中美 合作', '台湾', '路透社', 'g20'];
/** After each answer: longer than it takes to draw it, so that each is told apart from the next. */
const REST_MS = 120;

/** What of the extension interface is used inside one of our pages. */
declare const chrome: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(filter: { type: string }): Window[] };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

export async function benchPopup(): Promise<FigureRow[]> {
  const executable = findChromium();
  if (executable === null) throw new Error('Chromium is not installed');
  const running = await startChromium({ executable });
  try {
    const opened = await openings(running);
    const painted = await popupKeys(running);
    return [
      timeRow(
        'popup page opened → ready to type, worker stopped before',
        opened.map(({ ready }) => ready),
        150,
      ),
      timeRow(
        'popup page opened → drawn, worker stopped before',
        opened.map(({ drawn }) => drawn),
        null,
      ),
      tailRow('popup: key → results painted', painted, 32),
      sizeRow('popup with all that it loads, timeline too, gzip', await loadedBytes(running), 40_000),
    ];
  } finally {
    await running.close();
  }
}

interface Opening {
  /** The box has the focus: what is typed arrives, and stays when the page draws itself. */
  ready: number;
  drawn: number;
}

/**
 * The real popup, opened and read by another page of ours. Counted from where the browser begins with our page: before that it slides
 * the button out of its menu where it is not pinned, a quarter of a second with or without us.
 */
async function openings({ extension }: RunningChromium): Promise<Opening[]> {
  const ours = await extension.open('options.html');
  await ours.bringToFront();
  const times: Opening[] = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    await extension.killWorker(ours);
    times.push(
      await ours.evaluate(async () => {
        await chrome.action.openPopup();
        for (let ready: number | null = null; ; await new Promise((wake) => setTimeout(wake))) {
          const [view] = chrome.extension.getViews({ type: 'popup' });
          const focused = view?.document.activeElement;
          if (!view || focused?.localName !== 'input') continue;
          const start = view.performance.timeOrigin - performance.timeOrigin;
          ready ??= performance.now() - start;
          if (focused.role !== 'combobox') continue;
          const drawn = performance.now() - start;
          view.close();
          return { ready, drawn };
        }
      }),
    );
    await ours.waitForFunction(() => chrome.extension.getViews({ type: 'popup' }).length === 0);
  }
  await ours.close();
  return times;
}

/** Milliseconds from each key to the last frame in which the page changed for it. */
export async function popupKeys({ extension }: RunningChromium): Promise<number[]> {
  const popup = await extension.open('popup.html');
  await popup.locator('.record-contents').waitFor();
  // The first search folds the texts, which the worker does once.
  await popup.keyboard.type('是');
  await popup.locator('.result').first().waitFor();
  await popup.keyboard.press('Backspace');
  await startClock(popup);
  const times: number[] = [];
  const press = async (key: () => Promise<void>): Promise<void> => {
    await key();
    await popup.waitForTimeout(REST_MS);
    if (await popup.evaluate(() => (globalThis as unknown as Clocked).isAsking())) {
      await popup.waitForFunction(() => !(globalThis as unknown as Clocked).isAsking());
      await popup.waitForTimeout(REST_MS);
    }
    const took = await popup.evaluate(() => (globalThis as unknown as Clocked).took());
    if (took !== null) times.push(took);
  };
  for (const query of TYPED) {
    for (const character of query) await press(() => popup.keyboard.type(character));
    for (let left = query.length; left > 1; left -= 1) await press(() => popup.keyboard.press('Backspace'));
    // Back to the contents, which are many times as much to draw, and no results.
    await popup.keyboard.press('Escape');
    await popup.waitForTimeout(REST_MS);
    await popup.evaluate(() => (globalThis as unknown as Clocked).took());
  }
  await popup.close();
  return times;
}

interface Clocked {
  /** null where nothing changed. */
  took(): number | null;
  /** The background has not answered yet. */
  isAsking(): boolean;
}

function startClock(popup: Page): Promise<void> {
  return popup.evaluate(() => {
    let pressed: number | null = null;
    let painted: number | null = null;
    let asked = 0;
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message) => {
      asked += 1;
      try {
        return await send(message);
      } finally {
        asked -= 1;
      }
    };
    (globalThis as unknown as Clocked).isAsking = () => asked > 0;
    const begin = ({ timeStamp }: Event): void => {
      pressed ??= timeStamp;
      painted = null;
    };
    addEventListener('keydown', begin, true);
    // What a keyboard does not have comes as text alone.
    addEventListener('beforeinput', begin, true);
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => (painted = performance.now()));
    port1.start();
    // A message that is sent in a frame comes after it was painted.
    new MutationObserver(() => requestAnimationFrame(() => port2.postMessage(null))).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    (globalThis as unknown as Clocked).took = () => {
      const took = pressed === null || painted === null ? null : painted - pressed;
      pressed = null;
      return took;
    };
  });
}

/** Code, styles and words, compressed as a store does, in the language that takes most. */
async function loadedBytes({ extension, context }: RunningChromium): Promise<number> {
  const sizes: number[] = [];
  for (const locale of LOCALES) {
    await extension.choose({ locale });
    const popup = await context.newPage();
    const files = new Set<string>();
    // The browser's own list of resources leaves those of extensions out.
    popup.on('request', (request) => files.add(new URL(request.url()).pathname));
    await popup.goto(extension.url('popup.html'));
    await popup.locator('.record-contents').waitFor();
    await popup.keyboard.type('合作');
    await popup.locator('.search-line button').click();
    await popup.locator('.column').first().waitFor();
    sizes.push([...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(CHROME_BUILD, file))).length, 0));
    await popup.close();
  }
  return Math.max(...sizes);
}
