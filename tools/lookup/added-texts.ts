/** Texts that are asked beside the record for one run of a command, and kept nowhere. */
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { createBilingualFinder } from '../../engine/english/compare/bilingual-finder.ts';
import type { Finder } from '../../engine/find/finder.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import { alignWithin, placeAmong } from '../../engine/library/one-event.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { hashOfWords, mintId, withId } from '../../platform/library/text-id.ts';
import { readTexts } from '../library/read-texts.ts';

/** A file whose name is an id as the record has them gives its text this one: 2024-03-07.en.txt. */
const NAMED = /^\d{4}-\d\d-\d\d\.[a-z0-9-]{1,40}(?=\.[a-z]+$)/;

export interface AddedTexts {
  finder: Finder;
  transcripts: Transcript[];
}

/** @throws where a file cannot be read */
export async function openAdded(paths: readonly string[]): Promise<AddedTexts> {
  const record = buildRecord();
  const added: Transcript[] = [];
  for await (const text of readTexts(paths)) {
    if ('problem' in text) throw new Error(`${text.name}: ${text.problem}`);
    const { read, transcript } = text;
    const isTaken = (id: string): boolean => [...record.transcripts, ...added].some((each) => each.id === id);
    const [given] = NAMED.exec(read.name) ?? [];
    const hash = await hashOfWords(read.source);
    const id = given !== undefined && !isTaken(given) ? given : mintId(transcript.date, hash, isTaken);
    const named = withId(transcript, id);
    added.push(placeAmong(named, [...record.transcripts.filter(({ date }) => date === named.date), ...added]));
  }
  const alignment = added.flatMap((text, at) => alignWithin(text, added.slice(0, at), NAMES));
  const own = { transcripts: added, emendations: [], alignment };
  const finder = createBilingualFinder(createMemoryStore(own, dumpIndex(own)), () => performance.now(), NAMES);
  return { finder, transcripts: added };
}
