/** A page that finds its way into the panel's closed root, and writes there. */
import type { FirefoxRoot } from '../../../tools/drive/firefox-root.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { selectInFirefox, test as firefoxTest } from '../firefox-fixtures.ts';
import { dragBetween, expect, test } from '../fixtures.ts';
import { ESCAPE, openPanelInFirefox } from '../support/firefox/panel.ts';
import { openPanel } from '../support/panel.ts';
import { troubleInFirefox } from '../support/trouble.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

const CHANGED = /^! 该网页改动了查找结果/;
/** The panel's buttons ignore clicks for half a second after it came up. */
const steady = () => new Promise((wake) => setTimeout(wake, 600));

/** What the page's script keeps of what it found. */
interface Found {
  /** A node inside the root, by the way that led to it. */
  ways: Record<string, Node>;
  /** This way is used as soon as it is found, to write a headline. */
  used: string | null;
  /** Whether what was written stood in the page when the next frame was about to be painted. */
  stood: boolean | null;
}

/** Runs in the page, before the panel is there: look at whatever events, the selection and points name. */
function lookForWays(used: string | null): void {
  const found: Found = { ways: {}, used, stood: null };
  const note = (way: string, node: unknown): void => {
    const root = node instanceof Node && node.isConnected ? node.getRootNode() : null;
    if (!(root instanceof ShadowRoot)) return;
    const headline = root.querySelector('article h2');
    if (found.used === way && headline && !(way in found.ways)) {
      headline.textContent = '假话';
      requestAnimationFrame(() => (found.stood = root.host.isConnected));
    }
    if (headline) found.ways[way] = node as Node;
  };
  const names = ['target', 'originalTarget', 'explicitOriginalTarget', 'relatedTarget', 'rangeParent'];
  const look = (event: Event): void => {
    for (const name of names) note(`${event.type} ${name}`, (event as unknown as Record<string, unknown>)[name]);
    for (const target of event.composedPath()) note(`${event.type} path`, target);
    note('selection', getSelection()?.anchorNode);
    note('selection', getSelection()?.getComposedRanges()[0]?.startContainer);
    note('focus', document.activeElement);
  };
  const types = ['over', 'out', 'move', 'down', 'up'].flatMap((part) => [`pointer${part}`, `mouse${part}`]);
  types.push('click', 'focusin', 'focusout', 'focus', 'blur', 'selectionchange', 'keydown');
  for (const type of types) {
    for (const target of [window, document, document.body]) target.addEventListener(type, look, true);
  }
  Object.assign(window, { found, note });
}

/** Runs in the page: the ways that need no gesture. */
function searchForWays(): void {
  const { find, note } = window as unknown as {
    find: (words: string, ...options: boolean[]) => boolean;
    note: (way: string, node: unknown) => void;
  };
  const selection = getSelection()!;
  for (const words of ['外交部长', '逐字一致', '历史责任']) {
    for (let count = 0; count < 4 && find(words, false, false, true); count += 1) {
      note('find', selection.anchorNode);
      note('find', selection.getComposedRanges()[0]?.startContainer);
    }
  }
  for (const by of ['character', 'word', 'line']) {
    selection.selectAllChildren(document.documentElement);
    for (let count = 0; count < 60; count += 1) {
      selection.modify('move', 'forward', by);
      note('modify', selection.focusNode);
    }
  }
  for (const animation of document.getAnimations()) note('animation', (animation.effect as KeyframeEffect).target);
  for (let x = 4; x < innerWidth; x += 24) {
    for (let y = 4; y < innerHeight; y += 12) {
      for (const element of document.elementsFromPoint(x, y)) note('point', element);
      note('caret', document.caretPositionFromPoint(x, y)?.offsetNode);
    }
  }
  selection.removeAllRanges();
}

/** Runs in the page. */
const waysFound = () => Object.keys((window as unknown as { found: Found }).found.ways);

test('a page finds no way into the root, by events, selection, search or points', async ({ visit }) => {
  const page = await visit('/plain');
  await page.evaluate(lookForWays, null);
  const panel = await openPanel(page);
  await steady();
  const words = (await panel.boundingBox('blockquote'))!;
  await dragBetween(page, { x: words.x + 20, y: words.y + 24 }, { x: words.x + 200, y: words.y + 24 });
  await expect.poll(() => panel.text('.nested')).toMatch(/^查找“/);
  expect(await page.evaluate(waysFound)).toEqual([]);
  await page.evaluate(searchForWays);
  expect(await page.evaluate(waysFound)).toEqual([]);
  expect(await panel.visible()).toBe(true);
});

