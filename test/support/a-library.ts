/** A library in memory, and texts that are understood by the plainest of rules: for tests of what shows them. */
import type { Correction, Corrections } from '../../engine/library/correction.ts';
import type { ReadText } from '../../engine/library/read-text.ts';
import type { Understood } from '../../engine/library/understood.ts';
import type { Range, Turn } from '../../engine/record/record.ts';
import type { Collection, KeptOutcome, Library, LibraryText, TextToKeep } from '../../platform/library/library.ts';

export function aRead(source: string, more: Partial<ReadText> = {}): ReadText {
  const sha256 = Array.from(source)
    .reduce((sum, each) => (sum * 31 + each.codePointAt(0)!) >>> 0, 7)
    .toString(16);
  const nothing = { encoding: null, stated: [], turns: null, times: [], notices: [] };
  return { name: '一份.txt', format: 'txt', source, sha256, ...nothing, ...more };
}

const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/u;
const LABEL = /^([^：]{1,8})：/u;

/** A line is a turn; what stands before its colon says whose. */
export function understandPlainly(read: ReadText, corrections: Corrections): Understood {
  const fact = (name: string): Correction | undefined =>
    corrections.find((each) => each.kind === 'fact' && each.fact === name);
  const stated = (name: string): string | null | undefined =>
    (fact(name) as { value: string | null } | undefined)?.value;
  const [, year, month = '', day = ''] = DATE.exec(read.source) ?? [];
  const found = year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = stated('date') === undefined ? found : stated('date')!;
  const lines: Range[] = [];
  let at = 0;
  for (const line of read.source.split('\n')) {
    if (line.trim() !== '') lines.push([at, at + line.length]);
    at += line.length + 1;
  }
  for (const each of corrections) {
    const index = each.kind === 'split' ? lines.findIndex(([start, end]) => each.at > start && each.at < end) : -1;
    if (each.kind === 'split' && index >= 0)
      lines.splice(index, 1, [lines[index]![0], each.at], [each.at, lines[index]![1]]);
  }
  const isNobodys = ([start, end]: Range): boolean =>
    corrections.some((each) => each.kind === 'furniture' && each.range[0] < end && each.range[1] > start);
  const changed: string[] = [];
  const turns = lines
    .filter((line) => !isNobodys(line))
    .map(([start, end], index): Turn => {
      const [printed = '', label = null] = LABEL.exec(read.source.slice(start, end)) ?? [];
      const own = corrections.findLast((each) =>
        each.kind === 'label' ? each.label === label : 'at' in each && each.at >= start && each.at < end,
      );
      if (own !== undefined) changed.push(`x#${index}`);
      const voice =
        own && 'voice' in own ? own.voice : label === '记者' ? 'question' : label === null ? 'narration' : 'answer';
      const speaker = own && 'speaker' in own ? own.speaker : voice === 'answer' ? label : null;
      const body: Range = [start + printed.length, end];
      return {
        id: `x#${index}`,
        voice,
        speaker,
        outlet: null,
        label,
        labelRanges: label === null ? [] : [[start, start + printed.length]],
        reported: false,
        part: 'body',
        quoted: [],
        paragraphs: [{ id: `x#${index}.1`, text: read.source.slice(...body), ranges: [body] }],
      };
    });
  const said = turns.find(({ voice }) => voice === 'answer')?.speaker ?? null;
  const speaker = stated('speaker') === undefined ? said : stated('speaker')!;
  const labels = [...new Set(turns.flatMap(({ label }) => label ?? []))].map((label) => {
    const own = turns.filter((turn) => turn.label === label);
    return { label, speaker: own[0]!.speaker, turns: own.map(({ id }) => id) };
  });
  const isOpen = (name: 'date' | 'speaker', value: string | null): boolean =>
    value === null && fact(name) === undefined;
  const doubt = { values: [], turns: [] };
  return {
    transcript: {
      id: `x-${read.sha256}`,
      event: '',
      date,
      dateEvidence: [],
      title: stated('title') ?? read.name,
      speaker,
      office: null,
      place: null,
      publisher: null,
      sourceLine: null,
      pageHead: null,
      form: 'full',
      covers: '',
      address: read.stated.find((each) => each.fact === 'address')?.value ?? null,
      sha256: read.sha256,
      turns,
      furniture: lines.filter(isNobodys).map((range) => ({ kind: 'corrected', ranges: [range] })),
    },
    evidence: found === null ? [] : [{ fact: 'date', value: found, evidence: '正文' }],
    doubts: [
      ...(isOpen('date', date) ? [{ kind: 'no-date', fact: 'date', ...doubt } as const] : []),
      ...(isOpen('speaker', speaker) ? [{ kind: 'no-speaker', fact: 'speaker', ...doubt } as const] : []),
    ],
    labels,
    corrected: { facts: corrections.flatMap((each) => (each.kind === 'fact' ? each.fact : [])), turns: changed },
    isSettled: !isOpen('date', date) && !isOpen('speaker', speaker),
  };
}

