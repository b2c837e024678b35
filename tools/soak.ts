/** Many rounds of random quotes: `npm run soak -- [ROUNDS] [SEED]`. Exit code 1 when a rule is broken. */
import { readFileSync } from 'node:fs';
import { buildRecord } from '../data/build-record.ts';
import { createFinder } from '../engine/finder.ts';
import { dumpIndex } from '../engine/index-dump.ts';
import { fuzz } from './fuzz.ts';

const [rounds = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const record = buildRecord();
const sources = new Map(
  record.transcripts.map(({ id }) => [
    id,
    readFileSync(new URL(`../data/transcripts/${id}.txt`, import.meta.url), 'utf8'),
  ]),
);
const finder = createFinder(record, dumpIndex(record), () => performance.now());
const { breaches, slowest } = fuzz(record, sources, finder, rounds, seed);
for (const { round, rule, quote, found } of breaches.slice(0, 20)) {
  process.stdout.write(`round ${round}: ${rule}\n  quote ${JSON.stringify(quote)}\n  found ${found}\n`);
}
process.stdout.write(
  `${rounds} rounds, seed ${seed}: ${breaches.length} breaches; slowest ${slowest.ms.toFixed(1)} ms, ` +
    `${slowest.quote.length} characters: ${JSON.stringify(slowest.quote.slice(0, 80))}\n`,
);
process.exitCode = breaches.length > 0 ? 1 : 0;
