import { readFileSync } from 'node:fs';
import { buildRecord } from '../../data/build-record.ts';
import type { Answer, Match, OfSource, Reading, SourcedAnswer } from '../../engine/record/answer.ts';
import { BUNDLED } from '../../engine/record/of-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { createFinder, type Finder } from '../../engine/find/finder.ts';
import { createMemoryStore, type MemoryStore } from '../../engine/index/memory-store.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import type { SearchFound } from '../../engine/search/search.ts';
import type { ContentsPage, SourceContents } from '../../engine/source/contents.ts';
import { mergeAnswers } from '../../engine/source/merge.ts';
import {
  mergeContents,
  mergeSearches,
  type SourcedContents,
  type SourcedFound,
} from '../../engine/source/merge-search.ts';
import type { OfficialRecord, Transcript } from '../../engine/record/record.ts';

/** A clock that stands still: times are no part of what a test says. */
const noClock = () => 0;

export function storeOf(record: OfficialRecord): MemoryStore {
  return createMemoryStore(record, dumpIndex(record));
}

export function finderOf(record: OfficialRecord): Finder {
  return createFinder(storeOf(record), noClock, NAMES);
}

let real: { record: OfficialRecord; finder: Finder } | undefined;

/** The bundled record and its finder, made once a file. */
export function realFinder(): { record: OfficialRecord; finder: Finder } {
  if (real === undefined) {
    const record = buildRecord();
    real = { record, finder: finderOf(record) };
  }
  return real;
}

/** The source files of the bundled record. */
export function realSources(): Map<string, string> {
  return new Map(
    realFinder().record.transcripts.map(({ id }) => [
      id,
      readFileSync(new URL(`../../data/transcripts/${id}.txt`, import.meta.url), 'utf8'),
    ]),
  );
}

/** An answer as it comes from the bundled record alone. */
export function sourced(answer: Answer): SourcedAnswer {
  const state = { id: 'bundled', state: 'answered' as const, reason: null };
  return mergeAnswers([{ id: 'bundled', value: answer }], [state]);
}

/** Transcripts as they come from the bundled record. */
export function ofBundled({ transcripts }: Pick<OfficialRecord, 'transcripts'>): {
  transcripts: (Transcript & OfSource)[];
} {
  return { transcripts: transcripts.map((each) => ({ ...each, source: BUNDLED })) };
}

/** What words typed find in one source. */
export function sourcedFound(found: SearchFound, id: string = BUNDLED): SourcedFound {
  return mergeSearches([{ id, value: found }], [], 1000);
}

/** What one source holds. */
export function sourcedContents(contents: SourceContents, id: string = BUNDLED): SourcedContents {
  const page: ContentsPage = { after: null, limit: 1000 };
  return mergeContents([{ id, value: contents }], [], page);
}

export function ask(quote: string, length?: number): Promise<Answer> {
  return realFinder().finder.lookUp(quote, length);
}

const asked = new Map<string, Promise<Answer>>();

/** As `ask`, once for each quote: for those who go through the whole gold, and change no answer. */
export function askOnce(quote: string): Promise<Answer> {
  const answer = asked.get(quote) ?? ask(quote);
  asked.set(quote, answer);
  return answer;
}

export async function firstMatch(quote: string): Promise<Match> {
  return (await ask(quote)).matches[0]!;
}

export async function readingIn(quote: string, transcript: string): Promise<Reading | undefined> {
  const { matches } = await ask(quote);
  return matches.flatMap(({ readings }) => readings).find((reading) => reading.transcript === transcript);
}
