import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Answer, SourcedAnswer } from '../../engine/record/answer.ts';
import { runLookup } from '../../tools/lookup/command.ts';
import { printAnswer } from '../../tools/lookup/print-answer.ts';
import { aMatch, aView } from '../support/answers.ts';

const tool = fileURLToPath(new URL('../../tools/lookup.ts', import.meta.url));

/** In a process of its own, as a reader runs it: starting one takes longer than most of what is asked of it. */
function start(args: string[], input = '') {
  return spawnSync(process.execPath, [tool, ...args], { input, encoding: 'utf8' });
}

/** The same command in this process. */
async function lookup(args: string[], input = '') {
  let stdout = '';
  let stderr = '';
  const status = await runLookup(args, {
    read: () => input,
    write: (text) => (stdout += text),
    complain: (line) => (stderr += line),
  });
  return { stdout: stripVTControlCharacters(stdout), stderr, status };
}

describe('npm run lookup', () => {
  it('prints a finding that can be read', () => {
    const { stdout, status } = start(['拳头硬不等于道理硬']);
    expect(status).toBe(0);
    expect(stdout).toContain('逐字一致');
    expect(stdout).toContain('2026-03-08');
  });

  it.each([
    ['美方仍持续对华增加贸易和科技限制', /^记者提问 · 逐字一致\n\n2024-03-07  彭博社  记者提问/],
    ['拳头硬不等于道理硬,世界不能退回丛林法则', /^转述 · 逐字一致\n\n2026-03-08  王毅  转述/],
  ])('says first whose words they are: %s', async (quote, said) => {
    expect((await lookup([quote])).stdout).toMatch(said);
  });

  it('--json gives one answer', async () => {
    const answer = JSON.parse((await lookup(['--json', '避罪没有天堂'])).stdout) as SourcedAnswer;
    expect(answer).toMatchObject({
      query: '避罪没有天堂',
      wording: 'verbatim',
      reason: null,
      sources: [{ id: 'bundled', state: 'answered', reason: null }],
    });
    const named = answer.matches.flatMap((match) => [match.source, ...match.readings.map(({ source }) => source)]);
    expect(new Set(named)).toEqual(new Set(['bundled']));
  });

  it('--add asks a text beside the record, as the reader’s own', async () => {
    const text = fileURLToPath(new URL('../gold/english/2024-03-07.en.txt', import.meta.url));
    const quote =
      'Last year, two-way trade hit a record US$250 billion, meeting the target of US$200 billion ahead of schedule.';
    const answer = JSON.parse((await lookup(['--json', '--add', text, quote])).stdout) as SourcedAnswer;
    expect(answer).toMatchObject({ wording: 'altered', reason: null, coverage: { events: 1, transcripts: 1 } });
    expect(answer.matches[0]).toMatchObject({ source: 'library', event: '2024-03-07' });
    expect(answer.sources.map(({ id }) => id)).toEqual(['bundled', 'library']);
    expect((await lookup(['--add'])).status).toBe(2);
    expect((await lookup(['--add', 'no-such-file.txt', quote])).status).toBe(2);
  });

  it.each([
    ['毛宁说：“拳头硬不等于道理硬，世界不能退回丛林法则。”', '网页说这是毛宁的话，记录中说话的是王毅'],
    [
      '中方宣布的600亿美元资金支持已落实（实为尚未落实）或作出安排近50%',
      '网页在引文中加入了与之相抵的说明：（实为尚未落实）',
    ],
  ])('says in the second line what the page adds: %s', async (quote, said) => {
    expect((await lookup([quote])).stdout.split('\n')[1]).toBe(said);
  });

  it('says whose each piece is where the words are of two people', async () => {
    const { stdout } = await lookup([
      '期望达到什么样的一个目标？谢谢。这是一个好问题，恰好是我第一个想回答大家的问题。',
    ]);
    expect(stdout).toMatch(/^两人的话 · 拼接\n/);
    expect(stdout).toContain('  记者提问: 期望达到什么样的一个目标');
    expect(stdout).toContain('  答: 这是一个好问题');
  });

  it('--closest adds the nearest passages, apart and without a percentage', async () => {
    const quote = '外交官的公文包里，装的不应该是文件，而应该是一双走路的鞋。';
    const [, closest] = (await lookup(['--closest', quote])).stdout.split('记录中措辞最接近的段落');
    expect(closest!.match(/^\d{4}-\d\d-\d\d {2}/gm)).toHaveLength(3);
    expect(closest).not.toContain('%');
    expect((await lookup([quote])).stdout).not.toContain('措辞最接近');
    expect((JSON.parse((await lookup(['--json', '--closest', quote])).stdout) as Answer).closest).toHaveLength(3);
    expect((JSON.parse((await lookup(['--json', quote])).stdout) as Answer).closest).toBeNull();
    const line = (await lookup(['--jsonl', '--closest'], JSON.stringify({ id: 1, query: quote }))).stdout;
    expect((JSON.parse(line) as Answer).closest).toHaveLength(3);
  });

  it('--closest tells of a passage of an added text that it is not of the record', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yuanhua-'));
    try {
      const path = join(folder, '水库.txt');
      writeFileSync(path, '方树：山腰上的水库今年秋天修好，牧民的羊群不用再走远路喝水。');
      const { status, stdout } = await lookup(['--closest', '--add', path, '羊群以后就近喝水，水库到秋天会修好']);
      expect(status).toBe(0);
      const [, closest] = stdout.split('\n文本中措辞最接近的段落');
      expect(closest).toMatch(/\n我的文库 {2}.*\n.*\n {4}山腰上的水库/u);
      expect(closest!.match(/^\d{4}-\d\d-\d\d {2}/gm)).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['archive:desk', '档案库“desk” · 逐字一致'],
    ['archive:archive', '档案库 · 逐字一致'],
  ])('names an archive whose keepers gave it a name, and no other: %s', (source, headline) => {
    let said = '';
    printAnswer(aView([aMatch({ source })]).answer, [], (text) => (said += text));
    expect(stripVTControlCharacters(said).split('\n')[0]).toBe(headline);
  });

  it('--jsonl answers line by line, blank lines left out', async () => {
    const { stdout } = await lookup(['--jsonl'], '{"id":"a","query":"悬崖勒马"}\n\n{"id":2,"query":""}\r\n');
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer & { id: unknown });
    expect(answers.map(({ id, wording }) => [id, wording])).toEqual([
      ['a', 'verbatim'],
      [2, 'unchecked'],
    ]);
  });

  it.each([
    ['no JSON', 'nonsense\n', null],
    ['no query', '{"id":1}\n', 1],
    ['JSON that is no object', 'null\n', null],
  ])('says in its place that a line is %s, answers the rest, and exits with 2', async (_, line, id) => {
    const { status, stdout } = await lookup(['--jsonl'], `\n${line}{"id":2,"query":"悬崖勒马"}\n`);
    const [wrong, right] = stdout
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each) as object);
    expect(wrong).toEqual({ id, error: { line: 2, message: expect.any(String) as string } });
    expect(right).toMatchObject({ id: 2, wording: 'verbatim' });
    expect(status).toBe(2);
  });

  it('exits with 2 when there is nothing to look up', () => {
    const { status, stderr, stdout } = start([]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^lookup: usage: /);
    expect(stdout).toBe('');
  });

  it.each(['--help', '-h'])('%s tells how it is used', async (option) => {
    const { status, stdout } = await lookup([option], '');
    expect([status, stdout.startsWith('usage: lookup ')]).toEqual([0, true]);
  });

  it('takes an option that there is not for no quotation', async () => {
    const { status, stdout } = await lookup(['--jsn', '悬崖勒马'], '');
    expect([status, stdout]).toEqual([2, '']);
  });

  it('reads lines from its input, and exits with 2 where one of them cannot be read', () => {
    const { status, stdout } = start(['--jsonl'], '{"id":1,"query":"悬崖勒马"}\nnonsense\n');
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(status).toBe(2);
  });
});
