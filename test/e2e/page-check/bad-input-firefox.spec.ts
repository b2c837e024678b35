/** Pages that are more, or worse, than any reader's, in Firefox: each is checked to its end or refused in words, and what is found stands. */
import type { StoredCheck } from '../../../platform/shared/page-check/stored-check.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { expect, ownPage, stopEventPage, test } from '../firefox-fixtures.ts';
import { runInFirefoxWorld } from '../support/firefox/world.ts';
import { ALTERED, VERBATIM } from '../support/quotes.ts';
import { closeSidebar } from '../support/sidebar.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

/** What of the extension's interface a page of ours uses. */
interface Extension {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: StoredCheck | null }> };
  tabs: { create(options: object): Promise<{ id: number }>; get(id: number): Promise<{ status: string; url: string }> };
}

/** A check as it is told to pages of ours. */
interface Outcome {
  state: string;
  refusal: string | null;
  cut: string | null;
  found: string[];
  texts: string[];
}

/** Long pages take their time where others are at work on the machine. */
const DONE_MS = 100_000;

class Checker {
  readonly firefox: Firefox;
  /** The tab of the checked page, as the browser counts. */
  tabId = -1;
  /** As the driver names them. */
  private asks = '';
  private page = '';

  constructor(firefox: Firefox) {
    this.firefox = firefox;
  }

  /** Open a page in a tab of its own, in front. */
  async open(address: string): Promise<void> {
    await closeSidebar(this.firefox);
    await this.firefox.go(ownPage('about.html'));
    this.asks = await this.firefox.currentTab();
    const before = await this.firefox.tabs();
    this.tabId = await this.firefox.run(async (url: string) => {
      const { browser } = globalThis as unknown as { browser: Extension };
      const { id } = await browser.tabs.create({ url, active: true });
      return id;
    }, address);
    const opened = async () => (await this.firefox.tabs()).find((tab) => !before.includes(tab));
    await expect.poll(opened).toBeDefined();
    this.page = (await opened())!;
    await this.firefox.turnTo(this.page);
    // A new tab has an empty document first, which is complete.
    const isThere = () => this.firefox.run(() => document.URL !== 'about:blank' && document.readyState !== 'loading');
    await expect.poll(isThere, { timeout: DONE_MS }).toBe(true);
  }

  /** Ask the background as a page of ours does. */
  async ask(type: string): Promise<Outcome | null> {
    await this.firefox.turnTo(this.asks);
    const outcome = await this.firefox.run(
      async (type: string, tabId: number) => {
        const { browser } = globalThis as unknown as { browser: Extension };
        const { value } = await browser.runtime.sendMessage({ type, ask: { tabId } });
        if (value?.state === undefined) return null;
        const { state, refusal, check } = value;
        const all = check?.statements ?? [];
        return {
          state,
          refusal,
          cut: check?.cut ?? null,
          found: all.map(({ finding }) => finding),
          texts: all.map(({ text }) => text),
        };
      },
      type,
      this.tabId,
    );
    await this.firefox.turnTo(this.page);
    return outcome;
  }

  async ended(): Promise<Outcome> {
    const state = async () => (await this.ask('readCheck'))?.state;
    await expect.poll(state, { timeout: DONE_MS }).toMatch(/^(?:done|failed|off)$/);
    return (await this.ask('readCheck'))!;
  }

  async check(address: string): Promise<Outcome> {
    await this.open(address);
    await this.ask('checkPage');
    return this.ended();
  }

  /** The words that are marked. */
  marked(): Promise<string[]> {
    return this.firefox.run(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        Array.from(highlight, (range) => (range as Range).toString()),
      ),
    );
  }

  async close(): Promise<void> {
    await this.firefox.closeTab();
    await this.firefox.turnTo(this.asks);
  }
}

test('firefox: more than two million characters with five thousand quotations are checked as far as said', async ({
  firefox,
  site,
}) => {
  const checker = new Checker(firefox);
  const { state, cut, found, texts } = await checker.check(site.at('/bad/long'));
  expect({ state, cut }).toEqual({ state: 'done', cut: 'too-long' });
  expect(texts.length).toBeGreaterThan(4000);
  expect([texts[0], found[0]]).toEqual([VERBATIM.text, 'verbatim']);
  await expect.poll(() => checker.marked()).toContain(VERBATIM.text);
  await checker.close();
});

