/**
 * What a reader has to know of a finding is seen without scrolling: each kind of finding, in each language, at each size.
 *
 * The panel's own script, as it is shipped, with answers of the record, in a page of its own: one after the other, so that hundreds of
 * panels cost seconds. What a page has to do with it is tried elsewhere.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sayView } from '../../../components/finding/say/say-view.ts';
import { ENGLISH } from '../../../data/names.ts';
import { type AnswerView, type UnsaidView, viewOf } from '../../../engine/record/view.ts';
import '../../../platform/background/all-words.ts';
import { namingWith } from '../../../components/finding/say/naming.ts';
import { panelWords } from '../../../platform/background/panel-words.ts';
import { LOCALES } from '../../../platform/shared/i18n.ts';
import type { PanelWords } from '../../../platform/shared/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../platform/shared/settings.ts';
import { buildRecord } from '../../../data/build-record.ts';
import { openAddClosest, openFinder } from '../../../tools/open-finder.ts';
import { CHROME_BUILD } from '../../../tools/drive/chromium.ts';
import { ofBundled, sourced } from '../../support/finder.ts';
import { expect, test } from '../fixtures.ts';
import { KINDS } from './kinds-of-findings.ts';

// One after the other: what is drawn is found once for all sizes.
test.describe.configure({ mode: 'default' });

const views: [kind: string, view: AnswerView][] = [];
test.beforeAll(async () => {
  const record = buildRecord();
  const finder = openFinder(record);
  const addClosest = openAddClosest(record);
  const naming = namingWith(ENGLISH);
  for (const [kind, { query, source, attributed }] of Object.entries(KINDS)) {
    const answer = sourced(addClosest(await finder.lookUp(query), { names: true }));
    const told = attributed === undefined ? answer : { ...answer, attributed };
    const view = viewOf(told, ofBundled(record), naming);
    views.push([kind, sayView(source === undefined ? view : ofSource(view, source))]);
  }
});

/** As if another source than the record had the words. */
function ofSource(view: UnsaidView, source: string): UnsaidView {
  const { answer, editions, officials } = view;
  const own = Object.entries(editions).map(([id, edition]) => [id, { ...edition, source }] as const);
  const matches = answer.matches.map((match) => ({
    ...match,
    source,
    readings: match.readings.map((reading) => ({ ...reading, source })),
  }));
  const sources = [...answer.sources, { id: source, name: '演讲集', state: 'answered' as const, reason: null }];
  return {
    ...view,
    answer: { ...answer, matches, sources },
    editions: Object.fromEntries(own),
    officials: { ...officials, [source]: officials['bundled'] ?? {} },
  };
}

/** A page of news whose second paragraph is selected, in the middle of what is seen. */
const ARTICLE = `<!doctype html><meta name="viewport" content="width=device-width"><style>
  body { margin: 0; font: 17px/1.8 sans-serif } main { max-inline-size: 680px; margin: 60vh auto } p { margin: 1em 16px }
</style><main><p>${'报道的其他内容。'.repeat(40)}</p><p id="words"></p><p>${'报道的其他内容。'.repeat(40)}</p></main>`;

interface Drawn {
  views: [kind: string, view: AnswerView][];
  languages: { words: PanelWords; settings: object }[];
}

/**
 * Open the panel for each view in each language, and tell of each what is not seen of what must be. Runs in the page, which is told all at
 * once: what is sent to it for each panel costs as much as the panel.
 * @param json of a `Drawn`
 * @param isTiny in so little room one difference stands for all
 * @returns the kind, the language and what is missing, of each with which something is; and how many panels there were
 */
