/** A check from the gesture to the marks, with a page that sends as the reader in it does, and a worker that may die between two steps. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageText } from '../../../../engine/page/page-text.ts';
import type { CheckedStatement, PageCheck } from '../../../../engine/page/statement.ts';
import type { ComparePage } from '../../../../platform/background/page-check/comparing.ts';
import type { CheckedFrames, EnteredFrame } from '../../../../platform/background/page-check/checked-frames.ts';
import { keptChecks } from '../../../../platform/background/page-check/kept-checks.ts';
import { createPageChecks, type PageChecks } from '../../../../platform/background/page-check/page-checks.ts';
import type { ReaderBegun, ReaderStart } from '../../../../platform/shared/page-check/in-page.ts';
import { aPageText, aStatement } from '../../../support/a-page-check.ts';
import { partsOf } from '../../../support/parts-of.ts';

vi.mock('../../../../platform/shared/browser.ts', () => ({ browser: {} }));

const TAB = { tabId: 7, windowId: 1, incognito: false };
const WORDS = '拳头硬不等于道理硬';

let entered: EnteredFrame[];
let begins: (frameId: number) => ReaderBegun | null | Promise<never>;
let starts: Map<number, ReaderStart>;
let session: Map<string, unknown>;
let isMarkedPage: boolean;
let isMarked: (text: string) => boolean;
let paint: (frameId: number) => Promise<void>;
/** Marks that stand no longer. */
let gone: number[];
let compared: PageText[];
let checks: PageChecks;
let compareAll: ComparePage | null;
let shownIn: [frameId: number, ask: object][];

const statementsOf = (page: PageText): CheckedStatement[] =>
  page.blocks.map(({ text }, block) => aStatement(text, { places: [[{ block, range: [0, text.length] }]] }));
const NOTHING = { event: null, isTextOf: null, disagreements: [], cut: null };
const UNDATED = { date: { day: null, state: 'unknown', evidence: [] } } satisfies Partial<PageCheck>;

/** A worker that starts anew has what was stored, and nothing else. */
function startWorker(): void {
  const frames: CheckedFrames = {
    enter: async () => entered,
    begin: async (_tab, { frameId }, start) => {
      starts.set(frameId, start);
      return begins(frameId);
    },
    ask: async (_tab: number, frameId: number, type: string, { check, ...ask }: { check: string }) => {
      if (type === 'showStatement') shownIn.push([frameId, ask]);
      if (starts.get(frameId)?.check !== check || !isMarkedPage) return null;
      return type === 'lookAfterMarks' ? gone : true;
    },
    paint: (_tab, frameId) => paint(frameId),
    unpaint: async () => {},
  };
  checks = createPageChecks({
    frames,
    kept: keptChecks({
      get: async (key) => (session.has(key) ? { [key]: structuredClone(session.get(key)) } : {}),
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) session.set(key, structuredClone(value));
      },
      remove: async (key) => void session.delete(key),
    }),
    // Every block is a statement of its own.
    async *compareForPages(page, signal) {
      compared.push(page);
      const marked = statementsOf(page).filter(({ text }) => isMarked(text));
      const statements = marked.map((each) => ({ ...each, isForPages: true }) as const);
      yield { checked: 1, of: statements.length, statements: statements.slice(0, 1) };
      signal.throwIfAborted();
      const nothing = { event: null, isTextOf: null, disagreements: [], cut: page.cut };
      return { date: { day: null, state: 'unknown', evidence: [] }, statements, ...nothing };
    },
    compareAll: async () => compareAll,
    says:
      async () =>
      ({ text }) =>
        `says ${text}`,
    onChange: () => {},
    now: () => Date.now(),
  });
}

/** What the reader of a frame sends. @returns what it is told of its marks */
async function send(
  frameId: number,
  text: PageText,
  from: { documentId?: string | null; address?: string | null; origin?: string | null } = {},
) {
  const known = { documentId: null, address: text.address, origin: 'https://news.example' };
  const asker = { tabId: 7, frameId, ...known, ...from };
  const { token } = starts.get(frameId)!;
  const parts = await partsOf(text);
  for (let at: number | null = 0; at !== null && at < parts.length;) {
    at = await checks.take(asker, token, { at, part: parts[at]!, isLast: at === parts.length - 1 });
  }
}
async function marksOf(frameId: number) {
  const { token } = starts.get(frameId)!;
  for (let seen = 0, left = 20; left > 0; left -= 1) {
    const asked = checks.news({ tabId: 7, frameId, documentId: null }, token, seen);
    await vi.advanceTimersByTimeAsync(1100);
    const news = await asked;
    if (news.state !== 'going') return news;
    seen = news.revision;
  }
  throw new Error('nothing is told');
}
const state = async () => (await checks.read(7))?.state;