export const MAIN: Collection = {
  id: 'main',
  name: '',
  language: null,
  licence: null,
  origin: null,
  inPages: false,
  on: true,
};

export function aLibraryText(more: Partial<LibraryText> = {}): LibraryText {
  const { turns: _turns, furniture: _furniture, ...facts } = understandPlainly(aRead('某人：一句话。'), []).transcript;
  return {
    ...facts,
    collection: 'main',
    name: '一份.txt',
    format: 'txt',
    addedAt: 0,
    paragraphs: 1,
    characters: 100,
    corrected: 0,
    alsoAt: [],
    ...more,
  };
}

export interface MemoryLibrary extends Library {
  held: Map<string, { text: LibraryText; kept: TextToKeep; isRemoved: boolean }>;
}

/** What the types of a library say, and no more. */
export function aLibrary(changes: Partial<Library> = {}): MemoryLibrary {
  const held: MemoryLibrary['held'] = new Map();
  const collections = new Map([[MAIN.id, MAIN]]);
  const here = () => [...held.values()].filter(({ isRemoved }) => !isRemoved);
  const textOf = ({ read, corrections, transcript, collection }: TextToKeep): LibraryText =>
    aLibraryText({
      ...transcript,
      collection,
      name: read.name,
      format: read.format,
      characters: read.source.length,
      corrected: corrections.length,
      addedAt: held.size,
    });
  const sameAs: Library['sameAs'] = async ({ sha256, source }) => {
    const same = here().find(({ kept }) => kept.read.sha256 === sha256 || kept.read.source === source);
    return same ? { id: same.text.id, by: same.kept.read.sha256 === sha256 ? 'bytes' : 'words' } : null;
  };
  return {
    held,
    state: async () => 'whole',
    unfinished: async () => [],
    texts: async () => here().map(({ text }) => text),
    collections: async () => [...collections.values()],
    async putCollection(collection) {
      collections.set(collection.id, collection);
    },
    async orderCollections(ids) {
      const before = new Map(collections);
      collections.clear();
      for (const id of [...ids, ...before.keys()]) if (before.has(id)) collections.set(id, before.get(id)!);
    },
    async removeCollection(id) {
      collections.delete(id);
      for (const each of held.values())
        if (each.text.collection === id) each.text = { ...each.text, collection: 'main' };
    },
    packStanding: async () => ({ replaces: null, order: 'first', key: 'none', keyBefore: null, namesake: null }),
    async keepPack({ pack: { manifest } }, { inPages }) {
      const { licence, from } = manifest;
      const pack = {
        ...manifest,
        file: { name: 'a.pack', bytes: 1 },
        before: null,
        removedAt: null,
        redirects: {},
      };
      const id = `pack:${manifest.id}`;
      collections.set(id, { ...MAIN, id, name: manifest.title, licence, origin: from, inPages, pack });
      return { added: manifest.texts.length, changed: 0, same: 0, gone: 0 };
    },
    restorePack: async () => {},
    packFile: async () => new Blob(['pack']),
    async *textsToPack() {},
    async keep(texts, { signal, onProgress }) {
      const outcomes: KeptOutcome[] = [];
      for await (const kept of texts) {
        signal.throwIfAborted();
        const same = await sameAs(kept.read);
        const text = textOf(kept);
        if (same === null) held.set(text.id, { text, kept, isRemoved: false });
        outcomes.push({ name: kept.read.name, outcome: same === null ? 'kept' : 'same', id: same?.id ?? text.id });
        onProgress({ texts: outcomes.length, ofTexts: outcomes.length, characters: 0 });
      }
      return outcomes;
    },
    source: async (id) => held.get(id)?.kept ?? null,
    async correct(id, transcript, corrections) {
      const before = held.get(id)!;
      const kept = { ...before.kept, transcript, corrections };
      held.set(id, { ...before, kept, text: { ...textOf(kept), id } });
    },
    async move(ids, collection) {
      for (const id of ids) held.set(id, { ...held.get(id)!, text: { ...held.get(id)!.text, collection } });
    },
    async remove(ids) {
      for (const id of ids) held.get(id)!.isRemoved = true;
    },
    async restore(ids) {
      for (const id of ids) held.get(id)!.isRemoved = false;
    },
    usage: async () => ({ texts: here().length, characters: 0, index: 0, packs: 0, used: 1000, quota: 1_000_000 }),
    rebuild: async () => {},
    exportAll: async () => new Blob(['all']),
    importAll: async () => [],
    sameAs,
    close: () => {},
    ...changes,
  };
}