for (const [name, path, count] of [
  ['of a million empty elements', '/check/empty', 1],
  ['with marks and elements nested a hundred deep, and half a character', '/check/nested', 2],
  ['in English', '/check/english', 0],
  ['whose frames vanish', '/bad/vanishing', 1],
] as const) {
  test(`firefox: a page ${name} is checked to its end`, async ({ firefox, site }) => {
    const checker = new Checker(firefox);
    const { state, refusal, texts } = await checker.check(site.at(path));
    expect({ state, refusal }).toEqual({ state: 'done', refusal: null });
    expect(texts.length).toBeGreaterThanOrEqual(count);
    await checker.close();
  });
}

test('firefox: a page that changes all the time is read to its end, and only what stands there is marked', async ({
  firefox,
  site,
}) => {
  const checker = new Checker(firefox);
  const { state, texts } = await checker.check(site.at('/check/restless'));
  expect(state).toBe('done');
  expect(texts).toHaveLength(2);
  await expect.poll(async () => (await checker.marked()).toSorted()).toEqual(texts.toSorted());
  await checker.close();
});

test('firefox: a page that empties and fills the list of highlights all the time has its findings in the list', async ({
  firefox,
  site,
}) => {
  const checker = new Checker(firefox);
  const { found } = await checker.check(site.at('/bad/fights'));
  expect(found).toEqual(expect.arrayContaining(['verbatim', 'altered']));
  expect(await checker.ask('lookAfterMarks')).toMatchObject({ state: 'done' });
  await checker.close();
});

test('firefox: pages in old, wrong and mixed encodings are checked as they are read', async ({ firefox, site }) => {
  const checker = new Checker(firefox);
  const old = await checker.check(site.at('/bad/gbk'));
  expect(old.found).toEqual(['verbatim', 'altered']);
  await expect.poll(() => checker.marked()).toEqual(expect.arrayContaining([VERBATIM.text, ALTERED.text]));
  await checker.close();
  // What is garbled says nothing that the record could have.
  const wrong = await checker.check(site.at('/bad/wrong'));
  expect(wrong).toMatchObject({ state: 'done', refusal: null });
  expect(wrong.found.filter((each) => each !== 'none')).toEqual([]);
  expect(await checker.marked()).toEqual([]);
  await checker.close();
  const half = await checker.check(site.at('/bad/mixed'));
  expect(half).toMatchObject({ state: 'done', refusal: null });
  expect(half.found.slice(0, 2)).toEqual(['verbatim', 'altered']);
  await checker.close();
});

test('firefox: a PDF is refused with a reason', async ({ firefox, site }) => {
  const checker = new Checker(firefox);
  // Its viewer is a page of the browser's own, which nothing enters.
  expect(await checker.check(site.at('/pdf'))).toMatchObject({ state: 'failed', refusal: 'closed' });
  await checker.close();
});

test('firefox: an event page that is stopped while a page is read or compared loses nothing', async ({
  firefox,
  site,
}) => {
  const checker = new Checker(firefox);
  await checker.open(site.at('/check/restless'));
  for (const waitMs of [0, 60, 150]) {
    await checker.ask('checkPage');
    await new Promise((wake) => setTimeout(wake, waitMs));
    await stopEventPage(firefox);
    const { state, texts } = await checker.ended();
    expect({ state, count: texts.length }, `after ${waitMs} ms`).toEqual({ state: 'done', count: 2 });
  }
  await checker.close();
});

test('firefox: no text of a page is taken without the token of a gesture', async ({ firefox, site }) => {
  const checker = new Checker(firefox);
  const before = await checker.check(site.at('/check/marked'));
  const token = '0b9a7a2e-3d0f-4c55-9a43-6c1f7d6f6a10';
  const text = JSON.stringify({ address: '', title: '', dates: [], blocks: [], cut: null });
  for (const message of [
    { type: 'sendPart', ask: { token, at: 0, part: text, isLast: true } },
    { type: 'askMarks', ask: { token, seen: 0 } },
    { type: 'chooseStatement', ask: { token, index: 0 } },
    { type: 'readCheck', ask: { tabId: checker.tabId } },
  ])
    expect(await runInFirefoxWorld(firefox, `browser.runtime.sendMessage(${JSON.stringify(message)})`)).toEqual({
      ok: false,
      failure: 'not-allowed',
    });
  expect(await checker.ask('readCheck')).toEqual(before);
  await checker.close();
});
