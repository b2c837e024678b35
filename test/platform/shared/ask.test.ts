import { expect, it, vi } from 'vitest';
import { makeAsk } from '../../../platform/shared/ask.ts';
import { KnownFailure } from '../../../platform/shared/protocol.ts';

const SOON = [0, 0, 0, 0];

it('gives the value of the first answer', async () => {
  const send = vi.fn<(message: unknown) => Promise<unknown>>().mockResolvedValue({ ok: true, value: null });
  expect(await makeAsk(send, SOON)('cite', { paragraph: '2017-03-08.scio#a1.1' })).toBeNull();
  expect(send.mock.calls).toEqual([[{ type: 'cite', ask: { paragraph: '2017-03-08.scio#a1.1' } }]]);
});

it('asks again when the worker dies: no value, a foreign value, or an error', async () => {
  const send = vi
    .fn<(message: unknown) => Promise<unknown>>()
    .mockResolvedValueOnce(undefined)
    .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
    .mockResolvedValueOnce({ odd: true })
    .mockResolvedValue({ ok: true, value: [] });
  expect(await makeAsk(send, SOON)('wordPatterns', { query: '多极化' })).toEqual([]);
  expect(send).toHaveBeenCalledTimes(4);
});

it('gives up after five tries, and says so', async () => {
  const send = vi.fn<(message: unknown) => Promise<unknown>>().mockResolvedValue(undefined);
  await expect(makeAsk(send, SOON)('viewSettings', null)).rejects.toEqual(new KnownFailure('no-answer'));
  expect(send).toHaveBeenCalledTimes(5);
});

it('does not ask again when the answer is a refusal', async () => {
  const send = vi
    .fn<(message: unknown) => Promise<unknown>>()
    .mockResolvedValue({ ok: false, failure: 'record-damaged' });
  await expect(makeAsk(send, SOON)('viewSettings', null)).rejects.toMatchObject({ failure: 'record-damaged' });
  expect(send).toHaveBeenCalledTimes(1);
});

it('recovers fifty answers that got lost, each up to four times in a row', async () => {
  for (let count = 0; count < 50; count += 1) {
    const send = vi.fn<(message: unknown) => Promise<unknown>>().mockResolvedValue({ ok: true, value: [] });
    for (let lost = 0; lost <= count % 4; lost += 1) send.mockResolvedValueOnce(undefined);
    expect(await makeAsk(send, SOON)('wordPatterns', { query: `多极化${count}` })).toEqual([]);
    // The same question every time: asking again changes nothing.
    expect(new Set(send.mock.calls.map(([message]) => JSON.stringify(message))).size).toBe(1);
    expect(send).toHaveBeenCalledTimes((count % 4) + 2);
  }
});
