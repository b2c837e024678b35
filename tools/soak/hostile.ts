/** Text that would like to be a script, in every place where text is shown: nothing of it may run, and nothing may be asked for. */
import type { BrowserContext, Page } from 'playwright-core';
import type { FigureRow } from '../bench/figures.ts';
import { CHROME_BUILD, type RunningChromium, startChromium } from '../drive/chromium.ts';
import { panelIn } from '../drive/closed-root.ts';
import { scriptReady } from '../drive/extension.ts';
import { selectText } from '../drive/mouse.ts';
import { alterBuild } from '../sample/altered-build.ts';
import { serveSite } from '../sample/serve.ts';
import { HIT_SCRIPT, hostileTexts } from './hostile-text.ts';
import { comes } from './look-up.ts';

export const HOSTILE_TEXTS = hostileTexts().length;

/** In the record, once in each of its two texts of the event. */
const QUOTE = ['谁要借半岛问题开冷战对抗的倒车，就要承担历史责任', '谁要破坏地区的和平稳定，就会付出巨大代价'] as const;

/** A page that does what no text may do: a watch that sees nothing here would see nothing anywhere. */
const BAIT = '<img src=/hit><script>__hit()</script>';

/** What ran, was asked for, or was stopped by a policy: each is one too many. */
interface Watch {
  seen: string[];
  /** The pages on which it would be seen. */
  pages: number;
}

/** @param count of the corpus, so many; every field has some of them however few there are */
export async function hostileText(executable: string, count: number): Promise<FigureRow> {
  const texts = hostileTexts().filter((_, index) => index % Math.ceil(HOSTILE_TEXTS / count) === 0);
  // A long record has a place for each of them; a quotation is found in it all the same.
  let next = 0;
  const one = (): string => texts[next++ % texts.length]!;
  let fields = 0;
  const { folder, remove } = alterBuild(CHROME_BUILD, (record) => {
    for (const transcript of record.transcripts) {
      fields += spoil(transcript, ['title', 'place', 'publisher', 'speaker', 'office', 'address', 'covers'], one);
      for (const turn of transcript.turns) fields += spoil(turn, ['speaker', 'outlet', 'label'], one);
    }
  });
  const pages: Record<string, string> = { '/': '<meta charset=utf-8><p id=words></p>', '/bait': BAIT };
  const site = await serveSite((path) => (Object.hasOwn(pages, path) ? { body: pages[path]! } : null));
  const running = await startChromium({ executable, folder });
  try {
    await running.extension.choose({ locale: 'zh-CN' });
    const watch = await startWatch(running.context, site.at('/bait'));
    const shown = await inPanel(running, site.at('/'), texts, watch);
    await inAddresses(running, texts, watch);
    const kept = await inStorage(running, site.at('/'), texts, watch);
    return {
      what: 'text that would be a script',
      figure:
        `${texts.length} texts as quotation and title of a page, in 7 kinds of address, in each field of ${kept} notes and lookups and in ` +
        `${fields} fields of the record, on ${watch.pages} pages: ${watch.seen.length} scripts or requests` +
        (watch.seen.length > 0 ? `: ${[...new Set(watch.seen)].slice(0, 5).join(' | ')}` : '') +
        (shown < texts.length ? `; only ${shown} answered` : ''),
      reach: 'all answered, 0 scripts, 0 requests',
      holds: watch.seen.length === 0 && shown === texts.length && kept > 0,
    };
  } finally {
    await running.close();
    await site.close();
    remove();
  }
}

function spoil(owner: object, names: string[], text: () => string): number {
  const fields = owner as Record<string, unknown>;
  const there = names.filter((name) => typeof fields[name] === 'string');
  for (const name of there) fields[name] = `${String(fields[name])}${text()}`;
  return there.length;
}

