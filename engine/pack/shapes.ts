/**
 * A pack: a collection in one file, to be shared. Its files as docs/PACKS.md describes them; `data/schema/` has the same for programs.
 *
 * Every key is there, `null` where nothing is known, in the order in which it stands here: so two programs write one pack in the same bytes.
 */
import type { Correction } from '../library/correction.ts';
import type { ReadNotice, SpokenTime, StatedFact, StatedTurn, TextFormat } from '../library/read-text.ts';
import type { Emendation, Furniture, Paragraph, Range, TranscriptFacts, Turn } from '../record/record.ts';
import type { Person } from '../text/person.ts';

/** Of `pack.json`. Another number is another format, and refused. */
export const PACK_FORMAT = 1;

/** `pack.json`. All other files are named in it with their hashes, so that a signature over it holds for them too. */
export interface PackManifest {
  format: typeof PACK_FORMAT;
  /** Stays the same in all revisions. */
  id: string;
  /** From 1; a higher one replaces a lower one. */
  revision: number;
  title: string;
  about: string | null;
  makers: PackMaker[];
  /** Public key of whoever signs, as minisign writes it; null: it is not signed. */
  key: string | null;
  /** Of what the makers have done. The texts have rights of their own. */
  licence: string;
  languages: string[];
  /** `YYYY-MM-DD` */
  made: string;
  /** From what it was made, in words. */
  from: string;
  /** Whether its words may be shown in web pages, by its makers' word. */
  inPages: boolean;
  /** Where newer revisions are to be had. Never asked by itself. */
  newer: string | null;
  /** SHA-256 of those files beside it that are there. */
  people: string | null;
  outlets: string | null;
  ids: string | null;
  texts: PackText[];
}

export interface PackMaker {
  name: string;
  address: string | null;
}

/** What is known of a text, and where in the pack it lies: `sources/<sha256>`, `records/<id>.json`. */
export interface PackText extends Omit<TranscriptFacts, 'sha256' | 'language'> {
  /** BCP 47 */
  language: string;
  /** Whose the text is, and by what right it is here. */
  rights: string;
  /** What speaks for each fact, the strongest first. */
  evidence: StatedFact[];
  /** Of the source's bytes, which are UTF-8. */
  sha256: string;
  bytes: number;
  /** null: whose words stand where, whoever reads the pack is to find out. */
  record: { sha256: string; bytes: number } | null;
}

/** `records/<id>.json`: how a text was understood, and what was corrected. No words, but places in the source. */
export interface PackRecord {
  id: string;
  read: PackedReading;
  corrections: Correction[];
  turns: PackedTurn[];
  furniture: Furniture[];
  emendations: PackedEmendation[];
}

/** What its reader of formats told of the text, besides words, facts and hash: by what it is known is reckoned of its words. */
export interface PackedReading {
  name: string;
  format: TextFormat;
  encoding: string | null;
  turns: StatedTurn[] | null;
  times: SpokenTime[];
  notices: ReadNotice[];
}

/** Ids without the text's: `a14`, `a14.2`. */
export interface PackedTurn extends Omit<Turn, 'paragraphs'> {
  paragraphs: PackedParagraph[];
}

export interface PackedParagraph {
  id: string;
  ranges: Range[];
  time?: NonNullable<Paragraph['time']>;
}

export type PackedEmendation = Omit<Emendation, 'transcript'>;

/** `outlets.json` */
export interface PackedOutlet {
  name: string;
  aliases: string[];
  /** By text: forms that mean this outlet in that one alone. */
  misprints?: Record<string, string[]>;
}

/** `ids.json`, as `data/ids.json` is one. */
export interface PackedIds {
  /** By text: paragraph key → fingerprint of its words. */
  transcripts: Record<string, Record<string, string>>;
  /** Ids given up, whole → those that stand for them now. */
  redirects: Record<string, string>;
}

/** What lies beside the texts. */
export interface PackedTables {
  people: Person[];
  outlets: PackedOutlet[];
  ids: PackedIds;
}

export const NO_TABLES: PackedTables = { people: [], outlets: [], ids: { transcripts: {}, redirects: {} } };

/** Names of files in a pack. */
export const MANIFEST = 'pack.json';
export const SIGNATURE = 'pack.json.minisig';
export const TABLES = { people: 'people.json', outlets: 'outlets.json', ids: 'ids.json' } as const;

export function sourceFile(sha256: string): string {
  return `sources/${sha256}`;
}

export function recordFile(id: string): string {
  return `records/${id}.json`;
}
