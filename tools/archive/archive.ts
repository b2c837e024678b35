/**
 * An archive: many texts in a PostgreSQL, asked over HTTP by many at once. docs/ARCHIVE.md is for who runs one for others.
 *
 *   npm run archive -- start                         prints its address, and the first time a token
 *   npm run archive -- load FILES…                   packs, exports of a library, texts, folders of them; once more does nothing
 *   npm run archive -- token add NAME | list | revoke NAME
 *   npm run archive -- check                         whether all of it is as it must be
 *   npm run archive -- reindex                       its index anew, while it answers
 *
 * The database is that of `DATABASE_URL`, else one of its own in `--folder` (`yuanhua-archive`). Exit code 2: called wrongly; 1: not all could be
 * loaded, or `check` found a fault.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotStart } from '../../archive/database/embedded.ts';
import { openShards, type OpenShards } from '../../archive/database/open-shards.ts';
import { codeOf, isLost } from '../../archive/database/shard.ts';
import { loadTexts } from '../../archive/load/load-texts.ts';
import { type LoadedPack, notePack } from '../../archive/load/packs.ts';
import { recordTexts } from '../../archive/load/record-texts.ts';
import { findFaults, rebuildIndexes } from '../../archive/load/upkeep.ts';
import { createHandles } from '../../archive/service/handles.ts';
import { createService, SERVICE } from '../../archive/service/service.ts';
import { startThreads, THREADS } from '../../archive/service/threads.ts';
import { nobody } from '../../archive/store/ask-shards.ts';
import { openArchive } from '../../archive/store/open-archive.ts';
import { addToken, listTokens, revokeToken, type Scope, SCOPES } from '../../archive/tokens/tokens.ts';
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { UNNAMED_ARCHIVE } from '../../platform/archive/archive-address.ts';
import project from '../../package.json' with { type: 'json' };
import { filesIn, textsToLoad } from './texts-to-load.ts';

const USAGE = 'usage: archive start | load FILES… | token add NAME | token list | token revoke NAME | check | reindex';
const OPTIONS = {
  folder: { type: 'string', default: 'yuanhua-archive' },
  name: { type: 'string', default: UNNAMED_ARCHIVE },
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '7390' },
  'tls-key': { type: 'string' },
  'tls-cert': { type: 'string' },
  threads: { type: 'string', default: String(THREADS) },
  partitions: { type: 'string', default: '1' },
  scopes: { type: 'string', default: 'read' },
  'per-minute': { type: 'string', default: '6000' },
} as const;

type Values = ReturnType<typeof readArguments>['values'];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function fail(message: string): never {
  process.stderr.write(`archive: ${message}\n`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function numberOf(
  values: Values,
  name: 'port' | 'partitions' | 'threads' | 'per-minute',
  least: number,
  most: number,
): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < least || value > most) fail(`--${name} is a number from ${least} to ${most}`);
  return value;
}

/** Whoever listens to other machines does so with TLS: a token that is read on its way is anybody's. */
const HERE = ['127.0.0.1', '::1', 'localhost'];

interface Listening {
  host: string;
  port: number;
  tls: { key: string; cert: string } | null;
  threads: number;
}

/** Before a database is started or made: who called it wrongly hears it at once. */
async function listeningOf(values: Values): Promise<Listening> {
  const { host, 'tls-key': key, 'tls-cert': cert } = values;
  if ((key === undefined) !== (cert === undefined)) fail('--tls-key and --tls-cert go together');
  if (key === undefined && !HERE.includes(host))
    fail('other machines may ask over TLS alone: --tls-key and --tls-cert');
  const read = (file: string): Promise<string> =>
    readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => fail(`${file} cannot be read (${error.code})`));
  const tls = key && cert ? { key: await read(key), cert: await read(cert) } : null;
  return { host, tls, port: numberOf(values, 'port', 0, 65_535), threads: numberOf(values, 'threads', 0, 64) };
}

async function start({ shards, embedded }: OpenShards, { host, port, tls, threads: count }: Listening): Promise<void> {
  const archive = openArchive(shards);
  const { coverage } = await archive.facts(nobody());
  if (coverage.transcripts === 0) {
    const { kept } = await loadTexts(shards, recordTexts(buildRecord()), { isMost: true, signal: nobody().signal });
    say(`loaded the bundled record: ${kept} texts`);
  }
  const tokens = shards[0]!.writer;
  const first = (await listTokens(tokens)).length === 0;
  const threads = count === 0 ? null : startThreads(new URL('thread.ts', import.meta.url), shards, count);
  const handles = createHandles({ archive, shards, names: NAMES, version: project.version, threads });
  const service = createService(handles, { ...SERVICE, tokens, tls });
  const address = await service.listen({ host, port });
  let isEnding = false;
  const end = async (): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    await service.close();
    await threads?.close();
    await archive.close();
    await embedded?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
  embedded?.process.once('exit', () => {
    if (!isEnding) process.stderr.write('archive: its database has ended\n');
    void end();
  });
  // Told last: whoever reads it may stop the service at once.
  say(`archive at ${address}`);
  if (first) say(`token ${await addToken(tokens, { name: 'first', scopes: [...SCOPES], perMinute: 6000 })}`);
}

