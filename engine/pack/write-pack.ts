/** The files of a pack from what it holds: the same contents give the same bytes, on every machine and at any time. */
import type { PackWorld } from './check-pack.ts';
import {
  MANIFEST,
  PACK_FORMAT,
  type PackedTables,
  type PackManifest,
  type PackRecord,
  type PackText,
  recordFile,
  SIGNATURE,
  sourceFile,
  TABLES,
} from './shapes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What whoever makes a pack says of it; hashes and sizes are reckoned here. */
export type PackHead = Omit<PackManifest, 'format' | 'texts' | 'people' | 'outlets' | 'ids' | 'languages'>;

export interface TextToPack {
  facts: Omit<PackText, 'sha256' | 'bytes' | 'record'>;
  source: string;
  record: PackRecord | null;
}

export interface PackWriting {
  encode: (text: string) => Bytes;
  sha256: PackWorld['sha256'];
  /** Over the manifest; null: it is not signed. */
  sign: ((manifest: Bytes) => Promise<Bytes>) | null;
}

/** In the order in which they are packed. */
export type PackedFile = readonly [name: string, bytes: Bytes];

/** All of a pack but what its makers say of the whole: the files, and what its manifest has of them. */
export interface PackContents {
  files: PackedFile[];
  listed: Pick<PackManifest, 'languages' | 'people' | 'outlets' | 'ids' | 'texts'>;
}

export async function writePack(
  head: PackHead,
  tables: PackedTables,
  texts: AsyncIterable<TextToPack> | Iterable<TextToPack>,
  writing: PackWriting,
): Promise<PackedFile[]> {
  return sealPack(head, await packContents(tables, texts, writing), writing);
}

/**
 * @param texts in any order: they are put in that of their days and ids
 */
export async function packContents(
  { people, outlets, ids }: PackedTables,
  texts: AsyncIterable<TextToPack> | Iterable<TextToPack>,
  { encode, sha256 }: Pick<PackWriting, 'encode' | 'sha256'>,
): Promise<PackContents> {
  const files: PackedFile[] = [];
  const listed: PackText[] = [];
  for await (const { facts, source, record } of texts) {
    const bytes = encode(source);
    const hash = await sha256(bytes);
    files.push([sourceFile(hash), bytes]);
    let packed: PackText['record'] = null;
    if (record !== null) {
      const written = encode(`${JSON.stringify(inOrder(record))}\n`);
      packed = { sha256: await sha256(written), bytes: written.length };
      files.push([recordFile(facts.id), written]);
    }
    listed.push(textInOrder(facts, { sha256: hash, bytes: bytes.length, record: packed }));
  }
  const table = async (name: keyof typeof TABLES, value: object, isThere: boolean): Promise<string | null> => {
    if (!isThere) return null;
    const bytes = encode(`${JSON.stringify(value, null, 2)}\n`);
    files.push([TABLES[name], bytes]);
    return sha256(bytes);
  };
  const hasIds = Object.keys(ids.transcripts).length + Object.keys(ids.redirects).length > 0;
  return {
    listed: {
      languages: [...new Set(listed.map(({ language }) => language))].sort(),
      people: await table('people', people, people.length > 0),
      outlets: await table('outlets', outlets, outlets.length > 0),
      ids: await table('ids', sortedKeys(ids), hasIds),
      texts: listed.sort(byDay),
    },
    files: files.sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** The bytes of `pack.json`. */
export function writeManifest(head: PackHead, { listed }: PackContents, encode: PackWriting['encode']): Bytes {
  const { languages, people, outlets, ids, texts } = listed;
  const manifest: PackManifest = {
    format: PACK_FORMAT,
    id: head.id,
    revision: head.revision,
    title: head.title,
    about: head.about,
    makers: head.makers.map(({ name, address }) => ({ name, address })),
    key: head.key,
    licence: head.licence,
    languages,
    made: head.made,
    from: head.from,
    inPages: head.inPages,
    newer: head.newer,
    people,
    outlets,
    ids,
    texts,
  };
  return encode(`${JSON.stringify(manifest, null, 2)}\n`);
}

export async function sealPack(
  head: PackHead,
  contents: PackContents,
  { encode, sign }: Pick<PackWriting, 'encode' | 'sign'>,
): Promise<PackedFile[]> {
  const bytes = writeManifest(head, contents, encode);
  const first: PackedFile[] = [[MANIFEST, bytes]];
  if (sign) first.push([SIGNATURE, await sign(bytes)]);
  return [...first, ...contents.files];
}

function byDay(a: PackText, b: PackText): number {
  const [first, second] = [a, b].map(({ date, id }) => `${date ?? ''} ${id}`);
  return first! < second! ? -1 : 1;
}

type Given = Pick<PackText, 'sha256' | 'bytes' | 'record'>;

function textInOrder(facts: TextToPack['facts'], { sha256, bytes, record }: Given): PackText {
  const { id, event, date, dateEvidence, title, speaker, office, place, publisher, sourceLine, pageHead } = facts;
  const { form, covers, address, language, translates, translation, rights } = facts;
  const made = { ...(translates !== undefined && { translates }), ...(translation !== undefined && { translation }) };
  const evidence = facts.evidence.map(({ fact, value, evidence: from }) => ({ fact, value, evidence: from }));
  const known = { id, event, date, dateEvidence, title, speaker, office, place, publisher, sourceLine, pageHead };
  return { ...known, form, covers, address, language, ...made, rights, evidence, sha256, bytes, record };
}

/** Keys in the order of the shapes, whatever made the record. */
function inOrder({ id, read, corrections, turns, furniture, emendations }: PackRecord): PackRecord {
  const { name, format, encoding, turns: stated, times, notices } = read;
  return {
    id,
    read: { name, format, encoding, turns: stated, times, notices },
    corrections,
    turns: turns.map((turn) => ({
      id: turn.id,
      voice: turn.voice,
      speaker: turn.speaker,
      outlet: turn.outlet,
      label: turn.label,
      labelRanges: turn.labelRanges,
      reported: turn.reported,
      part: turn.part,
      quoted: turn.quoted,
      paragraphs: turn.paragraphs.map(({ id: own, ranges, time }) => ({ id: own, ranges, ...(time && { time }) })),
    })),
    furniture: furniture.map(({ kind, ranges }) => ({ kind, ranges })),
    emendations,
  };
}

function sortedKeys(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]: [string, unknown]) => [
        key,
        typeof each === 'object' && each !== null ? sortedKeys(each) : each,
      ]),
  );
}