beforeEach(() => {
  vi.useFakeTimers();
  entered = [{ frameId: 0, documentId: null }];
  begins = () => 'begun';
  [starts, session, compared] = [new Map(), new Map(), []];
  isMarkedPage = true;
  isMarked = () => true;
  paint = async () => {};
  compareAll = null;
  gone = [];
  shownIn = [];
  startWorker();
});
afterEach(() => vi.useRealTimers());

describe('a check', () => {
  it('reads, compares, and tells each frame its marks', async () => {
    entered = [0, 4].map((frameId) => ({ frameId, documentId: null }));
    expect(await checks.begin(TAB)).toBeNull();
    expect(await state()).toBe('reading');
    await send(4, aPageText('框架里的话'));
    expect(compared).toEqual([]);
    await send(0, aPageText('天气很好', WORDS));
    expect(await marksOf(0)).toMatchObject({
      state: 'done',
      marks: [
        { index: 0, look: 'found', stretches: [[0, 0, 4]], says: 'says 天气很好' },
        { index: 1, look: 'found', stretches: [[1, 0, 9]] },
      ],
    });
    expect(await marksOf(4)).toMatchObject({ marks: [{ index: 2, stretches: [[0, 0, 5]] }] });
    expect(compared[0]!.blocks.map(({ text, frame }) => [text, frame])).toEqual([
      ['天气很好', 0],
      [WORDS, 0],
      ['框架里的话', 1],
    ]);
    expect((await checks.read(7))?.check?.statements.map(({ text }) => text)).toHaveLength(3);
  });

  it('tells of no mark before its frame has the styles, and waits for no frame without marks', async () => {
    entered = [0, 4, 5].map((frameId) => ({ frameId, documentId: null }));
    const painted: number[] = [];
    let styled = (): void => {};
    paint = (frameId) => {
      painted.push(frameId);
      // The last frame hangs, and has nothing to mark.
      return frameId === 5 ? new Promise(() => {}) : new Promise((done) => (styled = done));
    };
    isMarked = (text) => text === WORDS;
    await checks.begin(TAB);
    await send(4, aPageText());
    await send(5, aPageText('没有引语'));
    await send(0, aPageText(WORDS));
    const { token } = starts.get(0)!;
    const news = checks.news({ tabId: 7, frameId: 0, documentId: null }, token, 0);
    await vi.advanceTimersByTimeAsync(1100);
    expect(await news).toMatchObject({ state: 'going', marks: null });
    expect(painted).toEqual([0, 5]);
    styled();
    expect(await marksOf(0)).toMatchObject({ state: 'done', marks: [{ index: 0 }] });
  });

  it('compares apart what a frame of another site has, whatever the frame says of its address', async () => {
    entered = [0, 4, 5, 6].map((frameId) => ({ frameId, documentId: null }));
    await checks.begin(TAB);
    await send(0, aPageText(WORDS));
    await send(4, aPageText('写在广告里的话'), { origin: 'https://ads.test' });
    await send(5, aPageText('谁写的也不知道'), { origin: 'null' });
    await send(6, aPageText('框架里的话'));
    expect(await marksOf(4)).toMatchObject({ marks: [{ index: 2, stretches: [[0, 0, 7]] }] });
    expect(compared.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
      [WORDS, '框架里的话'],
      ['写在广告里的话'],
      ['谁写的也不知道'],
    ]);
    const { check } = (await checks.read(7))!;
    expect(check?.statements.map(({ frame }) => frame)).toEqual([null, null, 'https://ads.test/', 'about:unknown']);
  });

  it('takes a frame for nobody’s whose text came from two origins', async () => {
    entered = [0, 4].map((frameId) => ({ frameId, documentId: null }));
    await checks.begin(TAB);
    const { token } = starts.get(4)!;
    const parts = await partsOf(aPageText('字'.repeat(30_000)));
    for (const [at, origin] of ['https://ads.test', 'https://news.example'].entries()) {
      const asker = { tabId: 7, frameId: 4, documentId: null, origin };
      await checks.take(asker, token, { at, part: parts[at]!, isLast: at === 1 });
    }
    await send(0, aPageText(WORDS));
    await marksOf(0);
    expect((await checks.read(7))?.check?.statements.at(-1)?.frame).toBe('about:unknown');
  });

  it.each([
    ['closed', []],
    ['pdf', ['pdf']],
    ['closed', [null]],
  ] as const)('is refused as %s where the browser says so', async (refusal, answers) => {
    entered = answers.map((_, frameId) => ({ frameId, documentId: null }));
    begins = () => answers[0] ?? null;
    expect(await checks.begin(TAB)).toBe(refusal);
    expect(await checks.read(7)).toMatchObject({ state: 'failed', refusal });
  });

  it('does not wait for frames that nobody sees, nor for ever for one that vanished', async () => {
    entered = [0, 4, 5].map((frameId) => ({ frameId, documentId: null }));
    begins = (frameId) => (frameId === 4 ? 'unseen' : 'begun');
    await checks.begin(TAB);
    await send(0, aPageText(WORDS));
    expect(compared).toEqual([]);
    await vi.advanceTimersByTimeAsync(2500);
    expect(compared).toHaveLength(1);
    await marksOf(0);
    expect((await checks.read(7))?.check?.cut).toBe('frames');
  });

  it('says that there was no text, and that the page is gone', async () => {
    await checks.begin(TAB);
    await send(0, aPageText());
    expect(await checks.read(7)).toMatchObject({ state: 'failed', refusal: 'no-text' });
    await checks.begin(TAB);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await checks.read(7)).toMatchObject({ state: 'failed', refusal: 'page-gone' });
  });

  it('is off when the reader takes the marks away, and can be made again', async () => {
    await checks.begin(TAB);
    await send(0, aPageText(WORDS));
    await marksOf(0);
    expect(checks.isMarked(7)).toBe(true);
    expect(await checks.stop(7)).toBe(true);
    expect(await state()).toBe('off');
    expect(await checks.stop(7)).toBe(false);
    await checks.begin(TAB);
    await send(0, aPageText(WORDS));
    expect((await marksOf(0)).state).toBe('done');
  });

  it('tells that the page shows another one by now', async () => {
    await checks.begin(TAB);
    await send(0, aPageText(WORDS));
    await marksOf(0);
    expect(await checks.lookAfter(7)).toMatchObject({ state: 'done', gone: [] });
    isMarkedPage = false;
    expect(await checks.lookAfter(7)).toMatchObject({ state: 'off', refusal: 'page-gone' });
  });
});

