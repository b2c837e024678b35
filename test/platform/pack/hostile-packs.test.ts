/** Packs made to do harm, and packs that are merely broken: each is refused, with its reason and its place. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PackFaultKind } from '../../../engine/pack/fault.ts';
import type { PackManifest, PackRecord } from '../../../engine/pack/shapes.ts';
import type { PackedFile } from '../../../engine/pack/write-pack.ts';
import { sha256 } from '../../../platform/library/read/sha256.ts';
import { makeKey, signerOf } from '../../../platform/pack/keys.ts';
import { readPack } from '../../../platform/pack/read-pack.ts';
import { aPackRecord, aText, bytesOf, encode, ID, packFiles } from '../../support/pack/a-pack.ts';
import { type RawEnd, type RawEntry, rawZip } from '../../support/pack/raw-zip.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const RECORD = `records/${ID}.json`;
const sound = await packFiles();
const SOURCE = sound.find(([name]) => name.startsWith('sources/'))![0];

/** The sound pack as entries, one of them changed. */
function entries(name?: string, more: Partial<RawEntry> = {}): RawEntry[] {
  return sound.map(([own, content]) => ({ name: own, content, ...(own === name && more) }));
}

const archive = (end: RawEnd): Bytes => rawZip(entries(), end);
const changed = (name: string, more: Partial<RawEntry>): Bytes => rawZip(entries(name, more));
const withEntry = (entry: RawEntry): Bytes => rawZip([...entries(), entry]);
const withName = (name: string | Uint8Array): Bytes => withEntry({ name, content: encode('x') });

/** Files of a pack, the manifest changed as it could be by who wrote it. */
async function manifested(
  change: (manifest: PackManifest) => unknown,
  files: readonly PackedFile[] = sound,
): Promise<Bytes> {
  const [[name, bytes], ...others] = files as [PackedFile, ...PackedFile[]];
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as PackManifest;
  const given = change(manifest) ?? manifest;
  const text = typeof given === 'string' ? given : JSON.stringify(given, null, 2);
  return bytesOf([[name, encode(text)], ...others]);
}

const manifestText = (change: (text: string) => string): Promise<Bytes> =>
  manifested((manifest) => change(JSON.stringify(manifest, null, 2)));

/** Not deflated: what repeats itself would be refused for that. */
const stored = (manifest: string): Bytes => rawZip([{ name: 'pack.json', content: encode(manifest), method: 0 }]);

/** A record of any text, with its hash written anew. */
async function recordText(change: (text: string) => string): Promise<Bytes> {
  const text = change(new TextDecoder().decode(sound.find(([name]) => name === RECORD)![1]));
  const bytes = encode(text);
  const hash = await sha256(bytes);
  const files = sound.map(([name, own]): PackedFile => [name, name === RECORD ? bytes : own]);
  return manifested((m) => void (m.texts[0]!.record = { sha256: hash, bytes: bytes.length }), files);
}

/** A record changed, with its hash written anew: sound in all but what it says. */
async function recorded(change: (record: PackRecord) => unknown): Promise<Bytes> {
  const record = structuredClone(aPackRecord());
  const given = change(record) ?? record;
  return bytesOf(await packFiles({ texts: [aText({ record: given as PackRecord })] }));
}

const sourced = async (source: string): Promise<Bytes> =>
  bytesOf(await packFiles({ texts: [aText({ source, record: null })] }));

async function sourceBytes(bytes: Bytes): Promise<Bytes> {
  const files = await packFiles({ texts: [aText({ record: null })] });
  const hash = await sha256(bytes);
  const replaced = files.map(([name, own]): PackedFile =>
    name.startsWith('sources/') ? [`sources/${hash}`, bytes] : [name, own],
  );
  return manifested((manifest) => {
    Object.assign(manifest.texts[0]!, { sha256: hash, bytes: bytes.length });
  }, replaced);
}

async function signed(change: (files: PackedFile[]) => PackedFile[], key?: string): Promise<Bytes> {
  const own = await makeKey();
  const files = await packFiles({ head: { key: key ?? own.publicKey }, sign: signerOf(own, 'x') });
  return bytesOf(change(files));
}

