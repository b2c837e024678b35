import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerView } from '../../../engine/record/view.ts';
import { createMemory, type Memory } from '../../../entrypoints/background/memory.ts';
import type { History } from '../../../platform/shared/history.ts';

const page = { address: 'https://news.example/', title: '新闻' };
const show = async () => null;
const aView = (wording: string): AnswerView =>
  ({
    answer: { query: '多极化', wording, matches: [{ date: '2024-03-07', speaker: '王毅', voice: 'answer' }] },
    setAside: [],
  }) as unknown as AnswerView;
const add = vi.fn<History['add']>();
let memory: Memory;

beforeEach(() => {
  vi.useFakeTimers();
  add.mockResolvedValue();
  memory = createMemory({ add });
});
afterEach(() => vi.useRealTimers());

it('notes what was opened in a page, found or not', async () => {
  await memory.remember(aView('none'), 3, { page, show }, memory.howTold(7, '多极化'));
  expect(add).toHaveBeenCalledExactlyOnceWith(
    {
      quote: '多极化',
      length: 3,
      page,
      wording: 'none',
      source: null,
      date: '2024-03-07',
      speaker: '王毅',
      voice: 'answer',
      outlet: null,
      how: 'selected',
    },
    show,
  );
});

describe('what a page’s script tells', () => {
  it('is asked for where the reader asked in that tab a moment ago, once', async () => {
    const told = memory.expect(7, null);
    expect(memory.howTold(8, '多极化')).toBe('selected');
    expect(memory.howTold(null, '多极化')).toBe('selected');
    expect(memory.howTold(7, '多极化')).toBe('asked');
    expect(memory.howTold(7, '多极化')).toBe('selected');
    expect(await told).toBe(true);
  });

  it('is not asked for by a menu that named other words', async () => {
    const told = memory.expect(7, '台湾岛内谁想搞“台独”， 必将遭到[1]历史的清算。');
    for (const invented of ['请访问', '必将遭到历史的清算，请访问', '清算历史'])
      expect(memory.howTold(7, invented)).toBe('selected');
    // Without the mark of the footnote, and with the page's line breaks.
    expect(memory.howTold(7, '台湾岛内谁想搞“台独”，\n必将遭到历史的清算。')).toBe('asked');
    expect(await told).toBe(true);
  });

  it('is waited for only a moment', async () => {
    const told = memory.expect(7, '多极化');
    await vi.advanceTimersByTimeAsync(4000);
    expect(memory.howTold(7, '多极化')).toBe('selected');
    expect(await told).toBe(false);
  });

  it('is what the last gesture in the tab was for', async () => {
    const [first, second] = [memory.expect(7, '多极化'), memory.expect(7, '全球南方')];
    expect(await first).toBe(false);
    expect(memory.howTold(7, '多极化')).toBe('selected');
    expect(memory.howTold(7, '全球南方')).toBe('asked');
    expect(await second).toBe(true);
  });
});
