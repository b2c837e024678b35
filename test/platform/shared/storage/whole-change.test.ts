import { expect, it } from 'vitest';
import { whole } from '../../../../platform/shared/storage/whole-change.ts';

const full = new DOMException('full', 'QuotaExceededError');
const aborted = new DOMException('aborted', 'AbortError');

/** A transaction that ends so. */
function aTransaction(done: Promise<void>) {
  return { done, abort: () => {} };
}

it.each([
  ['its transaction, which knows why', full, aborted, full],
  ['what was done in it, where that had it ended', aborted, full, full],
])('a change fails for the reason of %s', async (_whose, ended, failed, reason) => {
  await expect(whole(aTransaction(Promise.reject(ended)), () => Promise.reject(failed))).rejects.toBe(reason);
});

it('a change is made when its transaction has ended well, and not before', async () => {
  expect(await whole(aTransaction(Promise.resolve()), async () => 7)).toBe(7);
  await expect(whole(aTransaction(Promise.reject(full)), async () => 7)).rejects.toBe(full);
});