const extra = (id: number, ...bytes: number[]): Uint8Array =>
  Uint8Array.of(id & 255, id >> 8, bytes.length, 0, ...bytes);
const zeros = (length: number): Bytes => new Uint8Array(length);
const manyNames = (count: number): RawEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `sources/${at.toString(16).padStart(64, '0')}`,
    content: zeros(0),
    method: 0,
    isListedOnly: true,
    at: 0,
  }));

type Case = readonly [
  what: string,
  make: () => Bytes | Promise<Bytes>,
  kind: PackFaultKind,
  file: string | null,
  told: RegExp,
];

const ARCHIVES: Case[] = [
  ['nothing at all', () => zeros(0), 'not-a-pack', null, /no zip archive/u],
  ['another file', () => new Uint8Array(randomBytes(5000)), 'not-a-pack', null, /no zip archive/u],
  ['an archive of something else', () => rawZip([]), 'not-a-pack', null, /no pack\.json/u],
  ['half an archive', () => archive({}).slice(0, 600), 'bad-archive', null, /damaged/u],
  ['something behind its end', () => archive({ behind: encode('PK') }), 'bad-archive', null, /behind its end/u],
  [
    'something before its beginning',
    () => archive({ before: encode('#!/bin/sh\n') }),
    'bad-archive',
    'pack.json',
    /no file/u,
  ],
  ['something between files and list', () => archive({ between: zeros(40) }), 'bad-archive', null, /no file/u],
  ['a part of several', () => archive({ disk: 1 }), 'bad-archive', null, /part of several/u],
  ['fewer files than listed', () => archive({ count: 2 }), 'bad-archive', null, /lists 3 files and counts 2/u],
  ['more files than listed', () => archive({ count: 9 }), 'bad-archive', null, /damaged/u],
  ['the places of zip64', () => archive({ beforeEnd: zeros(76) }), 'bad-archive', null, /more in its list/u],
  [
    'sizes of zip64',
    () => changed(SOURCE, { extra: extra(1, 0, 0, 0, 0, 0, 0, 0, 0) }),
    'bad-archive',
    SOURCE,
    /zip64/u,
  ],
  [
    'a second name',
    () => changed(SOURCE, { extra: extra(0x7075, 1, 0, 0, 0, 0, 65) }),
    'bad-archive',
    SOURCE,
    /second name/u,
  ],
  ['a comment on a file', () => changed(SOURCE, { comment: 'x' }), 'bad-archive', null, /more in its list/u],
  ['a password', () => changed(SOURCE, { flags: 1 }), 'bad-archive', SOURCE, /password/u],
  [
    'a cipher of another program',
    () => changed(SOURCE, { extra: extra(0x9901, 2, 0) }),
    'bad-archive',
    SOURCE,
    /encryption/u,
  ],
  ['an unknown way of packing', () => changed(SOURCE, { method: 14 }), 'bad-archive', SOURCE, /method 14/u],
  ['a link', () => changed(SOURCE, { attributes: 0o120777 * 65536 }), 'bad-archive', SOURCE, /link/u],
  [
    'another name in its place',
    () => changed(RECORD, { there: { name: 'records/2024-05-01.evil.json' } }),
    'bad-archive',
    RECORD,
    /another name/u,
  ],
  ['another size in its place', () => changed(SOURCE, { there: { size: 7 } }), 'bad-archive', SOURCE, /another size/u],
  [
    'another packing in its place',
    () => changed(SOURCE, { there: { method: 0 } }),
    'bad-archive',
    SOURCE,
    /packed otherwise/u,
  ],
  ['a wrong checksum', () => changed(SOURCE, { crc: 1 }), 'bad-archive', SOURCE, /damaged/u],
  ['a stated size that is too small', () => changed(SOURCE, { size: 3 }), 'bad-archive', SOURCE, /bytes, not 3/u],
  [
    'bytes that do not unpack',
    () => changed(SOURCE, { packed: encode('no deflate') }),
    'bad-archive',
    SOURCE,
    /damaged/u,
  ],
  [
    'two files in one place',
    () => withEntry({ name: `sources/${'0'.repeat(64)}`, content: zeros(9), isListedOnly: true, at: { same: 0 } }),
    'bad-archive',
    `sources/${'0'.repeat(64)}`,
    /lies over/u,
  ],
  ['one file twice', () => withEntry({ name: RECORD, content: encode('{}') }), 'bad-archive', RECORD, /there twice/u],
  ['a place outside', () => changed(SOURCE, { at: 0x7fffffff }), 'bad-archive', SOURCE, /no file|not where/u],
];

