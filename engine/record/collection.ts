/** A group of texts that a reader has brought. */
export interface Collection {
  /** `main` is there from the beginning. */
  id: string;
  /** Empty for `main` until the reader gives it one. */
  name: string;
  language: string | null;
  licence: string | null;
  /** Where it is from, in the reader's words. */
  origin: string | null;
  /** Whether its words may be shown in web pages. */
  inPages: boolean;
  /** Whether it is asked. */
  on: boolean;
  /** Of one that is a pack: whose it is, and how it came. Its texts are the makers', and changed by a newer revision alone. */
  pack?: KeptPack;
  /** Of one of the reader's own that was packed: what the next revision goes on from. */
  lastPack?: LastPack;
}

/** A collection as it was packed last. */
export interface LastPack extends Omit<PackFacts, 'inPages' | 'key' | 'languages' | 'newer'> {
  /** Of the texts, in the reader's words. */
  rights: string;
  /** SHA-256 of the manifest but for revision and day: where it is the same, nothing has changed since. */
  contents: string;
}

/** What a pack says of itself. */
export interface PackFacts {
  /** Stays the same in all revisions. */
  id: string;
  revision: number;
  title: string;
  about: string | null;
  makers: { name: string; address: string | null }[];
  /** Public key by which it is signed; null: it is not. */
  key: string | null;
  licence: string;
  languages: string[];
  /** `YYYY-MM-DD` */
  made: string;
  from: string;
  /** Where newer revisions are to be had. Never asked by itself. */
  newer: string | null;
  /** Whether its words may be shown in web pages, by its makers' word. The reader has to say so too. */
  inPages: boolean;
}

export interface KeptPack extends PackFacts {
  file: PackFile;
  /** SHA-256 of what its manifest says: another pack of this revision says something else. Packs taken in long ago have none. */
  contents?: string;
  /** Whether it names people and outlets of its own, by which its words are judged: they lie in its note. */
  hasNames?: true;
  /** The revision that it replaced, to go back to; null: the first. */
  before: { revision: number; file: PackFile } | null;
  /** When it was removed, ms since 1970; null: it is there. */
  removedAt: number | null;
  /** Ids of texts and paragraphs that went with an earlier revision → those that stand for them now. */
  redirects: Record<string, string>;
}

/** The file as it came lies under this name, beside the index. */
export interface PackFile {
  name: string;
  bytes: number;
}

/** What a pack is called wherever its words are told: anybody can give it a name, so whose it is stands beside it. */
export function nameOfPack({ title, makers }: Pick<PackFacts, 'title' | 'makers'>): string {
  const [first] = makers;
  return first === undefined || title.includes(first.name) ? title : `${title} · ${first.name}`;
}

/** Of a pack's collection, and of its source. */
export function packSource(pack: string): string {
  return `${PACK}${pack}`;
}

export function isPackSource(source: string): boolean {
  return source.startsWith(PACK);
}

const PACK = 'pack:';

/** Those that a reader sees: one that was removed stays for as long as that can be undone. */
export function presentCollections(collections: readonly Collection[]): Collection[] {
  return collections.filter(({ pack }) => (pack?.removedAt ?? null) === null);
}

/** Names of packs' files that are to stay, and of what is noted of those that are there. */
export function filesOfPacks(collections: readonly Collection[]): string[] {
  return collections.flatMap(({ pack }) =>
    pack === undefined
      ? []
      : [pack.file.name, noteOf(pack.file), ...(pack.before === null ? [] : [pack.before.file.name])],
  );
}

/** Ends the name under which it is noted what a pack's collection is. */
export const NOTE = '-note';

export function noteOf({ name }: PackFile): string {
  return name + NOTE;
}

export const MAIN = 'main';

/** Private: what is added without another word is shown in no web page. */
export const MAIN_COLLECTION: Collection = {
  id: MAIN,
  name: '',
  language: null,
  licence: null,
  origin: null,
  inPages: false,
  on: true,
};