async function openAndLook({ json, isTiny }: { json: string; isTiny: boolean }): Promise<[string[], number]> {
  interface Shared {
    read: object;
    looking: { startLooking: object };
    panel: { open(request: object): void; close(): void };
  }
  const shared = (globalThis as never)[Symbol.for('yuanhua') as never] as Shared;
  const { views, languages } = JSON.parse(json) as Drawn;
  const place = document.querySelector('#words')!;
  const ask = async (): Promise<null> => null;
  const frame = () => new Promise((next) => requestAnimationFrame(next));

  const lookAt = async (view: AnswerView, words: PanelWords, settings: object): Promise<string[]> => {
    const { query } = view.answer;
    place.textContent = query;
    const range = document.createRange();
    range.selectNodeContents(place);
    scrollTo(0, scrollY + place.getBoundingClientRect().top - innerHeight / 2);
    shared.read = () => ({ text: query, length: query.length, pieces: [] });
    shared.looking.startLooking = async () => () => true;
    shared.panel.close();
    const quote = { text: query, length: query.length };
    const answer = Promise.resolve(view);
    shared.panel.open({ quote, place: { range, selected: range }, answer, settings, words, ask, takeFocus: false });
    const root = (globalThis as never)['ours' as never] as ShadowRoot;
    const until = performance.now() + 5000;
    do await frame();
    while (root.querySelector('.finding:not(.loading) h2') === null && performance.now() < until);
    await frame();
    const body = root.querySelector('.body')!.getBoundingClientRect();
    const row = root.querySelector('.actions > button')?.getBoundingClientRect();
    const actions = root.querySelector('.actions')?.getBoundingClientRect();
    const end = Math.min(actions?.top ?? body.bottom, body.bottom, innerHeight);
    const isSeen = ({ top, bottom, left, right, height }: DOMRect) =>
      height > 0 && top >= body.top - 1 && bottom <= end + 1 && left >= body.left - 1 && right <= body.right + 1;
    const hidden: string[] = [];
    let told = root.querySelector('.bar')?.textContent ?? '';
    const must = ['h2', '.detail', '.attributed', '.warning', '.named-edits li', 'p.source:not(.text)', '.made-of li'];
    if (view.answer.wording === 'none') must.push('strong');
    for (const selector of [...must, '.lines li']) {
      const all = [...root.querySelectorAll(`:is(.finding ${selector})`)];
      const few = isTiny || selector === '.lines li' ? all.slice(0, 1) : all;
      for (const [at, each] of few.entries()) {
        // A line that is cut at its end, as a piece's is, is whole for what must be known.
        if (isSeen(each.getBoundingClientRect())) told += each.textContent;
        else if (!isTiny || (/h2|edits|source/.test(selector) && view.lines.length === 0))
          hidden.push(`${selector} ${at + 1}`);
      }
    }
    if (row && (row.bottom > Math.min(body.bottom, innerHeight) + 1 || row.height === 0)) hidden.push('buttons');
    // The day, in the language's own form; of a set phrase the newest place is the first. In so little room a phrase of many days tells how many.
    const year = (view.lines[0] ?? view.answer.matches[0])?.date?.slice(0, 4) ?? null;
    const isCounted = isTiny && view.lines.length > 0;
    if (year !== null && !isCounted && !told.includes(year)) hidden.push(`the day: ${told}`);
    return hidden;
  };

  const missed: string[] = [];
  let panels = 0;
  for (const [kind, view] of views) {
    for (const { words, settings } of languages) {
      const hidden = await lookAt(view, words, settings);
      if (hidden.length > 0) missed.push(`${kind}, ${words.locale}: ${hidden.join('; ')}`);
      panels += 1;
    }
  }
  return [missed, panels];
}

async function openArticle(page: Page): Promise<void> {
  await page.setContent(ARTICLE);
  // The panel's root, which no page can see, for this test alone.
  await page.evaluate(() => {
    const attach = Reflect.get<Element, 'attachShadow'>(Element.prototype, 'attachShadow');
    Element.prototype.attachShadow = function open(this: Element, init) {
      const root = attach.call(this, { ...init, mode: 'open' });
      Object.assign(globalThis, { ours: root });
      return root;
    };
  });
  for (const script of ['mark.js', 'sight.js', 'panel.js'])
    await page.addScriptTag({ path: join(CHROME_BUILD, script) });
}

const SIZES = [
  [1366, 768],
  [390, 844],
  [844, 390],
  [360, 640],
  // A wide window at a zoom of 200 %.
  [683, 384],
  // A frame.
  [340, 130],
] as const;

for (const [width, height] of SIZES) {
  test(`finding, day, differences and buttons are seen at once at ${width} × ${height}`, async ({ ext }) => {
    test.setTimeout(120_000);
    const page = await ext.context.newPage();
    try {
      await page.setViewportSize({ width, height });
      await openArticle(page);
      const languages = LOCALES.map((locale) => ({
        words: panelWords(locale),
        settings: { ...DEFAULT_SETTINGS, locale, panelSize: null, isOff: false },
      }));
      const json = JSON.stringify({ views, languages } satisfies Drawn);
      const [missed, panels] = await page.evaluate(openAndLook, { json, isTiny: height < 200 });
      expect(missed).toEqual([]);
      expect(panels).toBe(Object.keys(KINDS).length * LOCALES.length);
    } finally {
      await page.close();
    }
  });
}
