import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTabCheck } from '../../../../platform/own-page/check/tab-check.ts';
import type { Ask } from '../../../../platform/shared/ask.ts';
import type { StoredCheck } from '../../../../platform/shared/page-check/stored-check.ts';

const aStored = (tabId: number, more: Partial<StoredCheck> = {}): StoredCheck => ({
  id: `c${tabId}`,
  tabId,
  at: '2026-03-09T02:00:00.000Z',
  state: 'done',
  refusal: null,
  progress: [1, 1],
  check: null,
  gone: [],
  chosen: null,
  ...more,
});

/** A background whose answers a test gives. */
function setUp() {
  const asked: { type: string; ask: unknown }[] = [];
  const waiting: (() => void)[] = [];
  const answers: Record<string, (ask: { tabId: number }) => unknown> = {
    readCheck: ({ tabId }) => aStored(tabId),
    lookAfterMarks: ({ tabId }) => aStored(tabId, { gone: [0] }),
    checkPage: () => ({ refusal: null }),
    stopCheck: () => null,
    showStatement: () => ({ stands: true }),
  };
  const ask = (async (type: string, payload: { tabId: number }) => {
    asked.push({ type, ask: payload });
    return answers[type]!(payload);
  }) as unknown as Ask;
  const check = createTabCheck(ask, (work) => waiting.push(work));
  const heard = vi.fn<(seen: StoredCheck | null) => void>();
  check.watch(heard);
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  const rest = async () => {
    for (const work of waiting.splice(0)) work();
    await settle();
  };
  const types = () => asked.map(({ type }) => type);
  return { check, heard, asked, types, answers, settle, rest };
}

let world: ReturnType<typeof setUp>;
beforeEach(() => {
  world = setUp();
});

describe('the check of the tab in front', () => {
  it('is none before a tab is known, and is asked for when one is in front', async () => {
    const { check, heard, settle, asked } = world;
    expect(heard.mock.lastCall).toEqual([null]);
    check.show(7);
    await settle();
    expect(heard.mock.lastCall).toEqual([aStored(7)]);
    check.show(7);
    expect(asked).toHaveLength(1);
  });

  it('is read again when it changes, no more often than it is drawn, and last of all as it stands', async () => {
    const { check, types, settle, rest } = world;
    check.show(7);
    await settle();
    for (let step = 0; step < 20; step += 1) check.changed(7);
    await settle();
    expect(types()).toEqual(['readCheck']);
    await rest();
    expect(types()).toEqual(['readCheck', 'readCheck']);
    await rest();
    expect(types()).toHaveLength(2);
    check.changed(8);
    await settle();
    expect(types()).toHaveLength(2);
  });

  it('never shows one tab what was found in another, however late it is answered', async () => {
    const { check, heard, answers, settle, rest } = world;
    let answer: (seen: StoredCheck) => void = () => {};
    answers['readCheck'] = ({ tabId }) => (tabId === 7 ? new Promise((resolve) => (answer = resolve)) : aStored(tabId));
    check.show(7);
    check.show(8);
    await settle();
    answer(aStored(7));
    await settle();
    await rest();
    expect(heard.mock.calls.map(([seen]) => seen?.tabId ?? null)).not.toContain(7);
    expect(heard.mock.lastCall).toEqual([aStored(8)]);
  });

  it('says why a page cannot be checked, also where the background does not answer', async () => {
    const { check, heard, answers, settle } = world;
    check.show(7);
    await settle();
    answers['checkPage'] = () => ({ refusal: 'pdf' });
    check.check();
    await settle();
    expect(heard.mock.lastCall![0]).toMatchObject({ state: 'failed', refusal: 'pdf' });
    answers['checkPage'] = () => Promise.reject(new Error('no answer'));
    check.check();
    await settle();
    expect(heard.mock.lastCall![0]).toMatchObject({ state: 'failed', refusal: 'failed' });
  });

  it('leads to a statement, and looks after the marks where its words are gone or the reader comes back', async () => {
    const { check, heard, asked, types, answers, settle, rest } = world;
    check.show(7);
    await settle();
    await rest();
    check.jump(3);
    await settle();
    expect(asked.at(-1)).toEqual({ type: 'showStatement', ask: { tabId: 7, index: 3, place: null } });
    answers['showStatement'] = () => ({ stands: false });
    check.jump(3);
    await settle();
    expect(heard.mock.lastCall![0]).toMatchObject({ gone: [0] });
    await rest();
    check.lookAgain();
    await settle();
    expect(types().filter((type) => type === 'lookAfterMarks')).toHaveLength(2);
  });

  it('asks nothing of a page that was not checked, and stops what goes on', async () => {
    const { check, answers, asked, types, settle, rest } = world;
    answers['readCheck'] = () => null;
    check.show(7);
    await settle();
    await rest();
    check.lookAgain();
    await settle();
    expect(types()).toEqual(['readCheck']);
    check.stop();
    await settle();
    expect(asked[1]).toEqual({ type: 'stopCheck', ask: { tabId: 7 } });
  });
});
