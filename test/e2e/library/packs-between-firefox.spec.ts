/** A pack made on one machine and imported on another: each of the two browsers is one, with a library of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Extension } from '../../../tools/drive/extension.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { expect, ownPage, test } from '../firefox-fixtures.ts';
import { choose, fill, forgetLibrary, inChromium, type OwnPage, press, saved, seen, textOf } from './own-page-hands.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

const TITLE = '港务局答问';
const SAID = '我们愿同各方一道，为维护港区的安全与畅通作出不懈努力。';
const SAID_NEXT = '新的航道将在明年春天开通，届时夜间也可以安全进出。';
const text = (day: number, said: string) =>
  Buffer.from(`某局发言人林岚答记者问\n\n2019年4月${day}日\n\n问：请问有何评论？\n\n林岚：${said}`);

interface Machine {
  /** Leave what is open, and open another page of ours. */
  open: (path: string) => Promise<OwnPage>;
}

async function machines(ext: Extension, firefox: Firefox): Promise<Record<'Chromium' | 'Firefox', Machine>> {
  const page: Page = await ext.open('about.html');
  return {
    Chromium: {
      async open(path) {
        // What is behind the # alone loads no page anew.
        await page.goto('about:blank');
        await page.goto(ext.url(path));
        return inChromium(page);
      },
    },
    Firefox: {
      async open(path) {
        await firefox.go('about:blank');
        await firefox.go(ownPage(path));
        return firefox;
      },
    },
  };
}

async function forget({ open }: Machine): Promise<void> {
  await forgetLibrary(await open('about.html'));
}

/** @param count of texts that are there then: the note that says it is soon gone */
async function add({ open }: Machine, name: string, file: Buffer, count: number): Promise<void> {
  const page = await open('library.html');
  await choose(page, '.add-texts input[type=file]', name, file);
  await press(page, '收入');
  await expect.poll(() => page.run(() => document.querySelectorAll('.text-title').length)).toBe(count);
}

/** What the pack's card says; empty where there is none. */
const cardOf = (page: OwnPage, title: string): Promise<string> =>
  page.run((title: string) => {
    const cards = [...document.querySelectorAll<HTMLElement>('.collection-card')];
    return cards.map(({ innerText }) => innerText).find((words) => words.includes(title)) ?? '';
  }, `${title}\n`);

/** All of the collection as a pack. */
async function send({ open }: Machine, texts: number): Promise<Buffer> {
  const page = await open('library.html#collections');
  await press(page, '导出为资料包……');
  await press(page, `一并导出 ${texts} 份没有网址的文本粘贴而来，或来自没有注明出处的文件。`);
  await fill(page, '.pack-export input[required]', TITLE);
  await fill(page, '.pack-export .field-pair input[required]', '林岚');
  return saved(page, '保存资料包');
}

async function take({ open }: Machine, file: Uint8Array, title: string, revision = 1): Promise<void> {
  const page = await open('library.html#collections');
  await choose(page, 'input[accept=".yuanhua"]', 'a.yuanhua', file);
  await press(page, '导入');
  await expect.poll(() => cardOf(page, title)).toContain(`资料包 · 第 ${revision} 版`);
}

/** All that is said of a quote. */
async function findingOf({ open }: Machine, quote: string): Promise<string> {
  const page = await open(`lookup.html#q=${encodeURIComponent(quote)}`);
  await seen(page, '.finding h2', '');
  await expect.poll(() => textOf(page, '.finding h2')).not.toBe('');
  return textOf(page, '.finding');
}

for (const [from, to] of [
  ['Chromium', 'Firefox'],
  ['Firefox', 'Chromium'],
] as const) {
  test(`firefox: a pack made in ${from} answers in ${to} as at home, is updated, taken back, and sent on in the same bytes`, async ({
    ext,
    firefox,
  }) => {
    const both = await machines(ext, firefox);
    const [home, away] = [both[from], both[to]];
    try {
      await add(home, '一.txt', text(5, SAID), 1);
      const first = await send(home, 1);
      await add(home, '二.txt', text(6, SAID_NEXT), 2);
      const second = await send(home, 2);
      await forget(home);

      await take(away, first, TITLE);
      await take(home, first, TITLE);
      const said = await findingOf(away, SAID);
      expect(said).toContain('逐字一致');
      expect(said).toContain(`资料包“${TITLE} · 林岚”`);
      expect(await findingOf(home, SAID)).toBe(said);
      expect(await findingOf(away, SAID_NEXT)).not.toContain('逐字一致');

      await take(away, second, TITLE, 2);
      await take(home, second, TITLE, 2);
      const next = await findingOf(away, SAID_NEXT);
      expect(next).toContain('逐字一致');
      expect(await findingOf(home, SAID_NEXT)).toBe(next);

      const page = await away.open('library.html#collections');
      await expect.poll(() => cardOf(page, TITLE)).toContain('资料包 · 第 2 版');
      expect((await saved(page, '保存文件')).equals(second)).toBe(true);
      await press(page, '退回第 1 版');
      await expect.poll(() => cardOf(page, TITLE)).toContain('资料包 · 第 1 版');
      expect((await saved(page, '保存文件')).equals(first)).toBe(true);
      await press(page, '删除资料包');
      await expect.poll(() => cardOf(page, TITLE)).toBe('');
      await press(page, '撤销');
      await expect.poll(() => cardOf(page, TITLE)).toContain('资料包 · 第 1 版');
      expect((await saved(page, '保存文件')).equals(first)).toBe(true);
      expect(await findingOf(away, SAID)).toBe(said);
    } finally {
      await forget(home);
      await forget(away);
    }
  });
}

test('firefox: a pack that another program wrote answers in both browsers', async ({ ext, firefox }) => {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-perl-'));
  const out = join(folder, 'perl.yuanhua');
  const says = '四月一日开航，每天六班，一直开到夜里十一点。';
  const { status, stderr } = spawnSync('perl', ['test/fixtures/packs/write-pack.pl', out], {
    input: `记者：渡口何时开航？\n方树：${says}\n`,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  const both = await machines(ext, firefox);
  try {
    const findings: string[] = [];
    for (const machine of [both.Chromium, both.Firefox]) {
      await take(machine, readFileSync(out), '渡口记者会（样本）');
      findings.push(await findingOf(machine, says));
    }
    expect(findings[0]).toContain('逐字一致');
    expect(findings[1]).toBe(findings[0]);
  } finally {
    for (const machine of [both.Chromium, both.Firefox]) await forget(machine);
    rmSync(folder, { recursive: true });
  }
});
