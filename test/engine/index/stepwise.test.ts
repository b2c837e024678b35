/** Long work on an index can pause, and comes to the same however often it does. */
import { describe, expect, it } from 'vitest';
import { inOneGo, type RunSteps } from '../../../engine/record/stepwise.ts';
import { addTexts, mergeIndex, rebuildIndex } from '../../../engine/index/segments/write-index.ts';
import { SIZES } from '../../../engine/index/segments/build/write-segments.ts';
import { manyTexts } from '../../support/many-texts.ts';
import { keptTexts, MemoryStorage } from '../../support/library/memory-storage.ts';

const texts = keptTexts(manyTexts(60, 200));
/** A few large segments, of which two are merged. */
const LARGE = { ...SIZES, recent: 0, atOnce: 200_000, segments: 2 };

async function built(run: RunSteps): Promise<MemoryStorage> {
  const storage = new MemoryStorage();
  await addTexts(storage, texts, 'a', { sizes: LARGE, run });
  await mergeIndex(storage, 'm', { sizes: LARGE, run });
  await rebuildIndex(storage, 'r', { sizes: { ...LARGE, atOnce: 450_000 }, run });
  return storage;
}

describe('an index that is built in steps', () => {
  it('pauses again and again while characters are folded, put in order, merged and sealed', async () => {
    const steps: number[] = [];
    const counted: RunSteps = async (work) => {
      for (let count = 1; ; count += 1) {
        const step = work.next();
        if (step.done !== true) continue;
        steps.push(count);
        return step.value;
      }
    };
    const storage = await built(counted);
    const characters = texts.reduce(
      (sum, { transcript }) =>
        sum + transcript.turns.flatMap((turn) => turn.paragraphs).reduce((all, { text }) => all + text.length, 0),
      0,
    );
    expect(characters).toBeGreaterThan(500_000);
    // Of work with a whole segment each: 200,000 characters are sorted twice, walked once, and what comes of it sealed.
    const sealed = steps.filter((count) => count > 5);
    expect(sealed.length).toBeGreaterThanOrEqual(storage.segments.size - 1);
    expect(Math.max(...sealed)).toBeGreaterThan(15);
  });

  it('is byte for byte the one that is built in one go', async () => {
    const patient: RunSteps = async (work) => {
      for (;;) {
        await new Promise((wake) => setImmediate(wake));
        const step = work.next();
        if (step.done === true) return step.value;
      }
    };
    const [one, other] = [await built(inOneGo), await built(patient)];
    expect([...other.segments]).toEqual([...one.segments]);
    expect(other.stored).toBe(one.stored);
  });

  it('is read piece by piece where all of it is wanted', async () => {
    const storage = await built(inOneGo);
    let most = 0;
    const read = storage.read.bind(storage);
    storage.read = async (name, start, end) => {
      most = Math.max(most, end - start);
      return read(name, start, end);
    };
    await rebuildIndex(storage, 's', { sizes: { ...LARGE, atOnce: 100_000 } });
    await mergeIndex(storage, 'n', { sizes: { ...LARGE, segments: 1 } });
    const sizes = [...storage.segments.values()].map(({ length }) => length);
    expect(Math.max(...sizes)).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(1 << 20);
  });
});
