/** Draws every state of the panel on a page of its own. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Settings } from '../../platform/shared/settings.ts';
import type { RunningChromium } from '../drive/chromium.ts';
import { markIn, panelIn } from '../drive/closed-root.ts';
import { scriptReady } from '../drive/extension.ts';
import { selectText } from '../drive/mouse.ts';
import { until } from '../drive/wait.ts';
import { type SentPage, serveSite } from '../sample/serve.ts';
import { drawContactSheet } from './contact-sheet.ts';
import { type PicturedState, STATES } from './states.ts';

export interface Look {
  locale: NonNullable<Settings['locale']>;
  colorScheme: 'light' | 'dark';
}

const COLUMNS = 5;
/** As long as the panel takes to come in. */
const FADE_MS = 250;

/** Runs in the worker: what it is to do for the next lookup instead of answering. */
interface Worker {
  forced: PicturedState['forced'] | null;
  chrome: {
    runtime: {
      onMessage: {
        addListener(hear: (message: { type: string }, sender: object, answer: (reply: object) => void) => void): void;
      };
    };
  };
}

/** One picture a state into `folder`, and all of them as one. @returns the file of the latter */
export async function drawPanels(running: RunningChromium, look: Look, folder: string): Promise<string> {
  const { extension, context } = running;
  await extension.choose({ locale: look.locale, markFor: 'all' });
  await extension.worker.evaluate(() => {
    const worker = globalThis as unknown as Worker;
    const isNew = worker.forced === undefined;
    worker.forced = null;
    if (!isNew) return;
    worker.chrome.runtime.onMessage.addListener(({ type }, _sender, answer) => {
      if (type !== 'lookUp' || !worker.forced) return;
      // What answers first is the answer; and while this runs nothing else does.
      if ('failure' in worker.forced) answer({ ok: false, failure: worker.forced.failure });
      else for (const end = Date.now() + 1500; Date.now() < end;);
    });
  });
  const site = await serveSite(() => pageOf(look));
  const page = await context.newPage();
  const pictures: { name: string; file: string }[] = [];
  const draw = async (name: string) => {
    const file = join(folder, `panel-${name}-${look.locale}-${look.colorScheme}.png`);
    await page.waitForTimeout(FADE_MS);
    await page.screenshot({ path: file });
    pictures.push({ name, file });
  };
  try {
    await page.setViewportSize({ width: 470, height: 640 });
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.goto(site.at('/'));
    await scriptReady(page, extension);
    await selectText(page, page.locator('#verbatim'));
    await until(() => markIn(page).visible(), 'no mark');
    await draw('mark');
    await page.keyboard.press('Escape');
    // Where nothing comes up under it.
    await page.mouse.move(1, 1);
    for (const state of STATES) {
      await showPanel(running, page, state);
      await draw(state.name);
    }
  } finally {
    await page.close();
    await site.close();
  }
  const sheet = join(folder, `sheet-panel-${look.locale}-${look.colorScheme}.png`);
  await drawContactSheet(context, pictures, COLUMNS, sheet);
  return sheet;
}

async function showPanel({ extension }: RunningChromium, page: Page, { name, forced }: PicturedState) {
  // In a page where no hand was heard, what is selected and seen is answered, whoever selected it.
  await page.reload();
  await scriptReady(page, extension);
  const panel = panelIn(page);
  await page.evaluate((name) => {
    for (const shown of document.querySelectorAll<HTMLElement>('p[id]')) shown.hidden = shown.id !== name;
    getSelection()!.selectAllChildren(document.getElementById(name)!);
  }, name);
  const selectionText = await page.evaluate(() => String(getSelection()));
  const force = (forced: PicturedState['forced'] | null) =>
    extension.worker.evaluate((forced) => void ((globalThis as unknown as Worker).forced = forced), forced);
  // Answered at once, a click on the menu waits for the page, which waits for a busy worker.
  const ask = async (heading: string): Promise<void> => {
    await extension.clickMenu({ selectionText });
    await until(async () => (await panel.text(heading)) !== null, name);
  };
  const waits = forced !== undefined && 'waits' in forced;
  await force(waits ? null : (forced ?? null));
  await ask('.finding:not(.loading) h2');
  if (!waits) return;
  // A worker that answers nothing brings no panel either: it must be there before.
  await force(forced);
  await ask('.loading');
}

function pageOf({ locale, colorScheme }: Look): SentPage {
  const [paper, ink] = colorScheme === 'dark' ? ['#181a1d', '#ddd'] : ['#fff', '#222'];
  const paragraphs = STATES.map(
    ({ name, quote }) => `<p id="${name}" ${name === 'verbatim' ? '' : 'hidden'}>${quote}</p>`,
  );
  return {
    body: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>·</title>
      <style>body { margin: 16px 22px; background: ${paper}; color: ${ink}; font: 17px/1.7 sans-serif }
      p { margin: 0 }</style>${paragraphs.join('')}</html>`,
  };
}
