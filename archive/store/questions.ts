/** All that a lookup or a search asks of a database. Values are parameters, always: no question is put together from what somebody sent. */
import type { Question } from '../database/shard.ts';

/** What this database is, and of which generation. */
export const STATE: Question = {
  name: 'state',
  text: `SELECT name, fold, generation::float8 AS generation, shard, shards FROM archive`,
};

/** What is told of all texts; asked once a generation. */
export const FACTS: Question = {
  name: 'facts',
  text: `SELECT count(DISTINCT event)::int AS events, count(*)::int AS transcripts, min(date) AS from, max(date) AS to,
                coalesce(sum(paragraphs), 0)::float8 AS paragraphs, array_agg(DISTINCT coalesce(speaker, '')) AS speakers
         FROM texts`,
};

export const NAMES_IN_TEXTS: Question = {
  name: 'names',
  text: `SELECT array(SELECT name FROM texts, unnest(speakers) WITH ORDINALITY AS said(name, at)
                      GROUP BY name ORDER BY min(number), min(at)) AS speakers,
                array(SELECT name FROM texts, unnest(outlets) WITH ORDINALITY AS asked(name, at)
                      GROUP BY name ORDER BY min(number), min(at)) AS outlets`,
};

export const FREQUENCIES: Question = {
  name: 'frequencies',
  text: `SELECT pair, sum(paragraphs)::int AS paragraphs FROM frequencies WHERE pair = ANY($1::int[]) GROUP BY pair`,
};

/** Of some fives, each by its four pairs and itself, the event that has it; two where two have it. Of one that is everywhere not all is read. */
export const SHARED: Question = {
  name: 'shared',
  text: `SELECT asked.at::int, found.first, found.last
         FROM unnest($1::int[], $2::int[], $3::int[], $4::int[], $5::text[]) WITH ORDINALITY AS asked(a, b, c, d, five, at)
         CROSS JOIN LATERAL (SELECT min(event) AS first, max(event) AS last FROM
                             (SELECT event FROM passages
                              WHERE pairs @> ARRAY[asked.a, asked.b, asked.c, asked.d] AND strpos(folded, asked.five) > 0
                              LIMIT 500) AS standing) AS found
         WHERE found.first IS NOT NULL`,
};

/**
 * Paragraphs by the weight of the pairs that they share with each stretch: stretches, pairs, weights; how many. A stretch all of whose pairs
 * are in thousands of paragraphs is a notice that is printed every day: of each pair the same first ones say enough of it.
 */
export const PROPOSE: Question = {
  name: 'propose',
  text: `SELECT ranked.stretch, events.id AS event, texts.id AS transcript, ranked.slot, ranked.score
         FROM (SELECT scored.*, row_number() OVER (PARTITION BY stretch ORDER BY score DESC, text, slot) AS rank
               FROM (SELECT asked.stretch, passage.text, passage.slot, sum(asked.weight) AS score
                     FROM unnest($1::int[], $2::int[], $3::float8[]) AS asked(stretch, pair, weight)
                     CROSS JOIN LATERAL (SELECT text, slot FROM passages WHERE pairs @> ARRAY[asked.pair] LIMIT 3000) AS passage
                     GROUP BY asked.stretch, passage.text, passage.slot) AS scored) AS ranked
         JOIN texts ON texts.number = ranked.text JOIN events ON events.number = texts.event
         WHERE ranked.rank <= $4 ORDER BY ranked.stretch, ranked.rank`,
};

/** Paragraphs that hold all of some pairs, of the newest events first. */
export const HOLDING: Question = {
  name: 'holding',
  text: `SELECT events.id AS event, texts.id AS transcript, texts.number AS text, passages.slot
         FROM passages JOIN texts ON texts.number = passages.text JOIN events ON events.number = texts.event
         WHERE passages.pairs @> $1::int[] ORDER BY events.id DESC, texts.number, passages.slot LIMIT $2`,
};

/** Paragraphs that hold one of the pairs with which a character begins. */
export const HOLDING_CHARACTER: Question = {
  name: 'holding-character',
  text: `SELECT events.id AS event, texts.id AS transcript, texts.number AS text, passages.slot
         FROM passages JOIN texts ON texts.number = passages.text JOIN events ON events.number = texts.event
         WHERE passages.pairs && (SELECT array_agg(DISTINCT pair) FROM frequencies WHERE pair BETWEEN $1 AND $2)
         ORDER BY events.id DESC, texts.number, passages.slot LIMIT $3`,
};

