/**
 * The ledger of ids. A paragraph keeps the id under which it was published first, however the parser numbers it later:
 * links, notes and citations point to it. A paragraph is known by its words; if they change, by its place.
 */
import type { Transcript, Turn } from '../engine/record/record.ts';
import { contentOf } from '../engine/collate/witness-text.ts';
import { DataError, lineOf, parseJson } from './read-data.ts';
import { fnv1a } from '../engine/record/fnv1a.ts';

const FILE = 'ids.json';

export interface Ledger {
  /** By transcript: paragraph key (`a14.2`) → fingerprint of its words. */
  transcripts: Record<string, Record<string, string>>;
  /** Ids given up, whole (`2017-03-08.scio#a14.2`) → the id that stands for it now. */
  redirects: Record<string, string>;
}

export function readLedger(text: string): Ledger {
  const value = parseJson(FILE, text) as Partial<Ledger> | null;
  if (!value?.transcripts || !value.redirects) throw new DataError(FILE, 1, 'must have “transcripts” and “redirects”');
  return { transcripts: value.transcripts, redirects: value.redirects };
}

/** FNV-1a over letters and digits, 32 bits in hexadecimal: a changed comma is the same paragraph. */
export function fingerprint(text: string): string {
  const signs = Array.from(contentOf(text), (sign) => sign.codePointAt(0)!);
  return fnv1a(signs).toString(16).padStart(8, '0');
}

/** `transcript` under the ids of the ledger; new paragraphs get new ones. */
export function keepIds(transcript: Transcript, ledger: Ledger): Transcript {
  const known = ledger.transcripts[transcript.id] ?? {};
  const free = new Map<string, string[]>();
  for (const [key, print] of Object.entries(known)) free.set(print, [...(free.get(print) ?? []), key]);
  const taken = new Set<string>();
  const kept = new Map<object, string>();
  const claim = (paragraph: object, key: string | undefined): void => {
    if (key === undefined || taken.has(key) || kept.has(paragraph)) return;
    taken.add(key);
    kept.set(paragraph, key);
  };
  const all = transcript.turns.flatMap(({ paragraphs }) =>
    paragraphs.map((paragraph) => ({ paragraph, key: keyOf(paragraph.id), print: fingerprint(paragraph.text) })),
  );
  // Where the same words stand twice, the one at its old place keeps its id.
  for (const { paragraph, key, print } of all) if (known[key] === print) claim(paragraph, key);
  for (const { paragraph, print } of all) {
    claim(
      paragraph,
      free.get(print)?.find((key) => !taken.has(key)),
    );
  }
  // Its words have changed: the same place is the same paragraph.
  for (const { paragraph, key } of all) if (key in known) claim(paragraph, key);

  const turnKeys = new Set([...Object.keys(known), ...Object.keys(ledger.redirects).map(keyOf)].map(turnOf));
  const used = new Set<string>();
  const turns = transcript.turns.map((turn): Turn => {
    const old = turn.paragraphs
      .map((paragraph) => kept.get(paragraph))
      .find((key) => key !== undefined && !used.has(turnOf(key)));
    const own = keyOf(turn.id);
    const key =
      old !== undefined
        ? turnOf(old)
        : unused(own, (name) => used.has(name) || (turnKeys.has(name) && turn.paragraphs.length > 0));
    used.add(key);
    const paragraphs = turn.paragraphs.map((paragraph, index) => {
      const name = kept.get(paragraph) ?? nextKey(key, index + 1, taken, known);
      taken.add(name);
      return { ...paragraph, id: `${transcript.id}#${name}` };
    });
    return { ...turn, id: `${transcript.id}#${key}`, paragraphs };
  });
  return { ...transcript, turns };
}

/** Throws if an id that was published is neither there nor redirected to one that is. */
export function checkLedger(transcripts: Transcript[], ledger: Ledger, text: string): void {
  const present = new Set(
    transcripts.flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id))),
  );
  const lineOfKey = (key: string): number | null =>
    text.includes(`"${key}"`) ? lineOf(text, text.indexOf(`"${key}"`)) : null;
  for (const [transcript, keys] of Object.entries(ledger.transcripts)) {
    for (const key of Object.keys(keys)) {
      const id = `${transcript}#${key}`;
      if (!present.has(id) && !(id in ledger.redirects))
        throw new DataError(FILE, lineOfKey(key), `the id ${id} would be lost; redirect it`);
    }
  }
  for (const [old, target] of Object.entries(ledger.redirects)) {
    if (present.has(old)) throw new DataError(FILE, lineOfKey(old), `the id ${old} is redirected, and still there`);
    if (!present.has(target))
      throw new DataError(FILE, lineOfKey(old), `${old} is redirected to ${target}, which is not there`);
  }
}

/** The ledger with every id of the record in it: what the command that mints ids writes. */
export function mintIds(transcripts: Transcript[], ledger: Ledger): Ledger {
  const minted: Ledger['transcripts'] = { ...ledger.transcripts };
  for (const { id, turns } of transcripts) {
    const keys: Record<string, string> = {};
    for (const { paragraphs } of turns)
      for (const paragraph of paragraphs) keys[keyOf(paragraph.id)] = fingerprint(paragraph.text);
    minted[id] = { ...minted[id], ...keys };
  }
  return { transcripts: minted, redirects: ledger.redirects };
}

function keyOf(id: string): string {
  return id.slice(id.indexOf('#') + 1);
}

function turnOf(key: string): string {
  return key.replace(/\.\d+$/, '');
}

function unused(key: string, isUsed: (key: string) => boolean): string {
  let name = key;
  for (let count = 2; isUsed(name); count += 1) name = `${key}-${count}`;
  return name;
}

function nextKey(turn: string, from: number, taken: Set<string>, known: Record<string, string>): string {
  let number = from;
  while (taken.has(`${turn}.${number}`) || `${turn}.${number}` in known) number += 1;
  return `${turn}.${number}`;
}
