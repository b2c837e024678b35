/** Random quotes out of and beside the record: what the finder may never do, see `tools/fuzz.ts`. */
import { readFileSync } from 'node:fs';
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { createFinder } from '../../engine/find/finder.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import type { FigureRow } from '../bench/figures.ts';
import { fuzz } from '../fuzz.ts';

export async function randomQuotes(rounds: number, seed: number): Promise<FigureRow> {
  const record = buildRecord();
  const sources = new Map(
    record.transcripts.map(({ id }) => [
      id,
      readFileSync(new URL(`../../data/transcripts/${id}.txt`, import.meta.url), 'utf8'),
    ]),
  );
  const finder = createFinder(createMemoryStore(record, dumpIndex(record)), () => performance.now(), NAMES);
  const { breaches, slowest } = await fuzz(record, sources, finder, rounds, seed);
  for (const { round, rule, quote, found } of breaches.slice(0, 20))
    console.log(`round ${round}: ${rule}\n  quote ${JSON.stringify(quote)}\n  found ${found}`);
  return {
    what: 'random quotes',
    figure: `${rounds} rounds, seed ${seed}: ${breaches.length} rules broken; slowest ${slowest.ms.toFixed(0)} ms, ${slowest.quote.length} characters`,
    reach: 'no rule broken',
    holds: breaches.length === 0,
  };
}
