/** The machine's clock is set while the extension runs: by hand, by a time server, at the end of summer time. */
import { afterEach, expect, it, vi } from 'vitest';
import { makeAsk } from '../../platform/shared/ask.ts';
import { createHistory, readLookups } from '../../platform/shared/history.ts';
import { createRateLimit } from '../../platform/background/rate-limit.ts';

const JUMPS = [-86_400_000, -3_600_000, -1, 3_600_000, 86_400_000 * 400];
const START = Date.parse('2026-03-08T01:00:00Z');

afterEach(() => vi.useRealTimers());

it.each(JUMPS)('keeps the order in which quotations were looked up, at a jump of %i ms', async (jump) => {
  let time = START;
  let stored: Record<string, unknown> = {};
  const area = { get: async () => stored, set: async (items: object) => void (stored = { ...stored, ...items }) };
  const history = createHistory(
    area,
    async () => true,
    () => new Date(time).toISOString(),
  );
  const made = {
    length: 1,
    page: null,
    wording: 'none',
    source: null,
    date: null,
    speaker: null,
    voice: null,
    outlet: null,
    how: 'asked',
  } as const;
  for (const quote of ['一', '二', '三']) {
    await history.add({ ...made, quote }, async () => false);
    time += jump;
  }
  expect((await readLookups(area)).map(({ quote }) => quote)).toEqual(['三', '二', '一']);
});

it.each(JUMPS)('waits for an answer as long as ever, at a jump of %i ms', async (jump) => {
  vi.useFakeTimers({ now: START, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const send = vi.fn<() => Promise<unknown>>().mockImplementation(() => new Promise(() => {}));
  const answer = makeAsk(send)('viewSettings', null).catch((error: { failure: string }) => error.failure);
  await vi.advanceTimersByTimeAsync(4000);
  vi.setSystemTime(START + jump);
  await vi.advanceTimersByTimeAsync(900);
  expect(send).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(send).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(25_000);
  expect(await answer).toBe('no-answer');
});

it.each(JUMPS)('neither lets a tab flood the background nor shuts it out, at a jump of %i ms', (jump) => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  const mayAsk = createRateLimit({ burst: 80, perSecond: 40 });
  for (let count = 0; count < 1000; count += 1) mayAsk(1);
  vi.setSystemTime(START + jump);
  expect(Array.from({ length: 1000 }, () => mayAsk(1)).filter(Boolean).length).toBeLessThan(20);
  expect(mayAsk(2)).toBe(true);
});

it('recovers fifty answers that never came, each after one wait', async () => {
  vi.useFakeTimers();
  for (let count = 0; count < 50; count += 1) {
    const send = vi
      .fn<() => Promise<unknown>>()
      .mockImplementationOnce(() => new Promise(() => {}))
      .mockResolvedValue({ ok: true, value: null });
    const answer = makeAsk(send)('clearHistory', null);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await answer).toBeNull();
    expect(send).toHaveBeenCalledTimes(2);
  }
});
