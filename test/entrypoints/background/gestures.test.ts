import type { Tabs } from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerView } from '../../../engine/record/view.ts';
import { createGestures, type GestureServices } from '../../../entrypoints/background/gestures.ts';
import { createMemory } from '../../../entrypoints/background/memory.ts';
import type { Trouble } from '../../../platform/background/badge.ts';
import type { History } from '../../../platform/shared/history.ts';
import type { AddRefusal } from '../../../platform/shared/library/added-page.ts';
import type { CheckRefusal } from '../../../platform/shared/page-check/stored-check.ts';

vi.mock('../../../platform/shared/browser.ts', () => ({ browser: {} }));

const WORDS = '中方宣布的600亿美元资金支持';
/** Where words are answered on a page of ours: the fake's addresses say what was kept for them. */
const pageOf = (words: string) => `lookup, kept: ${words}`;
const aTab = (more: Partial<Tabs.Tab> = {}) =>
  ({
    id: 7,
    index: 2,
    windowId: 1,
    incognito: false,
    url: 'https://news.example/',
    title: '新闻',
    ...more,
  }) as Tabs.Tab;
/** Whose address is not told to us: the browser's own pages, `data:` pages, the source of a page. */
const closedTab = { id: 7, index: 2, windowId: 1, incognito: false } as Tabs.Tab;

/** What the browser does, each in the way of the usual page. */
let world: {
  shows: boolean | 'changed' | 'never';
  frame: { words: string; isPdf: boolean } | null | 'never';
  reading: { text: string; length: number } | null | 'changed' | 'never';
  sidePanelIsOpen: boolean;
  sidePanelOpens: boolean;
  stores: boolean;
  record: boolean;
  check: CheckRefusal | null | 'never';
  add: AddRefusal | null | 'never';
  isMarked: boolean;
};
let opened: string[];
let shownBeside: string[];
let told: (Trouble | null)[];
const add = vi.fn<History['add']>();

function gestures() {
  const answerOf = <T>(answer: T | 'never') =>
    answer === 'never' ? new Promise<T>(() => {}) : Promise.resolve(answer);
  const services: GestureServices = {
    lookUp: async (query) => {
      if (!world.record) throw new Error('record-missing');
      return { answer: { query, wording: 'none', matches: [] }, setAside: [] } as unknown as AnswerView;
    },
    memory: createMemory({ add }),
    showPanel: () => answerOf<boolean | 'changed'>(world.shows),
    focusedFrame: () => answerOf<number>(world.shows === 'never' ? 'never' : 0),
    readFrame: () => answerOf(world.frame),
    readSelection: () => answerOf<{ text: string; length: number } | null | 'changed'>(world.reading),
    given: { pathWith: async (page, words, by) => (by === 'reader' ? `${page}, kept: ${words}` : '') },
    openBeside: async (path) => void opened.push(path),
    openSidePanel: () => (world.sidePanelOpens ? Promise.resolve() : Promise.reject(new Error('no window'))),
    isSidePanelOpen: async () => world.sidePanelIsOpen,
    showInSidePanel: async (_window, { quote }) => void shownBeside.push(quote),
    checks: {
      begin: () => answerOf<CheckRefusal | null>(world.check),
      stop: async () => world.isMarked,
      isMarked: () => world.isMarked,
    },
    addedPages: { begin: ({ incognito }) => answerOf<AddRefusal | null>(incognito ? 'private' : world.add) },
    changePause: async () => {
      if (!world.stores) throw new Error('quota');
    },
    tell: async (_tab, trouble) => void told.push(trouble),
  };
  return createGestures(services);
}
const menu = (words = WORDS, tab: Tabs.Tab | undefined = aTab(), menuItemId = 'lookup') =>
  gestures().onMenu({ menuItemId, selectionText: words, editable: false, modifiers: [] }, tab);
const shortcut = (tab = aTab()) => gestures().onCommand('look-up', tab);
const kept = () => add.mock.calls.map(([{ quote, how }]) => [quote, how]);

