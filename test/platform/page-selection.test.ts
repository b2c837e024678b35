import { beforeEach, expect, it, vi } from 'vitest';
import { pageSelection } from '../../platform/page-selection.ts';

const { page } = vi.hoisted(() => ({
  page: { query: vi.fn<() => Promise<unknown>>(), executeScript: vi.fn<(into: object) => Promise<unknown>>() },
}));
vi.mock('../../platform/browser.ts', () => ({
  browser: { tabs: { query: page.query }, scripting: { executeScript: page.executeScript } },
}));
beforeEach(() => {
  page.query.mockResolvedValue([{ id: 7 }]);
});

it.each([
  [' 多极化\n 秩序 ', '多极化 秩序'],
  ['是'.repeat(40), '是'.repeat(40)],
  // A quotation is looked up as one.
  ['是'.repeat(41), ''],
  [undefined, ''],
])('of the selection %j the search begins with %j', async (result, words) => {
  page.executeScript.mockResolvedValue([{ result }]);
  expect(await pageSelection()).toBe(words);
  expect(page.executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
});

it('has nothing to begin with where no script may be, or no tab is in front', async () => {
  page.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await pageSelection()).toBe('');
  page.query.mockResolvedValue([]);
  expect(await pageSelection()).toBe('');
});
