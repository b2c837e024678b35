/** The first of two databases is killed while desks ask and texts come in; the copy takes its place. What was lost is counted. */
import type { Client } from 'pg';
import type { EmbeddedDatabase } from '../../../archive/database/embedded.ts';
import { migrate } from '../../../archive/database/migrate.ts';
import { LIMITS, Shard } from '../../../archive/database/shard.ts';
import { loadTexts } from '../../../archive/load/load-texts.ts';
import { recordTexts } from '../../../archive/load/record-texts.ts';
import { findFaults } from '../../../archive/load/upkeep.ts';
import { writeBatch } from '../../../archive/load/write-batch.ts';
import { createAnswering } from '../../../archive/service/answering.ts';
import { nobody } from '../../../archive/store/ask-shards.ts';
import { openArchive } from '../../../archive/store/open-archive.ts';
import { NAMES } from '../../../data/known-names.ts';
import { manyTexts } from '../many-texts.ts';
import { onDatabase, Servers } from './a-pair.ts';

export interface FailoverOutcome {
  /** Lookups that were answered while the first was killed and the copy took its place. */
  answered: number;
  failed: number;
  /** Answers that were not those of before. */
  wrong: number;
  /** Batches that were told as committed, and those of them that are not there afterwards. */
  committed: number;
  lost: number;
  faults: string[];
}

const CLIENTS = 4;

/** @param times how often the first is killed; the copy is the first of the next time */
export async function* killFirst(times: number): AsyncGenerator<FailoverOutcome> {
  const servers = new Servers();
  try {
    let first = await servers.first();
    await onDatabase(first, (client) => migrate(client, { name: 'pair', partitions: 1, shard: 0, shards: 1 }));
    await withShard(first, null, (shard) =>
      loadTexts([shard], recordTexts(manyTexts(40)), { isMost: true, signal: nobody().signal }),
    );
    for (let time = 0; time < times; time += 1) {
      const copy = await servers.copyOf(first);
      yield await withShard(first, copy, (shard) => killUnderLoad(servers, { shard, first, copy, time }));
      first = copy;
    }
  } finally {
    await servers.stop();
  }
}

interface Killing {
  shard: Shard;
  first: EmbeddedDatabase;
  copy: EmbeddedDatabase;
  time: number;
}

async function killUnderLoad(servers: Servers, { shard, first, copy, time }: Killing): Promise<FailoverOutcome> {
  const answering = createAnswering(openArchive([shard]), NAMES);
  const quotes = manyTexts(40).transcripts.map(({ turns }) => turns[0]!.paragraphs[0]!.text.slice(0, 40));
  const outcome: FailoverOutcome = { answered: 0, failed: 0, wrong: 0, committed: 0, lost: 0, faults: [] };
  const over = new AbortController();
  const ask = async (from: number): Promise<void> => {
    for (let at = from; !over.signal.aborted; at += CLIENTS) {
      try {
        const { wording, archive } = await answering.lookUp(nobody(), { query: quotes[at % quotes.length]! });
        outcome.answered += 1;
        if (wording !== 'verbatim' || archive.partial) outcome.wrong += 1;
      } catch {
        outcome.failed += 1;
      }
    }
  };
  const committed: string[] = [];
  const load = async (): Promise<void> => {
    try {
      await onDatabase(first, async (client) => {
        client.on('error', () => undefined);
        await loadOneByOne(client, time, committed, () => over.signal.aborted);
      });
    } catch {
      // Killed in the midst of it: what was not told as committed may be there or not.
    }
  };
  const working = [...Array.from({ length: CLIENTS }, (_, at) => ask(at)), load()];
  await until(() => outcome.answered >= 12 && committed.length >= 3);
  await servers.kill(first);
  const before = outcome.answered;
  await until(() => outcome.answered >= before + 12);
  await servers.promote(copy);
  over.abort();
  await Promise.all(working);
  outcome.committed = committed.length;
  await onDatabase(copy, async (client) => {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM texts WHERE id = ANY($1::text[])', [committed]);
    outcome.lost = committed.length - rows.length;
  });
  await withShard(copy, null, async ({ writer }) => {
    outcome.faults = await findFaults(writer);
  });
  return outcome;
}

async function loadOneByOne(client: Client, time: number, committed: string[], isOver: () => boolean): Promise<void> {
  // A seed of each time, under names that no other time has.
  const { transcripts } = manyTexts(400, 3, 100 + time);
  for (const text of transcripts) {
    if (isOver()) return;
    const id = `${text.id}.${time}`;
    const [kept] = recordTexts({ transcripts: [{ ...text, id, event: id }], emendations: [], alignment: [] });
    await writeBatch(client, [kept!]);
    committed.push(id);
  }
}

async function withShard<T>(
  first: EmbeddedDatabase,
  copy: EmbeddedDatabase | null,
  work: (shard: Shard) => Promise<T>,
): Promise<T> {
  // Asked by turns: half of the questions are on their way to the one that is killed.
  const readers = copy === null ? [] : [first.url, copy.url];
  const shard = new Shard(0, { writer: first.url, readers }, { ...LIMITS, connectMs: 20_000 });
  try {
    return await work(shard);
  } finally {
    await shard.close();
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((next) => setTimeout(next, 10));
}
