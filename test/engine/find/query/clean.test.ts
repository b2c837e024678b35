import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../../data/known-names.ts';
import { createAttributions } from '../../../../engine/find/query/attributions.ts';
import { type Care, cleanings, type CleanQuote } from '../../../../engine/find/query/clean.ts';

const said = createAttributions(NAMES);

function clean(quote: string, care: Care): CleanQuote {
  return [...cleanings(quote, said)].find((each) => each.care === care)!;
}

const kept = (quote: string) => clean(quote, 'around').kept.replace(/\s+/gu, '');

describe('what is set aside before comparing', () => {
  it.each([
    ['outer quotation marks', '「我們對中拉關係的未來充滿信心。」', '我們對中拉關係的未來充滿信心。'],
    ['a mark whose other half was not selected', '“我们对中拉关系的未来充满信心', '我们对中拉关系的未来充满信心'],
    ['an attribution between two halves', '“中美都是大国”，王毅说，“都改变不了彼此”', '中美都是大国都改变不了彼此'],
    ['an attribution before the words', '王毅表示：“避罪没有天堂”', '避罪没有天堂'],
    ['a speaker label', '王毅部长：避罪没有天堂', '避罪没有天堂'],
    ["a reporter's label", '《人民日报》记者:请问外长', '请问外长'],
    ['pinyin glosses', '發(fā)展是關鍵', '發展是關鍵'],
    ['ruby', '发fā展zhǎn是关键', '发展是关键'],
    ['notes of the editor', '海外中国平安体系（原文如此）', '海外中国平安体系'],
    ['footnote marks', '避罪没有天堂[12]', '避罪没有天堂'],
    ['markup', '避罪<br>没有&nbsp;天堂', '避罪没有天堂'],
    ['footers', '避罪没有天堂。\n责任编辑：某某', '避罪没有天堂。'],
    ['what a page appends', '避罪没有天堂 展开全文', '避罪没有天堂'],
    ['addresses', '避罪没有天堂 https://example.org/a', '避罪没有天堂'],
    ['list numbers', '3、避罪没有天堂', '避罪没有天堂'],
    ['list numbers with a point', '3. 避罪没有天堂', '避罪没有天堂'],
    ['what a page appends to the same line', '避罪没有天堂。来源：某某社 作者：某某 点击阅读全文', '避罪没有天堂。'],
    ["a label after a page's own words in brackets", '【某网讯】王毅：避罪没有天堂', '避罪没有天堂'],
    ['a label inside the brackets of a headline', '#某话题# 【王毅：避罪没有天堂】', '避罪没有天堂】'],
    ['what a headline says before its colon', '王毅谈中美关系：避罪没有天堂', '避罪没有天堂'],
    ['what a headline says without a pause', '王毅称避罪没有天堂', '避罪没有天堂'],
    ['a label in another script', 'Wang Yi: “避罪没有天堂”', '避罪没有天堂'],
    ['words of another script on both sides', 'As Wang put it, “避罪没有天堂” is a saying', '避罪没有天堂'],
    ['a spelling before the words', 'bì zuì 避罪没有天堂', '避罪没有天堂'],
    [
      'a few words round a quotation',
      '如何理解“打压中国的手段不断花样翻新，单边制裁清单不断延长”？',
      '打压中国的手段不断花样翻新，单边制裁清单不断延长',
    ],
    ['credits on the line of the words', '避罪没有天堂 来源：某某社 责任编辑：某某', '避罪没有天堂'],
    ['a dateline', '新华社北京3月8日电（记者某某、某某）避罪没有天堂', '避罪没有天堂'],
    ['a dateline in brackets', '（中央社記者某某北京7日電）避罪沒有天堂', '避罪沒有天堂'],
    ['a note in brackets at the end', '避罪没有天堂。（总台央视记者某某）', '避罪没有天堂。'],
    ['the short lines under a footer', '避罪没有天堂。\n责任编辑：某某\n返回首页', '避罪没有天堂。'],
    ['credits with strokes', '避罪没有天堂。\n图/视觉某某 文/某某', '避罪没有天堂。'],
    ['the number of a page', '避罪没有\n— 3 —\n天堂', '避罪没有天堂'],
    ['the number of a page in words', '避罪没有\n第 3 页\n天堂', '避罪没有天堂'],
    ['the number of a page of many', '避罪没有\n3 / 17\n天堂', '避罪没有天堂'],
    ['a signature', '避罪没有天堂 —— 王毅', '避罪没有天堂'],
    ['a signature with the office', '避罪没有天堂 ——中国外交部长王毅', '避罪没有天堂'],
    ['raised and circled footnote marks', '避罪没有天堂①⑫²', '避罪没有天堂'],
    ['what encodings leave of a gloss', '莫庫伊?xí)r發言', '莫庫伊發言'],
    ['ruby in another spelling', '發ㄈㄚ展ㄓㄢˇ是關鍵', '發展是關鍵'],
    ['what a page says of the topic', '#某某话题#避罪没有天堂', '避罪没有天堂'],
    ['who made the page, on a line of its own', '避罪没有天堂\n作者：某某', '避罪没有天堂'],
    ['an attribution to him or her', '他强调，避罪没有天堂', '避罪没有天堂'],
    ['an attribution behind the words', '“避罪没有天堂”，王毅部长说。', '避罪没有天堂'],
    ['an attribution behind words without marks', '避罪没有天堂，王毅说。', '避罪没有天堂，'],
    ['what an outlet explains in brackets', '一个中国原则（九二共识）不容挑战', '一个中国原则不容挑战'],
  ])('%s', (_, quote, words) => {
    expect(kept(quote)).toBe(words);
  });

  it.each(['……', '…', '...', '. . .', '。。。', '[...]', '（略）', '［中略］', '⋯⋯'])(
    '%s marks an omission',
    (mark) => {
      const { gaps, kept: text } = clean(`前半句${mark}后半句`, 'marks');
      expect(gaps).toEqual([3]);
      expect(text.replace(/\s/gu, '')).toBe('前半句后半句');
    },
  );

  it('keeps a negation in brackets', () => {
    expect(kept('中国（不）追求独善其身')).toBe('中国（不）追求独善其身');
  });

  it.each(['王毅说：', '王毅表示，和平', '新华社北京3月8日电', '（总台央视记者某某）'])(
    'leaves a quote that is nothing else: %s',
    (words) => {
      expect(clean(words, 'speakers').kept).toBe(words);
    },
  );

  it('sets a note behind the last sentence aside before other words in brackets', () => {
    const { kept: text, cleaned } = clean('（国防部）避罪没有天堂。（总台央视记者某某）', 'speakers');
    expect([text.trim(), cleaned]).toEqual(['（国防部）避罪没有天堂。', [{ kind: 'footer', range: [12, 22] }]]);
  });

  it('looks at no more quotation marks than anybody puts round words', () => {
    const kinds = (quote: string) => clean(quote, 'around').cleaned.map(({ kind }) => kind);
    expect(kinds(`${'“'.repeat(40)}避罪没有天堂${'”'.repeat(40)}`)).toHaveLength(32);
    expect(kinds('如何理解“打压中国的手段不断花样翻新，单边制裁不断”')).toContain('around');
    expect(kinds(`${'「'.repeat(40)}如何理解“打压中国的手段不断花样翻新，单边制裁不断”`)).not.toContain('around');
  });

  it('takes what another sentence says between two quotations for no attribution', () => {
    const quote = '我们期待“上海合作组织”峰会。学者认为“全球南方”正在壮大';
    expect(clean(quote, 'speakers').kept).toBe(quote);
  });

  it('keeps what somebody says at the end of the line', () => {
    expect(kept('我们主张和平 中方：避罪没有天堂')).toBe('我们主张和平中方：避罪没有天堂');
  });

  it.each(['我们主张和平。继续推动对话', '我们主张和平。\n查看历史就会明白', '二十国集团G20和APEC会议'])(
    'leaves the words that begin as a page might: %s',
    (words) => {
      expect(kept(words)).toBe(words.replace(/\s/gu, ''));
    },
  );

  it('leaves what stands round a short quotation: the selection may be of somebody else', () => {
    const quote = '有专家认为，此次表态中的“小院高墙”一词耐人寻味';
    expect(kept(quote)).toBe(quote);
  });

  it('leaves quotation marks inside the words', () => {
    expect(kept('“全球南方”正在挑战')).toBe('“全球南方”正在挑战');
  });

  it('leaves the words that an answer quotes from somebody else', () => {
    const quote = '习近平主席指出，一个分裂的世界没有出路';
    expect(clean(quote, 'speakers').kept).toBe(quote);
    // Unless the record has them without.
    expect(clean(quote, 'others').kept.trim()).toBe('一个分裂的世界没有出路');
  });

  it('moves nothing, and says what it set aside', () => {
    const quote = '“避罪没有天堂”';
    const { kept: text, cleaned } = clean(quote, 'marks');
    expect(text).toHaveLength(quote.length);
    expect(cleaned).toEqual([
      { kind: 'outer-quotes', range: [0, 1] },
      { kind: 'outer-quotes', range: [7, 8] },
    ]);
  });
});