const BOMBS: Case[] = [
  ['a million files', () => rawZip(manyNames(30_000), { count: 0xffff }), 'too-large', null, /more than 20010 files/u],
  [
    'a million files, and a lower number',
    () => rawZip(manyNames(30_000), { count: 3 }),
    'too-large',
    null,
    /more than 20010 files/u,
  ],
  ['a gigabyte by its own word', () => changed(SOURCE, { size: 1_000_000_000 }), 'too-large', null, /unpacks to 1000/u],
  [
    'thirty megabytes of nothing, by its own word',
    () => changed(SOURCE, { content: zeros(30_000_000) }),
    'too-large',
    null,
    /unpacks to 30/u,
  ],
  [
    'thirty megabytes of nothing, and another word',
    () => changed(SOURCE, { content: zeros(30_000_000), size: 78 }),
    'too-large',
    SOURCE,
    /far more/u,
  ],
  [
    'an archive in the archive',
    () => withName('records/more.zip'),
    'bad-name',
    'records/more.zip',
    /archive in the archive/u,
  ],
];

const NAMES: Case[] = [
  ['..', '../../.bashrc', /leads out/u],
  ['.. further on', 'sources/../../x', /leads out/u],
  ['the top of the disk', '/etc/passwd', /top of the disk/u],
  ['a backslash', 'sources\\..\\x', /backslash/u],
  ['a drive', 'C:/x', /drive/u],
  ['a zero byte', 'pack.json\0.txt', /zero byte/u],
  ['other capitals', 'PACK.JSON', /capitals/u],
  ['a folder', 'sources/', /folder/u],
  ['no letter', '', /without a letter/u],
  ['a page of ours', 'index.html', /no file of a pack/u],
  ['a script', 'records/x.js', /no file of a pack/u],
  ['a device', 'records/con', /no file of a pack/u],
  ['half a character', Uint8Array.of(0x73, 0xe4, 0xb8), /no file of a pack/u],
].map(([what, name, told]): Case => {
  const shown = typeof name === 'string' ? JSON.stringify(name).slice(1, -1) : 's\u00e4\u00b8';
  return [`a name with ${what as string}`, () => withName(name as string), 'bad-name', shown, told as RegExp];
});

