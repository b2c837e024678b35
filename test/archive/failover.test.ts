/** The first of two databases is killed under load: `npm run bench:archive -- --only failover` does it twenty times. */
import { expect, it } from 'vitest';
import { killFirst } from '../support/archive/failover.ts';

it('loses no read and nothing that was committed, and the copy goes on as the first', async () => {
  for await (const outcome of killFirst(1)) {
    expect(outcome).toMatchObject({ failed: 0, wrong: 0, lost: 0, faults: [] });
    expect(outcome.committed).toBeGreaterThanOrEqual(3);
    expect(outcome.answered).toBeGreaterThanOrEqual(24);
  }
});
