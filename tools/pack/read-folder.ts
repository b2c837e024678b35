/**
 * A folder as whoever prepares a pack has it: `pack.json` with what they know, the texts under names of theirs, and what lies beside them.
 *
 * What they leave out is found as it is for a text that is imported: hashes and sizes are reckoned, facts and turns are the parser's. What
 * they say goes before that. docs/PACKS.md, “A folder”.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { alignAll, completeFrom } from '../../data/build-record.ts';
import { readEmendations } from '../../data/emendations.ts';
import { keepIds, readLedger, type Ledger } from '../../data/ids.ts';
import { type Outlets, readOutlets } from '../../data/outlets.ts';
import { readPeople } from '../../data/people.ts';
import { DataError, parseJson } from '../../data/read-data.ts';
import type { CorrectedFacts, Correction } from '../../engine/library/correction.ts';
import { LEAST_OF_HASH } from '../../engine/library/library-id.ts';
import type { ReadText } from '../../engine/library/read-text.ts';
import { understand } from '../../engine/library/understand.ts';
import {
  type PackedTables,
  type PackMaker,
  type PackManifest,
  type PackRecord,
  type PackText,
  recordFile,
  sourceFile,
} from '../../engine/pack/shapes.ts';
import { packText } from '../../engine/pack/text-of-pack.ts';
import type { PackHead, TextToPack } from '../../engine/pack/write-pack.ts';
import type { Emendation, Transcript } from '../../engine/record/record.ts';
import { createNames, type KnownNames } from '../../engine/text/names.ts';
import { sha256 } from '../../platform/library/read/sha256.ts';
import { withId } from '../../platform/library/text-id.ts';
import { PACK_WORLD } from '../../platform/pack/read-pack.ts';

export interface FolderContents {
  head: PackHead;
  tables: PackedTables;
  texts: TextToPack[];
}

/** A text of `pack.json` in a folder. */
type DraftText = Partial<PackText> & {
  /** Where it lies, from the folder. */
  file?: string;
};

type Draft = Partial<Omit<PackManifest, 'texts' | 'makers'>> & { texts?: DraftText[]; makers?: Partial<PackMaker>[] };

const CORRECTED = ['title', 'speaker', 'office', 'date', 'event', 'place', 'publisher', 'address', 'form'] as const;

/** What is wrong with a folder, with its file. */
export class FolderFault extends Error {
  override name = 'FolderFault';
}