const CONTENTS: Case[] = [
  [
    'a format of the future',
    () => manifested((m) => ({ ...m, format: 2 })),
    'other-format',
    'pack.json',
    /must be 1.*newer program/u,
  ],
  ['a manifest that is no JSON', () => manifestText((text) => text.slice(0, -40)), 'bad-json', 'pack.json', /no JSON/u],
  [
    'a manifest that is no UTF-8',
    () => bytesOf([['pack.json', Uint8Array.of(0x7b, 0xff, 0x7d)], ...sound.slice(1)]),
    'bad-json',
    'pack.json',
    /UTF-8/u,
  ],
  [
    'a key twice',
    () => manifestText((text) => text.replace('"id"', '"title": "x",\n  "id"')),
    'bad-json',
    'pack.json',
    /line 6.*“title” is there twice/u,
  ],
  [
    'a key twice, written otherwise',
    () => manifestText((text) => text.replace('"id"', '"t\\u0069tle": "x",\n  "id"')),
    'bad-json',
    'pack.json',
    /“title” is there twice/u,
  ],
  ['a million brackets', () => manifestText(() => '['.repeat(1_000_000)), 'bad-json', 'pack.json', /nested deeper/u],
  [
    'four million values',
    () => stored(`[${'0,'.repeat(4_000_000)}0]`),
    'bad-json',
    'pack.json',
    /more than 3000000 values/u,
  ],
  [
    'a million faults',
    () => stored(`{"texts": [${'0,'.repeat(1_000_000)}0]}`),
    'bad-shape',
    'pack.json',
    /is missing/u,
  ],
  [
    'a missing fact',
    () => manifested((m) => void delete (m as Partial<PackManifest>).title),
    'bad-shape',
    'pack.json',
    /“title” is missing/u,
  ],
  [
    'a fact of the wrong kind',
    () => manifested((m) => ({ ...m, inPages: 'yes' })),
    'bad-shape',
    'pack.json',
    /line 20, \/inPages: must be boolean/u,
  ],
  [
    'an unknown key',
    () => manifested((m) => ({ ...m, script: 'alert(1)' })),
    'bad-shape',
    'pack.json',
    /“script” is not known/u,
  ],
  [
    '__proto__',
    () => manifestText((text) => text.replace('"id"', '"__proto__": {"inPages": true},\n  "id"')),
    'bad-shape',
    'pack.json',
    /__proto__/u,
  ],
  [
    'a script for an address',
    () => manifested((m) => ({ ...m, newer: 'javascript:alert(1)' })),
    'bad-shape',
    'pack.json',
    /\/newer: must look like/u,
  ],
  [
    'a day that is none',
    () => manifested((m) => void (m.texts[0]!.date = '2024-02-30')),
    'bad-facts',
    'pack.json',
    /\/texts\/0\/date: 2024-02-30 is no day/u,
  ],
  [
    'the same text twice',
    () => manifested((m) => void m.texts.push({ ...m.texts[0]!, id: 'other', record: null })),
    'bad-facts',
    'pack.json',
    /same words/u,
  ],
  [
    'one id twice',
    () => manifested((m) => void m.texts.push({ ...m.texts[0]!, sha256: '0'.repeat(64) })),
    'bad-facts',
    'pack.json',
    /has the id/u,
  ],
  [
    'a text that leads out',
    () => manifested((m) => void (m.texts[0]!.id = '../x')),
    'bad-shape',
    'pack.json',
    /\/texts\/0\/id: must look like/u,
  ],
  [
    'a file that nobody names',
    () => withEntry({ name: 'people.json', content: encode('[]') }),
    'unlisted-file',
    'people.json',
    /not named/u,
  ],
  [
    'a file that is not there',
    () => bytesOf(sound.filter(([name]) => name !== RECORD)),
    'missing-file',
    RECORD,
    /not there/u,
  ],
  [
    'a changed word',
    () => changed(SOURCE, { content: encode('记者：码头何时停工？\n林岚：明年三月完工，一天不晚。\n') }),
    'wrong-hash',
    SOURCE,
    /SHA-256/u,
  ],
  [
    'a text longer than stated',
    () => manifested((m) => void (m.texts[0]!.bytes -= 1)),
    'wrong-hash',
    SOURCE,
    /bytes, not/u,
  ],
  ['a changed record', () => changed(RECORD, { content: encode('{}') }), 'wrong-hash', RECORD, /bytes, not/u],
  ['a text that is no UTF-8', () => sourceBytes(Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3)), 'bad-text', '', /UTF-8/u],
  ['a text with a zero in it', () => sourced('记者：\0？'), 'bad-text', '', /U\+0000/u],
  ['a text without a word', () => sourced(' \n '), 'bad-text', '', /no-text/u],
  ['a line that never ends', () => sourced('长'.repeat(30_000)), 'bad-text', '', /line-too-long/u],
  [
    'a place behind the text',
    () => recorded((r) => void (r.turns[1]!.paragraphs[0]!.ranges = [[14, 2600]])),
    'bad-place',
    RECORD,
    /line 1, \/turns\/1\/paragraphs\/0\/ranges\/0: \[14, 2600\]/u,
  ],
  [
    'a place in two turns',
    () => recorded((r) => void (r.turns[1]!.paragraphs[0]!.ranges = [[4, 8]])),
    'bad-place',
    RECORD,
    /lies over a place/u,
  ],
  [
    'words turned round',
    () =>
      recorded(
        (r) =>
          void (r.turns[1]!.paragraphs[0]!.ranges = [
            [20, 26],
            [14, 20],
          ]),
      ),
    'bad-place',
    RECORD,
    /before the one/u,
  ],
  [
    'a correction behind the text',
    () => recorded((r) => void r.corrections.push({ kind: 'split', at: 99 })),
    'bad-place',
    RECORD,
    /\/corrections\/1\/at/u,
  ],
  [
    'an unknown correction',
    () => recorded((r) => void r.corrections.push({ kind: 'run', code: 'x' } as never)),
    'bad-shape',
    RECORD,
    /\/corrections\/1: “kind”/u,
  ],
  [
    'an emendation of other words',
    () =>
      recorded(
        (r) =>
          void r.emendations.push({
            id: 'e',
            range: [3, 5],
            printed: '桥梁',
            emended: null,
            type: 'x',
            grounds: 'x',
            confidence: 'low',
            changesMeaning: 'none',
          }),
      ),
    'bad-place',
    RECORD,
    /other words/u,
  ],
  [
    'words of its own in a record',
    () => recordText((text) => text.replace('"q1.1",', '"q1.1","text":"我说",')),
    'bad-shape',
    RECORD,
    /“text” is not known/u,
  ],
  [
    'a record of another text',
    () => recorded((r) => ({ ...r, id: 'other' })),
    'bad-facts',
    RECORD,
    /of the text other/u,
  ],
  [
    'one id for two passages',
    () => recorded((r) => void (r.turns[1]!.paragraphs[0]!.id = 'q1.1')),
    'bad-facts',
    RECORD,
    /q1\.1 is there twice/u,
  ],
  [
    'no signature, and a key',
    async () => signed((files) => files.filter(([name]) => !name.endsWith('.minisig'))),
    'missing-file',
    'pack.json.minisig',
    /not there/u,
  ],
  [
    'a signature, and no key',
    async () => bytesOf([...sound, ['pack.json.minisig', encode('x')]]),
    'unlisted-file',
    'pack.json.minisig',
    /not named/u,
  ],
  [
    'a signature of another key',
    async () => signed((files) => files, (await makeKey()).publicKey),
    'bad-signature',
    'pack.json.minisig',
    /another key/u,
  ],
  [
    'a signature of other facts',
    async () =>
      signed((files) =>
        files.map(([name, bytes]) => [
          name,
          name === 'pack.json'
            ? encode(new TextDecoder().decode(bytes).replace('"revision": 1', '"revision": 9'))
            : bytes,
        ]),
      ),
    'bad-signature',
    'pack.json.minisig',
    /not what was signed/u,
  ],
  [
    'a signature that is none',
    async () =>
      signed((files) => files.map(([name, bytes]) => [name, name.endsWith('.minisig') ? encode('x') : bytes])),
    'bad-signature',
    'pack.json.minisig',
    /four lines/u,
  ],
];

