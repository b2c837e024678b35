/**
 * What an archive costs: `npm run bench:archive -- --file FILE [--texts 30000] [--shards 2] [--only PARTS]`.
 *
 * Parts: gold, lookups, right, malformed, growth (a tenth of the texts against all), foreign (two shards through postgres_fdw), failover; and,
 * where it is named (Linux, as root), limited: two shards against one, each with `--percent 20` of a processor.
 *
 * The file has a text a line, `{"id", "date", "text"}`, gzipped or not; its texts are cut at ends of paragraphs into as many as are asked for.
 * Without a file, texts that never were are taken: enough to see that all of it works, not what it costs. Clients are in the process of the
 * service, and so are their costs; figures are of this machine and of whatever else runs on it.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Shard } from '../../archive/database/shard.ts';
import { recordTexts } from '../../archive/load/record-texts.ts';
import { PROPOSE } from '../../archive/store/questions.ts';
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import type { KeptText } from '../../engine/index/segments/storage.ts';
import { createFinder } from '../../engine/find/finder.ts';
import { mergeAnswers } from '../../engine/source/merge.ts';
import { foldText } from '../../engine/text/fold.ts';
import gold from '../../test/gold/quotes.json' with { type: 'json' };
import { storeOf } from '../../test/support/finder.ts';
import { malformedRequests } from '../../test/support/archive/malformed-requests.ts';
import { type FigureRow, percentile, table } from '../bench/figures.ts';
import { randomFrom } from '../fuzz.ts';
import { type RunningArchive, runArchive } from './bench-archive.ts';
import { benchFailover, benchForeign } from './bench-growth.ts';
import { limitProcessor } from './bench-share.ts';
import { archiveTexts, edited, type Quoted, quotesFrom } from './bench-texts.ts';

const ENOUGH = 200;
const CLIENTS = 8;

const row = (what: string, figure: string, reach = '', holds: boolean | null = null): FigureRow => {
  return { what, figure, reach, holds };
};

/** @returns milliseconds of each, and how many a second */
async function timed(running: RunningArchive, quotes: readonly string[], clients: number): Promise<[number[], number]> {
  const times: number[] = [];
  const next = quotes.values();
  const begun = performance.now();
  const client = async (): Promise<void> => {
    for (const query of next) {
      const start = performance.now();
      await running.ask('/v1/lookup', { query });
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return [times, (1000 * quotes.length) / (performance.now() - begun)];
}

async function benchLookups(running: RunningArchive, quotes: readonly Quoted[], what: string): Promise<FigureRow[]> {
  const random = randomFrom(5);
  const asked = (): string[] => quotes.map(({ quote }) => edited(quote, 3, random));
  await timed(running, asked(), CLIENTS);
  const [one] = await timed(running, asked(), 1);
  const before = process.cpuUsage();
  const [eight, rate] = await timed(running, [...asked(), ...asked()], CLIENTS);
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000 / (2 * quotes.length);
  const [p1, p8] = [percentile(one, 0.95), percentile(eight, 0.95)];
  return [
    row(
      `${what}: lookup, 40 characters, 3 edits, p95, one client`,
      `${p1.toFixed(0)} ms (median ${percentile(one, 0.5).toFixed(0)})`,
      '≤ 35 ms',
      p1 <= 35,
    ),
    row(`${what}: the same, eight clients`, `${p8.toFixed(0)} ms`, '≤ 130 ms', p8 <= 130),
    row(
      `${what}: lookups a second, eight clients`,
      `${rate.toFixed(0)} (service and clients: ${cpu.toFixed(1)} ms of a processor each)`,
      '≥ 100',
      rate >= 100,
    ),
  ];
}

async function benchRight(running: RunningArchive, quotes: readonly Quoted[]): Promise<FigureRow[]> {
  const rows: FigureRow[] = [];
  for (const [edits, least] of [
    [0, 0.995],
    [3, 0.99],
    [10, 0.97],
  ] as const) {
    const random = randomFrom(edits + 1);
    let [right, told] = [0, 0];
    for (const { quote } of quotes) {
      const query = edited(quote, edits, random);
      const exact = foldText(quote).text;
      const { passages } = (await running.ask('/v1/propose', { query, limit: 1 })) as {
        passages: { transcript: string }[];
      };
      const { matches } = (await running.ask('/v1/lookup', { query })) as {
        matches: { places: { transcript: string }[] }[];
      };
      const holds = async (transcript: string | undefined): Promise<boolean> => {
        if (transcript === undefined) return false;
        const { rows: found } = await running.shards[0]!.writer.query<{ body: string }>(
          'SELECT body FROM texts WHERE id = $1',
          [transcript],
        );
        const kept = JSON.parse(found[0]!.body) as KeptText;
        return kept.transcript.turns.some(({ paragraphs }) =>
          foldText(paragraphs.map(({ text }) => text).join('')).text.includes(exact),
        );
      };
      if (await holds(passages[0]?.transcript)) right += 1;
      if (await holds(matches[0]?.places[0]?.transcript)) told += 1;
    }
    const percent = (count: number): string => `${((100 * count) / quotes.length).toFixed(1)} %`;
    rows.push(
      row(
        `right passage first, ${edits} edits of 40`,
        `${percent(right)} proposed, ${percent(told)} told (n=${quotes.length})`,
        `≥ ${100 * least} %`,
        right >= least * quotes.length,
      ),
    );
  }
  return rows;
}

async function benchSizes({ shards, characters, loadSeconds }: RunningArchive, count: number): Promise<FigureRow[]> {
  const { rows } = await shards[0]!.writer.query<{ name: string; bytes: number }>(
    `SELECT relname AS name, pg_total_relation_size(oid)::float8 AS bytes FROM pg_class
     WHERE relname IN ('texts', 'passages_0', 'frequencies') UNION ALL
     SELECT relname, pg_relation_size(oid) FROM pg_class WHERE relname = 'passages_0_pairs'`,
  );
  const each = rows.map(({ name, bytes }) => `${name} ${(bytes / characters).toFixed(1)}`).join(', ');
  return [
    row(
      `${count} texts, ${(characters / 1e6).toFixed(1)} M characters: loaded and indexed`,
      `${loadSeconds.toFixed(0)} s`,
      '≤ 240 s',
      loadSeconds <= 240,
    ),
    row('bytes a character', each),
  ];
}

async function benchGold(): Promise<FigureRow> {
  const record = buildRecord();
  const running = await runArchive(recordTexts(record), 1);
  try {
    const finder = createFinder(storeOf(record), () => 0, NAMES);
    let equal = 0;
    for (const { query } of gold) {
      const { archive: _, ...answer } = (await running.ask('/v1/lookup', { query })) as Record<string, unknown>;
      const value = await finder.lookUp(query);
      const own = mergeAnswers(
        [{ id: 'archive:bench', value }],
        [{ id: 'archive:bench', state: 'answered', reason: null }],
      );
      if (JSON.stringify({ ...answer, ms: 0 }) === JSON.stringify({ ...own, ms: 0 })) equal += 1;
    }
    return row(
      'bundled record, quotations of the gold answered as the browser does',
      `${equal} of ${gold.length}`,
      'all',
      equal === gold.length,
    );
  } finally {
    await running.stop();
  }
}

async function benchMalformed({ inject, token }: RunningArchive): Promise<FigureRow> {
  const before: number[] = [];
  let [typed, count] = [0, 0];
  for (const request of malformedRequests(10_000, 7, token)) {
    const { statusCode, body } = await inject(request);
    count += 1;
    if (statusCode >= 400 && statusCode !== 500 && body.startsWith('{"error":{"code":')) typed += 1;
    if (count % 2500 === 0) {
      globalThis.gc?.();
      before.push(process.memoryUsage().heapUsed / 1e6);
    }
  }
  const memory = before.map((each) => each.toFixed(0)).join(', ');
  return row('10,000 malformed requests, each a typed refusal', `${typed}; heap ${memory} MB`, 'all', typed === 10_000);
}

/** Databases of their own machines on this one: each has a part of a processor, so that they are the limit and not the service. */
async function benchLimited(file: string | null, count: number, percent: number): Promise<FigureRow[]> {
  const rates: number[] = [];
  const rows: FigureRow[] = [];
  for (const shards of [1, 2]) {
    const running = await runArchive(archiveTexts(file, count), shards);
    const limits = running.databases.map(({ process: { pid } }) => limitProcessor(pid!, percent));
    try {
      const quotes = quotesFrom(archiveTexts(file, count), ENOUGH, randomFrom(3)).map(({ quote }) => quote);
      const random = randomFrom(5);
      const asked = (): string[] => quotes.map((quote) => edited(quote, 3, random));
      await timed(running, asked(), CLIENTS);
      const before = limits.map(({ usedMs }) => usedMs());
      const begun = performance.now();
      const [, rate] = await timed(running, [...asked(), ...asked()], CLIENTS);
      const passed = performance.now() - begun;
      const used = limits.map(({ usedMs }, at) => usedMs() - before[at]!);
      rates.push(rate);
      const each = used.map(
        (ms) => `${(ms / (2 * ENOUGH)).toFixed(1)} ms of a lookup, ${((100 * ms) / passed).toFixed(0)} %`,
      );
      rows.push(row(`${shards} of ${percent} %: lookups a second`, `${rate.toFixed(1)} (${each.join('; ')})`));
    } finally {
      await running.stop();
      for (const limit of limits) limit.remove();
    }
  }
  const ratio = rates[1]! / rates[0]!;
  rows.push(
    row(`two databases of ${percent} % of a processor against one`, `× ${ratio.toFixed(2)}`, '≥ × 1.4', ratio >= 1.4),
  );
  return rows;
}

/** What the service asks for proposals, from now on. */
function askedOf(shard: Shard): unknown[][] {
  const asked: unknown[][] = [];
  const read = shard.read.bind(shard);
  shard.read = (asking, question, given) => {
    if (question.name === PROPOSE.name) asked.push(given);
    return read(asking, question, given);
  };
  return asked;
}

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    texts: { type: 'string', default: '300' },
    shards: { type: 'string', default: '1' },
    kills: { type: 'string', default: '20' },
    percent: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});
