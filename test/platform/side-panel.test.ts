import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAsSidePanel, isSidePanelOpen, readFollow, writeFollow } from '../../platform/side-panel.ts';

vi.mock('../../platform/browser.ts', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

type Answer = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => unknown;

beforeEach(() => fakeBrowser.reset());

describe('the side panel', () => {
  /** What the side panel of window 7 answers. */
  async function answerOfSeven(message: unknown, sender: object): Promise<unknown[]> {
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never);
    const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(() => {});
    await answerAsSidePanel();
    const reply = vi.fn<(reply: unknown) => void>();
    (listen.mock.calls[0]![0] as unknown as Answer)(message, sender, reply);
    return reply.mock.calls.flat();
  }
  const us = { id: fakeBrowser.runtime.id };

  it('answers for its window alone', async () => {
    expect(await answerOfSeven({ type: 'sidePanelIn', windowId: 7 }, us)).toEqual([true]);
    expect(await answerOfSeven({ type: 'sidePanelIn', windowId: 8 }, us)).toEqual([]);
  });

  it('answers the background alone', async () => {
    const message = { type: 'sidePanelIn', windowId: 7 };
    expect(await answerOfSeven(message, { ...us, tab: { id: 1 } })).toEqual([]);
    expect(await answerOfSeven(message, { id: 'another extension' })).toEqual([]);
    expect(await answerOfSeven({ type: 'lookUp' }, us)).toEqual([]);
    expect(await answerOfSeven(null, us)).toEqual([]);
  });

  it('is taken for closed where nobody answers', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage') as unknown as Mock<
      (message: unknown) => Promise<unknown>
    >;
    send.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    expect(await isSidePanelOpen(7)).toBe(false);
    send.mockResolvedValueOnce(undefined);
    expect(await isSidePanelOpen(7)).toBe(false);
    send.mockResolvedValueOnce(true);
    expect(await isSidePanelOpen(7)).toBe(true);
  });
});

it('follows the selection only when the reader wants it', async () => {
  const { local } = fakeBrowser.storage;
  expect(await readFollow(local)).toBe(false);
  await writeFollow(local, true);
  expect(await readFollow(local)).toBe(true);
});