describe('what other texts have', () => {
  /** The first statement is told otherwise, the second nowhere, and there is one before them that the page is not told of. */
  const others: ComparePage = async function* (page) {
    const [first, second, third] = statementsOf(page);
    const own = aStatement('只有文库里有', { places: [[{ block: 2, range: [1, 3] }]] });
    yield { checked: 1, of: 3, statements: [own] };
    const statements = [own, { ...first!, finding: 'altered' as const }, { ...second!, shown: 'no' as const }, third!];
    return { ...UNDATED, ...NOTHING, isTextOf: '2021-01-01', statements };
  };

  it('is for the list alone: no mark comes or goes, or looks another way', async () => {
    const page = aPageText(WORDS, '天气很好', '第三句话');
    await checks.begin(TAB);
    await send(0, page);
    const without = await marksOf(0);
    compareAll = others;
    await checks.begin(TAB);
    await send(0, page);
    expect((await marksOf(0)).marks).toEqual(without.marks);
    const { check, progress } = (await checks.read(7))!;
    expect(check?.isTextOf).toBe('2021-01-01');
    expect(check?.statements.map(({ text, finding, shown }) => [text, finding, shown])).toEqual([
      ['只有文库里有', 'verbatim', 'mark'],
      [WORDS, 'altered', 'mark'],
      ['天气很好', 'verbatim', 'no'],
      ['第三句话', 'verbatim', 'mark'],
    ]);
    expect(progress).toEqual([4, 4]);
  });

  it('is led to from the list, and a mark to its place in the list, after a stop of the worker too', async () => {
    compareAll = others;
    await checks.begin(TAB);
    await send(0, aPageText(WORDS, '天气很好', '第三句话'));
    await marksOf(0);
    startWorker();
    for (const index of [0, 1, 3]) expect(await checks.show(7, index, null)).toBe(true);
    expect(await checks.show(7, 2, null)).toBe(false);
    expect(shownIn).toEqual([
      [0, { stretches: [[2, 1, 3]] }],
      [0, { index: 0, place: null }],
      [0, { index: 2, place: null }],
    ]);
    const top = { tabId: 7, frameId: 0, documentId: null };
    for (const [mark, statement] of [
      [0, 1],
      [2, 3],
      [1, -1],
    ] as const) {
      await checks.choose(top, starts.get(0)!.token, mark);
      expect((await checks.read(7))?.chosen?.statement).toBe(statement);
    }
    gone = [2];
    expect((await checks.lookAfter(7))?.gone).toEqual([3]);
  });
});

