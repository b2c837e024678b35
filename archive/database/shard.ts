/**
 * One database of an archive: a writer, and copies of it that are read where there are any.
 *
 * A question that loses its connection is asked once more, of the next copy; what is only asked can be asked twice.
 */
import { Pool, type PoolClient, type QueryResultRow } from 'pg';

/** Of one request: who asks may go away, and which parts did not answer is told in the end. */
export interface Asking {
  signal: AbortSignal;
  /** Numbers of shards that did not answer. */
  lost: Set<number>;
}

export interface ShardAddress {
  writer: string;
  readers: readonly string[];
}

export interface ShardLimits {
  /** Connections to each database. */
  connections: number;
  statementMs: number;
  connectMs: number;
}

export const LIMITS: ShardLimits = { connections: 10, statementMs: 10_000, connectMs: 1500 };

/** No part of the archive answers. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** It took longer than a statement may. */
export class TooSlow extends Error {
  override name = 'TooSlow';
}

/** A copy that could not be reached is left alone for so long. */
const REST_MS = 1000;
/**
 * Reads of the index are many and short: no plan is worth more time than they take, and none that reads all passages, or all texts to join
 * them, is ever right. Measured with 30,000 texts: a hash of all texts was nine tenths of what a proposal took.
 */
const SETTINGS =
  '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c jit=off -c plan_cache_mode=force_generic_plan -c work_mem=32MB';

/** A question that is asked again and again: its plan is made once for a connection. */
export interface Question {
  name: string;
  text: string;
}

interface Copy {
  pool: Pool;
  lostAt: number;
}

export class Shard {
  readonly number: number;
  readonly address: ShardAddress;
  readonly limits: ShardLimits;
  readonly writer: Pool;
  readonly #copies: Copy[];
  #next = 0;

  constructor(number: number, address: ShardAddress, limits: ShardLimits) {
    const { writer, readers } = address;
    const { connections, statementMs, connectMs } = limits;
    const poolOf = (url: string, options: string): Pool => {
      const pool = new Pool({
        connectionString: url,
        max: connections,
        connectionTimeoutMillis: connectMs,
        keepAlive: true,
        options,
      });
      return outliving(pool);
    };
    this.number = number;
    this.address = address;
    this.limits = limits;
    this.writer = poolOf(writer, '-c synchronous_commit=on');
    const urls = readers.length > 0 ? [...readers, writer] : [writer];
    this.#copies = urls.map((url) => ({
      pool: poolOf(url, `${SETTINGS} -c statement_timeout=${statementMs}`),
      lostAt: -Infinity,
    }));
  }

  /** @throws {Unreachable} {TooSlow}; the signal's reason */
  async read<Row extends QueryResultRow>(asking: Asking, question: Question, values: unknown[]): Promise<Row[]> {
    const [first, second] = this.#inTurn();
    // By turns, where there is a copy: the one that is asked first may be away altogether. After the first time over a new connection, and
    // twice: what was lost from the pool may have been lost long before, and then the next is the first that is lost now.
    const copies = second === undefined ? [first!, first!, first!] : [first!, second, first!, second, first!];
    for (const [at, copy] of copies.entries()) {
      try {
        const asked = { ...question, values };
        if (at > 0) return await askAnew<Row>(copy.pool, asking.signal, asked);
        return await ask<Row>(copy.pool, asking.signal, asked);
      } catch (error) {
        if (asking.signal.aborted) throw asking.signal.reason;
        if (codeOf(error) === '57014') throw new TooSlow(question.name);
        if (!isLost(error)) throw error;
        copy.lostAt = Date.now();
      }
    }
    throw new Unreachable(`shard ${this.number}`);
  }

  /** Open ones, for those who watch. */
  get connections(): number {
    return this.#copies.reduce((sum, { pool }) => sum + pool.totalCount, this.writer.totalCount);
  }

  async close(): Promise<void> {
    await Promise.all([this.writer.end(), ...this.#copies.map(({ pool }) => pool.end())]);
  }

  /** The readers by turns, the writer last; those that were lost just now behind all others. */
  #inTurn(): Copy[] {
    const writer = this.#copies.at(-1)!;
    const readers = this.#copies.slice(0, -1);
    const start = readers.length === 0 ? 0 : (this.#next = (this.#next + 1) % readers.length);
    const all = [...readers.slice(start), ...readers.slice(0, start), writer];
    const since = Date.now() - REST_MS;
    return [...all.filter(({ lostAt }) => lostAt < since), ...all.filter(({ lostAt }) => lostAt >= since)];
  }
}

async function ask<Row extends QueryResultRow>(
  pool: Pool,
  signal: AbortSignal,
  question: Question & { values: unknown[] },
): Promise<Row[]> {
  signal.throwIfAborted();
  const client = await pool.connect();
  let broken: Error | undefined;
  const cancelling: Promise<void>[] = [];
  const cancel = (): void => {
    cancelling.push(cancelQuery(pool, client));
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return (await client.query<Row>(question)).rows;
  } catch (error) {
    if (isLost(error)) broken = error as Error;
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
    // Else the next question on this connection would be the one that is cancelled.
    await Promise.all(cancelling);
    client.release(broken);
  }
}

/** A connection that breaks while nobody waits for it, in the pool or between two questions, ends no process: the next question finds out. */
function outliving(pool: Pool): Pool {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function askAnew<Row extends QueryResultRow>(
  { options }: Pool,
  signal: AbortSignal,
  question: Question & { values: unknown[] },
): Promise<Row[]> {
  const pool = outliving(new Pool({ ...options, max: 2 }));
  try {
    return await ask<Row>(pool, signal, question);
  } finally {
    await pool.end();
  }
}

async function cancelQuery(pool: Pool, client: PoolClient): Promise<void> {
  const { processID } = client as PoolClient & { processID: number | null };
  try {
    await pool.query('SELECT pg_cancel_backend($1)', [processID]);
  } catch {
    // It ends by itself: a statement has its time.
  }
}

export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** Whether the connection is gone or was never there, or the database itself, and not the question wrong. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error);
  if (/^(?:08|57P0|53300|3D000)/u.test(code) || /^E(?:CONN|PIPE|NOENT|NOTFOUND|AI_AGAIN|HOST|NET|TIMEDOUT)/u.test(code))
    return true;
  // The client has no codes for these.
  const message = error instanceof Error ? error.message : '';
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/u.test(
    message,
  );
}
