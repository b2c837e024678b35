import { expect, it } from 'vitest';
import { showInside, showLines, showName, showPlainly, showQuoted } from '../../../components/controls/show-plainly.ts';

it.each([
  ['controls and invisible characters by their codes', '8\u202e00\u200b亿\u0000', '8[U+202E]00[U+200B]亿[U+0000]'],
  ['characters outside the basic plane too', '亿\u{e0041}', '亿[U+E0041]'],
  ['line breaks as spaces', '一\r\n二\t三', '一 二 三'],
  ['line separators by their codes', '一\u2028二', '一[U+2028]二'],
  ['half a character as a replacement', '一\ud800二', '一\ufffd二'],
  ['of a pile of marks the first four', `亿${'\u0301'.repeat(1000)}元`, `亿${'\u0301'.repeat(4)}元`],
  ['everything else as it is', '“é”，𠮷野家 ﬁ', '“é”，𠮷野家 ﬁ'],
])('shows %s', (_what, text, shown) => {
  expect(showPlainly(text)).toBe(shown);
});

it('keeps the lines of a text that is shown with them', () => {
  expect(showLines('一\u202e\r\n二\r\t三\n')).toBe('一[U+202E]\n二\n 三\n');
});

it.each([
  ['a\u202e.json\u2069', 'a[U+202E].json[U+2069]'],
  ['שלום.json', '\u2068שלום.json\u2069'],
  ['مرحبا\u202e', '\u2068مرحبا[U+202E]\u2069'],
])('lets %s turn nothing of the sentence around it', (text, shown) => {
  expect(showInside(text)).toBe(shown);
});

it('keeps a name within the quotation marks of a sentence', () => {
  expect(showQuoted('记录”中：逐字一致。“')).toBe('记录’中：逐字一致。‘');
  expect(showQuoted('記錄」中 "x"')).toBe("記錄』中 'x'");
  expect(showQuoted('樣本：記者會（內容虛構）')).toBe('樣本：記者會（內容虛構）');
});

it('lets a name end no sentence around it', () => {
  expect(showName('王毅）：逐字一致。官方记录（王毅')).toBe('王毅·逐字一致·官方记录·王毅');
  expect(showName('Wang Yi): verbatim. “Record” [x')).toBe('Wang Yi·verbatim.·Record·x');
  expect(showName('阿里·阿卜杜拉')).toBe('阿里·阿卜杜拉');
});
