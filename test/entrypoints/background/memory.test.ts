import { beforeEach, expect, it, vi } from 'vitest';
import type { AnswerView } from '../../../engine/view.ts';
import { createMemory, type Memory } from '../../../entrypoints/background/memory.ts';
import type { History } from '../../../platform/history.ts';

const page = { address: 'https://news.example/', title: '新闻' };
const show = async () => null;
const from = { tabId: 7, page, show };
const aView = (wording: string): AnswerView =>
  ({
    answer: { query: '多极化', wording, matches: [{ date: '2024-03-07', speaker: '王毅' }] },
  }) as unknown as AnswerView;
const add = vi.fn<History['add']>();
let memory: Memory;
let time: number;

beforeEach(() => {
  time = 0;
  add.mockResolvedValue();
  memory = createMemory({ add, clear: vi.fn<History['clear']>() }, () => time);
});

it('notes a selection for which the record has something', async () => {
  await memory.selected(aView('near'), 3, from);
  expect(add).toHaveBeenCalledExactlyOnceWith(
    {
      quote: '多极化',
      length: 3,
      page,
      wording: 'near',
      date: '2024-03-07',
      speaker: '王毅',
      how: 'selected',
    },
    show,
  );
});

it.each(['none', 'similar', 'unchecked'])('does not note a selection that nobody asked about: %s', async (wording) => {
  await memory.selected(aView(wording), 3, from);
  expect(add).not.toHaveBeenCalled();
});

it('notes whatever was asked for, by a tab that was told to look it up', async () => {
  memory.expect(7);
  await memory.selected(aView('none'), 3, from);
  expect(add).toHaveBeenCalledWith(expect.objectContaining({ wording: 'none', how: 'asked' }), show);
  await memory.selected(aView('none'), 3, from);
  expect(add).toHaveBeenCalledTimes(1);
});

it('waits for it only a moment, and only in that tab', async () => {
  memory.expect(7);
  await memory.selected(aView('none'), 3, { ...from, tabId: 8 });
  time = 5000;
  await memory.selected(aView('none'), 3, from);
  expect(add).not.toHaveBeenCalled();
});

it('notes what the side panel follows, found or not', async () => {
  await memory.followed(aView('none'), 3, { page, show });
  expect(add).toHaveBeenCalledWith(expect.objectContaining({ how: 'selected' }), show);
});
