import { type AddClosest, createAddClosest } from '../../engine/english/closest/add-closest.ts';
import { createFindClosest } from '../../engine/english/closest/closest.ts';
import {
  type AddInMeaning,
  createAddInMeaning,
  createFindInMeaning,
} from '../../engine/english/closest/closest-in-meaning.ts';
import { createDictionary, type Dictionary } from '../../engine/english/closest/closest-in-store.ts';
import { createBilingualFinder } from '../../engine/english/compare/bilingual-finder.ts';
import { createFindGlossed, type GlossTable } from '../../engine/english/gloss/glosses.ts';
import type { Finder } from '../../engine/find/finder.ts';
import { createMemoryStore, type MemoryStore } from '../../engine/index/memory-store.ts';
import type { IndexDump } from '../../engine/index/index-dump.ts';
import type { OfficialRecord } from '../../engine/record/record.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import { type Hashes, loadFile, loadRecord, type ReadFile } from './load-record.ts';

export interface Loaded {
  record: OfficialRecord;
  store: MemoryStore;
  finder: Finder;
}

/**
 * Load the record and its index, and check that they are the ones that were built with this extension.
 * @param names whom the texts name
 * @param reading the record, where it is being read already
 * @throws KnownFailure `record-missing`, `record-damaged`
 */
export async function loadFinder(
  read: ReadFile,
  names: KnownNames,
  hashes?: Hashes,
  reading: Promise<OfficialRecord> = loadRecord(read, hashes),
): Promise<Loaded> {
  const [record, dump] = await Promise.all([reading, loadFile(read, 'index.json', hashes) as Promise<IndexDump>]);
  const store = createMemoryStore(record, dump);
  return {
    record,
    store,
    finder: createBilingualFinder(store, () => performance.now(), names),
  };
}

/**
 * Load what the words of the record mean in English, for the first quote in English.
 * @throws KnownFailure `record-missing`, `record-damaged`
 */
export async function loadAddClosest(
  read: ReadFile,
  names: KnownNames,
  record: () => Promise<OfficialRecord>,
  hashes?: Hashes,
): Promise<AddClosest> {
  const [{ transcripts }, table] = await Promise.all([
    record(),
    loadFile(read, 'glosses.json', hashes) as Promise<GlossTable>,
  ]);
  const find = createFindClosest(transcripts, createFindGlossed(table), names);
  return createAddClosest(find, () => performance.now());
}

/**
 * Load what all Chinese words mean in English, for the first quote in English whose passages are sought in texts of the reader's own.
 * @throws KnownFailure `record-missing`, `record-damaged`
 */
export async function loadDictionary(read: ReadFile, hashes?: Hashes): Promise<Dictionary> {
  const [ofRecord, others] = await Promise.all([
    loadFile(read, 'glosses.json', hashes) as Promise<GlossTable>,
    loadFile(read, 'dictionary.json', hashes) as Promise<GlossTable>,
  ]);
  return createDictionary({ ...others, ...ofRecord });
}

/**
 * Load what Chinese words mean, for the first quote whose closest passages are asked for.
 * @throws KnownFailure `record-missing`, `record-damaged`
 */
export async function loadAddInMeaning(
  read: ReadFile,
  names: KnownNames,
  record: () => Promise<OfficialRecord>,
  hashes?: Hashes,
): Promise<AddInMeaning> {
  const [{ transcripts }, ofRecord, others] = await Promise.all([
    record(),
    loadFile(read, 'glosses.json', hashes) as Promise<GlossTable>,
    loadFile(read, 'meanings.json', hashes) as Promise<GlossTable>,
  ]);
  const find = createFindInMeaning(transcripts, ofRecord, others, names);
  return createAddInMeaning(find, () => performance.now());
}
