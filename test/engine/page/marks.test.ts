import { describe, expect, it } from 'vitest';
import { type MarkedSpan, pairMarks } from '../../../engine/page/marks.ts';
import type { PageBlock } from '../../../engine/page/page-text.ts';

function blocksOf(texts: (string | Partial<PageBlock>)[]): PageBlock[] {
  return texts.map((each) => ({
    text: '',
    role: 'text',
    quoted: [],
    frame: 0,
    ...(typeof each === 'string' ? { text: each } : each),
  }));
}

function paired(blocks: readonly PageBlock[]): MarkedSpan[] {
  const pairing = pairMarks(blocks);
  for (;;) {
    const { done, value } = pairing.next();
    if (done === true) return value;
  }
}

/** The words of each span, its blocks parted by |, a nested one behind as many dots as it is deep. */
function wordsIn(...texts: (string | Partial<PageBlock>)[]): string[] {
  const blocks = blocksOf(texts);
  return paired(blocks).map(
    ({ stretches, depth, isClosed }) =>
      '.'.repeat(depth) +
      stretches.map(({ block, range }) => blocks[block]!.text.slice(...range)).join('|') +
      (isClosed ? '' : '…'),
  );
}

describe('marks in one block', () => {
  it.each([
    ['他说：“一切都好。”', ['一切都好。']],
    ['他說：「一切都好，」隨後離開。', ['一切都好，']],
    ['『甲』和「乙」', ['甲', '乙']],
    ['說﹁直排﹂', ['直排']],
    ['他说"一"又说"二"', ['一', '二']],
    ['“外层‘内层’外层”', ['外层‘内层’外层', '.内层']],
    ['「外『內「深」內』外」', ['外『內「深」內』外', '.內「深」內', '..深']],
    ['“外“同样的引号”外”', ['外“同样的引号”外', '.同样的引号']],
    ['他说：”两边都是后引号”。', ['两边都是后引号']],
    ['他说：“两边都是前引号“。', ['两边都是前引号']],
    ['「開口與收口不同』', ['開口與收口不同']],
    ['It’s China’s “own” words', ['own']],
    ['12" 的屏幕', []],
    ['他说：“”。又说：“ ”，“在”', [' ', '在']],
    ['最后一个字是“', []],
    ['他说：“不能。他又说：“”', ['不能。…']],
    ['没有开头”的引号', []],
    ['“没有结尾', ['没有结尾…']],
    ['“没有结尾‘里面有’', ['没有结尾‘里面有’…', '.里面有']],
  ])('%s', (text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });
});

describe('marks over several blocks', () => {
  it.each<[string, (string | Partial<PageBlock>)[], string[]]>([
    ['closed in the next', ['他说：“第一段。', '第二段。”他又说。'], ['第一段。|第二段。']],
    ['opened anew at each paragraph', ['“第一段。', '“第二段。', '“第三段。”'], ['第一段。|第二段。|第三段。']],
    ['five blocks at most', ['“零', '一', '二', '三', '四', '五', '六”'], ['零…']],
    ['empty blocks are none', ['“零', '', '  ', '一”'], ['零|一']],
    ['another opens before it is closed', ['“零', '说“一”'], ['零…', '一']],
    ['not over a heading', ['“零', { text: '小标题', role: 'heading' }, '一”'], ['零…']],
    ['not into another frame', ['“零', { text: '一”', frame: 1 }], ['零…']],
  ])('%s', (_, texts, expected) => {
    expect(wordsIn(...texts)).toEqual(expected);
  });
});

describe('marks that are drawn', () => {
  it('takes what style marks', () => {
    expect(wordsIn({ text: '他说 一切都好 。', quoted: [[3, 7]] })).toEqual(['一切都好']);
    expect(wordsIn({ text: '一切都好。', role: 'quotation' })).toEqual(['一切都好。']);
  });

  it('takes words once that are marked in both ways', () => {
    expect(wordsIn({ text: '他说“一切都好”。', quoted: [[3, 7]] })).toEqual(['一切都好']);
    expect(wordsIn({ text: '他说“一切都好”。', quoted: [[2, 8]] })).toEqual(['一切都好']);
    expect(wordsIn({ text: '“一切都好。”', role: 'quotation' })).toEqual(['一切都好。']);
  });

  it('nests marks in what is drawn', () => {
    expect(wordsIn({ text: '我们说“好”就是好。', role: 'quotation' })).toEqual(['我们说“好”就是好。', '.好']);
  });
});

describe('pages made to be slow', () => {
  const fast = (texts: string[]): number => {
    const blocks = blocksOf(texts);
    const start = performance.now();
    paired(blocks);
    return performance.now() - start;
  };
  it.each<[string, string[]]>([
    ['nested without end', ['“'.repeat(500_000) + '”'.repeat(500_000)]],
    ['opened and never closed', ['“中'.repeat(500_000)]],
    ['closed and never opened', ['：”中'.repeat(300_000)]],
    ['mixed', ['“「‘』'.repeat(250_000)]],
    ['one open mark a block', Array.from({ length: 100_000 }, () => '中“国文字')],
    ['kinds in turn, one a block', Array.from({ length: 100_000 }, (_, at) => `中${'“「‘『'[at % 4]}国`)],
    ['empty blocks', ['“中', ...Array.from({ length: 1_000_000 }, () => '')]],
  ])('%s', (_, texts) => {
    expect(fast(texts)).toBeLessThan(10_000);
  });
});
