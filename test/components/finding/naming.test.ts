import { expect, it } from 'vitest';
import '../../../platform/background/all-words.ts';
import { ENGLISH } from '../../../data/names.ts';
import { namingWith } from '../../../components/finding/say/naming.ts';

const naming = namingWith(ENGLISH);
const text = { publisher: null, sourceLine: null, pageHead: null, form: 'full' as const };

it.each([
  [{ ...text, sourceLine: '据新华社北京3月7日电' }, '新华社文本·报纸版', '新華社文本·報紙版', 'Xinhua text, newspaper'],
  [{ ...text, publisher: '国务院新闻办公室网站' }, '国新办网站实录', '國新辦網站實錄', 'SCIO website, transcript'],
  [{ ...text, sourceLine: '据新华社', form: 'digest' as const }, '摘要', '摘要', 'digest'],
  [{ ...text, pageHead: '特刊', form: 'partial' as const }, '特刊', '特刊', '特刊'],
  // A text of the reader's own, by the same rule.
  [{ ...text, publisher: '某市日报', form: 'partial' as const }, '某市日报', '某市日报', '某市日报'],
  [{ ...text, publisher: '某市日报', form: 'digest' as const }, '某市日报摘要', '某市日报摘要', '某市日报, digest'],
])('a text is called in few words by what it says of itself: %#', (of, hans, hant, english) => {
  expect(naming.short(of)).toEqual({ 'zh-CN': hans, 'zh-TW': hant, en: english });
});

it('names who asks and who answers in the reader’s language, where there is a name in it', () => {
  expect(naming.outlet('彭博社')).toEqual({ en: 'Bloomberg', 'zh-TW': '彭博社' });
  expect(naming.outlet('新华社、路透社')).toEqual({ en: 'Xinhua, Reuters', 'zh-TW': '新華社、路透社' });
  expect(naming.outlet('某市日报')).toEqual({});
  expect(naming.official('王毅', '中共中央政治局委员、外交部长')).toEqual({
    en: 'Foreign Minister Wang Yi',
    'zh-TW': '外交部長王毅',
  });
  expect(naming.official('王毅', '某某')).toEqual({});
});
