/** A small pack, by what makes every pack; tests change one thing in it. */
import { NO_TABLES, type PackedTables, type PackRecord } from '../../../engine/pack/shapes.ts';
import { type PackedFile, type PackHead, type TextToPack, writePack } from '../../../engine/pack/write-pack.ts';
import { sha256 } from '../../../platform/library/read/sha256.ts';
import { writeArchive } from '../../../platform/pack/write-archive.ts';

export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const HEAD: PackHead = {
  id: 'harbour-2024',
  revision: 1,
  title: '港务局记者会',
  about: null,
  makers: [{ name: '林岚', address: null }],
  key: null,
  licence: 'CC0-1.0',
  made: '2024-05-02',
  from: '样本',
  inPages: false,
  newer: null,
};

export const SOURCE = '记者：码头何时完工？\n林岚：明年三月完工，一天不晚。\n';

export const ID = '2024-05-01.text';

/** A question and its answer. */
export function aText(
  more: Partial<TextToPack['facts']> & { source?: string; record?: PackRecord | null } = {},
): TextToPack {
  const { source = SOURCE, record, ...facts } = more;
  const id = facts.id ?? ID;
  return {
    source,
    record: record === undefined ? aPackRecord(id) : record,
    facts: {
      id,
      event: '2024-05-01',
      date: '2024-05-01',
      dateEvidence: ['样本'],
      title: '港务局记者会',
      speaker: '林岚',
      office: '局长',
      place: null,
      publisher: '样本报',
      sourceLine: null,
      pageHead: null,
      form: 'full',
      covers: '全场',
      address: null,
      language: 'zh-Hans',
      rights: 'CC0-1.0',
      evidence: [{ fact: 'date', value: '2024-05-01', evidence: '样本' }],
      ...facts,
    },
  };
}

export function aPackRecord(id: string = ID): PackRecord {
  const turn = { speaker: null, outlet: null, reported: false, part: 'body' as const, quoted: [] };
  return {
    id,
    read: { name: '样本.txt', format: 'txt', encoding: 'utf-8', turns: null, times: [], notices: [] },
    corrections: [{ kind: 'fact', fact: 'office', value: '局长' }],
    turns: [
      {
        ...turn,
        id: 'q1',
        voice: 'question',
        label: '记者：',
        labelRanges: [[0, 3]],
        paragraphs: [{ id: 'q1.1', ranges: [[3, 10]] }],
      },
      {
        ...turn,
        id: 'a1',
        voice: 'answer',
        speaker: '林岚',
        label: '林岚：',
        labelRanges: [[11, 14]],
        paragraphs: [{ id: 'a1.1', ranges: [[14, 26]] }],
      },
    ],
    furniture: [],
    emendations: [],
  };
}

export interface PackParts {
  head?: Partial<PackHead>;
  tables?: PackedTables;
  texts?: TextToPack[];
  sign?: (manifest: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
}

export function packFiles({ head, tables = NO_TABLES, texts = [aText()], sign }: PackParts = {}): Promise<
  PackedFile[]
> {
  return writePack({ ...HEAD, ...head }, tables, texts, { encode, sha256, sign: sign ?? null });
}

export async function bytesOf(files: readonly PackedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await writeArchive(files, () => undefined);
  return new Uint8Array(await packed.arrayBuffer());
}

export async function aPack(parts: PackParts = {}): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(await packFiles(parts));
}
