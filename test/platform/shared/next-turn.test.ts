import { describe, expect, it } from 'vitest';
import { nextTurn } from '../../../platform/shared/next-turn.ts';

describe('the next turn', () => {
  it('comes after others had theirs, and needs no timer', async () => {
    let isHeard = false;
    setImmediate(() => (isHeard = true));
    for (let turns = 0; turns < 50; turns += 1) await nextTurn();
    expect(isHeard).toBe(true);
  });

  it('is left with nothing that keeps the process alive', async () => {
    for (let turns = 0; turns < 20; turns += 1) await nextTurn();
    const ports = process.getActiveResourcesInfo().filter((name) => name === 'MessagePort');
    expect(ports.length).toBeLessThan(10);
  });
});