async function startWatch(context: BrowserContext, bait: string): Promise<Watch> {
  const watch: Watch = { seen: [], pages: 0 };
  await context.addInitScript(HIT_SCRIPT);
  context.on('request', (request) => {
    if (/\/hit\b/.test(request.url())) watch.seen.push(request.url());
  });
  context.on('dialog', (dialog) => {
    watch.seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('console', (message) => {
    // A policy that has to step in found markup that should never have been.
    if (/Content Security Policy|TrustedHTML|Trusted Type/i.test(message.text())) watch.seen.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(bait);
  await leave(page, watch);
  if (watch.seen.length !== 2) throw new Error('scripts and requests are not noticed');
  return Object.assign(watch, { seen: [], pages: 0 });
}

async function leave(page: Page, watch: Watch): Promise<void> {
  const hits = await page.evaluate(() => (globalThis as { __hits?: number }).__hits);
  if (hits === undefined) watch.seen.push(`${page.url()} was not watched`);
  else if (hits > 0) watch.seen.push(`${hits} scripts ran on ${page.url()}`);
  watch.pages += 1;
  await page.close();
}

/** As part of the words that a reader selects: the panel names what the quote has and the record has not. */
async function inPanel({ context, extension }: RunningChromium, address: string, texts: string[], watch: Watch) {
  const page = await context.newPage();
  await page.goto(address);
  await scriptReady(page, extension);
  const panel = panelIn(page);
  let answered = 0;
  for (const text of texts) {
    await page.evaluate((text) => {
      document.title = text;
      document.querySelector('#words')!.textContent = text;
    }, `${QUOTE[0]}${text}${QUOTE[1]}`);
    await selectText(page, page.locator('#words'));
    await page.bringToFront();
    await extension.clickMenu({ selectionText: await page.evaluate(() => String(getSelection())) });
    answered += (await comes(async () => ((await panel.text('h2')) ?? '') !== '')) ? 1 : 0;
    await page.keyboard.press('Escape');
    await comes(async () => !(await panel.visible()));
  }
  await leave(page, watch);
  return answered;
}

async function inAddresses({ extension }: RunningChromium, texts: string[], watch: Watch): Promise<void> {
  const addresses = [
    (text: string) => `lookup.html#q=${text}`,
    (text: string) => `options.html#off=${text}`,
    (text: string) => `reader.html?t=${text}`,
    (text: string) => `reader.html?t=2017-03-08.scio&h=${text}#a1.1`,
    (text: string) => `reader.html?t=2017-03-08.scio#${text}`,
    (text: string) => `compare.html?a=${text}&b=2017-03-08.scio`,
    (text: string) => `about.html#${text}`,
  ];
  for (const [turn, text] of texts.entries())
    await visit(extension.open(addresses[turn % addresses.length]!(encodeURIComponent(text))), watch);
  // What the record's own fields hold is drawn here.
  for (const path of ['2017-03-08.scio', '2017-03-08.xinhua', '2024-03-07.xinhua', '2026-03-08.digest'])
    await visit(extension.open(`reader.html?t=${path}`), watch);
  for (const path of ['compare.html', 'about.html']) await visit(extension.open(path), watch);
  const popup = await extension.open('popup.html');
  for (const text of texts) await popup.locator('input').first().fill(`和平${text}`);
  await visit(Promise.resolve(popup), watch);
}

async function visit(opening: Promise<Page>, watch: Watch): Promise<void> {
  const page = await opening;
  await comes(async () => (await page.locator('body').innerText()).trim() !== '', 2000);
  await leave(page, watch);
}

/** In all that is kept of a note and of a lookup, as a file that was imported could have it. @returns how many were stored */
async function inStorage({ context, extension }: RunningChromium, address: string, texts: string[], watch: Watch) {
  const page = await context.newPage();
  await page.goto(address);
  const side = await extension.open('sidepanel.html');
  await side.getByLabel('要查找的引文').fill(QUOTE[0]);
  await side.keyboard.press('Enter');
  await side.getByRole('button', { name: '记入笔记' }).click();
  const stored = await comes(async () => (await side.evaluate(multiply, texts)) > 0);
  const count = stored ? await side.evaluate(multiply, texts) : 0;
  await side.reload();
  for (const tab of await side.getByRole('tab').all()) {
    await tab.click();
    await comes(async () => (await side.locator('main').innerText()).trim() !== '', 2000);
    for (const fold of await side.locator('summary').all()) await fold.click({ timeout: 500 }).catch(() => undefined);
  }
  await leave(side, watch);
  await page.close();
  return count;
}

/** Runs in our page: one note and one lookup for each text, with the text in every field. @returns how many there are */
async function multiply(texts: string[]): Promise<number> {
  const spoiled = (value: unknown, text: string, key = ''): unknown => {
    // Ids, times and codes keep their form: with another one the entry would not be shown at all.
    if (/^(?:id|version|at|keptAt|changedAt|wording|voice|how|locale|kind|date|ranges)$/.test(key)) return value;
    if (typeof value === 'string') return text;
    if (Array.isArray(value)) return value.map((item) => spoiled(item, text));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoiled(item, text, name)]));
  };
  const { storage } = (
    globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<object>; set(items: object): Promise<void> } } };
    }
  ).chrome;
  const { lookups = [] } = (await storage.session.get('lookups')) as { lookups?: object[] };
  const [lookup] = lookups;
  if (lookup)
    await storage.session.set({
      lookups: texts.map((text, index) => ({ ...(spoiled(lookup, text) as object), id: `l${index}` })),
    });
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('yuanhua-notebook');
    opening.addEventListener('error', () => reject(new Error('the notebook cannot be opened')));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const store = database.transaction('entries', 'readwrite').objectStore('entries');
      const all = store.getAll();
      all.addEventListener('success', () => {
        const [first] = all.result as object[];
        if (first === undefined) return resolve(0);
        for (const [index, text] of texts.entries())
          store.put({ ...(spoiled(first, text) as object), id: `n${index}` });
        const count = store.count();
        count.addEventListener('success', () => {
          database.close();
          resolve(count.result);
        });
      });
    });
  });
}