const count = Number(values.texts);
const file = values.file ?? null;
const isAsked = (part: string): boolean => values.only === undefined || values.only.split(',').includes(part);
const rows: FigureRow[] = [row('machine', `${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)} at the start`)];
if (isAsked('gold')) rows.push(await benchGold());
if (isAsked('failover')) rows.push(await benchFailover(Number(values.kills)));
if (values.only?.split(',').includes('limited'))
  rows.push(...(await benchLimited(file, count, Number(values.percent))));
const ofTexts = ['lookups', 'right', 'malformed', 'growth', 'foreign'].filter(isAsked);
const quotes = ofTexts.length === 0 ? [] : quotesFrom(archiveTexts(file, count), ENOUGH, randomFrom(3));
if (isAsked('growth')) {
  const few = Math.ceil(count / 10);
  const running = await runArchive(archiveTexts(file, few), 1);
  try {
    const own = quotesFrom(archiveTexts(file, few), ENOUGH, randomFrom(3));
    rows.push(...(await benchLookups(running, own, `${few} texts`)));
  } finally {
    await running.stop();
  }
}
for (let shards = 1; ofTexts.length > 0 && shards <= Number(values.shards); shards += 1) {
  const running = await runArchive(archiveTexts(file, count), shards);
  try {
    if (shards === 1) rows.push(...(await benchSizes(running, count)));
    console.error(table(rows));
    const asked = askedOf(running.shards[0]!);
    rows.push(
      ...(await benchLookups(running, quotes, shards === 1 ? `${count} texts, one database` : `${shards} shards`)),
    );
    if (shards > 1 && isAsked('foreign')) {
      const foreign = await benchForeign(running.databases, asked.slice(0, 100));
      rows.push(...foreign.rows);
      console.error(foreign.plan);
    }
    if (shards === 1 && isAsked('right')) rows.push(...(await benchRight(running, quotes)));
    if (shards === 1 && isAsked('malformed')) rows.push(await benchMalformed(running));
  } finally {
    await running.stop();
  }
}
console.log(table(rows));
// The aims are for texts as people speak; made ones share their words with each other.
if (file !== null && rows.some(({ holds }) => holds === false)) process.exitCode = 1;
