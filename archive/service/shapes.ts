/** What may be sent and what comes back, as JSON Schema: requests are checked by it, and the description that is served is made of it. */
import { FACETS } from '../../engine/search/filter.ts';
import { MAX_QUERY } from '../../engine/search/search.ts';
import { REFUSALS } from './refusal.ts';

type Schema = Readonly<Record<string, unknown>>;

const object = (properties: Record<string, Schema>, required: readonly string[] = Object.keys(properties)): Schema => {
  return { type: 'object', additionalProperties: false, required, properties };
};
/** Of an answer: a later version may say more. */
const told = (properties: Record<string, Schema>, required: readonly string[] = Object.keys(properties)): Schema => {
  return { type: 'object', required, properties };
};
const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const count: Schema = { type: 'integer', minimum: 0 };
const word: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };

/** What is longer is answered as too long; what is far longer is not read. */
const MOST_QUOTED = 60_000;
export const MOST_QUOTATIONS = 10_000;
const MOST_PAGE = 400_000;

/** Version of the sender's folding: ranges and pairs of another one would not fit. */
const fold: Schema = { type: 'integer', minimum: 0 };
const query: Schema = { type: 'string', maxLength: MOST_QUOTED };

export const LOOK_UP = object({ query, length: count, closest: flag, isOfEvent: flag, fold }, ['query']);
export const SEARCH = object(
  {
    query: { type: 'string', maxLength: MAX_QUERY * 2 },
    limit: { type: 'integer', minimum: 1, maximum: 200 },
    filter: object(Object.fromEntries(FACETS.map((name) => [name, nullable({ type: 'string', maxLength: 500 })])), []),
    any: flag,
    fold,
  },
  ['query'],
);
export const PROPOSE = object({ query, limit: { type: 'integer', minimum: 1, maximum: 100 }, fold }, ['query']);
export const CHECK: Schema = {
  oneOf: [
    object(
      {
        quotations: {
          type: 'array',
          maxItems: MOST_QUOTATIONS,
          items: object(
            { id: { anyOf: [{ type: 'string', maxLength: 200 }, { type: 'integer' }] }, query, closest: flag },
            ['id', 'query'],
          ),
        },
        fold,
      },
      ['quotations'],
    ),
    object({ text: { type: 'string', maxLength: MOST_PAGE }, address: { type: 'string', maxLength: 2000 }, fold }, [
      'text',
    ]),
  ],
};
/** The database keeps no NUL. */
export const TEXT_ID = object({ id: { type: 'string', pattern: String.raw`^[^\0]{1,200}$` } });

const archive = told({ name: word, generation: count, fold: count, partial: flag });
const range: Schema = { type: 'array', items: count, minItems: 2, maxItems: 2 };
const coverage = told({ events: count, transcripts: count, from: nullable(word), to: nullable(word) });

const match = told({
  source: word,
  event: word,
  date: nullable(word),
  title: word,
  wording: word,
  voice: word,
  similarity: { type: 'number' },
  readings: listOf(told({ source: word, transcript: word, paragraph: word, text: word, ranges: listOf(range) })),
});
export const ANSWER = told({
  query: word,
  ms: { type: 'number' },
  wording: word,
  reason: nullable(word),
  matches: listOf(match),
  sources: listOf(told({ id: word, state: word, reason: nullable(word) })),
  coverage,
  archive,
});
export const FOUND = told({
  found: told({ hits: listOf({ type: 'object' }), total: count, atMost: flag, phrases: listOf(word) }),
  archive,
});
export const PROPOSED = told({
  passages: listOf(
    told({ event: word, transcript: word, paragraph: word, ranges: listOf(range), text: word, sha256: word }),
  ),
  archive,
});
export const COVERED = told({ coverage, archive });
export const TEXTS = told({
  record: told({ transcripts: listOf({ type: 'object' }), emendations: listOf({}), alignment: listOf({}) }),
  archive,
});
export const HEALTH = told({ state: { enum: ['well', 'partial'] }, archive });
export const REFUSAL = told({
  error: told({ code: { enum: Object.keys(REFUSALS) }, message: word }),
});
