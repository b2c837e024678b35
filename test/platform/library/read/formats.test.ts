/** Every form of file, on small invented ones: what is read of each was looked at, and stands in `expected.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AddedPage } from '../../../../engine/library/added-page.ts';
import { readAddedPage } from '../../../../platform/library/read/html/read-page.ts';
import { ReadProblem } from '../../../../platform/library/read/read-problem.ts';
import { readAll, readOne } from '../../../support/read/read-fixture.ts';
import { outlineOf } from '../../../support/read/read-outline.ts';

const FOLDER = 'test/fixtures/imports';
const EXPECTED = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Record<string, unknown>;
const files = readdirSync(FOLDER).filter((name) => name !== 'expected.json');

describe('a file of the library', () => {
  it('is there in at least twenty forms, each with what is expected of it', () => {
    expect(files.length).toBeGreaterThanOrEqual(20);
    expect(Object.keys(EXPECTED).toSorted()).toEqual(files.toSorted());
  });

  it.each(files)('is read: %s', async (name) => {
    const read = await readAll(name, readFileSync(`${FOLDER}/${name}`));
    expect(read.map(outlineOf)).toEqual(EXPECTED[name]);
  });

  it.each(files)('has all of its places inside of its text: %s', async (name) => {
    for (const read of await readAll(name, readFileSync(`${FOLDER}/${name}`))) {
      if (read instanceof ReadProblem) continue;
      const ranges = [
        ...(read.turns ?? []).flatMap(({ label, paragraphs }) =>
          label === null ? paragraphs : [label, ...paragraphs],
        ),
        ...read.times.map(({ range }) => range),
      ];
      for (const [start, end] of ranges) {
        expect(start).toBeLessThan(end);
        expect(read.source.slice(start, end).trim()).toBe(read.source.slice(start, end));
      }
    }
  });

  it('runs nothing of a page', async () => {
    await readAll('a.html', readFileSync(`${FOLDER}/ministry.html`));
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });
});

describe('a page', () => {
  const page = (blocks: Partial<AddedPage['blocks'][number]>[], more: Partial<AddedPage> = {}): AddedPage => ({
    address: 'https://ocean.example/2025/05/06/briefing.html',
    title: '例行记者会',
    language: 'zh-CN',
    containers: [],
    metadata: [],
    blocks: blocks.map((block) => ({ text: '', role: 'text', level: 0, bold: [], linked: 0, within: -1, ...block })),
    ...more,
  });

  it('that one is reading becomes lines, and its facts have their evidence', async () => {
    const read = await readAddedPage(
      page(
        [
          { text: '例行记者会', role: 'heading', level: 1 },
          { text: '记者：\u00a0码头什么时候启用？', bold: [[0, 3]] },
          { text: '林岚：明年春天。\n届时会有开放日。', bold: [[0, 3]] },
          { text: '更多新闻', linked: 4 },
        ],
        {
          metadata: [
            {
              from: 'json-ld',
              name: '',
              value: '{"headline":"标题","datePublished":"2025-05-06","dateModified":"2025-06-30"}',
            },
            { from: 'meta', name: 'lastmod', value: '2025-06-30' },
          ],
        },
      ),
    );
    expect(read).toMatchObject({ name: '例行记者会', format: 'page', encoding: null });
    expect(read.source).toBe('# 例行记者会\n\n**记者：** 码头什么时候启用？\n\n**林岚：**明年春天。\n届时会有开放日。');
    expect(read.stated.map(({ fact, value }) => `${fact} ${value}`)).toEqual([
      'date 2025-05-06',
      'title 标题',
      'address https://ocean.example/2025/05/06/briefing.html',
      'title 例行记者会',
      'language zh-CN',
    ]);
  });

  it('without words is said to have none', async () => {
    await expect(readAddedPage(page([{ text: ' ' }]))).rejects.toMatchObject({ code: 'no-text' });
  });

  it('keeps a long answer’s question, and leaves out what stands around the text', async () => {
    const answer = '我们将继续严格执行休渔制度，依法查处违规捕捞，保护海洋。';
    const read = await readOne(
      'a.html',
      `<body><div class=menu><p>${answer}</p></div><div class=q><p>记者：请问下一步有什么安排，可以具体说明吗？对渔民有什么影响？</p></div>
       <div class=a>${`<p>${answer}</p>`.repeat(20)}</div></body>`,
    );
    expect(read.source).toContain('记者：请问下一步');
    const around = `<header><p>本网站由某某单位主办，欢迎您的来访和提出宝贵的意见。</p></header>`;
    const without = await readOne('a.html', `<body>${around}<main>${`<p>${answer}</p>`.repeat(20)}</main></body>`);
    expect(without.source).not.toContain('欢迎');
  });

  it('is read as one that says how it was written, unless that is not true', async () => {
    const html = (charset: string) => `<meta charset="${charset}"><p>${'记者：码头什么时候启用？'.repeat(9)}</p>`;
    const read = await readOne('a.html', html('gb2312'));
    expect([read.encoding, read.source.slice(0, 3)]).toEqual(['utf-8', '记者：']);
  });
});
