/** The marks of a checked page: painted in both browsers, and nothing of the page is changed by them. */
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import { expect, test as inChromium } from '../fixtures.ts';
import { ownPage, test as inFirefox } from '../firefox-fixtures.ts';
import { checkPage, ownPageBehind, stopCheck } from '../support/page-check.ts';
import { sharesOf } from '../support/pixels.ts';
import { chromiumStage, firefoxStage, type Stage } from '../support/stage.ts';

// One after the other: there is one Firefox.
inFirefox.describe.configure({ mode: 'default' });

/** A background that lets the page's own through is a pale one. */
const LEAST = 8;

interface Checked {
  stage: Stage;
  /** Check the page, by whatever the browser has for it. */
  check: () => Promise<void>;
  /** Take the marks away. */
  clear: () => Promise<void>;
}

function chromium(name: string, path: string, use: (checked: Checked) => Promise<void>): void {
  inChromium(name, async ({ ext, visit }) => {
    const page = await visit(path);
    const own = await ownPageBehind(ext, page);
    await use({
      stage: chromiumStage(page, ext),
      check: async () => expect(await checkPage(own, page)).toMatchObject({ state: 'done' }),
      clear: () => stopCheck(own, page),
    });
  });
}

function firefox(name: string, path: string, use: (checked: Checked) => Promise<void>): void {
  inFirefox(name, async ({ firefox, site }) => {
    await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' });
    await firefox.go(site.at(path));
    const shortcut = () => firefox.browserKeys('\uE00A', 'k');
    const stage = firefoxStage(firefox);
    const marks = () => stage.run(() => CSS.highlights.size);
    await use({
      stage,
      check: async () => {
        await shortcut();
        await expect.poll(marks, 'marks').toBeGreaterThan(0);
        // The looks come one after the other.
        await stage.run(() => new Promise((drawn) => setTimeout(drawn, 500)));
      },
      clear: async () => {
        await shortcut();
        await expect.poll(marks, 'marks').toBe(0);
      },
    });
  });
}

/** What the page's own observer and its own serialiser say. */
function watchDocument(stage: Stage): Promise<string> {
  return stage.run(() => {
    const page = window as unknown as { changes: MutationRecord[] };
    page.changes = [];
    new MutationObserver((records) => page.changes.push(...records)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    return new XMLSerializer().serializeToString(document);
  });
}
const documentNow = (stage: Stage) =>
  stage.run(() => [
    new XMLSerializer().serializeToString(document),
    (window as unknown as { changes: MutationRecord[] }).changes.length,
  ]);

for (const [name, onPage] of [
  ['', chromium],
  ['firefox: ', firefox],
] as const) {
  onPage(`${name}a check changes nothing of the document`, '/check/marked', async ({ stage, check, clear }) => {
    const before = await watchDocument(stage);
    await check();
    expect(await documentNow(stage)).toEqual([before, 0]);
    await clear();
    expect(await documentNow(stage)).toEqual([before, 0]);
  });

  onPage(`${name}marks are painted, in two looks, and are gone afterwards`, '/check/marked', async (checked) => {
    const [found, different, between] = await painted(checked, ['#found', '#different', '#between']);
    expect(found![0], 'words of the record').toBeGreaterThan(0.3);
    expect(different![0], 'words that differ').toBeGreaterThan(0.1);
    expect(between, 'text that nobody said').toEqual([0, 0]);
    expect([found![1], different![1]], 'afterwards').toEqual([0, 0]);
  });

  onPage(`${name}marks are painted in an open shadow root too`, '/check/shadow', async (checked) => {
    const [shadowed, between] = await painted(checked, ['#shadowed', '#between']);
    expect(shadowed![0]).toBeGreaterThan(0.2);
    expect([shadowed![1], between]).toEqual([0, [0, 0]]);
  });
}

/** Which share of the pixels of each element is other than before, while the marks stand and afterwards. */
async function painted({ stage, check, clear }: Checked, selectors: string[]): Promise<[number, number][]> {
  // Firefox opens its sidebar beside the list, which makes the page narrower.
  await check();
  await clear();
  const boxes = await stage.run(
    (all: string[]) =>
      all.map((selector) => {
        const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
        return { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width), height: Math.floor(height) };
      }),
    selectors,
  );
  const before = await stage.picture();
  await check();
  const marked = await stage.picture();
  await clear();
  const pictures = [before, marked, await stage.picture()].map((png) => png.toString('base64'));
  const shares: [number, number][] = [];
  for (const box of boxes) {
    shares.push((await stage.run(sharesOf, { pictures, box, tolerance: LEAST })) as [number, number]);
  }
  return shares;
}
