/**
 * Set aside what a page puts round or into a quotation, and say what.
 *
 * Nothing is moved: what is set aside is blanked, so that every offset stays that of the query as given. Some of it may be the
 * record's own (刚果(布); ”。中国人常说“), so there are several ways of reading a quote, and the finder takes the one that is found best.
 */
import type { Cleaned } from '../../record/answer.ts';
import type { Range } from '../../record/record.ts';
import type { Attribution, Attributions } from './attributions.ts';
import { doubledRadicals, FURNITURE, lineNumbers, repeatedLines } from './furniture.ts';
import { lettersIn } from '../../text/letters.ts';
import { CREDITS, DATELINE, LAST_NOTE, LONGEST_CREDITS, PAGE_NUMBER } from './page-words.ts';
import { aroundQuotations, otherScript, outerQuotes } from './quotation-marks.ts';

export interface CleanQuote {
  care: Care;
  /** The quote with what was set aside blanked; same length. */
  kept: string;
  cleaned: Cleaned[];
  /** Offsets at which an omission is marked. */
  gaps: number[];
  /** Whom the page names as the speaker, in the order of the text. */
  said: string[];
}

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';
/** One syllable in the spelling of Chinese: fa, zhan, but not never. */
const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|üan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|ün|a|e|i|o|u|ü)';

/** Marks of an omission, alone or in brackets. */
const ELLIPSIS =
  /[[(（【〔［]\s*(?:…+|\.{2,}|。{3,}|⋯+|[上中下前后後]?略|此处省略|此處省略|省略)\s*[\])）】〕］]|[…⋯]+|\.(?:\s?\.){2,}|．{3,}|。{3,}|・{3,}|·{3,}/gu;