export async function readFolder(folder: string): Promise<FolderContents> {
  try {
    return await new Folder(folder).contents();
  } catch (error) {
    // The readers of data/ tell files by that name.
    if (error instanceof DataError) throw new FolderFault(error.message.replace(/^data\//u, ''), { cause: error });
    throw error;
  }
}

interface FolderSource {
  draft: DraftText;
  id: string;
  source: string;
  sha256: string;
}

class Folder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async contents(): Promise<FolderContents> {
    const text = this.#text('pack.json');
    if (text === null) throw new FolderFault('pack.json: is not there; docs/PACKS.md has one to begin with');
    const draft = parseJson('pack.json', text) as Draft;
    if (!Array.isArray(draft.texts)) throw new FolderFault('pack.json: “texts” must be a list');
    const people = readPeople(this.#text('people.json') ?? '[]');
    const outlets = this.#text('outlets.json') ?? '[]';
    const ledger = readLedger(this.#text('ids.json') ?? '{"transcripts": {}, "redirects": {}}');
    const { outlets: known, nameOutlet } = readOutlets(outlets);
    const names = createNames(people, known);
    const sources: FolderSource[] = [];
    for (const each of draft.texts) sources.push(await this.#source(each));
    const { emendations } = readEmendations(
      this.#text('emendations.json') ?? '{"damage": [], "keep": []}',
      new Map(sources.map(({ id, source }) => [id, source])),
    );
    return {
      head: headOf(draft),
      tables: {
        people: JSON.parse(this.#text('people.json') ?? '[]') as typeof people,
        outlets: JSON.parse(outlets) as PackedTables['outlets'],
        ids: ledger,
      },
      texts: this.#understood(sources, { names, nameOutlet, ledger }, emendations),
    };
  }

  #text(name: string): string | null {
    const path = join(this.#path, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  }

  async #source(draft: DraftText): Promise<FolderSource> {
    const places = [
      ...(draft.file === undefined ? [] : [draft.file]),
      ...(draft.sha256 === undefined ? [] : [sourceFile(draft.sha256)]),
      ...(draft.id === undefined ? [] : [`transcripts/${draft.id}.txt`]),
    ];
    const file = places.find((place) => existsSync(join(this.#path, inside(place))));
    if (file === undefined)
      throw new FolderFault(`pack.json: a text lies nowhere: ${places.join(', ') || 'it has neither “file” nor “id”'}`);
    const bytes = new Uint8Array(readFileSync(join(this.#path, file)));
    const hash = await sha256(bytes);
    if (draft.sha256 !== undefined && draft.sha256 !== hash)
      throw new FolderFault(`${file}: has changed: its SHA-256 is ${hash}, not ${draft.sha256} as pack.json says`);
    const source = PACK_WORLD.decode(bytes);
    if (source === null) throw new FolderFault(`${file}: is not UTF-8; write it in UTF-8`);
    // Its words prove such an id, so that it is the same in every library.
    const id = draft.id ?? `${draft.date ?? 'undated'}.${hash.slice(0, LEAST_OF_HASH)}`;
    return { draft, id, source, sha256: hash };
  }

  #understood(sources: readonly FolderSource[], tables: Tables, emendations: readonly Emendation[]): TextToPack[] {
    const found = sources.map((source) => understood(source, tables));
    const transcripts = found.map(({ transcript }) => transcript);
    const alignments = alignAll(transcripts, tables.names);
    return found.map(({ transcript, ...text }) => {
      const { draft, id } = text;
      const { language = '', rights = '' } = draft;
      const whole = { ...completeFrom(transcript, transcripts, alignments), ...statedIn(draft) };
      const own = emendations.filter((each) => each.transcript === id);
      const packed = packText({ ...text, transcript: whole, emendations: own }, { language, rights });
      const written = this.#text(recordFile(id));
      return written === null ? packed : { ...packed, record: JSON.parse(written) as PackRecord };
    });
  }
}

interface Tables {
  names: KnownNames;
  nameOutlet: Outlets['nameOutlet'];
  ledger: Ledger;
}

interface UnderstoodText {
  draft: DraftText;
  id: string;
  read: ReadText;
  corrections: Correction[];
  transcript: Transcript;
}

function understood(
  { draft, id, source, sha256: hash }: FolderSource,
  { names, nameOutlet, ledger }: Tables,
): UnderstoodText {
  const read: ReadText = {
    name: draft.file ?? draft.title ?? id,
    format: 'txt',
    source,
    encoding: 'utf-8',
    sha256: hash,
    stated: draft.evidence ?? [],
    turns: null,
    times: [],
    notices: [],
  };
  const corrections = CORRECTED.flatMap((fact: keyof CorrectedFacts): Correction[] => {
    const value = draft[fact];
    return value === undefined ? [] : [{ kind: 'fact', fact, value }];
  });
  const { transcript } = understand(read, names, corrections);
  const nameOf = nameOutlet(id);
  const turns = transcript.turns.map((turn) => ({
    ...turn,
    // As printed, until the table of outlets says who that is.
    outlet: turn.outlet?.split('、').map(nameOf).join('、') ?? null,
  }));
  const named = withId({ ...transcript, turns }, id);
  return { draft, id, read, corrections, transcript: keepIds({ ...named, id }, ledger) };
}

/** What the folder says, and only that. */
function statedIn(draft: DraftText): Partial<Transcript> {
  return Object.fromEntries(Object.entries(factsOf(draft)).filter(([, value]) => value !== undefined));
}

function inside(place: string): string {
  const path = normalize(place);
  if (path.startsWith('..') || path.startsWith('/'))
    throw new FolderFault(`pack.json: ${place} lies outside the folder`);
  return path;
}

function factsOf({
  event,
  date,
  dateEvidence,
  title,
  speaker,
  office,
  place,
  publisher,
  sourceLine,
  pageHead,
  form,
  covers,
  address,
}: DraftText): Partial<PackText> {
  const known = { event, date, dateEvidence, title, speaker, office, place, publisher, sourceLine, pageHead };
  return { ...known, form, covers, address } as Partial<PackText>;
}

/** What is missing is told by the check, as for any other pack. */
function headOf({
  id,
  revision,
  title,
  about = null,
  makers,
  key = null,
  licence,
  made,
  from,
  inPages = false,
  newer = null,
}: Draft): PackHead {
  const people = Array.isArray(makers) ? makers.map((maker) => ({ address: null, ...maker })) : [];
  return { id, revision, title, about, makers: people, key, licence, made, from, inPages, newer } as PackHead;
}