beforeEach(() => {
  vi.useFakeTimers();
  world = {
    shows: true,
    frame: null,
    reading: null,
    sidePanelIsOpen: false,
    sidePanelOpens: true,
    stores: true,
    record: true,
    check: null,
    add: null,
    isMarked: false,
  };
  [opened, shownBeside, told] = [[], [], []];
  add.mockImplementation(async (lookup, show) => void (await show(lookup)));
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => vi.useRealTimers());

describe('the menu', () => {
  it('shows the panel in the page, and remembers what the page does not tell of', async () => {
    await menu();
    expect([opened, told, kept()]).toEqual([[], [null], []]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(kept()).toEqual([[WORDS, 'asked']]);
  });

  it('is answered by a page of ours where no panel can be shown', async () => {
    world.shows = false;
    await menu();
    expect([opened, told, kept()]).toEqual([[pageOf(WORDS)], [null], [[WORDS, 'asked']]]);
  });

  it('is answered so in the source of a page, where the browser leaves every call without an answer', async () => {
    world.shows = 'never';
    const answered = menu(WORDS, closedTab);
    await vi.advanceTimersByTimeAsync(2000);
    await answered;
    const inFirefox = menu(WORDS, aTab({ url: 'view-source:https://news.example/' }));
    await vi.advanceTimersByTimeAsync(2000);
    await inFirefox;
    expect(opened).toEqual([pageOf(WORDS), pageOf(WORDS)]);
  });

  it('gives a page that is busy all its time', async () => {
    world.shows = 'never';
    void menu();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(opened).toEqual([]);
  });

  it('is answered in the side panel where it is open', async () => {
    world.shows = false;
    world.sidePanelIsOpen = true;
    await menu();
    expect([opened, shownBeside]).toEqual([[], [WORDS]]);
  });

  it('is answered where there is no tab, and where the record cannot be read', async () => {
    await gestures().onMenu({ menuItemId: 'lookup', selectionText: WORDS, editable: false, modifiers: [] }, undefined);
    world.shows = false;
    world.record = false;
    await menu();
    expect(opened).toEqual([pageOf(WORDS), pageOf(WORDS)]);
  });

  it('writes nothing in a private window', async () => {
    world.shows = false;
    world.sidePanelIsOpen = true;
    await menu(WORDS, aTab({ incognito: true }));
    expect([kept(), shownBeside]).toEqual([[], [WORDS]]);
  });

  it('opens nothing out of a private window unasked, and the button says what to do', async () => {
    const answeredBy = [false, 'changed'] as const;
    for (const shows of answeredBy) {
      world.shows = shows;
      await menu(WORDS, aTab({ incognito: true }));
    }
    world.sidePanelOpens = false;
    await menu(WORDS, aTab({ incognito: true }), 'side-panel');
    world.shows = false;
    world.frame = { words: WORDS, isPdf: false };
    await shortcut(aTab({ incognito: true }));
    const said = [null, 'private-window'];
    expect([opened, told, kept(), shownBeside]).toEqual([[], [...said, ...said, ...said, ...said], [], []]);
  });

  it('without words says so', async () => {
    await menu(' \n');
    expect([opened, told]).toEqual([[], [null, 'no-selection']]);
  });

  it('says so when everything fails', async () => {
    world.shows = false;
    const broken = gestures();
    opened.push = () => {
      throw new Error('no window');
    };
    await broken.onMenu({ menuItemId: 'lookup', selectionText: WORDS, editable: false, modifiers: [] }, aTab());
    expect(told).toEqual([null, 'failed']);
  });
});

describe('the menu of the side panel', () => {
  const choose = (words?: string) => menu(words, aTab(), 'side-panel');

  it('opens it with the words, or without', async () => {
    await choose();
    await choose('');
    expect([told, opened, kept(), shownBeside]).toEqual([[null, null], [], [[WORDS, 'asked']], [WORDS]]);
  });

  it('is answered by a page of ours where there is none, and says so without words', async () => {
    world.sidePanelOpens = false;
    await choose();
    expect([told, opened]).toEqual([[null], [pageOf(WORDS)]]);
    await choose('');
    expect(told).toEqual([null, null, 'no-side-panel']);
  });
});

describe('the shortcut', () => {
  it('shows the panel', async () => {
    await shortcut();
    expect([opened, told]).toEqual([[], [null]]);
  });

  it.each<[string, Tabs.Tab, typeof world.frame, Trouble]>([
    ['nothing is selected', aTab(), { words: ' ', isPdf: false }, 'no-selection'],
    ['the page is a PDF', aTab(), { words: '', isPdf: true }, 'pdf'],
    ['the PDF viewer lets nobody in', aTab({ url: 'https://news.example/Report.PDF?v=1' }), null, 'pdf'],
    ['the store lets nobody in', aTab({ url: 'https://store.example/' }), null, 'closed-page'],
    ['the page is the browser’s own', closedTab, null, 'closed-page'],
  ])('says why it has no answer where %s', async (_where, tab, frame, trouble) => {
    world.shows = false;
    world.frame = frame;
    await shortcut(tab);
    expect([opened, told]).toEqual([[], [null, trouble]]);
  });

  it('says so in the source of a page, in a moment', async () => {
    world.shows = 'never';
    world.frame = 'never';
    const answered = shortcut(closedTab);
    await vi.advanceTimersByTimeAsync(2000);
    await answered;
    expect(told).toEqual([null, 'closed-page']);
  });

  it('is answered by a page of ours where words are selected and no panel can be shown', async () => {
    world.shows = false;
    world.frame = { words: WORDS, isPdf: false };
    await shortcut();
    expect([opened, told, kept()]).toEqual([[pageOf(WORDS)], [null], [[WORDS, 'asked']]]);
  });
});

it('pausing takes back what was wrong, so that its own sign is seen, and says where it failed', async () => {
  const pause = (tab?: Tabs.Tab) => gestures().onCommand('pause', tab);
  await pause(aTab());
  expect(told).toEqual([null]);
  world.stores = false;
  await pause(aTab());
  expect(told).toEqual([null, null, 'not-stored']);
  await pause();
  expect(told).toHaveLength(3);
});

describe('where the page has selected something else than the reader', () => {
  beforeEach(() => {
    world.shows = 'changed';
    world.reading = 'changed';
  });

  it('the menu is answered with the browser’s own words, above which they stand, and the button says why', async () => {
    await menu();
    expect([opened, told, kept()]).toEqual([[pageOf(WORDS)], [null, 'not-selected'], [[WORDS, 'asked']]]);
  });

  it('so is the menu of the side panel', async () => {
    await menu(WORDS, aTab(), 'side-panel');
    await vi.runAllTimersAsync();
    expect([opened, told, shownBeside]).toEqual([[], [null, 'not-selected'], [WORDS]]);
  });

  it('the shortcut, which has no words, looks nothing up', async () => {
    await shortcut();
    expect([opened, told, kept()]).toEqual([[], [null, 'not-selected'], []]);
  });
});

it('the side panel is told the words as the panel reads them, not as the browser joins them', async () => {
  world.reading = { text: '多极化', length: 3 };
  await menu('多(duō)极(jí)化', aTab(), 'side-panel');
  await vi.runAllTimersAsync();
  expect(shownBeside).toEqual(['多极化']);
});

describe('a page for the reader’s texts', () => {
  const take = (tab: Tabs.Tab | undefined = aTab()) => menu('', tab, 'add-page');

  it('is taken by the menu, and nothing is said where it can be', async () => {
    await take();
    expect(told).toEqual([null]);
  });

  it.each([
    ['closed', 'add-closed'],
    ['pdf', 'add-pdf'],
    ['no-text', 'add-no-text'],
    ['failed', 'add-failed'],
  ] as const)('is answered on the toolbar button where it is %s', async (refusal, trouble) => {
    world.add = refusal;
    await take();
    expect(told).toEqual([null, trouble]);
  });

  it('of a private window is not taken, and that is said', async () => {
    await take(aTab({ incognito: true }));
    expect(told).toEqual([null, 'add-private']);
  });

  it('is answered where the browser leaves every call without an answer', async () => {
    world.add = 'never';
    const answered = take(closedTab);
    await vi.advanceTimersByTimeAsync(2000);
    await answered;
    expect(told).toEqual([null, 'add-closed']);
  });
});

describe('the check of a page', () => {
  const check = (tab: Tabs.Tab | undefined = aTab()) => menu('', tab, 'check-page');
  const byKey = (tab = aTab()) => gestures().onCommand('check-page', tab);

  it('begins by the menu and by the shortcut, and says nothing where it can', async () => {
    await check();
    await byKey();
    expect(told).toEqual([null, null]);
  });

  it.each([
    ['closed', 'check-closed'],
    ['pdf', 'check-pdf'],
    ['no-text', 'check-no-text'],
    ['failed', 'check-failed'],
  ] as const)('is answered on the toolbar button where the page is %s', async (refusal, trouble) => {
    world.check = refusal;
    await check();
    expect(told).toEqual([null, trouble]);
  });

  it('knows a PDF by its address where nobody is let into the viewer', async () => {
    world.check = 'closed';
    await check(aTab({ url: 'https://news.example/text.PDF' }));
    expect(told).toEqual([null, 'check-pdf']);
  });

  it('is answered where the browser leaves every call without an answer', async () => {
    world.check = 'never';
    const answered = byKey(closedTab);
    await vi.advanceTimersByTimeAsync(2000);
    await answered;
    expect(told).toEqual([null, 'check-closed']);
  });

  it('takes the marks away at the second press of the shortcut, and opens nothing then', async () => {
    world.isMarked = true;
    world.sidePanelOpens = false;
    world.check = 'failed';
    await byKey();
    expect(told).toEqual([null]);
    // The menu says what it does: it checks again.
    await check();
    expect(told).toEqual([null, null, 'check-failed']);
  });

  it('is listed on a page of ours where no side panel opens', async () => {
    world.sidePanelOpens = false;
    await check();
    expect([told, opened]).toEqual([[null], ['/lookup.html#check=7']]);
  });

  it('of a private page is shown in no other window', async () => {
    world.sidePanelOpens = false;
    await check(aTab({ incognito: true }));
    expect([told, opened]).toEqual([[null, 'no-side-panel'], []]);
  });
});
