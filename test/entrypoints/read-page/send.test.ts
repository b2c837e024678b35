import { expect, it, vi } from 'vitest';
import { partsOf, sendText } from '../../../entrypoints/read-page/send.ts';
import type { Ask } from '../../../platform/shared/ask.ts';
import { KnownFailure } from '../../../platform/shared/protocol.ts';
import { aPageText } from '../../support/a-page-check.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

it('sends no message of more than 64 KB, and cuts no pair of a character', () => {
  const json = JSON.stringify(aPageText('𠮷'.repeat(40_000), '字'.repeat(70_001)));
  const parts = partsOf(json);
  expect(parts.join('')).toBe(json);
  for (const part of parts) {
    expect(bytes(part)).toBeLessThan(64 * 1024);
    expect(part.isWellFormed()).toBe(true);
  }
});

it('has a few parts under way at once, begins anew where the background wants it, and waits where it was too fast', async () => {
  vi.useFakeTimers();
  const text = aPageText('字'.repeat(150_000));
  const whole = partsOf(JSON.stringify(text));
  let kept: string[] = [];
  let asked = 0;
  let [underWay, most] = [0, 0];
  const ask = (async (_type: string, { at, part }: { at: number; part: string }) => {
    asked += 1;
    most = Math.max(most, (underWay += 1));
    const own = asked;
    await new Promise((wake) => setTimeout(wake, 5));
    underWay -= 1;
    if (own === 3) throw new KnownFailure('too-many');
    // The background is stopped, and has forgotten what it had.
    if (own === 7) kept = [];
    if (at === kept.length) kept.push(part);
    return { next: kept.length === whole.length ? null : kept.length };
  }) as unknown as Ask;
  const sent = sendText(ask, 'sendPart', 'token', text, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(2000);
  await sent;
  expect(kept).toEqual(whole);
  expect(most).toBe(4);
  expect(asked).toBeLessThan(whole.length * 3);
  vi.useRealTimers();
});

it('stops at once for whoever has no right to send', async () => {
  const ask = (() => Promise.reject(new KnownFailure('not-allowed'))) as unknown as Ask;
  const sent = sendText(ask, 'sendPart', 'token', aPageText('字'.repeat(150_000)), new AbortController().signal);
  await expect(sent).rejects.toThrow('not-allowed');
});
