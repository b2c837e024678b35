// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFound } from '../../../../entrypoints/popup/results/use-found.ts';
import { NO_FILTER } from '../../../../engine/search/filter.ts';
import type { SourcedFound } from '../../../../engine/source/merge-search.ts';

const REST_MS = 250;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const NOTHING = {
  hits: [],
  atMost: false,
  facets: {},
  offers: [],
  phrases: [],
  apart: null,
  problem: null,
  sources: [],
};

/** A library whose newest passages are told soon. */
function open() {
  const asked: [query: string, soon: boolean][] = [];
  const ask =
    (query: string) =>
    async (soon: boolean): Promise<SourcedFound> => {
      asked.push([query, soon]);
      return { ...NOTHING, filter: NO_FILTER, total: soon ? 300 : 5000, isCounted: !soon } as unknown as SourcedFound;
    };
  const { result, rerender } = renderHook(
    ({ query, limit }: { query: string; limit: number }) => useFound(query === '' ? null : ask(query), query, limit),
    { initialProps: { query: '国', limit: 12 } },
  );
  const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  return { asked, result, rerender, wait, total: () => [result.current.value?.total, result.current.value?.isCounted] };
}

describe('what was found in a large library', () => {
  it('is there at once, and counted when nobody types any more', async () => {
    const { asked, total, wait } = open();
    await wait(0);
    expect(total()).toEqual([300, false]);
    await wait(REST_MS - 1);
    expect(asked).toEqual([['国', true]]);
    await wait(1);
    expect(total()).toEqual([5000, true]);
    expect(asked).toEqual([
      ['国', true],
      ['国', false],
    ]);
  });

  it('is not counted where the next key comes before', async () => {
    const { asked, rerender, total, wait } = open();
    await wait(REST_MS - 50);
    rerender({ query: '国家', limit: 12 });
    await wait(60);
    expect(total()).toEqual([300, false]);
    expect(asked).toEqual([
      ['国', true],
      ['国家', true],
    ]);
  });

  it('is counted once for a query, however many are shown of it', async () => {
    const { asked, rerender, total, wait } = open();
    await wait(0);
    await wait(REST_MS);
    rerender({ query: '国', limit: 40 });
    expect(total()).toEqual([5000, true]);
    await wait(2 * REST_MS);
    expect(total()).toEqual([5000, true]);
    expect(asked).toEqual([
      ['国', true],
      ['国', false],
      ['国', true],
    ]);
  });

  it('is gone with the query', async () => {
    const { rerender, result, wait } = open();
    await wait(REST_MS);
    rerender({ query: '', limit: 12 });
    await wait(0);
    expect(result.current).toEqual({ value: null, error: null, waiting: false });
  });
});
