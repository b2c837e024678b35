/** What a page, an editor or a conversion puts among the words: markup, notes, spelling, footers. Each is known by its form. */
import { DENIED, SPELLED_DENIAL } from '../../text/folding/denials.ts';
import type { Clutter } from './furniture.ts';

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';
/** One syllable in the spelling of Chinese: fa, zhan, but not never. */
const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|üan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|ün|a|e|i|o|u|ü)';

/** Spelling of Chinese has a tone mark; few texts have one. */
const TONE = new RegExp(`[${TONED}]`, 'iu');
const COPYRIGHT =
  '版权所有|版權所有|转载请|轉載請|责任编辑|責任編輯|责编|本文来源|原文链接|原文連結|原文網址|原文网址|阅读原文|閱讀原文|文章来源|文章來源|资料来源|資料來源|扫码关注|微信公众号|Copyright|©(?=\\s?[\\p{L}\\d])|All rights reserved';
const FROM = '来源|來源|责编|責編|编辑|編輯|作者|图源|圖源|相关阅读|相關閱讀|延伸閱讀';

const BOPOMOFO = '\\u{3105}-\\u{312f}\\u{31a0}-\\u{31bf}';
const SPELLED = new RegExp(`[${BOPOMOFO}]`, 'u');
const SYLLABLE_BEHIND = `˙?[${BOPOMOFO}]{1,3}[ˊˇˋ]?(?![${BOPOMOFO}˙ˊˇˋ])`;

/** What is never a person's words, wherever it stands. */
export const DEBRIS: readonly Clutter[] = [
  // A tag holds no Chinese outside its attributes: <b绝不> is text.
  ['markup', /<\/?[a-z!][\w:-]*(?:\s[^<>]{0,200})?\/?>|&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/giu],
  ['reference', /(?<![\d.])\[(?:\d{1,3}|注\d*|註\d*)\](?![\d.])|[①-⑳⁰-⁹¹²³]+(?![\d.])/gu],
  [
    'pinyin',
    new RegExp(
      `(?<=\\p{Script=Han})\\s*[(（](?!${DENIED}[)）])(?=[^()（）]*[${TONED}])[a-zü${TONED}\\s'’·]{1,24}[)）]`,
      'giu',
    ),
    TONE,
  ],
  ['pinyin', new RegExp(`(?<=\\p{Script=Han})[(（]${SYLLABLE}[1-5]?[)）](?=\\p{Script=Han})`, 'gu')],
  // A line of its spelling before or under the words.
  [
    'pinyin',
    new RegExp(`(?<![a-z${TONED}])(?=[a-z]*[${TONED}])[a-zü${TONED}]{1,7}(?:\\s+[a-zü${TONED}]{1,7})+(?![a-z])`, 'giu'),
    TONE,
  ],
  // What encodings leave of a gloss whose character they lost: 莫庫伊?xí)r.
  ['pinyin', new RegExp(`\\?[a-zü${TONED}]{1,7}\\)[a-z]?(?=\\p{Script=Han}|[，。、,]|$)`, 'giu')],
  // How a character is read, behind it: in brackets, or one syllable alone. What spells a word of its own is text.
  [
    'ruby',
    new RegExp(`[(（](?!${DENIED}[)）])[${BOPOMOFO}˙ˊˇˋ\\s]*[${BOPOMOFO}][${BOPOMOFO}˙ˊˇˋ\\s]*[)）]`, 'gu'),
    SPELLED,
  ],
  ['ruby', new RegExp(`(?<=\\p{Script=Han})(?!${SPELLED_DENIAL.source})${SYLLABLE_BEHIND}`, 'gu'), SPELLED],
  [
    'ruby',
    new RegExp(
      `(?<=\\p{Script=Han})(?!${SPELLED_DENIAL.source})(?=[a-z]*[${TONED}])[a-zü${TONED}]{1,7}(?=\\p{Script=Han}|$|[，。、])`,
      'giu',
    ),
    TONE,
  ],
  [
    'editor-note',
    /[(（[［【〔](?:原文如此|原话如此|sic|笑|众笑|鼓掌|掌声|编者注|编者按|編者註|編註|記者註|记者注|译注|譯註|注|註)[^()（）\]］】〕]{0,40}[)）\]］】〕]/giu,
  ],
  [
    'footer',
    new RegExp(
      `(?:(?:[\\n\\r]|(?<=[。！？!?”」』]))[^\\n\\r。！？]{0,30}|(?:^|\\s))(?:${COPYRIGHT})(?:[^\\n\\r]*(?:[\\n\\r][^\\n\\r。！？!?，,]{0,24}){0,12}$|[^\\n\\r]*)`,
      'giu',
    ),
    new RegExp(COPYRIGHT, 'iu'),
  ],
  ['footer', /https?:\/\/[^\s\p{Script=Han}]+|[@#]\w{2,30}(?=\s|$)/giu, /[/@#]/u],
  [
    'footer',
    /(?<=[\s。！？!?”」』])[[(（【]?(?:(?:点击|點擊|展开|展開|查看|阅读|閱讀|继续阅读|繼續閱讀|下载|下載|打开|打開)(?=[\p{Script=Han}\w]{0,6}(?:全文|更多|详情|詳情|原文|内容|內容|余下|餘下|剩余|剩餘|App|客户端|客戶端))|更多(?:详情|詳情|精彩|新闻|新聞|内容|內容|报道|報道|報導|阅读|閱讀)|相关(?:阅读|新闻|报道|链接)|相關(?:閱讀|新聞|報道|報導|連結)|分享[到至]|转发[到至]|轉發[到至]|点赞|點讚|收藏|举报|檢舉|复制链接|複製連結|扫码|掃碼|收起|上一篇|下一篇)[^\n\r。]{0,40}$/giu,
  ],
  [
    'list-number',
    /(?:^|(?<=[\n\r]))[ \t\u{3000}]{0,9}(?:[(（]?\d{1,2}[)）、．]|\d\u{fe0f}?\u{20e3}|\d{1,2}\.(?=\s?\p{Script=Han})|[•·●■◆▪◎○*-]+\s)/gu,
  ],
  [
    'footer',
    new RegExp(`(?<=[。！？!?][”」』)）]?)\\s*[(（]?(?:${FROM})[:：|｜][^\\n\\r。]*`, 'gu'),
    new RegExp(`(?:${FROM})[:：|｜]`, 'u'),
  ],
  [
    'footer',
    /[\n\r][ \t\u{3000}]*(?:来源|來源|编辑|編輯|作者|记者|記者|图源|圖源|更多|相关阅读|相關閱讀|延伸閱讀)[:：|｜][^\n\r]*/gu,
  ],
];