/** Select words inside the panel, with the mouse. */
async function selectInside(firefox: Firefox, panel: FirefoxRoot): Promise<void> {
  const { x, y } = (await panel.boundingBox('blockquote'))!;
  const at = (dx: number) => ({ x: x + dx, y: y + 24 });
  await firefox.drag(at(20), at(120), at(250));
}

/** Open the panel anew by the shortcut, with which it takes the focus. */
async function openByKey(firefox: Firefox, panel: FirefoxRoot): Promise<void> {
  await firefox.keys(ESCAPE);
  await expect.poll(() => panel.visible()).toBe(false);
  await selectInFirefox(firefox, '#quote');
  await firefox.browserKeys('\uE00A', 'y');
}

/** By what the reader, or the page alone, does. */
const WAYS: Record<string, (firefox: Firefox, panel: FirefoxRoot) => Promise<void>> = {
  'mousemove originalTarget': selectInside,
  'pointermove originalTarget': selectInside,
  'mouseout explicitOriginalTarget': selectInside,
  'mouseover rangeParent': selectInside,
  'focusin originalTarget': openByKey,
  selection: selectInside,
  find: (firefox) => firefox.run(searchForWays),
  modify: (firefox) => firefox.run(searchForWays),
};

for (const [way, go] of Object.entries(WAYS)) {
  firefoxTest(`firefox: what a page writes by way of "${way}" is never painted`, async ({ firefox, site }) => {
    await firefox.go(site.at('/plain'));
    await firefox.run(lookForWays, way);
    const panel = await openPanelInFirefox(firefox);
    await go(firefox, panel);
    await expect.poll(() => firefox.run(() => (window as unknown as { found: Found }).found.stood)).toBe(false);
    expect(await panel.visible()).toBe(false);
    await expect.poll(() => troubleInFirefox(firefox)).toMatch(CHANGED);
  });
}

/** What is told where nothing was pressed, and what is selected. */
const UNPRESSED = /^(?:(?:pointer|mouse)(?:over|out|move) .*|selection)$/;

firefoxTest('firefox: no press or click in the panel leads a page into the root', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  await firefox.run(lookForWays, null);
  const panel = await openPanelInFirefox(firefox);
  await steady();
  await panel.click('article button.plain');
  await expect.poll(() => panel.attribute('article button.plain', 'aria-expanded')).toBe('true');
  await selectInside(firefox, panel);
  await expect.poll(() => panel.text('.nested')).toMatch(/^查找“/);
  const ways = await firefox.run(waysFound);
  expect(ways).toContain('mousemove originalTarget');
  expect(ways.filter((way) => !UNPRESSED.test(way))).toEqual([]);
});

/** Run in the page, with a root that it found its way into. */
const ATTACKS: Record<string, (root: ShadowRoot) => void> = {
  'changes letters of the headline': (root) => {
    (root.querySelector('article h2')!.firstChild as Text).replaceData(0, 2, '假话');
  },
  'puts an element beside our box': (root) => {
    root.append(Object.assign(document.createElement('p'), { textContent: '假话' }));
  },
  'puts a style beside our box': (root) => {
    root.append(Object.assign(document.createElement('style'), { textContent: 'h2::after{content:"假话"}' }));
  },
  'hides a part of ours': (root) => {
    root.querySelector<HTMLElement>('.wording')!.style.display = 'none';
  },
  'takes out and puts back what it changed meanwhile': (root) => {
    const headline = root.querySelector('article h2')!;
    const { parentNode, nextSibling } = headline;
    headline.remove();
    headline.textContent = '假话';
    parentNode!.insertBefore(headline, nextSibling);
  },
  'adds a rule': (root) => {
    root.adoptedStyleSheets[0]!.insertRule('h2::after { content: "假话" }', 111);
  },
  'changes a rule': (root) => {
    const rules = [...root.adoptedStyleSheets[0]!.cssRules] as CSSStyleRule[];
    rules.find(({ selectorText }) => selectorText === '.box')!.style.color = 'transparent';
  },
  'replaces the rules': (root) => root.adoptedStyleSheets[0]!.replaceSync('h2::after { content: "假话" }'),
  'switches the rules off': (root) => {
    root.adoptedStyleSheets[0]!.disabled = true;
  },
  'adopts a sheet': (root) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('h2::after { content: "假话" }');
    root.adoptedStyleSheets.push(sheet);
  },
  'animates words away': (root) => {
    root.querySelector('article h2')!.animate({ opacity: [0, 0] }, 1_000_000);
  },
  'draws a root of its own in place of the headline': (root) => {
    root.querySelector('article h2')!.attachShadow({ mode: 'closed' }).append('假话');
  },
  'changes a rule for each painting and at once back': (root) => {
    const [sheet] = root.adoptedStyleSheets;
    const paint = (): void => {
      sheet!.insertRule('h2::after { content: "假话" }', 0);
      setTimeout(() => sheet!.deleteRule(0));
      requestAnimationFrame(paint);
    };
    requestAnimationFrame(paint);
  },
  'animates for all the time between two frames': (root) => {
    let hidden: Animation | null = null;
    const paint = (): void => {
      hidden?.cancel();
      requestAnimationFrame(paint);
      requestAnimationFrame(() => (hidden = root.querySelector('article h2')!.animate({ opacity: [0, 0] }, 1_000_000)));
    };
    requestAnimationFrame(paint);
  },
};

