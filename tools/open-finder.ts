/** The finder over the record as it is built, and what leads to it from English, for commands. */
import { buildRecord } from '../data/build-record.ts';
import glosses from '../data/glosses.json' with { type: 'json' };
import { NAMES } from '../data/known-names.ts';
import { readText } from '../data/read-data.ts';
import { type AddClosest, createAddClosest } from '../engine/english/closest/add-closest.ts';
import { createFindClosest } from '../engine/english/closest/closest.ts';
import {
  type AddInMeaning,
  createAddInMeaning,
  createFindInMeaning,
} from '../engine/english/closest/closest-in-meaning.ts';
import { createDictionary, type Dictionary } from '../engine/english/closest/closest-in-store.ts';
import { createBilingualFinder } from '../engine/english/compare/bilingual-finder.ts';
import { createFindGlossed, type GlossTable } from '../engine/english/gloss/glosses.ts';
import type { Finder } from '../engine/find/finder.ts';
import { dumpIndex } from '../engine/index/index-dump.ts';
import { createMemoryStore } from '../engine/index/memory-store.ts';

export function openFinder(record = buildRecord()): Finder {
  return createBilingualFinder(createMemoryStore(record, dumpIndex(record)), () => performance.now(), NAMES);
}

export function openAddClosest({ transcripts } = buildRecord()): AddClosest {
  return createAddClosest(createFindClosest(transcripts, createFindGlossed(glosses), NAMES), () => performance.now());
}

export function openAddInMeaning({ transcripts } = buildRecord()): AddInMeaning {
  const others = JSON.parse(readText('meanings.json')) as GlossTable;
  return createAddInMeaning(createFindInMeaning(transcripts, glosses, others, NAMES), () => performance.now());
}

export function openDictionary(): Dictionary {
  const others = JSON.parse(readText('dictionary.json')) as GlossTable;
  return createDictionary({ ...others, ...glosses });
}
