import { expect, it, vi } from 'vitest';
import { OutgoingText } from '../../../entrypoints/read-page/outgoing.ts';
import { sendText } from '../../../entrypoints/read-page/send.ts';
import type { Ask } from '../../../platform/shared/ask.ts';
import { KnownFailure } from '../../../platform/shared/protocol.ts';
import { aPageText } from '../../support/a-page-check.ts';
import { outgoingLines, linesOf, partsOf } from '../../support/parts-of.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

it('sends no message of more than 64 KB, and cuts no pair of a character', async () => {
  const text = aPageText('𠮷'.repeat(40_000), '字'.repeat(70_001));
  const parts = await partsOf(text);
  expect(parts.join('')).toBe(linesOf(text));
  for (const part of parts) {
    expect(bytes(part)).toBeLessThan(64 * 1024);
    expect(part.isWellFormed()).toBe(true);
  }
});

it('has a few parts under way at once, begins anew where the background wants it, and waits where it was too fast', async () => {
  vi.useFakeTimers();
  const text = aPageText('字'.repeat(150_000));
  const whole = await partsOf(text);
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
  const { signal } = new AbortController();
  const sent = sendText(ask, 'sendPart', 'token', outgoingLines(text, signal), signal);
  await vi.advanceTimersByTimeAsync(2000);
  await sent;
  expect(kept).toEqual(whole);
  expect(most).toBe(4);
  expect(asked).toBeLessThan(whole.length * 3);
  vi.useRealTimers();
});

it('stops at once for whoever has no right to send', async () => {
  const ask = (() => Promise.reject(new KnownFailure('not-allowed'))) as unknown as Ask;
  const { signal } = new AbortController();
  const sent = sendText(ask, 'sendPart', 'token', outgoingLines(aPageText('字'.repeat(150_000)), signal), signal);
  await expect(sent).rejects.toThrow('not-allowed');
});

it('sends what there is while the rest is still written, and says of the last part alone that it is the last', async () => {
  const { signal } = new AbortController();
  const kept: { part: string; isLast: boolean }[] = [];
  const ask = (async (_type: string, { at, part, isLast }: { at: number; part: string; isLast: boolean }) => {
    if (at === kept.length) kept.push({ part, isLast });
    return { next: kept.at(-1)!.isLast ? null : kept.length };
  }) as unknown as Ask;
  const text = new OutgoingText(signal);
  const sent = sendText(ask, 'sendPart', 'token', text, signal);
  const written = ['一', '二', '三'].map((sign) => sign.repeat(30_000));
  for (const [at, each] of written.entries()) {
    text.write(each);
    await vi.waitFor(() => expect(kept).toHaveLength([1, 2, 4][at]!));
  }
  expect(kept.map(({ isLast }) => isLast)).toEqual([false, false, false, false]);
  text.end();
  await sent;
  expect(kept.map(({ part }) => part).join('')).toBe(written.join(''));
  expect(kept.map(({ isLast }) => isLast)).toEqual([false, false, false, false, true]);
});

it('waits no longer for a text that is given up', async () => {
  const stop = new AbortController();
  const ask = (async () => ({ next: 1 })) as unknown as Ask;
  const text = new OutgoingText(stop.signal);
  const sent = sendText(ask, 'sendPart', 'token', text, stop.signal);
  text.write('字'.repeat(30_000));
  stop.abort();
  await expect(sent).resolves.toBeUndefined();
});