/** Runs in the page. @returns whether a way in was found */
function attackRoot(source: string): boolean {
  const { ways } = (window as unknown as { found: Found }).found;
  const root = Object.values(ways)
    .find((node) => node.isConnected)
    ?.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  // oxlint-disable-next-line typescript/no-implied-eval -- a function comes into the page as its text
  (new Function(`return ${source}`)() as (root: ShadowRoot) => void)(root);
  return true;
}

for (const [what, attack] of Object.entries(ATTACKS)) {
  firefoxTest(
    `firefox: a page that ${what} has the panel closed, and the toolbar says so`,
    async ({ firefox, site }) => {
      await firefox.go(site.at('/plain'));
      await firefox.run(lookForWays, null);
      const panel = await openPanelInFirefox(firefox);
      const { x, y } = (await panel.boundingBox('article h2'))!;
      await firefox.hover({ x: x + 10, y: y + 10 });
      expect(await panel.visible(), 'to have looked in changes nothing').toBe(true);
      expect(await firefox.run(attackRoot, attack.toString())).toBe(true);
      await expect.poll(() => panel.visible()).toBe(false);
      await expect.poll(() => troubleInFirefox(firefox)).toMatch(CHANGED);
    },
  );
}

firefoxTest(
  'firefox: nothing that the reader does with the panel counts as a change by the page',
  async ({ firefox, site }) => {
    await firefox.go(site.at('/plain'));
    const panel = await openPanelInFirefox(firefox);
    await steady();
    await panel.click('button.main');
    await expect.poll(() => panel.text('output')).toBe('已复制');
    await panel.click('article button.plain');
    await expect.poll(() => panel.attribute('article button.plain', 'aria-expanded')).toBe('true');
    await steady();
    await panel.click('.actions button[aria-expanded]');
    await expect.poll(() => panel.text('.styles')).toContain('GB/T 7714');
    await steady();
    await panel.click('.pin');
    await expect.poll(() => panel.attribute('.pin', 'aria-pressed')).toBe('true');
    const { x, y, width, height } = (await panel.boundingBox())!;
    await firefox.drag({ x: x + 60, y: y + 14 }, { x: x + 90, y: y + 20 }, { x: x + 100, y: y + 24 });
    const corner = { x: x + 100 + width - 5, y: (await panel.boundingBox())!.y + height - 5 };
    await firefox.drag(corner, { x: corner.x + 20, y: corner.y - 20 }, { x: corner.x + 30, y: corner.y - 30 });
    await firefox.run(() => void (document.body.style.fontSize = '30px'));
    await steady();
    await selectInside(firefox, panel);
    await expect.poll(() => panel.text('.nested')).toMatch(/^查找“/);
    const before = await panel.text('blockquote');
    await panel.click('.nested');
    await expect.poll(() => panel.text('blockquote')).not.toBe(before);
    await panel.click('h2');
    await expect.poll(() => panel.text('.nested')).toMatch(/^‹/);
    await steady();
    await panel.click('.nested');
    await expect.poll(() => panel.text('.nested')).toBe(null);
    await firefox.keys('\uE004');
    expect(await panel.visible()).toBe(true);
    expect(await troubleInFirefox(firefox)).not.toContain('!');
  },
);
