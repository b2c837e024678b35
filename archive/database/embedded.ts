/**
 * A PostgreSQL of our own on a folder, from the programs that are installed: for who has no database yet, and for tests.
 *
 * It listens on a socket in its folder and nowhere else, so that whoever may not read the folder cannot reach it. It refuses to run as root:
 * root starts it as the user `postgres`, whom its package makes, to whom the folder then belongs.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);

/** Where Debian puts each version; elsewhere on the path. */
const DEBIAN = '/usr/lib/postgresql';
/** A socket's path may have no more bytes, with its name. */
const LONGEST_PATH = 80;
const START_MS = 60_000;
const DATABASE = 'archive';

/** Why no database of our own runs: told to whoever starts one, and can be mended there. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

export interface EmbeddedOptions {
  /** Words of its configuration. */
  settings?: Record<string, string>;
}

export interface EmbeddedDatabase {
  url: string;
  /** Where its socket lies. */
  socket: string;
  folder: string;
  process: ChildProcess;
  stop: () => Promise<void>;
}

/** The folder of its programs; null where there is none. */
export function findPostgres(): string | null {
  const given = process.env['POSTGRES_BIN'];
  if (given) return given;
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .map(Number)
        .filter((version) => version >= 15)
    : [];
  const newest = versions.sort((a, b) => b - a)[0];
  const folders = [
    ...(newest === undefined ? [] : [`${DEBIAN}/${newest}/bin`]),
    ...(process.env['PATH'] ?? '').split(':').filter(Boolean),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
}

/** Starts it, and makes it first where the folder is new. Two cannot run on one folder. @throws {CannotStart} */
export async function startEmbedded(given: string, { settings = {} }: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const folder = resolve(given);
  const programs = findPostgres();
  if (programs === null)
    throw new CannotStart(
      'no PostgreSQL of version 15 or newer is installed (apt-get install postgresql), and DATABASE_URL is not set',
    );
  const owner = await ownerOf();
  const data = join(folder, 'data');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  if (owner !== null) await chown(folder, owner.uid, owner.gid);
  const as = (program: string, args: string[]): [string, string[]] => runAs(owner, join(programs, program), args);
  // A folder below /root is closed to that user.
  await run(...runAs(owner, 'test', ['-x', folder])).catch(() => {
    throw new CannotStart(
      `started by root, the database is the user postgres's, who cannot enter ${folder}: give it another --folder`,
    );
  });
  if (!existsSync(join(data, 'PG_VERSION'))) {
    // Half of one is of no use to anybody.
    await rm(data, { recursive: true, force: true });
    const options = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=trust', '--username=archive', '--no-instructions'];
    await run(...as('initdb', ['-D', data, ...options]), { cwd: folder });
  }
  const socket = await socketFolder(folder, owner);
  const all: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    // No word of a quotation in a log.
    log_statement: 'none',
    log_min_duration_statement: '-1',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_min_error_statement: 'panic',
    default_toast_compression: 'lz4',
    shared_buffers: `${bufferMegabytes()}MB`,
    max_wal_size: '4GB',
    random_page_cost: '1.1',
    ...settings,
  };
  const words = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(...as('postgres', ['-D', data, ...words]), { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (line: string) => {
    said.push(line);
    if (said.length > 50) said.shift();
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
    await ended;
    if (!socket.startsWith(folder)) await rm(socket, { recursive: true, force: true });
  };
  try {
    await makeDatabase(socket, () => child.exitCode === null && child.signalCode === null);
  } catch (error) {
    await stop();
    throw new CannotStart(`PostgreSQL did not start on ${folder}:\n${said.join('').slice(-2000)}`, { cause: error });
  }
  return { url: urlOf(socket, DATABASE), socket, folder, process: child, stop };
}

/** A quarter of the memory, as its manual has it; of a very large one the system holds the rest as well. */
function bufferMegabytes(): number {
  return Math.round(Math.min(8192, Math.max(128, totalmem() / 4 / 2 ** 20)));
}

/** One of its programs, as the user who owns the folder. */
export async function runProgram(program: string, args: readonly string[], folder: string): Promise<void> {
  const owner = await ownerOf();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (owner !== null) await chown(folder, owner.uid, owner.gid);
  const programs = findPostgres();
  if (programs === null) throw new Error('no PostgreSQL is installed');
  await run(...runAs(owner, join(programs, program), [...args]), { cwd: folder });
}

export function urlOf(socket: string, database: string): string {
  return `postgresql:///${database}?host=${encodeURIComponent(socket)}&user=archive`;
}

/** Waits until it answers. */
async function makeDatabase(socket: string, isRunning: () => boolean): Promise<void> {
  const until = Date.now() + START_MS;
  for (;;) {
    const client = new Client({ connectionString: urlOf(socket, 'postgres') });
    try {
      await client.connect();
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
      // A copy of another is read only, and has it from there.
      if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
      return;
    } catch (error) {
      if (!isRunning() || Date.now() > until) throw error;
      await new Promise((next) => setTimeout(next, 50));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

interface Owner {
  uid: number;
  gid: number;
}

/** null: whoever runs us. */
async function ownerOf(): Promise<Owner | null> {
  if (process.getuid?.() !== 0) return null;
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((each) => each.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (!uid || !gid)
    throw new CannotStart('PostgreSQL does not run as root, and there is no user `postgres` to run it as');
  return { uid: Number(uid), gid: Number(gid) };
}

/** The database is stopped whenever this process ends, however it ends. */
function runAs(owner: Owner | null, program: string, args: string[]): [string, string[]] {
  if (process.platform !== 'linux') return [program, args];
  const ids = owner === null ? [] : ['--reuid', `${owner.uid}`, '--regid', `${owner.gid}`, '--clear-groups'];
  return ['setpriv', [...ids, '--pdeathsig', 'INT', '--', program, ...args]];
}

async function socketFolder(folder: string, owner: Owner | null): Promise<string> {
  if (folder.length < LONGEST_PATH) return folder;
  const made = await mkdtemp(join(tmpdir(), 'archive-'));
  if (owner !== null) await chown(made, owner.uid, owner.gid);
  return made;
}
