/** What a page gets that has broken out of its own scripts' world: no more than it may ask for anyway. */
import { NO_FILTER } from '../../../engine/search/filter.ts';
import { expect, test } from '../fixtures.ts';
import { CHROME, pathsIn } from '../support/build.ts';
import { runAsContentScript } from '../support/worlds.ts';

const REFUSED = 'Access to storage is not allowed from this context.';

test('our scripts in a page cannot read nor write what is stored, before the worker was stopped and after', async ({
  ext,
  visit,
}) => {
  const page = await visit('/plain');
  for (const when of ['before', 'after']) {
    for (const area of ['local', 'session'])
      for (const use of ['get()', 'set({ x: 1 })', 'clear()'])
        expect(await runAsContentScript(page, ext, `chrome.storage.${area}.${use}`), `${when}: ${area}`).toBe(REFUSED);
    // Nothing is kept in the one area that stays open.
    expect(await runAsContentScript(page, ext, 'chrome.storage.sync.get()')).toEqual({});
    if (when === 'after') break;
    await ext.killWorker(page);
    // It starts anew to answer.
    expect(
      await runAsContentScript(page, ext, `chrome.runtime.sendMessage({ type: 'viewSettings', ask: null })`),
    ).toBeTruthy();
  }
});

test('what only our pages may ask is refused to our scripts in a page', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const asks = {
    search: { query: '多极化', limit: 5, filter: NO_FILTER, any: false, soon: false },
    remember: { quote: '多极化', length: 3 },
    clearHistory: null,
    timeline: { phrases: ['多极化'] },
    wordPatterns: { query: '多极化' },
    locate: { passages: [] },
  };
  for (const [type, ask] of Object.entries(asks)) {
    const message = JSON.stringify({ type, ask });
    expect(await runAsContentScript(page, ext, `chrome.runtime.sendMessage(${message})`), type).toEqual({
      ok: false,
      failure: 'not-allowed',
    });
  }
  expect(
    await runAsContentScript(page, ext, "chrome.runtime.sendMessage({ type: 'viewSettings', ask: null })"),
  ).toMatchObject({ ok: true });
});

test('no packaged file can be fetched, framed or drawn by a page', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const paths = pathsIn(CHROME);
  expect(paths.length).toBeGreaterThan(30);
  const got = await page.evaluate(
    async (addresses) => {
      const loads = (make: () => HTMLImageElement | HTMLScriptElement | HTMLLinkElement) =>
        new Promise<boolean>((resolve) => {
          const element = make();
          element.addEventListener('load', () => resolve(true));
          element.addEventListener('error', () => resolve(false));
          document.head.append(element);
        });
      const open: string[] = [];
      for (const address of addresses) {
        const ways = await Promise.all([
          fetch(address).then(
            () => true,
            () => false,
          ),
          fetch(address, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          ),
          loads(() => Object.assign(new Image(), { src: address })),
          loads(() => Object.assign(document.createElement('script'), { src: address })),
          loads(() => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
        ]);
        if (ways.includes(true)) open.push(address);
      }
      return open;
    },
    paths.map((path) => ext.url(path)),
  );
  expect(got).toEqual([]);
  for (const path of paths.filter((path) => path.endsWith('.html'))) {
    const frame = await page.evaluateHandle((src) => {
      const frame = Object.assign(document.createElement('iframe'), { src });
      document.body.append(frame);
      return frame;
    }, ext.url(path));
    await expect.poll(async () => (await frame.contentFrame())?.url(), path).toMatch(/^chrome-error:/);
  }
});

test('our worker and our pages cannot speak to a host', async ({ ext, site }) => {
  const address = site.at('/plain');
  const page = await ext.open('options.html');
  const tries = async (address: string) => {
    const refused = (speak: () => Promise<unknown>) =>
      speak().then(
        () => 'spoke',
        () => 'refused',
      );
    const opens = (socket: WebSocket | EventSource) =>
      new Promise((resolve, reject) => {
        socket.addEventListener('open', resolve);
        socket.addEventListener('error', reject);
      });
    return Promise.all([
      refused(() => fetch(address)),
      refused(() => fetch(address, { mode: 'no-cors' })),
      refused(async () => opens(new WebSocket(address.replace('http', 'ws')))),
      refused(async () => opens(new EventSource(address))),
    ]);
  };
  const nothing = ['refused', 'refused', 'refused', 'refused'];
  expect(await page.evaluate(tries, address)).toEqual(nothing);
  expect(await ext.worker.evaluate(tries, address)).toEqual(nothing);
});

test('our pages make no markup and no code from text', async ({ ext }) => {
  const page = await ext.open('options.html');
  const made = await page.evaluate(async () => {
    // What the debugger itself runs is free of the policy on code from text; what runs after it is not.
    await new Promise((resolve) => setTimeout(resolve));
    const attempt = (make: () => unknown) => {
      try {
        make();
        return 'made';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): object };
    };
    const set = (tag: string, property: string, value: string) => () => {
      Object.assign(document.createElement(tag), { [property]: value });
    };
    return [
      attempt(set('p', 'innerHTML', '<b>x</b>')),
      attempt(set('iframe', 'srcdoc', '<b>x</b>')),
      attempt(set('script', 'text', 'alert(1)')),
      // oxlint-disable-next-line no-eval -- this is what must not work
      attempt(() => eval('1')),
      attempt(() => trustedTypes.createPolicy('any', {})),
    ];
  });
  expect(made).toEqual(['TypeError', 'TypeError', 'TypeError', 'EvalError', 'TypeError']);
});
