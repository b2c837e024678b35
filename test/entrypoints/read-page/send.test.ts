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

it('begins anew where the background wants it, and waits where it was too fast', async () => {
  vi.useFakeTimers();
  const asked: number[] = [];
  let answers: (number | null | 'too-many')[] = [1, 'too-many', 2, 0, 1, 2, null];
  const ask = (async (_type: string, { at }: { at: number }) => {
    asked.push(at);
    const [next, ...rest] = answers;
    answers = rest;
    if (next === 'too-many') throw new KnownFailure('too-many');
    return { next };
  }) as unknown as Ask;
  const sent = sendText(ask, 'sendPart', 'token', aPageText('字'.repeat(60_000)), new AbortController().signal);
  await vi.advanceTimersByTimeAsync(1000);
  await sent;
  expect(asked).toEqual([0, 1, 1, 2, 0, 1, 2]);
  vi.useRealTimers();
});
