/** Packs from a terminal, and from a program that has nothing of ours. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckedPack } from '../../engine/pack/check-pack.ts';
import { unpackText } from '../../engine/pack/text-of-pack.ts';
import { writePack } from '../../engine/pack/write-pack.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { createNames } from '../../engine/text/names.ts';
import { sha256 } from '../../platform/library/read/sha256.ts';
import { readPack } from '../../platform/pack/read-pack.ts';
import { FolderFault, readFolder } from '../../tools/pack/read-folder.ts';
import { runPack } from '../../tools/pack/run.ts';
import { aPack, bytesOf, encode } from '../support/pack/a-pack.ts';

const TOOL = fileURLToPath(new URL('../../tools/pack/pack.ts', import.meta.url));
const PERL = fileURLToPath(new URL('../fixtures/packs/write-pack.pl', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'yuanhua-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const read = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path(name)));

async function pack(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await runPack(args, {
    say: (line) => void out.push(line),
    complain: (line) => void err.push(line),
    passPhrase: async () => '三字经',
  });
  return { status, stdout: out.join('\n'), stderr: err.join('\n') };
}

async function sound(bytes: Uint8Array<ArrayBuffer>): Promise<CheckedPack> {
  const outcome = await readPack(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.pack;
}

async function transcripts(of: CheckedPack): Promise<Transcript[]> {
  const found: Transcript[] = [];
  for await (const text of of.texts()) found.push(unpackText(text, createNames([], [])).transcript);
  return found;
}

const told = ({ turns }: Transcript): string[] =>
  turns.map(
    ({ id, label, paragraphs }) => `${id.split('#')[1]} ${label ?? ''}${paragraphs.map(({ text }) => text).join('')}`,
  );

describe('npm run pack', () => {
  it('makes a signed pack of a folder, the same bytes each time, and tells what is in one', async () => {
    const made = await pack('--new-key', path('key.json'));
    expect(made.stdout).toMatch(/^RW\S{54}\n(?:[a-z]+ ){5}[a-z]+$/u);
    const words = made.stdout.split('\n')[1]!;
    const first = await pack('data/samples/harbour-hant', path('a.yuanhua'), '--sign', path('key.json'));
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(await pack('data/samples/harbour-hant', path('b.yuanhua'), '--sign', path('key.json'))).toEqual(first);
    expect(read('b.yuanhua')).toEqual(read('a.yuanhua'));
    const { status, stdout } = await pack('--check', path('a.yuanhua'));
    expect([status, stdout]).toEqual([0, first.stdout]);
    expect(stdout).toContain(`texts: 1, events: 1, characters: 428, years: 2031\nsigned by ${words}`);
    expect((await sound(read('a.yuanhua'))).signature?.comment).toBe('sample-harbour-hant revision 1');
  });

  it('tells every fault with its place, and writes nothing', async () => {
    cpSync('data/samples/ferry-two-texts', path('ferry'), { recursive: true });
    const manifest = readFileSync(path('ferry/pack.json'), 'utf8');
    writeFileSync(
      path('ferry/pack.json'),
      manifest.replace('"made": "2026-11-30"', '"made": "2026-13-30"').replace('"revision": 1', '"revision": 0'),
    );
    const { status, stderr } = await pack(path('ferry'), path('c.yuanhua'));
    expect([status, stderr]).toEqual([
      1,
      'pack.json, line 4, /revision: is less than 1; docs/PACKS.md and pack.schema.json say what may stand there',
    ]);
    expect(() => read('c.yuanhua')).toThrow('ENOENT');
    const bytes = await aPack();
    bytes[bytes.length - 30]! ^= 1;
    writeFileSync(path('d.yuanhua'), bytes);
    expect(await pack('--check', path('d.yuanhua'), '--json')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('"kind": "bad-name"'),
    });
  });

  it.each([[[]], [['data']], [['data', 'x', 'y']], [['--check', 'x', 'data', 'y']], [['--new-key', PERL]]])(
    'is not called as %j',
    async (args) => {
      expect(await pack(...args)).toMatchObject({ status: 2, stderr: expect.stringMatching(/usage|there already/u) });
    },
  );
});

it('is a command, with what it is called for when it is called wrongly', () => {
  const { status, stderr } = spawnSync(process.execPath, [TOOL], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^pack: usage: pack FOLDER OUT/u)]);
});

describe('a folder', () => {
  const changed = (change: (text: Record<string, unknown>) => void): string => {
    const own = mkdtempSync(path('folder-'));
    cpSync('data/samples/lighthouse-en', own, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(own, 'pack.json'), 'utf8')) as { texts: Record<string, unknown>[] };
    change(manifest.texts[0]!);
    writeFileSync(join(own, 'pack.json'), JSON.stringify(manifest));
    return own;
  };

  it.each([
    ['whose text lies nowhere', { file: 'texts/x.txt' }, /lies nowhere: texts\/x\.txt/u],
    ['whose text lies outside', { file: '../../etc/passwd' }, /lies outside/u],
    ['whose text has changed', { sha256: '0'.repeat(64) }, /has changed/u],
  ])('is refused %s', async (_, more, message) => {
    const own = changed((text) => Object.assign(text, more));
    await expect(readFolder(own)).rejects.toThrow(message);
    await expect(readFolder(own)).rejects.toBeInstanceOf(FolderFault);
  });

  it('needs say nothing that its text says', async () => {
    const own = changed((text) => {
      for (const fact of [
        'title',
        'speaker',
        'office',
        'place',
        'form',
        'covers',
        'date',
        'event',
        'dateEvidence',
        'evidence',
      ])
        delete text[fact];
    });
    const { texts } = await readFolder(own);
    expect(texts[0]?.facts).toMatchObject({ speaker: 'Adela Finch', form: 'full', title: expect.stringMatching(/./u) });
  });
});

describe('a sample', () => {
  it.each([
    ['harbour-hant', ['zh-Hant'], 1],
    ['lighthouse-en', ['en'], 1],
    ['ferry-two-texts', ['zh-Hans'], 2],
  ])('%s is sound, says that it is invented, and is understood whole', async (name, languages, count) => {
    const { head, tables, texts } = await readFolder(`data/samples/${name}`);
    const own = await sound(await bytesOf(await writePack(head, tables, texts, { encode, sha256, sign: null })));
    expect([own.manifest.languages, own.manifest.texts.length]).toEqual([languages, count]);
    expect(own.manifest.title).toMatch(/虛構|虚构|invented/u);
    expect(new Set(own.manifest.texts.map(({ event }) => event)).size).toBe(1);
    for (const transcript of await transcripts(own)) {
      expect(told(transcript)[0]).toMatch(/虛構|虚构|invented/u);
      const questions = transcript.turns.filter(({ voice }) => voice === 'question').length;
      const answers = transcript.turns.filter(
        ({ voice, speaker }) => voice === 'answer' && speaker === transcript.speaker,
      );
      expect(questions).toBeGreaterThan(1);
      // One of them opens.
      expect(answers).toHaveLength(questions + 1);
    }
  });
});

it('is written by a program of sixty lines in another language, from docs/PACKS.md alone', async () => {
  const input = '记者：渡口何时开航？\n方树：四月一日开航😀，每天六班。\n记者：票价呢？\n方树：两元，十年没有变过。\n';
  const { status, stderr } = spawnSync('perl', [PERL, path('perl.yuanhua')], { input, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const [transcript] = await transcripts(await sound(read('perl.yuanhua')));
  expect(told(transcript!)).toEqual([
    'q1 记者：渡口何时开航？',
    'a1 方树：四月一日开航😀，每天六班。',
    'q2 记者：票价呢？',
    'a2 方树：两元，十年没有变过。',
  ]);
  expect(transcript).toMatchObject({ speaker: '方树', date: '2031-04-01' });
});
