/** An archive in databases of its own, which go with it. */
import { inject } from 'vitest';
import { Client } from 'pg';
import type { FastifyInstance } from 'fastify';
import { urlOf } from '../../../archive/database/embedded.ts';
import { migrate } from '../../../archive/database/migrate.ts';
import { LIMITS, Shard } from '../../../archive/database/shard.ts';
import { loadTexts } from '../../../archive/load/load-texts.ts';
import { recordTexts } from '../../../archive/load/record-texts.ts';
import { type Answering, createAnswering } from '../../../archive/service/answering.ts';
import { createHandles } from '../../../archive/service/handles.ts';
import { createService, SERVICE } from '../../../archive/service/service.ts';
import { startThreads } from '../../../archive/service/threads.ts';
import { nobody } from '../../../archive/store/ask-shards.ts';
import { type OpenArchive, openArchive } from '../../../archive/store/open-archive.ts';
import { addToken, SCOPES } from '../../../archive/tokens/tokens.ts';
import { NAMES } from '../../../data/known-names.ts';
import type { OfficialRecord } from '../../../engine/record/record.ts';

export interface AnArchive {
  shards: Shard[];
  archive: OpenArchive;
  answering: Answering;
  /** With all that it logs. */
  service: FastifyInstance;
  logged: string[];
  /** May read, as often as it likes. */
  token: string;
  /** Names of its databases. */
  databases: string[];
  close(): Promise<void>;
}

let made = 0;

export async function onServer<T>(work: (client: Client) => Promise<T>, database = 'postgres'): Promise<T> {
  const client = new Client({ connectionString: urlOf(inject('postgres'), database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface ArchiveWanted {
  shards?: number;
  partitions?: number;
  /** Addresses of copies that are asked first. */
  readers?: string[];
  answerMs?: number;
  statementMs?: number;
  /** That compare quotations. */
  threads?: number;
}

export async function anArchive(
  record: OfficialRecord,
  {
    shards: count = 1,
    partitions = 1,
    readers = [],
    answerMs = 60_000,
    statementMs = 60_000,
    threads: own = 0,
  }: ArchiveWanted = {},
): Promise<AnArchive> {
  const databases = Array.from({ length: count }, () => `test_${process.pid}_${made++}_${Date.now()}`);
  const shards: Shard[] = [];
  for (const [shard, database] of databases.entries()) {
    await onServer((client) => client.query(`CREATE DATABASE ${database}`));
    await onServer((client) => migrate(client, { name: 'test', partitions, shard, shards: count }), database);
    const writer = urlOf(inject('postgres'), database);
    shards.push(new Shard(shard, { writer, readers }, { ...LIMITS, connectMs: 20_000, statementMs }));
  }
  await loadTexts(shards, recordTexts(record), { isMost: true, signal: nobody().signal });
  const archive = openArchive(shards);
  const logged: string[] = [];
  const tokens = shards[0]!.writer;
  const token = (await addToken(tokens, { name: 'tester', scopes: [...SCOPES], perMinute: 1_000_000 }))!;
  const threads =
    own === 0 ? null : startThreads(new URL('../../../tools/archive/thread.ts', import.meta.url), shards, own);
  const service = createService(createHandles({ archive, shards, names: NAMES, version: '1.0.0', threads }), {
    ...SERVICE,
    answerMs,
    tokens,
    tls: null,
    log: { write: (line) => void logged.push(line) },
  });
  await service.ready();
  return {
    shards,
    archive,
    answering: createAnswering(archive, NAMES),
    service,
    logged,
    token,
    databases,
    async close() {
      await service.close();
      await threads?.close();
      await archive.close();
      for (const database of databases)
        await onServer((client) => client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));
    },
  };
}
