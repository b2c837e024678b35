import { beforeEach, expect, it, vi } from 'vitest';
import { pageSelection } from '../../../../platform/own-page/popup/page-selection.ts';

const { page } = vi.hoisted(() => ({
  page: {
    query: vi.fn<() => Promise<unknown>>(),
    sendMessage: vi.fn<(tab: number, message: object, to: object) => Promise<unknown>>(),
    executeScript: vi.fn<(into: object) => Promise<unknown>>(),
  },
}));
vi.mock('../../../../platform/shared/browser.ts', () => ({
  browser: {
    tabs: { query: page.query, sendMessage: page.sendMessage },
    scripting: { executeScript: page.executeScript },
  },
}));
beforeEach(() => {
  page.query.mockResolvedValue([{ id: 7 }]);
  page.executeScript.mockResolvedValue([]);
});

it.each([
  [' 多极化\n 秩序 ', '多极化 秩序'],
  ['是'.repeat(40), '是'.repeat(40)],
  // A quotation is looked up as one.
  ['是'.repeat(41), ''],
  ['', ''],
])('of the selection %j the search begins with %j', async (text, words) => {
  page.sendMessage.mockResolvedValue({ text, length: text.length });
  expect(await pageSelection()).toBe(words);
  const message = { type: 'readSelection', ask: { writing: false, quote: '' } };
  expect(page.sendMessage).toHaveBeenCalledExactlyOnceWith(7, message, { frameId: 0 });
});

it('reads a page in which nobody has listened so far', async () => {
  page.sendMessage
    .mockRejectedValueOnce(new Error('Receiving end does not exist'))
    .mockResolvedValueOnce({ text: '多极化', length: 3 });
  expect(await pageSelection()).toBe('多极化');
  const files = ['/content-scripts/quote.js', '/watch.js', '/asked.js'];
  expect(page.executeScript).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ files }));
});

it('has nothing to begin with where no script may be, or no tab is in front', async () => {
  page.sendMessage.mockResolvedValue(undefined);
  page.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await pageSelection()).toBe('');
  page.query.mockResolvedValue([]);
  expect(await pageSelection()).toBe('');
});
