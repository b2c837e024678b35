import { describe, expect, it } from 'vitest';
import { nameOfEdition } from '../../../engine/record/edition-name.ts';
import { type Locale, t } from '../../../platform/shared/i18n.ts';

function nameIn(locale: Locale, sourceLine: string | null, pageHead: string | null = null): string {
  const naming = { publisher: null, sourceLine, pageHead };
  return nameOfEdition(naming, (word, values) => t(`citation.edition.${word}`, values, locale));
}

describe('the name of a published text', () => {
  it('is the paper’s, where the text prints it', () => {
    const naming = { publisher: '国务院新闻办公室网站', sourceLine: '新华社北京3月8日电', pageHead: '要闻' };
    expect(nameOfEdition(naming, () => 'never')).toBe('国务院新闻办公室网站');
  });

  it.each([
    ['en', '据新华社北京3月7日电', 'newspaper (its title is not in the source), after Xinhua, Beijing, 7 March'],
    ['zh-CN', '新华社北京3月8日电', '报纸（刊名不见于文本），据新华社北京3月8日电'],
    ['zh-TW', '据新华社北京3月7日电', '報紙（報名不見於文本），據新華社北京3月7日電'],
    ['en', '据新华社', 'newspaper (its title is not in the source), after Xinhua'],
    ['en', '中新社广州电', 'newspaper (its title is not in the source), after 中新社, 广州'],
    ['en', '本版稿件均据两社综合', 'newspaper (its title is not in the source), after 本版稿件均据两社综合'],
  ] as const)('says in %s on what an unnamed paper rests: %s', (locale, line, name) => {
    expect(nameIn(locale, line)).toBe(name);
  });

  it('says what stands above the text where nothing else is known', () => {
    expect(nameIn('en', null, '要闻')).toContain('“要闻”');
    expect(nameIn('zh-TW', null, '要闻')).toBe('報紙（報名不見於文本），版頭「要闻」');
  });

  it('takes no text for a newspaper of which nothing is known', () => {
    expect(nameIn('en', null)).toBe('unnamed source (no publisher in the text)');
    expect(nameIn('zh-CN', null)).toBe('来源不详（文本未载发布者）');
    expect(nameIn('zh-TW', null)).toBe('來源不詳（文本未載發布者）');
  });
});
