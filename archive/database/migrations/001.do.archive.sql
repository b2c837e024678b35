-- One row: what this database is.
CREATE TABLE archive (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  name text NOT NULL,
  -- FOLD_VERSION of whoever wrote the pairs: by another folding nothing would be found.
  fold integer NOT NULL,
  -- One more with every change.
  generation bigint NOT NULL DEFAULT 0,
  -- Which part of how many, where an archive is spread over several databases.
  shard integer NOT NULL DEFAULT 0,
  shards integer NOT NULL DEFAULT 1
);

CREATE TABLE events (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id text NOT NULL UNIQUE
);

CREATE SEQUENCE text_versions;

CREATE TABLE texts (
  -- The order of the archive.
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Another one whenever the text is written anew: what is held in memory is known by it.
  version bigint NOT NULL DEFAULT nextval('text_versions'),
  id text NOT NULL UNIQUE,
  event integer NOT NULL REFERENCES events,
  date text,
  form text NOT NULL,
  title text NOT NULL,
  speaker text,
  -- Everybody whose words it has by name, and the outlets that ask.
  speakers text[] NOT NULL,
  outlets text[] NOT NULL,
  paragraphs integer NOT NULL,
  -- Folded.
  characters integer NOT NULL,
  -- SHA-256 of body: the same text is not written twice.
  hash bytea NOT NULL,
  -- JSON: the transcript, where its print is damaged, how it stands beside others of its event.
  body text NOT NULL,
  -- JSON: its turns without their words.
  facts text NOT NULL
);
CREATE INDEX texts_event ON texts (event);
CREATE INDEX texts_date ON texts (date);
CREATE INDEX texts_outlets ON texts USING gin (outlets);

-- A row a paragraph, with all its pairs of folded characters, each one number. Its partitions and their indexes are made by
-- archive/database/partitions.ts.
CREATE TABLE passages (
  text integer NOT NULL,
  -- Index of the paragraph among those of its text.
  slot integer NOT NULL,
  event integer NOT NULL,
  pairs integer[] NOT NULL
) PARTITION BY HASH (text);

-- In how many paragraphs a pair or a character stands: the sum of its rows. Whoever writes appends; settling makes one row of several.
CREATE TABLE frequencies (
  pair integer NOT NULL,
  paragraphs integer NOT NULL
);
CREATE INDEX frequencies_pair ON frequencies (pair) INCLUDE (paragraphs);

CREATE TABLE tokens (
  name text PRIMARY KEY,
  -- SHA-256 of thirty-two random bytes; the token itself is nowhere.
  hash bytea NOT NULL UNIQUE,
  scopes text[] NOT NULL,
  per_minute integer NOT NULL,
  created timestamptz NOT NULL DEFAULT now(),
  revoked timestamptz
);
