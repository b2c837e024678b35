import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphsIn } from '../../../../platform/library/read/pdf/pdf-lines.ts';
import { type DrawnLine, pdfOf } from '../../../support/read/make-pdf.ts';
import { problemOf, readOne } from '../../../support/read/read-fixture.ts';

const line = (codes: string, y = 700): DrawnLine => ({ x: 72, y, size: 12, codes });
/** 中国 in the encoding of the mainland. */
const GB = 'd6d0b9fa';

describe('a PDF', () => {
  it('is read by the published character maps, where the file itself does not say what its codes mean', async () => {
    expect((await readOne('a.pdf', pdfOf([[line(GB)]], 'GBK-EUC-H'))).source).toBe('中国');
  });

  it('tells of glyphs that stand for nothing, and of pages without words', async () => {
    const { source, notices } = await readOne('a.pdf', pdfOf([[line(GB)], []], 'GBK-EUC-H'));
    expect([source, notices]).toEqual(['中国', [{ kind: 'empty-pages', count: 1, line: null }]]);
    const strange = await readOne('a.pdf', pdfOf([[line('e000e001')]], 'UniGB-UCS2-H'));
    expect(strange.notices.map(({ kind, count }) => [kind, count])).toEqual([['unreadable-glyphs', 2]]);
    expect(strange.source).toBe('\uFFFD\uFFFD');
  });

  it.each([
    ['空.pdf', pdfOf([[]], 'GBK-EUC-H'), 'no-text'],
    ['断.pdf', Buffer.from('%PDF-1.7\nnothing'), 'damaged'],
    [
      '锁.pdf',
      pdfOf(
        [[line(GB)]],
        'GBK-EUC-H',
        `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -1/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>>>`,
      ),
      'locked',
    ],
  ])('that cannot be read says why: %s', async (name, bytes, code) => {
    expect(await problemOf(name, bytes)).toMatchObject({ name, code });
  });

  it('is said to be one where nothing can open it', async () => {
    const bytes = readFileSync('test/fixtures/imports/bulletin.pdf');
    expect(await problemOf('a.pdf', bytes, { openPdf: null })).toMatchObject({ code: 'pdf' });
  });
});

describe('the lines of pages', () => {
  const piece = (str: string, x: number, y: number, size = 12) => ({
    str,
    transform: [size, 0, 0, size, x, y],
    width: size * Array.from(str).reduce((sum, each) => sum + (each < '\u0100' ? 0.5 : 1), 0),
    height: size,
    hasEOL: true,
  });

  it('of words in an alphabet are joined by a space, and without the hyphen that a line’s end has brought', () => {
    const pieces = [
      piece('We will con-', 72, 700),
      piece('tinue as before', 72, 685),
      piece('and that is all', 72, 670),
    ];
    expect(paragraphsIn([{ height: 842, pieces }])).toEqual(['We will continue as before and that is all']);
  });

  it('are parted where one is indented, of another size, or far below', () => {
    const pieces = [
      piece('标题', 200, 760, 18),
      piece('第一段第一段第一段第一段', 96, 700),
      piece('第一段第一段第一段第一段第一', 72, 680),
      piece('第二段第二段第二段第二段第二', 72, 620),
    ];
    expect(paragraphsIn([{ height: 842, pieces }])).toEqual([
      '标题',
      '第一段第一段第一段第一段第一段第一段第一段第一段第一',
      '第二段第二段第二段第二段第二',
    ]);
  });

  it('have columns parted by a tab, and no numbers of pages', () => {
    const pieces = [
      { ...piece('问', 72, 700), hasEOL: false },
      piece('请谈谈看法。', 120, 700),
      piece('- 12 -', 280, 20),
    ];
    expect(paragraphsIn([{ height: 842, pieces }])).toEqual(['问\t请谈谈看法。']);
  });
});
