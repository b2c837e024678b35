/** `npm run check-page -- --browser`: a saved page as a reader sees it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '../fixtures.ts';

const SEEN = '拳头硬不等于道理硬';
const UNSEEN = '中国外交是世界的正能量，稳定力量';
/** The style lies beside the page: only a browser knows what is hidden. */
const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="saved files/page.css"><title>记者会</title>
<p>外交部长王毅说：“${SEEN}。”</p><p class="away">王毅说：“${UNSEEN}。”</p>`;

test('a saved page is checked in a terminal as a reader sees it', () => {
  const info = test.info();
  const file = info.outputPath('page.html');
  writeFileSync(file, PAGE);
  const style = info.outputPath('saved files', 'page.css');
  mkdirSync(dirname(style), { recursive: true });
  writeFileSync(style, '.away { position: absolute; left: -9999px }');
  const check = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('node', ['tools/check-page.ts', ...args], { encoding: 'utf8' });
    return {
      status,
      stderr,
      statements: stdout === '' ? [] : (JSON.parse(stdout) as { statements: { text: string }[] }).statements,
    };
  };
  const texts = (args: string[]) => check(...args).statements.map(({ text }) => text);
  expect(texts(['--json', file])).toEqual([`${SEEN}。`, `${UNSEEN}。`]);
  expect(texts(['--json', '--browser', file])).toEqual([`${SEEN}。`]);
  expect(check('--json', '--browser', info.outputPath('none.html'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('cannot read'),
  });
});