async function load({ shards }: OpenShards, paths: readonly string[]): Promise<void> {
  const { files, bytes } = await filesIn(paths);
  const archive = openArchive(shards);
  const { paragraphs } = await archive.facts(nobody());
  let unread = 0;
  const packs: LoadedPack[] = [];
  const texts = textsToLoad(files, {
    archive,
    shards,
    onUnread({ name, problem }) {
      unread += 1;
      process.stderr.write(`archive: ${name}: ${problem}\n`);
    },
    onPack: (pack) => packs.push(pack),
  });
  // A paragraph has some hundred characters, of three bytes each.
  const isMost = bytes > paragraphs * 300 * 4;
  const stopped = new AbortController();
  process.once('SIGINT', () =>
    stopped.abort(new Error('stopped; what was loaded stays, and the same command goes on')),
  );
  const onProgress = ({ kept, replaced, same }: { kept: number; replaced: number; same: number }): void =>
    void process.stderr.write(`\r${kept} kept, ${replaced} replaced, ${same} there already `);
  const { kept, replaced, same } = await loadTexts(shards, texts, { isMost, signal: stopped.signal, onProgress });
  process.stderr.write('\n');
  for (const pack of packs) {
    const gone = await notePack(shards, pack);
    say(
      `${pack.title}, revision ${pack.revision}: ${pack.texts.length} texts${gone > 0 ? `, ${gone} of the last one gone` : ''}`,
    );
  }
  say(`${kept} kept, ${replaced} replaced, ${same} there already, ${unread} unread`);
  if (unread > 0) process.exitCode = 1;
}

async function token({ shards }: OpenShards, [what, name]: readonly string[], values: Values): Promise<void> {
  const tokens = shards[0]!.writer;
  if (what === 'list') {
    for (const { name: own, scopes, perMinute, created, revoked } of await listTokens(tokens))
      say(
        [own, scopes.join(','), `${perMinute} a minute`, created, revoked === null ? '' : `revoked ${revoked}`].join(
          '\t',
        ),
      );
    return;
  }
  if (what === 'revoke') {
    if (!(await revokeToken(tokens, name!))) fail(`no token ${name} that could be used`);
    return say('revoked');
  }
  const scopes = values.scopes.split(',') as Scope[];
  if (!scopes.every((scope) => SCOPES.includes(scope))) fail(`--scopes are some of ${SCOPES.join(',')}`);
  const made = await addToken(tokens, { name: name!, scopes, perMinute: numberOf(values, 'per-minute', 1, 1_000_000) });
  if (made === null) fail(`there is a token ${name} already`);
  say(made);
}

async function check({ shards }: OpenShards): Promise<void> {
  for (const { number, writer } of shards) {
    for (const fault of await findFaults(writer)) {
      say(`database ${number}: ${fault}`);
      process.exitCode = 1;
    }
  }
  if (process.exitCode === undefined) say('all is as it must be');
}

const { values, positionals } = readArguments();
const [command, ...given] = positionals;
const isCalledWell =
  (['start', 'check', 'reindex'].includes(command ?? '') && given.length === 0) ||
  (command === 'load' && given.length > 0) ||
  (command === 'token' && given[0] === 'list' && given.length === 1) ||
  (command === 'token' && ['add', 'revoke'].includes(given[0] ?? '') && given.length === 2);
if (!isCalledWell) fail(USAGE);

const listening = command === 'start' ? await listeningOf(values) : null;
const opened: OpenShards = await openShards({
  addresses: process.env['DATABASE_URL']?.trim() || null,
  folder: resolve(values.folder),
  name: values.name,
  partitions: numberOf(values, 'partitions', 1, 1024),
}).catch((error: unknown) => {
  // Of class 28: it takes no such user, or another password.
  if (error instanceof CannotStart || isLost(error) || codeOf(error).startsWith('28'))
    return fail((error as Error).message);
  throw error;
});
if (listening !== null) await start(opened, listening);
else {
  try {
    if (command === 'load') await load(opened, given);
    else if (command === 'token') await token(opened, given, values);
    else if (command === 'check') await check(opened);
    else for (const { writer } of opened.shards) await rebuildIndexes(writer);
  } finally {
    await Promise.all(opened.shards.map((shard) => shard.close()));
    await opened.embedded?.stop();
  }
}