const TEXT_ROW = `events.id AS event, texts.id AS transcript, texts.number, texts.version::float8 AS version`;

/** The texts of some events, in the order of the archive. */
export const TEXTS_OF_EVENTS: Question = {
  name: 'texts-of-events',
  text: `SELECT ${TEXT_ROW} FROM events JOIN texts ON texts.event = events.number
         WHERE events.id = ANY($1::text[]) ORDER BY texts.number`,
};

export const ALL_TEXTS: Question = {
  name: 'all-texts',
  text: `SELECT ${TEXT_ROW} FROM events JOIN texts ON texts.event = events.number ORDER BY texts.number`,
};

export const EVENTS_OF_TEXTS: Question = {
  name: 'events-of-texts',
  text: `SELECT DISTINCT events.id AS event FROM texts JOIN events ON events.number = texts.event
         WHERE texts.id = ANY($1::text[])`,
};

export const EVENTS_OF_DAY: Question = {
  name: 'events-of-day',
  text: `SELECT events.id AS event FROM texts JOIN events ON events.number = texts.event
         WHERE texts.date = $1 GROUP BY events.id ORDER BY min(texts.number) DESC`,
};

export const TEXTS_ASKED_BY: Question = {
  name: 'texts-asked-by',
  text: `SELECT id AS transcript FROM texts WHERE outlets @> ARRAY[$1::text] ORDER BY number`,
};

export const BODIES: Question = {
  name: 'bodies',
  text: `SELECT number, body FROM texts WHERE number = ANY($1::int[])`,
};

/** What is known of the passages of some texts, with all texts of their events. */
export const FACTS_OF_TEXTS: Question = {
  name: 'facts-of-texts',
  text: `SELECT ${TEXT_ROW}, texts.date, texts.form, texts.facts
         FROM texts JOIN events ON events.number = texts.event
         WHERE texts.event IN (SELECT event FROM texts WHERE id = ANY($1::text[])) ORDER BY texts.number`,
};

export const SIZES: Question = {
  name: 'sizes',
  text: `SELECT texts.id AS transcript, events.id AS event, texts.date, texts.title, texts.characters
         FROM texts JOIN events ON events.number = texts.event ORDER BY texts.number`,
};

/** What is told of the English texts; asked once a generation. */
export const ENGLISH: Question = {
  name: 'english',
  text: `SELECT events.id AS event, count(*)::int AS transcripts, min(texts.date) AS from, max(texts.date) AS to
         FROM texts JOIN events ON events.number = texts.event WHERE texts.language = 'en'
         GROUP BY events.id ORDER BY min(texts.number)`,
};

/**
 * Events with a text of some days, and two of each year, by which one is told that is the year's only one. An event's day is that of its first
 * text.
 */
export const EVENTS_OF_DAYS: Question = {
  name: 'events-of-days',
  text: `WITH chosen AS (
           SELECT event FROM texts WHERE date = ANY($1::text[])
           UNION SELECT first.event FROM unnest($2::text[]) AS asked(year)
             CROSS JOIN LATERAL (SELECT event FROM texts WHERE date BETWEEN asked.year || '-01-01' AND asked.year || '-12-31'
                                 ORDER BY date LIMIT 1) AS first
           UNION SELECT other.event FROM unnest($2::text[]) AS asked(year)
             CROSS JOIN LATERAL (SELECT event FROM texts WHERE date BETWEEN asked.year || '-01-01' AND asked.year || '-12-31'
                                 ORDER BY date LIMIT 1) AS first
             CROSS JOIN LATERAL (SELECT event FROM texts WHERE date BETWEEN asked.year || '-01-01' AND asked.year || '-12-31'
                                 AND texts.event <> first.event ORDER BY date LIMIT 1) AS other)
         SELECT events.id AS event, min(texts.date) AS date
         FROM chosen JOIN events ON events.number = chosen.event JOIN texts ON texts.event = events.number
         GROUP BY events.id ORDER BY events.id DESC`,
};
