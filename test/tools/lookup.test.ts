import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Answer, SourcedAnswer } from '../../engine/record/answer.ts';

const tool = fileURLToPath(new URL('../../tools/lookup.ts', import.meta.url));

function lookup(args: string[], input = '') {
  return spawnSync(process.execPath, [tool, ...args], { input, encoding: 'utf8' });
}

describe('npm run lookup', () => {
  it('prints a finding that can be read', () => {
    const { stdout, status } = lookup(['拳头硬不等于道理硬']);
    expect(status).toBe(0);
    expect(stdout).toContain('逐字一致');
    expect(stdout).toContain('2026-03-08');
  });

  it.each([
    ['美方仍持续对华增加贸易和科技限制', /^记者提问 · 逐字一致\n\n2024-03-07  彭博社  记者提问/],
    ['拳头硬不等于道理硬,世界不能退回丛林法则', /^转述 · 逐字一致\n\n2026-03-08  王毅  转述/],
  ])('says first whose words they are: %s', (quote, said) => {
    expect(lookup([quote]).stdout).toMatch(said);
  });

  it('--json gives one answer', () => {
    const answer = JSON.parse(lookup(['--json', '避罪没有天堂']).stdout) as SourcedAnswer;
    expect(answer).toMatchObject({
      query: '避罪没有天堂',
      wording: 'verbatim',
      reason: null,
      sources: [{ id: 'bundled', state: 'answered', reason: null }],
    });
    const named = answer.matches.flatMap((match) => [match.source, ...match.readings.map(({ source }) => source)]);
    expect(new Set(named)).toEqual(new Set(['bundled']));
  });

  it('--jsonl answers line by line, blank lines left out', () => {
    const { stdout } = lookup(['--jsonl'], '{"id":"a","query":"悬崖勒马"}\n\n{"id":2,"query":""}\r\n');
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
    ['no JSON', '{"id":1,"query":"悬崖勒马"}\nnonsense\n', 'line 2'],
    ['no query', '\n{"id":1}\n', 'line 2'],
    ['JSON that is no object', 'null\n', 'line 1'],
  ])('says which line is %s, answers none, and exits with 2', (_, input, line) => {
    const { status, stderr, stdout } = lookup(['--jsonl'], input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(line);
  });

  it('exits with 2 when there is nothing to look up', () => {
    expect(lookup([]).status).toBe(2);
  });
});
