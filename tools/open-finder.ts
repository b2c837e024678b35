/** The finder over the record as it is built, for commands. */
import { buildRecord } from '../data/build-record.ts';
import { NAMES } from '../data/known-names.ts';
import { createFinder, type Finder } from '../engine/find/finder.ts';
import { dumpIndex } from '../engine/index/index-dump.ts';
import { createMemoryStore } from '../engine/index/memory-store.ts';

export function openFinder(record = buildRecord()): Finder {
  return createFinder(createMemoryStore(record, dumpIndex(record)), () => performance.now(), NAMES);
}
