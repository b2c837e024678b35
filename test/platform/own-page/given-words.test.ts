import { beforeEach, describe, expect, it } from 'vitest';
import { lookupPathOf, openedWith, pathWith } from '../../../platform/own-page/given-words.ts';
import type { Ask } from '../../../platform/shared/ask.ts';
import { KnownFailure } from '../../../platform/shared/protocol.ts';

const ID = '123e4567-e89b-42d3-a456-426614174000';
let kept: Map<string, string>;
let answers: boolean;
/** What the page's address was, one after the other. */
let been: string[];

const ask = (async (type: string, { words = '', id = '' }: { words?: string; id?: string }) => {
  if (!answers) throw new KnownFailure('no-answer');
  if (type === 'givenWords') return { words: kept.get(id) ?? null };
  kept.set(ID, words);
  return { id: ID };
}) as unknown as Ask;

const address = {
  hash: () => new URL(been.at(-1)!, 'chrome-extension://abc/').hash,
  replace: (path: string) => void been.push(path),
};
const open = (hash: string) => {
  been = [`/lookup.html${hash}`];
  return openedWith(ask, 'lookup', address);
};

beforeEach(() => {
  kept = new Map();
  answers = true;
});

it('is what the id in the address stands for, which stays there for a reload', async () => {
  kept.set(ID, '多极化');
  expect(await open(`#w=${ID}`)).toEqual({ words: '多极化', problem: null });
  expect(been).toHaveLength(1);
});

it('says so where the words are gone, and where nobody answers', async () => {
  expect(await open(`#w=${ID}`)).toEqual({ words: '', problem: 'gone' });
  answers = false;
  await expect(open(`#w=${ID}`)).rejects.toThrow('no-answer');
});

it('is nothing for an address without anything', async () => {
  for (const hash of ['', '#']) expect(await open(hash)).toEqual({ words: '', problem: null });
});

describe('an address of an earlier version', () => {
  it.each(['拳头硬不等于道理硬', '50% & #q=1', '“引号”\n换行', '🙂'])(
    'is read, and replaced by an id: %j',
    async (words) => {
      const opening = open(`#q=${encodeURIComponent(words)}`);
      // Before anything is waited for.
      expect(been.slice(1)).toEqual(['/lookup.html']);
      expect(await opening).toEqual({ words, problem: null });
      expect(been.slice(1)).toEqual(['/lookup.html', `/lookup.html#w=${ID}`]);
      expect(kept.get(ID)).toBe(words);
    },
  );

  it('is read by the name that its page had for them', async () => {
    been = ['/options.html#off=news.example'];
    expect(await openedWith(ask, 'options', address)).toEqual({ words: 'news.example', problem: null });
    expect(been.at(-1)).toBe(`/options.html#w=${ID}`);
  });

  it('is read where the words cannot be kept, and leaves none in the address', async () => {
    answers = false;
    expect(await open('#q=%E5%A4%9A')).toEqual({ words: '多', problem: null });
    expect(been.slice(1)).toEqual(['/lookup.html']);
  });

  it('does not take the place of one that was gone to meanwhile', async () => {
    const opening = open('#q=%E5%A4%9A');
    been.push('/lookup.html#check=7');
    await opening;
    expect(been.at(-1)).toBe('/lookup.html#check=7');
  });

  it.each(['#q=%E6%8B', '#q=%', '#quote=1', '#x'])('is damaged when it is %s', async (hash) => {
    expect(await open(hash)).toEqual({ words: '', problem: 'damaged' });
    expect(been.at(-1)).toBe('/lookup.html');
  });
});

it('words lead to an address with an id, none to the empty box, as do those that cannot be kept', async () => {
  expect(await pathWith(ask, 'popup', '多极化')).toBe(`/popup.html#w=${ID}`);
  expect(await pathWith(ask, 'lookup', '')).toBe('/lookup.html');
  answers = false;
  expect(await lookupPathOf(ask, '多极化')).toBe('/lookup.html');
});
