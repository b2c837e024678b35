import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewLookup } from '../../../platform/shared/history.ts';
import {
  answerAsSidePanel,
  askForNotebook,
  hearNotebookAsked,
  isSidePanelFollowing,
  isSidePanelOpen,
  readFollow,
  showInSidePanel,
  writeFollow,
} from '../../../platform/shared/side-panel.ts';

vi.mock('../../../platform/shared/browser.ts', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

type Answer = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => unknown;

const aLookup: NewLookup = {
  quote: '多极化',
  length: 3,
  page: null,
  wording: 'verbatim',
  source: 'bundled',
  date: '2024-03-07',
  speaker: '王毅',
  voice: 'answer',
  outlet: null,
  how: 'asked',
};

beforeEach(() => fakeBrowser.reset());

describe('the side panel', () => {
  const show = vi.fn<(lookup: NewLookup) => void>();
  const us = { id: fakeBrowser.runtime.id };

  /** What the side panel of window 7 answers. */
  function answerOfSeven(message: unknown, sender: object, isFollowing = false): unknown[] {
    const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(() => {});
    answerAsSidePanel(7, { follows: () => isFollowing, show });
    const reply = vi.fn<(reply: unknown) => void>();
    (listen.mock.calls.at(-1)![0] as unknown as Answer)(message, sender, reply);
    return reply.mock.calls.flat();
  }

  beforeEach(() => show.mockReset());

  it('answers for its window alone, and whether it follows the selection', () => {
    expect(answerOfSeven({ type: 'sidePanelIn', windowId: 7 }, us)).toEqual([{ follows: false }]);
    expect(answerOfSeven({ type: 'sidePanelIn', windowId: 7 }, us, true)).toEqual([{ follows: true }]);
    expect(answerOfSeven({ type: 'sidePanelIn', windowId: 8 }, us)).toEqual([]);
  });

  it('answers the background alone', () => {
    for (const type of ['sidePanelIn', 'sidePanelShow']) {
      const message = { type, windowId: 7, lookup: aLookup };
      expect(answerOfSeven(message, { ...us, tab: { id: 1 } })).toEqual([]);
      expect(answerOfSeven(message, { id: 'another extension' })).toEqual([]);
    }
    expect(answerOfSeven({ type: 'lookUp' }, us)).toEqual([]);
    expect(answerOfSeven(null, us)).toEqual([]);
    expect(show).not.toHaveBeenCalled();
  });

  it('shows what it is handed', () => {
    expect(answerOfSeven({ type: 'sidePanelShow', windowId: 7, lookup: aLookup }, us)).toEqual([{ follows: false }]);
    expect(show.mock.calls).toEqual([[aLookup]]);
  });

  describe('as the background sees it', () => {
    let send: Mock<(message: unknown) => Promise<unknown>>;
    beforeEach(() => {
      send = vi.spyOn(fakeBrowser.runtime, 'sendMessage') as unknown as typeof send;
    });

    it('is taken for closed where nobody answers', async () => {
      send.mockRejectedValueOnce(new Error('Receiving end does not exist'));
      expect(await isSidePanelOpen(7)).toBe(false);
      send.mockResolvedValueOnce(undefined);
      expect(await isSidePanelOpen(7)).toBe(false);
      send.mockResolvedValue({ follows: false });
      expect([await isSidePanelOpen(7), await isSidePanelFollowing(7)]).toEqual([true, false]);
      send.mockResolvedValue({ follows: true });
      expect(await isSidePanelFollowing(7)).toBe(true);
    });

    it('is waited for while it opens, and no longer', async () => {
      vi.useFakeTimers();
      try {
        send
          .mockResolvedValueOnce(undefined)
          .mockResolvedValueOnce(undefined)
          .mockResolvedValueOnce({ follows: false });
        const shown = showInSidePanel(7, aLookup);
        await vi.runAllTimersAsync();
        expect(await shown).toBe(true);
        expect(send).toHaveBeenCalledTimes(3);
        send.mockResolvedValue(undefined);
        const never = showInSidePanel(7, aLookup);
        await vi.runAllTimersAsync();
        expect(await never).toBe(false);
      } finally {
        vi.useRealTimers();
      }
    });
  });
});

it('follows the selection from its first opening on, until the reader switches that off', async () => {
  const { local } = fakeBrowser.storage;
  expect(await readFollow(local)).toBe(true);
  await writeFollow(local, false);
  expect(await readFollow(local)).toBe(false);
});

describe('a page that asks for the notebook', () => {
  const { session } = fakeBrowser.storage;

  it('is heard by the side panel of its window, open or opening', async () => {
    const show = vi.fn<() => void>();
    await hearNotebookAsked(7, show);
    await askForNotebook(session, 8);
    expect(show).not.toHaveBeenCalled();
    await askForNotebook(session, 7);
    await vi.waitFor(() => expect(show).toHaveBeenCalledOnce());
    const opening = vi.fn<() => void>();
    await hearNotebookAsked(7, opening);
    expect(opening).toHaveBeenCalledOnce();
  });

  it('is not heard by one that opens for something else, later', async () => {
    const show = vi.fn<() => void>();
    await askForNotebook(session, 7, Date.now() - 60_000);
    await hearNotebookAsked(7, show);
    expect(show).not.toHaveBeenCalled();
  });
});
