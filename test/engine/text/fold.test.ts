import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from '../../../engine/text/fold.ts';
import { tierOf } from '../../../engine/text/tier.ts';

const folded = (text: string) => foldText(text).text;

describe('folding', () => {
  it.each([
    ['full width and punctuation', '“ＡＰＥＣ”，　中国年！', 'apec中国年'],
    ['zero-width, soft hyphens, bidi controls', '中\u{200b}国\u{ad}外\u{202e}交', '中国外交'],
    ['line breaks inside a word', '中东地\n\n区', '中东地区'],
    ['radicals and compatibility characters', '⼈⺠', '人民'],
    ['combining marks', '中\u{301}国', '中国'],
    ['Traditional characters', '發展與繁榮', '发展与繁荣'],
    ['characters of Taiwan and Hong Kong', '啟動 啓動', '启动启动'],
    ['regional vocabulary', '川普、紐西蘭、東協', '特朗普新西兰东盟'],
    ['the point of a decimal and per cent stay', '5.2%。', '5.2%'],
    ['also where a line breaks inside the number', '1.\n2亿，3\u3000．4', '1.2亿3.4'],
    ['also a point at half height, before a unit', '5·2％，1・7 万', '5.2%1.7万'],
    ['a dot at half height between days is none', '9·11和12・9运动', '911和129运动'],
    ['a name that the mainland spells longer', '哈薩克', '哈萨克斯坦'],
  ])('folds away %s', (_, text, expected) => {
    expect(folded(text)).toBe(folded(expected));
    // Without places, the same words.
    expect(foldWords(text)).toBe(folded(text));
  });

  it('leaves a longer mainland spelling alone', () => {
    expect(folded('哈萨克斯坦')).toHaveLength(5);
  });

  it('does not touch mainland words that OpenCC would replace', () => {
    expect(folded('建立支援档案')).toHaveLength(6);
  });

  it('is idempotent', () => {
    for (const text of ['肯亞蒙巴薩至奈洛比鐵路', '１．７万列', '“台獨”是死路一條', '\u{d800}中国']) {
      expect(folded(folded(text))).toBe(folded(text));
    }
  });

  it('maps every character back to where it came from', () => {
    const text = '在“紐西蘭”的𠮷田';
    const { text: out, starts, ends } = foldText(text);
    expect(starts).toHaveLength(out.length);
    const from = (part: string) => text.slice(starts[out.indexOf(part)], ends[out.indexOf(part) + part.length - 1]);
    expect(from('新西兰')).toBe('紐西蘭');
    expect(from('田')).toBe('田');
    expect(out.indexOf('新')).toBe(1);
  });
});

describe('the tightest tier that makes two texts one', () => {
  it.each([
    ['T0', '和平,发展', '和平,发展'],
    ['T1', '和平 发\u{200b}展', '和平发展'],
    ['T2', '和平，发展', '和平,发展'],
    ['T3', '和平,發展', '和平,发展'],
    ['T4', '三年', '3年'],
  ])('%s', (tier, a, b) => {
    expect(tierOf(a, b)).toBe(tier);
  });
});
