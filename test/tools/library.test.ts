/** The library from a terminal, in a folder: the same engine, and the same promises. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourcedAnswer } from '../../engine/record/answer.ts';
import type { LibraryText } from '../../platform/library/library.ts';

const tool = fileURLToPath(new URL('../../tools/library.ts', import.meta.url));
const WORDS = '县里的图书馆清点了半山腰的蓄水池，入秋后再看结果。';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanhua-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function library(...args: string[]) {
  return spawnSync(process.execPath, [tool, '--folder', join(folder, 'library'), ...args], { encoding: 'utf8' });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const listed = (): LibraryText[] => JSON.parse(library('--json', 'list').stdout) as LibraryText[];

describe('npm run library', () => {
  it('keeps files, lists them, looks up in them beside the record, and exports them', () => {
    const one = file('讲话.txt', `方树：${WORDS}`);
    const { stdout, status } = library('add', one, one, file('空.txt', ''));
    expect(stdout).toMatch(/^kept\t(\S+)\t讲话\.txt\nsame\t\1\t讲话\.txt\nunread\t\S+\t空\.txt\n$/);
    expect(status).toBe(1);
    const [text] = listed();
    expect(text).toMatchObject({ name: '讲话.txt', collection: 'main' });
    const answer = JSON.parse(library('--json', 'lookup', WORDS).stdout) as SourcedAnswer;
    expect(answer).toMatchObject({
      wording: 'verbatim',
      sources: [
        { id: 'bundled', state: 'answered' },
        { id: 'library', state: 'answered' },
      ],
      matches: [{ source: 'library' }],
    });
    expect(library('lookup', WORDS).stdout).toMatch(/^我的文库 · 逐字一致\n[^]*\n我的文库 /u);
    const record = library('lookup', '拳头硬不等于道理硬').stdout;
    expect(record).toContain('2026-03-08');
    expect(record).not.toContain('文库');
    const out = join(folder, 'out.ndjson');
    expect(library('export', out).status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain(WORDS);
  });

  it('compares English with an English text, and leads to a Chinese one where no English text has the words', () => {
    const english = fileURLToPath(new URL('../gold/english/2024-03-07.en.txt', import.meta.url));
    const chinese =
      '某县水利局局长林岚答记者问\n\n问：水库什么时候修好？\n\n林岚：山腰上的水库今年秋天修好，牧民的羊群不用再走远路喝水。';
    expect(library('add', english, file('水库.txt', chinese)).status).toBe(0);
    const changed =
      'Our bottom line is also quite clear: we will always allow Taiwan to be separated from the motherland.';
    const altered = library('lookup', changed).stdout;
    expect(altered).toMatch(/^我的文库 · 文字有改动\n/u);
    expect(altered).toContain('[-always-] {+never+} negation');
    expect(altered).not.toContain('最接近的段落');
    const led = library(
      'lookup',
      'The reservoir on the hillside will be repaired this autumn, so that herdsmen need not drive their flocks far for water',
    ).stdout;
    const [finding, closest] = led.split('中文文本中最接近的段落（都不是核对结果）');
    expect(finding).toContain('本库未见');
    expect(closest).toMatch(/我的文库 {2}.*林岚 {2}答\n.*\n {4}山腰上的水库[^]*reservoir 水库/u);
  });

  it('keeps what two processes bring at the same time, each text once', async () => {
    const texts = Array.from({ length: 6 }, (_, at) => file(`${at}.txt`, `第${at}号的账本，${WORDS}`));
    const adding = [texts, texts.toReversed()].map(
      (paths) =>
        new Promise((resolve) => {
          const added = spawn(process.execPath, [tool, '--folder', join(folder, 'library'), 'add', ...paths]);
          added.on('exit', resolve);
        }),
    );
    expect(await Promise.all(adding)).toEqual([0, 0]);
    expect(
      listed()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(texts.map((_, at) => `${at}.txt`));
  });

  it.each([[], ['export'], ['--nothing', 'list']])('called with %j says how it is called', (...args) => {
    const { stderr, status } = library(...args);
    expect(stderr).toContain('usage: library');
    expect(status).toBe(2);
  });

  it('makes no library where none is asked to be', () => {
    expect(library('list')).toMatchObject({ status: 2, stderr: expect.stringContaining('no library in') as string });
  });
});
