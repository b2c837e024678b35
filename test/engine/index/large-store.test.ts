/** A store of a thousand texts beside the record: what is found is the same, and nothing walks over everything. */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { NAMES } from '../../../data/known-names.ts';
import { createFinder } from '../../../engine/find/finder.ts';
import { dumpIndex } from '../../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../../engine/index/memory-store.ts';
import { openSegmentStore } from '../../../engine/index/segments/segment-store.ts';
import { addTexts, mergeIndex } from '../../../engine/index/segments/write-index.ts';
import { SIZES } from '../../../engine/index/segments/build/write-segments.ts';
import type { Store } from '../../../engine/index/store.ts';
import { manyTexts } from '../../support/many-texts.ts';
import { keptTexts, MemoryStorage } from '../../support/library/memory-storage.ts';

const real = buildRecord();
const many = manyTexts(1000);
const noClock = (): number => 0;
let store: Store;
let onDisk: Store;
/** Events that were handed out since it was last set. */
let touched = new Set<string>();

beforeAll(async () => {
  const all = { ...real, transcripts: [...real.transcripts, ...many.transcripts] };
  const inner = createMemoryStore(all, dumpIndex(all));
  store = watched(inner);
  const storage = new MemoryStorage();
  await addTexts(storage, keptTexts(all), 'a', { sizes: { ...SIZES, atOnce: 80_000 } });
  await mergeIndex(storage, 'm');
  onDisk = watched(await openSegmentStore(storage));
});

function watched(inner: Store): Store {
  return {
    ...inner,
    async events(ids) {
      const events = await inner.events(ids);
      for (const { event } of events) touched.add(event);
      return events;
    },
  };
}

/** As a disk or a database answers: later, and only what it was asked. */
function slow(inner: Store): Store {
  const later = <T>(value: Promise<T>): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), 1));
  return {
    coverage: () => later(inner.coverage()),
    english: () => later(inner.english()),
    speakers: () => later(inner.speakers()),
    propose: (stretches) => later(inner.propose(stretches)),
    rarity: (text) => later(inner.rarity(text)),
    events: (ids) => later(inner.events(ids)),
    proposeNow: null,
  };
}

/** A passage of the record, exact, altered, in two pieces, short; and one of the other texts. */
const QUOTES = [
  '世界不能退回丛林法则',
  '不能再允许个别大国垄断国际事务，不能再允许以实力地位把国家分成三六九等',
  '我们的目标就是要打消所有违法分子的幻想……避罪没有天堂',
  '中方宣布的800亿美元资金支持已落实或作出安排近50%',
  '悬崖勒马',
  many.transcripts[500]!.turns[0]!.paragraphs[1]!.text.slice(10, 60),
];

describe.each([
  ['that answers at once', (all: Store) => all],
  ['that takes its time', slow],
  ['that lies on a disk', () => onDisk],
])('a store of 1,000 texts %s', (_name, made) => {
  it.each(QUOTES)('finds %s, and touches a few texts only', async (quote) => {
    touched = new Set();
    const answer = await createFinder(made(store), noClock, NAMES).lookUp(quote);
    const [match] = answer.matches;
    const isOfRecord = real.transcripts.some(({ event }) => event === match?.event);
    if (isOfRecord) {
      const alone = await createFinder(createMemoryStore(real, dumpIndex(real)), noClock, NAMES).lookUp(quote);
      expect(answer.wording).toBe(alone.wording);
      expect(match!.readings).toEqual(alone.matches[0]!.readings);
    } else {
      expect(answer.wording).toBe('verbatim');
      expect(match!.readings[0]!.transcript).toBe(many.transcripts[500]!.id);
    }
    expect(touched.size).toBeLessThanOrEqual(24);
  });

  it('says of what stands nowhere that it was not found, having touched a few texts', async () => {
    touched = new Set();
    const answer = await createFinder(made(store), noClock, NAMES).lookUp('今天的天气预报说明天上午有小雨转多云');
    expect(['none', 'similar']).toContain(answer.wording);
    expect(touched.size).toBeLessThanOrEqual(24);
    expect(answer.coverage.transcripts).toBe(1005);
  });
});