describe('what a page may send', () => {
  const part = { at: 0, part: '{}', isLast: true };
  const top = { tabId: 7, frameId: 0, documentId: null };

  it('is nothing without the token of a gesture', async () => {
    await expect(checks.take(top, crypto.randomUUID(), part)).rejects.toThrow('not-allowed');
    await checks.begin(TAB);
    await expect(checks.take(top, crypto.randomUUID(), part)).rejects.toThrow('not-allowed');
    await expect(checks.news(top, crypto.randomUUID(), 0)).rejects.toThrow('not-allowed');
    await expect(checks.choose(top, crypto.randomUUID(), 0)).rejects.toThrow('not-allowed');
    expect(compared).toEqual([]);
  });

  it('is nothing with the token of another tab, frame or document', async () => {
    entered = [
      { frameId: 0, documentId: 'A' },
      { frameId: 4, documentId: 'B' },
    ];
    await checks.begin(TAB);
    const { token } = starts.get(0)!;
    for (const asker of [
      { tabId: 8, frameId: 0, documentId: 'A' },
      { tabId: 7, frameId: 4, documentId: 'B' },
      { tabId: 7, frameId: 0, documentId: 'C' },
      { tabId: null, frameId: 0, documentId: 'A' },
    ]) {
      await expect(checks.take(asker, token, part), JSON.stringify(asker)).rejects.toThrow('not-allowed');
    }
    expect(await checks.take({ tabId: 7, frameId: 0, documentId: 'A' }, token, { ...part, isLast: false })).toBe(1);
  });

  it('is nothing with an old token: after the check, after another gesture, after two minutes', async () => {
    await checks.begin(TAB);
    const first = starts.get(0)!.token;
    await send(0, aPageText(WORDS));
    await marksOf(0);
    // It was used: nothing more is taken.
    expect(await checks.take(top, first, part)).toBeNull();
    expect(compared).toHaveLength(1);
    await checks.begin(TAB);
    await expect(checks.take(top, first, part)).rejects.toThrow('not-allowed');
    vi.setSystemTime(Date.now() + 121_000);
    await expect(checks.take(top, starts.get(0)!.token, part)).rejects.toThrow('not-allowed');
  });

  it('is no more than a long page', async () => {
    await checks.begin(TAB);
    const { token } = starts.get(0)!;
    let at: number | null = 0;
    for (; at !== null && at < 1000;)
      at = await checks.take(top, token, { at, part: 'x'.repeat(21_000), isLast: false });
    expect(at).toBeNull();
    expect(await checks.read(7)).toMatchObject({ state: 'failed', refusal: 'no-text' });
  });
});

describe('a worker that is stopped', () => {
  it('before the readers have begun, begins them', async () => {
    begins = () => {
      startWorker();
      begins = () => 'begun';
      // The one that asked is no more.
      return new Promise(() => {});
    };
    void checks.begin(TAB);
    await vi.advanceTimersByTimeAsync(0);
    expect(await state()).toBe('reading');
    await vi.advanceTimersByTimeAsync(0);
    await send(0, aPageText(WORDS));
    expect((await marksOf(0)).state).toBe('done');
  });

  it('amid the text has it sent again', async () => {
    await checks.begin(TAB);
    const { token } = starts.get(0)!;
    const asker = { tabId: 7, frameId: 0, documentId: null };
    const long = await partsOf(aPageText('字'.repeat(50_000)));
    await checks.take(asker, token, { at: 0, part: long[0]!, isLast: false });
    startWorker();
    expect(await checks.take(asker, token, { at: 1, part: long[1]!, isLast: false })).toBe(0);
    await send(0, aPageText(WORDS));
    expect((await marksOf(0)).state).toBe('done');
  });

  it('after the text and before the findings asks for the text again', async () => {
    await checks.begin(TAB);
    entered = [];
    const { token } = starts.get(0)!;
    startWorker();
    expect(await checks.news({ tabId: 7, frameId: 0, documentId: null }, token, 0)).toMatchObject({ state: 'lost' });
    await send(0, aPageText(WORDS));
    expect((await marksOf(0)).state).toBe('done');
  });

  it('afterwards still knows all of it', async () => {
    await checks.begin(TAB);
    await send(0, aPageText(WORDS));
    await marksOf(0);
    const before = await checks.read(7);
    startWorker();
    expect(await checks.read(7)).toEqual(before);
    expect((await marksOf(0)).marks).toHaveLength(1);
    expect(await checks.stop(7)).toBe(true);
  });

  it('forgets what a private window has, which is written nowhere', async () => {
    await checks.begin({ ...TAB, incognito: true });
    await send(0, aPageText(WORDS));
    await marksOf(0);
    expect(session.size).toBe(0);
    startWorker();
    expect(await checks.read(7)).toBeNull();
  });
});
