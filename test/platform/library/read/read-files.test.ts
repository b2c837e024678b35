import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../../../../platform/library/read/read-problem.ts';
import { readFiles } from '../../../../platform/library/read/read-files.ts';
import { docx } from '../../../support/read/make-docx.ts';
import { manyFiles, zipOf } from '../../../support/read/make-zip.ts';
import { readAll, readOne } from '../../../support/read/read-fixture.ts';

const SENTENCE = '发言人说，中国的发展是和平力量的增长，也是稳定因素的增强。';

describe('a plain file', () => {
  it('is its own source, whatever ends its lines, and is known by its bytes', async () => {
    const text = `标题\r\n\r\n${SENTENCE}\n`;
    expect(await readOne('稿.txt', `\uFEFF${text}`)).toMatchObject({
      name: '稿.txt',
      format: 'txt',
      source: text,
      encoding: 'utf-8',
      turns: null,
      times: [],
      stated: [],
      notices: [],
    });
    const [one, again, other] = await Promise.all([
      readOne('a.txt', text),
      readOne('b.txt', text),
      readOne('a.txt', `${text}。`),
    ]);
    expect(one.sha256).toBe(again.sha256);
    expect(one.sha256).toMatch(/^[\da-f]{64}$/u);
    expect(one.sha256).not.toBe(other.sha256);
  });

  it('of Markdown states what stands above it between two rules', async () => {
    const head = '---\ntitle: "答问"\npublished: 2031-03-08\nsource: https://example.org/a\ntags: [a]\nsite:\n---\n';
    const { format, stated, source } = await readOne('稿.md', `${head}# 答问\n\n${SENTENCE}`);
    expect([format, source.startsWith(head)]).toEqual(['md', true]);
    expect(stated.map(({ fact, value }) => [fact, value])).toEqual([
      ['title', '答问'],
      ['date', '2031-03-08'],
      ['address', 'https://example.org/a'],
    ]);
  });

  it('is read from what a browser hands over, too', async () => {
    const read = await readFiles('稿.txt', new Blob([SENTENCE])).next();
    expect(read.value).toMatchObject({ source: SENTENCE });
  });

  it('with marks that turn the direction, or characters of a private font, is read and told of', async () => {
    const { notices } = await readOne('稿.txt', `${SENTENCE}\n\u202e${SENTENCE}\ue000\ue001`);
    expect(notices).toEqual([
      { kind: 'private-characters', count: 2, line: 2 },
      { kind: 'direction-marks', count: 1, line: 2 },
    ]);
  });
});

describe('a Word document', () => {
  it('is a line a paragraph, its headings and bold words marked', async () => {
    const run = (text: string, bold = '') => `<w:r><w:rPr>${bold}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body =
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('答问')}</w:p>` +
      `<w:p>${run('林岚：', '<w:b/>')}${run(SENTENCE)}</w:p><w:p>${run('不粗', '<w:b w:val="0"/>')}</w:p>`;
    const { format, source } = await readOne('稿.docx', docx(body));
    expect([format, source]).toEqual(['docx', `# 答问\n\n**林岚：**${SENTENCE}\n\n不粗`]);
  });
});

describe('an archive', () => {
  it('gives each text in it, by names that lead nowhere', async () => {
    const archive = manyFiles([
      ['夹/稿一.txt', `甲。${SENTENCE}`],
      ['夹/稿二.docx', docx('<w:p><w:r><w:t>乙。</w:t></w:r></w:p>')],
      ['夹/', ''],
      ['__MACOSX/._稿一.txt', 'x'],
      ['夹/图.png', 'x'],
      ['夹/样.css', 'x'],
    ]);
    const read = await readAll('包.zip', archive);
    expect(
      read.map((each) => (each instanceof ReadProblem ? [each.name, each.code, each.total] : [each.name])),
    ).toEqual([['包.zip › 夹/稿一.txt'], ['包.zip › 夹/稿二.docx'], ['包.zip', 'skipped-entries', 2]]);
  });

  it.each([
    '../../x.txt',
    '夹/../../x.txt',
    '..\\x.txt',
    '/etc/x.txt',
    '\\\\host\\x.txt',
    'C:\\x.txt',
    'c:x.txt',
    'a\0.txt',
    'a\n.txt',
  ])('reads no file in it that is named %j, and goes on behind it', async (name) => {
    const read = await readAll(
      '包.zip',
      manyFiles([
        [name, SENTENCE],
        ['好..txt', SENTENCE],
      ]),
    );
    expect(read.map((each) => (each instanceof ReadProblem ? each.code : each.name))).toEqual([
      'unsafe-name',
      '包.zip › 好..txt',
    ]);
    expect(read[0]!.name).toMatch(/^包\.zip › /u);
  });

  it('goes on behind what cannot be read', async () => {
    const read = await readAll(
      '包.zip',
      manyFiles([
        ['空.txt', ''],
        ['内.zip', zipOf('a.txt', SENTENCE)],
        ['坏.docx', 'not a zip'],
        ['好.txt', SENTENCE],
      ]),
    );
    expect(read.map((each) => (each instanceof ReadProblem ? each.code : each.source))).toEqual([
      'empty',
      'nested-archive',
      'damaged',
      SENTENCE,
    ]);
  });

  it('has its names in the encoding of the machine that made it', async () => {
    const [read] = await readAll('包.zip', zipOf(Buffer.from('d6d0b9fab5c4b7a2d5b92e747874', 'hex'), SENTENCE));
    expect(read!.name).toBe('包.zip › 中国的发展.txt');
  });
});

describe('reading', () => {
  it('stops where it is told to', async () => {
    const stopping = new AbortController();
    const archive = manyFiles([
      ['一.txt', SENTENCE],
      ['二.txt', SENTENCE],
    ]);
    const names: string[] = [];
    const run = async (): Promise<void> => {
      for await (const { name } of readFiles('包.zip', archive, { signal: stopping.signal })) {
        names.push(name);
        stopping.abort();
      }
    };
    await expect(run()).rejects.toThrow('abort');
    expect(names).toEqual(['包.zip › 一.txt']);
  });
});
