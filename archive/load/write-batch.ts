/** Some texts into one database, all or none of them. */
import type { ClientBase } from 'pg';
import type { KeptText } from '../../engine/index/segments/storage.ts';
import { binaryInts } from './binary-ints.ts';
import { passageKeys, textToWrite, type TextToWrite } from './text-rows.ts';

export interface BatchOutcome {
  kept: number;
  /** Under an id that was there with other words, or other facts. */
  replaced: number;
  /** There already, as they are. */
  same: number;
  /** Folded, of those that were written. */
  characters: number;
}

interface FoundRow {
  id: string;
  number: number;
  hash: string;
}

/** @param client in no transaction */
export async function writeBatch(client: ClientBase, texts: readonly KeptText[]): Promise<BatchOutcome> {
  // Of two under one id the last counts.
  const byId = new Map(texts.map((kept) => [kept.transcript.id, { kept, row: textToWrite(kept) }]));
  await client.query('BEGIN');
  try {
    const { rows: found } = await client.query<FoundRow>(
      `SELECT id, number, encode(hash, 'hex') AS hash FROM texts WHERE id = ANY($1::text[]) FOR UPDATE`,
      [[...byId.keys()].sort()],
    );
    const hashOf = new Map(found.map(({ id, hash }) => [id, hash]));
    const fresh = [...byId.values()].filter(({ row }) => hashOf.get(row.id) !== row.hash);
    const isFresh = new Set(fresh.map(({ row }) => row.id));
    const replaced = found.filter(({ id }) => isFresh.has(id));
    const outcome = {
      kept: fresh.length - replaced.length,
      replaced: replaced.length,
      same: byId.size - fresh.length,
      characters: 0,
    };
    if (fresh.length > 0) {
      const counts = new Counts();
      await takeOut(
        client,
        replaced.map(({ number }) => number),
        counts,
      );
      const numbers = await writeTexts(
        client,
        fresh.map(({ row }) => row),
      );
      outcome.characters = await writePassages(client, fresh, numbers, counts);
      await counts.write(client);
      await client.query('UPDATE archive SET generation = generation + 1');
    }
    await client.query('COMMIT');
    return outcome;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** @returns how many of them were there */
export async function removeTexts(client: ClientBase, ids: readonly string[]): Promise<number> {
  await client.query('BEGIN');
  try {
    const { rows } = await client.query<{ number: number }>(
      'SELECT number FROM texts WHERE id = ANY($1::text[]) ORDER BY number FOR UPDATE',
      [ids],
    );
    const numbers = rows.map(({ number }) => number);
    if (numbers.length > 0) {
      const counts = new Counts();
      await takeOut(client, numbers, counts);
      await client.query('DELETE FROM texts WHERE number = ANY($1::int[])', [numbers]);
      await counts.write(client);
      await client.query('UPDATE archive SET generation = generation + 1');
    }
    await client.query('COMMIT');
    return numbers.length;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** By how many paragraphs the frequencies change. */
class Counts {
  readonly #pairs = new Map<number, number>();

  add(keys: Iterable<number>, by: 1 | -1): void {
    for (const key of keys) this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + by);
  }

  async write(client: ClientBase): Promise<void> {
    const changed = [...this.#pairs].filter(([, by]) => by !== 0);
    await client.query('INSERT INTO frequencies (pair, paragraphs) SELECT * FROM unnest($1::int[], $2::int[])', [
      binaryInts(changed.map(([pair]) => pair)),
      binaryInts(changed.map(([, by]) => by)),
    ]);
  }
}

/** Their paragraphs go; the rows stay, to be written over. */
async function takeOut(client: ClientBase, numbers: readonly number[], counts: Counts): Promise<void> {
  if (numbers.length === 0) return;
  const { rows } = await client.query<{ body: string }>('SELECT body FROM texts WHERE number = ANY($1::int[])', [
    numbers,
  ]);
  for (const { body } of rows) {
    for (const { pairs, characters } of passageKeys(JSON.parse(body) as KeptText)) {
      counts.add(pairs, -1);
      counts.add(characters, -1);
    }
  }
  await client.query('DELETE FROM passages WHERE text = ANY($1::int[])', [numbers]);
}

interface WrittenText {
  number: number;
  event: number;
}

async function writeTexts(client: ClientBase, rows: readonly TextToWrite[]): Promise<Map<string, WrittenText>> {
  // In one order, so that two who write at once wait for each other and not in a ring.
  const events = [...new Set(rows.map(({ event }) => event))].sort();
  await client.query('INSERT INTO events (id) SELECT * FROM unnest($1::text[]) ON CONFLICT DO NOTHING', [events]);
  const column = <Key extends keyof TextToWrite>(key: Key): TextToWrite[Key][] => rows.map((row) => row[key]);
  const lists = (key: 'speakers' | 'outlets'): string[] => column(key).map((list) => JSON.stringify(list));
  const { rows: written } = await client.query<WrittenText & { id: string }>(
    `INSERT INTO texts (id, event, date, form, title, speaker, speakers, outlets, hash, body, facts, language, paragraphs,
                        characters)
     SELECT given.id, events.number, given.date, given.form, given.title, given.speaker,
            array(SELECT jsonb_array_elements_text(given.speakers::jsonb)),
            array(SELECT jsonb_array_elements_text(given.outlets::jsonb)),
            decode(given.hash, 'hex'), given.body, given.facts, given.language, 0, 0
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                 $9::text[], $10::text[], $11::text[], $12::text[])
          WITH ORDINALITY AS given(id, event, date, form, title, speaker, speakers, outlets, hash, body, facts, language, at)
     JOIN events ON events.id = given.event ORDER BY given.at
     ON CONFLICT (id) DO UPDATE SET version = nextval('text_versions'), event = excluded.event, date = excluded.date,
       form = excluded.form, title = excluded.title, speaker = excluded.speaker, speakers = excluded.speakers,
       outlets = excluded.outlets, hash = excluded.hash, body = excluded.body, facts = excluded.facts, language = excluded.language
     RETURNING id, number, event`,
    [
      column('id'),
      column('event'),
      column('date'),
      column('form'),
      column('title'),
      column('speaker'),
      lists('speakers'),
      lists('outlets'),
      column('hash'),
      column('body'),
      column('facts'),
      column('language'),
    ],
  );
  return new Map(written.map(({ id, number, event }) => [id, { number, event }]));
}

/** @returns folded characters */
async function writePassages(
  client: ClientBase,
  texts: readonly { kept: KeptText; row: TextToWrite }[],
  numbers: ReadonlyMap<string, WrittenText>,
  counts: Counts,
): Promise<number> {
  const sizes: [number: number, paragraphs: number, characters: number][] = [];
  const [text, slot, event, ends]: number[][] = [[], [], [], []];
  const folded: string[] = [];
  const pairs: number[] = [];
  for (const { kept, row } of texts) {
    const { number, event: eventNumber } = numbers.get(row.id)!;
    let [paragraphs, characters] = [0, 0];
    for (const keys of passageKeys(kept)) {
      for (const pair of keys.pairs) pairs.push(pair);
      counts.add(keys.pairs, 1);
      counts.add(keys.characters, 1);
      text!.push(number);
      slot!.push(paragraphs);
      event!.push(eventNumber);
      ends!.push(pairs.length);
      folded.push(keys.folded);
      paragraphs += 1;
      characters += keys.folded.length;
    }
    sizes.push([number, paragraphs, characters]);
  }
  await client.query(
    `INSERT INTO passages (text, slot, event, pairs, folded)
     SELECT text, slot, event, ($5::int[])[coalesce(lag("end") OVER (ORDER BY at), 0) + 1 : "end"], folded
     FROM unnest($1::int[], $2::int[], $3::int[], $4::int[], $6::text[])
          WITH ORDINALITY AS given(text, slot, event, "end", folded, at)`,
    [binaryInts(text!), binaryInts(slot!), binaryInts(event!), binaryInts(ends!), binaryInts(pairs), folded],
  );
  await client.query(
    `UPDATE texts SET paragraphs = given.paragraphs, characters = given.characters
     FROM unnest($1::int[], $2::int[], $3::int[]) AS given(number, paragraphs, characters)
     WHERE texts.number = given.number`,
    [0, 1, 2].map((at) => binaryInts(sizes.map((size) => size[at]!))),
  );
  return sizes.reduce((sum, [, , characters]) => sum + characters, 0);
}
