/** Who may ask. A token is shown once, when it is made; what is kept is its hash, from which nobody can make it again. */
import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { createRates } from './rates.ts';

/** To ask for texts, or for counts alone. To load takes the database itself. */
export const SCOPES = ['read', 'watch'] as const;
export type Scope = (typeof SCOPES)[number];

export interface TokenFacts {
  name: string;
  scopes: Scope[];
  /** Requests in a minute; a minute's worth may come at once. */
  perMinute: number;
}

export interface ListedToken extends TokenFacts {
  created: string;
  revoked: string | null;
}

const PREFIX = 'yh_';
/** So long as the hash of thirty-two random bytes is needed to guess one, it needs no salt. */
const BYTES = 32;
const FORM = new RegExp(String.raw`^${PREFIX}[\w-]{43}$`, 'u');

export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** @returns the token, to be told to its owner; null where there is one of that name */
export async function addToken(pool: Pool, { name, scopes, perMinute }: TokenFacts): Promise<string | null> {
  const token = PREFIX + randomBytes(BYTES).toString('base64url');
  const { rowCount } = await pool.query(
    'INSERT INTO tokens (name, hash, scopes, per_minute) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [name, hashOfToken(token), scopes, perMinute],
  );
  return rowCount === 1 ? token : null;
}

export async function listTokens(pool: Pool): Promise<ListedToken[]> {
  const { rows } = await pool.query<ListedToken>(
    `SELECT name, scopes, per_minute AS "perMinute", to_json(created) #>> '{}' AS created, to_json(revoked) #>> '{}' AS revoked
     FROM tokens ORDER BY created, name`,
  );
  return rows;
}

/** @returns whether there was one that could be used */
export async function revokeToken(pool: Pool, name: string): Promise<boolean> {
  const { rowCount } = await pool.query('UPDATE tokens SET revoked = now() WHERE name = $1 AND revoked IS NULL', [
    name,
  ]);
  return rowCount === 1;
}

/** null: nobody's; `guessed`: so much is guessed that it is not looked up. */
export type CheckToken = (token: string) => Promise<TokenFacts | null | 'guessed'>;

/** One that is revoked is answered no longer than this. */
const KNOWN_MS = 2000;
/** Where the database of the tokens cannot be asked, those that were known go on for so long. */
const STALE_MS = 60_000;
const MOST_KNOWN = 10_000;
/** Tokens that were never seen here are looked up no more often: who guesses must not keep the database from those who have one. */
const GUESSES_PER_MINUTE = 600;

export function createCheckToken(pool: Pool, now: () => number = Date.now): CheckToken {
  const known = new Map<string, { at: number; facts: TokenFacts | null }>();
  const guesses = createRates(now);
  return async (token) => {
    // Of another form than ours: nobody's.
    if (!FORM.test(token)) return null;
    const hash = hashOfToken(token);
    const key = hash.toString('base64');
    const before = known.get(key);
    if (before !== undefined && now() - before.at < KNOWN_MS) return before.facts;
    if ((before?.facts ?? null) === null && guesses.take('', GUESSES_PER_MINUTE) > 0) return 'guessed';
    try {
      const { rows } = await pool.query<TokenFacts>({
        name: 'token',
        text: 'SELECT name, scopes, per_minute AS "perMinute" FROM tokens WHERE hash = $1 AND revoked IS NULL',
        values: [hash],
      });
      const facts = rows[0] ?? null;
      // What is guessed pushes out nothing that is known.
      if (known.size >= MOST_KNOWN) known.clear();
      if (facts !== null) known.set(key, { at: now(), facts });
      else known.delete(key);
      return facts;
    } catch (error) {
      if (before !== undefined && before.facts !== null && now() - before.at < STALE_MS) return before.facts;
      throw error;
    }
  };
}
