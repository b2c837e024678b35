-- In the first database of an archive alone, as its tokens are: packs that were loaded whole.
CREATE TABLE packs (
  id text PRIMARY KEY,
  revision integer NOT NULL,
  title text NOT NULL,
  -- By which it was signed; none where it was not.
  key text,
  -- Ids under which the archive has its texts.
  texts text[] NOT NULL
);
