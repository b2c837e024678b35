import { expect, it } from 'vitest';
import { showPlainly } from '../../components/show-plainly.ts';

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