describe.each([
  ['an archive', ARCHIVES],
  ['a bomb', BOMBS],
  ['a name', NAMES],
  ['contents', CONTENTS],
])('%s', (_, cases) => {
  it.each(cases)('is refused: %s', async (_what, make, kind, file, told) => {
    const outcome = await readPack(await make());
    if (outcome.ok) throw new Error('it was taken');
    const [first] = outcome.faults;
    expect(first).toMatchObject({ kind, ...(file !== '' && { file }) });
    expect(`${first!.place}: ${first!.what}; ${first!.todo}`).toMatch(told);
    expect(outcome.faults.length).toBeLessThanOrEqual(100);
  });
});

it('tells every fault of a pack at once', async () => {
  const bytes = await manifested((m) => ({
    ...m,
    title: '',
    made: 'today',
    texts: [{ ...m.texts[0]!, form: 'whole', speaker: 1 }],
  }));
  const outcome = await readPack(bytes);
  expect(
    !outcome.ok && outcome.faults.map(({ place }) => place?.split(', ')[1] ?? '').sort((a, b) => (a < b ? -1 : 1)),
  ).toEqual(['/made', '/texts/0/form', '/texts/0/speaker', '/title']);
});

it('takes what other programs write: times in extra fields, sizes behind the bytes', async () => {
  expect((await readPack(rawZip(entries(SOURCE, { extra: extra(0x5455, 1, 0, 0, 0, 0) })))).ok).toBe(true);
  expect((await readPack(rawZip(entries()))).ok).toBe(true);
});