/** What is never a person's words, wherever it stands. `range` group when only a part is set aside. */
const DEBRIS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  // A tag holds no Chinese outside its attributes: <b绝不> is text.
  ['markup', /<\/?[a-z!][\w:-]*(?:\s[^<>]{0,200})?\/?>|&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/giu],
  ['reference', /(?<![\d.])\[(?:\d{1,3}|注\d*|註\d*)\](?![\d.])|[①-⑳⁰-⁹¹²³]+(?![\d.])/gu],
  ['pinyin', new RegExp(`(?<=\\p{Script=Han})\\s*[(（](?=[^()（）]*[${TONED}])[a-zü${TONED}\\s'’·]{1,24}[)）]`, 'giu')],
  ['pinyin', new RegExp(`(?<=\\p{Script=Han})[(（]${SYLLABLE}[1-5]?[)）](?=\\p{Script=Han})`, 'gu')],
  // A line of its spelling before or under the words.
  [
    'pinyin',
    new RegExp(`(?<![a-z${TONED}])(?=[a-z]*[${TONED}])[a-zü${TONED}]{1,7}(?:\\s+[a-zü${TONED}]{1,7})+(?![a-z])`, 'giu'),
  ],
  // What encodings leave of a gloss whose character they lost: 莫庫伊?xí)r.
  ['pinyin', new RegExp(`\\?[a-zü${TONED}]{1,7}\\)[a-z]?(?=\\p{Script=Han}|[，。、,]|$)`, 'giu')],
  ['ruby', /[(（]?[\u{3105}-\u{312f}\u{31a0}-\u{31bf}˙ˊˇˋ]+[)）]?/gu],
  [
    'ruby',
    new RegExp(`(?<=\\p{Script=Han})(?=[a-z]*[${TONED}])[a-zü${TONED}]{1,7}(?=\\p{Script=Han}|$|[，。、])`, 'giu'),
  ],
  [
    'editor-note',
    /[(（[［【〔](?:原文如此|原话如此|sic|笑|众笑|鼓掌|掌声|编者注|编者按|編者註|編註|記者註|记者注|译注|譯註|注|註)[^()（）\]］】〕]{0,40}[)）\]］】〕]/giu,
  ],
  [
    'footer',
    /(?:(?:[\n\r]|(?<=[。！？!?”」』]))[^\n\r。！？]{0,30}|(?:^|\s))(?:版权所有|版權所有|转载请|轉載請|责任编辑|責任編輯|责编|本文来源|原文链接|原文連結|原文網址|原文网址|阅读原文|閱讀原文|文章来源|文章來源|资料来源|資料來源|扫码关注|微信公众号|Copyright|©|All rights reserved)(?:[^\n\r]*(?:[\n\r][^\n\r。！？!?，,]{0,24}){0,12}$|[^\n\r]*)/giu,
  ],
  ['footer', /https?:\/\/[^\s\p{Script=Han}]+|[@#]\w{2,30}(?=\s|$)/giu],
  [
    'footer',
    /(?<=[\s。！？!?”」』])[[(（【]?(?:(?:点击|點擊|展开|展開|查看|阅读|閱讀|继续阅读|繼續閱讀|下载|下載|打开|打開)(?=[\p{Script=Han}\w]{0,6}(?:全文|更多|详情|詳情|原文|内容|內容|余下|餘下|剩余|剩餘|App|客户端|客戶端))|更多(?:详情|詳情|精彩|新闻|新聞|内容|內容|报道|報道|報導|阅读|閱讀)|相关(?:阅读|新闻|报道|链接)|相關(?:閱讀|新聞|報道|報導|連結)|分享[到至]|转发[到至]|轉發[到至]|点赞|點讚|收藏|举报|檢舉|复制链接|複製連結|扫码|掃碼|收起|上一篇|下一篇)[^\n\r。]{0,40}$/giu,
  ],
  [
    'list-number',
    /(?:^|(?<=[\n\r]))[ \t\u{3000}]{0,9}(?:[(（]?\d{1,2}[)）、．]|\d{1,2}\.(?=\s?\p{Script=Han})|[•·●■◆▪◎○*-]+\s)/gu,
  ],
  [
    'footer',
    /(?<=[。！？!?][”」』)）]?)\s*[(（]?(?:来源|來源|责编|責編|编辑|編輯|作者|图源|圖源|相关阅读|相關閱讀|延伸閱讀)[:：|｜][^\n\r。]*/gu,
  ],
  [
    'footer',
    /[\n\r][ \t\u{3000}]*(?:来源|來源|编辑|編輯|作者|记者|記者|图源|圖源|更多|相关阅读|相關閱讀|延伸閱讀)[:：|｜][^\n\r]*/gu,
  ],
];

/** （实为…）, （后更正为…）, （某方否认…）: an outlet that puts in what the words do not say. */
const CONTRADICTS =
  /[实實][为為际際]|其[实實]|[应應]?[为為]是|[应應][为為是作]|原文[为為]|[误誤]|[错錯]|[并並][非未不]|[不没沒未非][^，。]{0,12}|否[认認]|后改|後改|更正|改口|收回|撤回|相反|[虚虛]假|[谎謊]|[夸誇]大|失[实實]|存疑|事[实實]上|[已早]不|^\S有\S$|\b(?:not|never|no)\b/iu;

const HASHTAG = /#[^#\n]{1,60}#/gu;

/** What an outlet puts in to explain. A lone 不 in brackets explains nothing: without it the quote would say the opposite. */
const BRACKETS =
  /【[^【】，。；！？\n]{1,20}】|[(（[［〔](?!\s*(?:[不没沒未无無非勿别別]|[绝絕决決并並][不非]|[没沒]有)\s*[)）\]］】〕])[^()（）[\]［］【】〔〕\n]{1,40}[)）\]］】〕]/gu;

/**
 * What is set aside: marks and debris alone; that the official says it as well; that anybody says it; words in brackets as well; a few words
 * round a quotation.
 */
export type Care = 'marks' | 'speakers' | 'others' | 'brackets' | 'around';

/** Fewer letters and characters than these are no words that anybody said. */
const FEWEST_SAID = 3;

/**
 * A quote cleaned with less and with more care. Each step goes on from the one before, and is taken only when it is asked for.
 * @param said how pages say that the words are an official's
 */
export function* cleanings(quote: string, said: Attributions): Generator<CleanQuote, void> {
  const aside = new Aside(quote);
  for (const { 0: text, index } of quote.matchAll(ELLIPSIS)) {
    aside.gaps.push(index);
    aside.put('ellipsis', [index, index + text.length]);
  }
  aside.putRanges('doubled', doubledRadicals(aside.kept));
  for (const [kind, pattern] of FURNITURE) aside.putEach(kind, pattern);
  aside.putRanges('list-number', lineNumbers(aside.kept));
  aside.putRanges('repeated', repeatedLines(aside.kept));
  for (const [kind, pattern] of DEBRIS) aside.putEach(kind, pattern);
  aside.putHashtags();
  aside.putEach('page-number', PAGE_NUMBER);
  yield aside.asItIs('marks');
  aside.putUnlessAll('attribution', DATELINE);
  const last = quote.length - LONGEST_CREDITS;
  aside.putUnlessAll('footer', CREDITS, last);
  aside.putUnlessAll('footer', LAST_NOTE, last);
  const attributions = said.in(aside.kept);
  aside.attribute(attributions.filter(({ isOwn }) => isOwn));
  for (const range of otherScript(aside.kept)) aside.put('around', range);
  yield aside.asItIs('speakers');
  aside.putGlosses();
  yield aside.asItIs('brackets');
  aside.attribute(attributions.filter(({ isOwn }) => !isOwn));
  yield aside.asItIs('others');
  for (const range of aroundQuotations(aside.kept)) aside.put('around', range);
  yield aside.asItIs('around');
}

/** A quote of which parts are set aside. */
class Aside {
  kept: string;
  readonly gaps: number[] = [];
  readonly #cleaned: Cleaned[] = [];
  readonly #said: string[] = [];

  constructor(quote: string) {
    this.kept = quote;
  }

  put(kind: string, range: Range): void {
    this.#putAll(kind, [range]);
  }

  putEach(kind: string, pattern: RegExp): void {
    const found = Array.from(this.kept.matchAll(pattern), ({ 0: text, index }) => ({ text, index }));
    const contradicts = kind === 'editor-note' ? found.filter(({ text }) => CONTRADICTS.test(text)) : [];
    const others = found.filter((each) => !contradicts.includes(each));
    const rangeOf = ({ text, index }: { text: string; index: number }): Range => [index, index + text.length];
    this.#putAll(kind, others.map(rangeOf));
    this.#putAll('contradicting-gloss', contradicts.map(rangeOf));
  }

  /** What the page explains in brackets, apart from what contradicts the words. */
  putGlosses(): void {
    const glosses = Array.from(this.kept.matchAll(BRACKETS), ({ 0: text, index }) => ({ text, index })).filter(
      // 5.[9]2%: what stands inside a number is no gloss.
      ({ text, index }) =>
        !/[\d.]/u.test(this.kept[index - 1] ?? '') || !/\d/u.test(this.kept[index + text.length] ?? ''),
    );
    for (const kind of ['brackets', 'contradicting-gloss']) {
      const own = glosses.filter(({ text }) => CONTRADICTS.test(text) === (kind === 'contradicting-gloss'));
      this.#putAll(
        kind,
        own.map(({ text, index }): Range => [index, index + text.length]),
      );
    }
  }

  /** @param ranges in order */
  putRanges(kind: string, ranges: readonly Range[]): void {
    this.#putAll(kind, ranges);
  }

  /** The topic that a page puts beside the words. Where there are no words beside it, it is the words. */
  putHashtags(): void {
    const tags = Array.from(this.kept.matchAll(HASHTAG), ({ 0: tag, index }): Range => [index, index + tag.length]);
    if (tags.length === 0) return;
    const beside = lettersIn(blanked(this.kept, tags));
    if (beside >= FEWEST_SAID) return this.#putAll('hashtag', tags);
    this.#putAll(
      'hashtag',
      tags.flatMap(([start, end]): Range[] => [
        [start, start + 1],
        [end - 1, end],
      ]),
    );
  }

  /** Of a text that is nothing else there would be nothing to look up. @param from where to look, a long text's end only */
  putUnlessAll(kind: string, pattern: RegExp, from = 0): void {
    const start = Math.max(0, from);
    const found = pattern.exec(this.kept.slice(start));
    if (found === null || found[0].trim().length === this.kept.trim().length) return;
    this.put(kind, [start + found.index, start + found.index + found[0].length]);
  }

  /** Who says it. An attribution alone is all there is to look up. */
  attribute(attributions: readonly Attribution[]): void {
    const glosses = Array.from(this.kept.matchAll(BRACKETS), ({ 0: text, index }): Range => [
      index,
      index + text.length,
    ]);
    for (const { kind, range, to } of attributions) {
      // （某方否认某某说过） is a gloss as a whole.
      if (glosses.some(([start, end]) => start < range[0] && range[1] < end)) continue;
      if (lettersIn(this.kept) - lettersIn(this.kept.slice(...range)) < FEWEST_SAID) continue;
      this.put(kind, range);
      if (to !== null) this.#said.push(to);
    }
  }

  /** What is blank already is not set aside. @param ranges in order */
  #putAll(kind: string, ranges: readonly Range[]): void {
    const own = ranges.filter(([start, end]) => start < end && this.kept.slice(start, end).trim() !== '');
    this.kept = blanked(this.kept, own);
    for (const range of own) this.#cleaned.push({ kind, range });
  }

  /** With the quotation marks round the whole set aside as well: what encloses it differs from step to step. */
  asItIs(care: Care): CleanQuote {
    const marks = outerQuotes(this.kept);
    const cleaned = [...this.#cleaned, ...marks.map((range): Cleaned => ({ kind: 'outer-quotes', range }))];
    return {
      care,
      kept: blanked(
        this.kept,
        marks.toSorted((a, b) => a[0] - b[0]),
      ),
      cleaned: cleaned.sort((a, b) => a.range[0] - b.range[0]),
      gaps: this.gaps,
      said: [...this.#said],
    };
  }
}

/** @param ranges in order, not overlapping */
function blanked(text: string, ranges: readonly Range[]): string {
  let out = '';
  let done = 0;
  for (const [start, end] of ranges) {
    out += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return out + text.slice(done);
}
