import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerView } from '../../../engine/record/view.ts';
import { createMemory, type Memory } from '../../../entrypoints/background/memory.ts';
import { createPageAnswers, type PageServices } from '../../../entrypoints/background/page-answers.ts';
import type { Asker } from '../../../platform/background/serve.ts';
import type { History } from '../../../platform/shared/history.ts';

vi.mock('../../../platform/shared/browser.ts', () => ({ browser: {} }));

const ASK = { quote: '多极化', length: 3 };
const page: Asker = {
  own: false,
  tabId: 7,
  frameId: 4,
  documentId: null,
  tabIndex: 2,
  windowId: 1,
  incognito: false,
  page: { address: 'https://news.example/', title: '新闻' },
  hosts: ['news.example'],
};
const privately = { ...page, incognito: true };

/** What the browser does. */
let world: { sidePanel: 'opens' | 'refused'; isOpen: boolean; isFollowing: boolean };
/** What was done, in its order. */
let done: unknown[][];
let memory: Memory;
/** As a history does that is switched off: told in the side panel, written nowhere. */
const add = vi.fn<History['add']>(async (lookup, show) => {
  done.push(['remember', lookup.how]);
  await show(lookup);
});

function answers() {
  const services: PageServices = {
    lookUp: async (query) =>
      ({ answer: { query, wording: 'none', matches: [] }, setAside: [] }) as unknown as AnswerView,
    given: {
      give: async (words, by) => `${by}: ${words}`,
      read: async (id) => (id === 'reader: 多极化' ? '多极化' : null),
      pathWith: async (page, words, by) => `${page} of ${by}: ${words}`,
    },
    memory,
    loadInto: async (...asked) => void done.push(['load', ...asked]),
    followIn: async (target) => void done.push(['follow', target]),
    isSidePanelFollowing: async () => world.isFollowing,
    isSidePanelOpen: async () => world.isOpen,
    openSidePanel: (windowId) => {
      done.push(['openSidePanel', windowId]);
      return world.sidePanel === 'opens' ? Promise.resolve() : Promise.reject(new Error('no gesture'));
    },
    showInSidePanel: async (windowId, { how }) => void done.push(['show', windowId, how]),
    open: async (page) => void done.push(['open', typeof page === 'string' ? page : await page.path()]),
    keepSize: async (size) => void done.push(['keepSize', size]),
    tell: async (tabId, trouble) => void done.push(['tell', tabId, trouble]),
  };
  return createPageAnswers(services);
}

beforeEach(() => {
  world = { sidePanel: 'refused', isOpen: false, isFollowing: false };
  done = [];
  memory = createMemory({ add });
});

describe('code', () => {
  it.each([
    ['loadWatch', 'watch'],
    ['loadMark', 'mark'],
    ['loadPanel', 'panel'],
  ] as const)('is brought into the frame that asks: %s', async (type, part) => {
    expect(await answers()[type](null, page)).toBeNull();
    expect(done).toEqual([['load', part, 7, 4]]);
  });

  it('is brought nowhere for whoever has no tab', async () => {
    await expect(answers().loadWatch(null, { ...page, tabId: null })).rejects.toThrow('not-allowed');
    expect(done).toEqual([]);
  });

  it('tells the side panel of a frame that came up after its page was followed', async () => {
    world.isFollowing = true;
    await answers().loadWatch(null, page);
    await answers().loadMark(null, page);
    expect(done).toEqual([
      ['load', 'watch', 7, 4],
      ['follow', { tabId: 7, frameIds: [4] }],
      ['load', 'mark', 7, 4],
    ]);
  });
});

describe('words to be looked up where no page can draw', () => {
  it.each([
    ['a usual window', page, [['remember', 'selected']]],
    ['a private window', privately, []],
  ] as const)('are shown in the side panel that opens: %s', async (_, asker, remembered) => {
    world.sidePanel = 'opens';
    await answers().openLookup(ASK, asker);
    expect(done).toEqual([['openSidePanel', 1], ...remembered, ['show', 1, 'asked']]);
  });

  it('are shown on a page of ours where the side panel does not open, and not out of a private window', async () => {
    await answers().openLookup(ASK, page);
    expect(done).toEqual([
      ['openSidePanel', 1],
      ['open', 'lookup of page: 多极化'],
    ]);
    await expect(answers().openLookup(ASK, privately)).rejects.toThrow('not-allowed');
    expect(done.filter(([what]) => what === 'open')).toHaveLength(1);
  });
});

it('words are kept for a page of ours, as the reader’s own, and are told by their id alone', async () => {
  const { giveWords, givenWords } = answers();
  const own = { ...page, own: true };
  const { id } = await giveWords({ words: '多极化' }, own);
  expect(await givenWords({ id }, own)).toEqual({ words: '多极化' });
  expect(await givenWords({ id: 'another' }, own)).toEqual({ words: null });
});

describe('a followed selection', () => {
  it('goes on only while the side panel of that window follows', async () => {
    expect(await answers().followSelection(ASK, page)).toEqual({ going: false });
    world.isFollowing = true;
    expect(await answers().followSelection(ASK, { ...page, windowId: null })).toEqual({ going: false });
    expect(done).toEqual([]);
  });

  it.each([
    ['a usual window', page, [['remember', 'selected']]],
    ['a private window', privately, []],
  ] as const)('is shown there: %s', async (_, asker, remembered) => {
    world = { ...world, isFollowing: true, isOpen: true };
    expect(await answers().followSelection(ASK, asker)).toEqual({ going: true });
    expect(done).toEqual([...remembered, ['show', 1, 'selected']]);
  });
});

describe('a panel that was opened', () => {
  it('is remembered as what a script tells, and what was wrong in the tab before is taken back first', async () => {
    await answers().panelOpened(ASK, page);
    expect(done).toEqual([
      ['tell', 7, null],
      ['remember', 'selected'],
    ]);
  });

  it('is remembered as asked for after a gesture of which the browser told, and shown beside', async () => {
    world.isOpen = true;
    const told = memory.expect(7, null);
    await answers().panelOpened(ASK, page);
    expect(await told).toBe(true);
    expect(done).toEqual([
      ['tell', 7, null],
      ['remember', 'asked'],
      ['show', 1, 'asked'],
    ]);
  });

  it('is not remembered in a private window', async () => {
    await answers().panelOpened(ASK, privately);
    expect(done).toEqual([['tell', 7, null]]);
  });
});

it.each([
  ['a usual window', page, [['remember', 'asked']]],
  ['a private window', privately, []],
] as const)('what was typed is remembered, and shown nowhere else: %s', async (_, asker, remembered) => {
  world.isOpen = true;
  await answers().remember(ASK, asker);
  expect(done).toEqual(remembered);
});

it('a size is kept, but not of a private window', async () => {
  const size = { width: 500, height: 400 };
  await answers().keepSize(size, privately);
  await answers().keepSize(size, page);
  expect(done).toEqual([['keepSize', size]]);
});

it('trouble is told on the button of its tab, and of none where there is no tab', async () => {
  await answers().tellTrouble({ trouble: 'covered' }, page);
  await answers().tellTrouble({ trouble: 'covered' }, { ...page, tabId: null });
  expect(done).toEqual([['tell', 7, 'covered']]);
});
