/** What is told of all texts of an archive: asked once a generation. */
import type { Coverage } from '../../engine/record/answer.ts';
import { FOLD_VERSION } from '../../engine/index/segments/manifest.ts';
import type { EnglishTexts } from '../../engine/index/store.ts';
import { sumCoverage } from '../../engine/source/merge.ts';
import type { Asking, Shard } from '../database/shard.ts';
import { askShards } from './ask-shards.ts';
import { ENGLISH, FACTS, STATE } from './questions.ts';

export interface ArchiveFacts {
  name: string;
  /** Grows with every change of any part. */
  generation: number;
  coverage: Coverage;
  paragraphs: number;
  /** Names of the officials who speak. */
  speakers: ReadonlySet<string>;
  /** null where nothing is in English. */
  english(asking: Asking): Promise<EnglishTexts | null>;
}

/** Its pairs were written by another folding than this service has: it finds nothing, or the wrong things. */
export class OtherFold extends Error {
  override name = 'OtherFold';
}

interface StateRow {
  name: string;
  fold: number;
  generation: number;
  shard: number;
  shards: number;
}

interface EnglishRow extends Omit<Coverage, 'events'> {
  event: string;
}

interface FactsRow extends Coverage {
  paragraphs: number;
  speakers: string[] | null;
}

interface KnownFacts {
  generation: number;
  facts: FactsRow;
  countedAt: number;
  tookMs: number;
}

/** To count a million texts takes seconds, and a load makes a new generation every few: till then a little less is told than there is. */
const LONG_MS = 1000;
const REST = 30;

function isRecent({ countedAt, tookMs }: KnownFacts): boolean {
  return tookMs > LONG_MS && performance.now() - countedAt < REST * tookMs;
}

/** @returns asks for the facts of this moment */
export function createFacts(shards: readonly Shard[]): (asking: Asking) => Promise<ArchiveFacts> {
  const known = new Map<number, KnownFacts>();
  const english = new Map<number, { generation: number; rows: EnglishRow[] }>();
  async function englishOf(asking: Asking, stateOf: ReadonlyMap<number, StateRow>): Promise<EnglishTexts | null> {
    const generationOf = ({ number }: Shard): number | undefined => stateOf.get(number)?.generation;
    const found = await askShards<EnglishRow>(shards, asking, ENGLISH, (shard) =>
      english.get(shard.number)?.generation === generationOf(shard) ? null : [],
    );
    for (const { shard, rows } of found) english.set(shard.number, { generation: generationOf(shard) ?? -1, rows });
    const rows = shards.flatMap(({ number }) => (asking.lost.has(number) ? [] : (english.get(number)?.rows ?? [])));
    if (rows.length === 0) return null;
    const coverage = sumCoverage(rows.map(({ transcripts, from, to }) => ({ events: 1, transcripts, from, to })));
    return { coverage, events: rows.map(({ event }) => event) };
  }
  return async (asking) => {
    const states = await askShards<StateRow>(shards, asking, STATE, []);
    for (const { shard, rows } of states) check(shard, rows[0], shards.length);
    const stateOf = new Map(states.map(({ shard, rows }) => [shard.number, rows[0]!]));
    const isKnown = ({ number }: Shard): boolean => {
      const counted = known.get(number);
      return counted !== undefined && (counted.generation === stateOf.get(number)?.generation || isRecent(counted));
    };
    const missing = shards.filter((shard) => stateOf.has(shard.number) && !isKnown(shard));
    if (missing.length > 0) {
      const begun = performance.now();
      const found = await askShards<FactsRow>(shards, asking, FACTS, (shard) => (missing.includes(shard) ? [] : null));
      const countedAt = performance.now();
      for (const { shard, rows } of found) {
        const { generation } = stateOf.get(shard.number)!;
        known.set(shard.number, { generation, facts: rows[0]!, countedAt, tookMs: countedAt - begun });
      }
    }
    // Of a part that does not answer, what it had last is not told: nothing of it can be found.
    const told = shards.filter(({ number }) => !asking.lost.has(number));
    const facts = told.map(({ number }) => known.get(number)!.facts);
    return {
      name: [...stateOf.values()][0]!.name,
      generation: [...stateOf.values()].reduce((sum, { generation }) => sum + generation, 0),
      coverage: sumCoverage(facts.map(({ events, transcripts, from, to }) => ({ events, transcripts, from, to }))),
      paragraphs: facts.reduce((sum, each) => sum + each.paragraphs, 0),
      speakers: new Set(facts.flatMap(({ speakers }) => speakers ?? [])),
      english: (own) => englishOf(own, stateOf),
    };
  };
}

function check(shard: Shard, state: StateRow | undefined, shards: number): void {
  if (state === undefined) throw new Error(`database ${shard.number} is no archive`);
  if (state.fold !== FOLD_VERSION) throw new OtherFold(`written with folding ${state.fold}, this is ${FOLD_VERSION}`);
  if (state.shard !== shard.number || state.shards !== shards)
    throw new Error(`database ${shard.number} is part ${state.shard} of ${state.shards}, not of ${shards}`);
}
