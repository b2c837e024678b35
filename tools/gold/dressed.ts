/** Verbatim sentences as they reach a clipboard: in other marks and widths, broken into lines, with what a page adds. */
import type { Spec } from './case.ts';
import { type GoldSentence, type Sentences } from './sentences.ts';

const wide = (text: string) => text.replace(/[!-~]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const narrow = (text: string) =>
  text.replaceAll('，', ',').replaceAll('。', '. ').replaceAll('：', ':').replaceAll('；', ';').replaceAll('、', ',');
const between = (text: string, every: number, what: string) =>
  text.replace(new RegExp(`.{${every}}(?=.)`, 'gu'), `$&${what}`);
const bare = (text: string) => text.replace(/[。！？]$/u, '');

const dresses: ((text: string) => string)[] = [
  (text) => `“${text}”`,
  (text) => `「${text.replaceAll('“', '『').replaceAll('”', '』')}」`,
  (text) => `『${text}』`,
  (text) => `"${text}"`,
  (text) => `‘${bare(text)}’`,
  (text) => `王毅：${text}`,
  (text) => `王毅说：“${text}”`,
  wide,
  narrow,
  (text) => between(text, 12, '\n'),
  (text) => between(text, 4, '​'),
  (text) => between(text, 1, ' '),
  (text) => between(text, 7, '­'),
  (text) => between(text, 9, '⁠'),
  (text) => `\n\n　　${text}\n`,
  (text) => `${text}（責任編輯：林小薇）`,
  (text) => `${text}\n阅读原文`,
  (text) => `${text}[3]`,
  (text) => text.replace(/[，,]/u, '”，王毅说，“').replace(/^/u, '“').replace(/$/u, '”'),
  (text) => text.replaceAll(/[，,。、；“”]/gu, ' '),
  (text) => text.replaceAll(/[，,。、；：:“”]/gu, ''),
];

export function dressed(sentences: Sentences): Spec[] {
  const suits = (one: GoldSentence) =>
    one.voice === 'answer' && one.length >= 18 && one.length <= 60 && /[，,]/u.test(one.text);
  return sentences.take(dresses.length, suits).map((one, index): Spec => ({
    class: 'format',
    query: dresses[index]!(one.text),
    means: one.text,
    verdict: 'verbatim',
  }));
}
