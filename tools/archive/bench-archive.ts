/** An archive with its service, in databases that go with it: what the bench measures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { Client } from 'pg';
import { type EmbeddedDatabase, startEmbedded } from '../../archive/database/embedded.ts';
import { migrate } from '../../archive/database/migrate.ts';
import { LIMITS, Shard } from '../../archive/database/shard.ts';
import { loadTexts } from '../../archive/load/load-texts.ts';
import { createHandles } from '../../archive/service/handles.ts';
import { createService, SERVICE } from '../../archive/service/service.ts';
import { startThreads, THREADS } from '../../archive/service/threads.ts';
import { nobody } from '../../archive/store/ask-shards.ts';
import { openArchive } from '../../archive/store/open-archive.ts';
import { addToken } from '../../archive/tokens/tokens.ts';
import { NAMES } from '../../data/known-names.ts';
import type { KeptText } from '../../engine/index/segments/storage.ts';

export interface RunningArchive {
  ask(path: string, body: object): Promise<unknown>;
  inject: (request: InjectOptions) => Promise<{ statusCode: number; body: string }>;
  token: string;
  shards: Shard[];
  databases: EmbeddedDatabase[];
  characters: number;
  loadSeconds: number;
  stop(): Promise<void>;
}

/** @param count shards */
export async function runArchive(texts: Iterable<KeptText>, count: number): Promise<RunningArchive> {
  const folders: string[] = [];
  const databases: EmbeddedDatabase[] = [];
  const shards: Shard[] = [];
  for (let shard = 0; shard < count; shard += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'archive-bench-'));
    folders.push(folder);
    const database = await startEmbedded(folder);
    databases.push(database);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await migrate(client, { name: 'bench', partitions: 1, shard, shards: count });
    await client.end();
    shards.push(new Shard(shard, { writer: database.url, readers: [] }, { ...LIMITS, statementMs: 60_000 }));
  }
  const begun = performance.now();
  const { characters } = await loadTexts(shards, texts, { isMost: true, signal: nobody().signal });
  const loadSeconds = (performance.now() - begun) / 1000;
  const archive = openArchive(shards);
  const tokens = shards[0]!.writer;
  const token = (await addToken(tokens, { name: 'bench', scopes: ['read'], perMinute: 1_000_000 }))!;
  const threads = startThreads(new URL('thread.ts', import.meta.url), shards, THREADS);
  const handles = createHandles({ archive, shards, names: NAMES, version: '0', threads });
  const service = createService(handles, { ...SERVICE, answerMs: 120_000, tokens, tls: null, log: null });
  const address = await service.listen({ port: 0 });
  return {
    inject: (request) => service.inject(request),
    token,
    shards,
    databases,
    characters,
    loadSeconds,
    async ask(path, body) {
      const answer = await fetch(address + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    async stop() {
      await service.close();
      await threads.close();
      await archive.close();
      for (const { stop } of databases) await stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
