/** What is copied to correct a quotation names whose words stand there, and which text they are of. */
import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aMatch, anEdit, aReading, aView } from '../../support/answers.ts';

const ALTERED = aReading({ wording: 'altered', edits: [anEdit()] });

beforeEach(() => setLocale('en'));

function taken(match: ReturnType<typeof aMatch>, locale: 'en' | 'zh-CN' = 'en'): string {
  const view = aView([match], { query: '中方宣布的800亿美元' });
  return view.said[locale]!.matches[0]!.taken!.text;
}

describe('a correction', () => {
  it('says what the record has, and whose it is', () => {
    const text = taken(aMatch({ wording: 'altered', readings: [ALTERED] }));
    expect(text).toContain('The record has: 中方宣布的600亿美元');
    expect(text).toMatch(/Source: Foreign Minister Wang Yi, 8 March 2017/);
  });

  it.each(['library', 'pack:p'])(
    'of a text of the reader’s own speaks of no record, and names the text first: %s',
    (source) => {
      const text = taken(aMatch({ source, wording: 'altered', readings: [{ ...ALTERED, source }] }));
      expect(text).not.toContain('record');
      expect(text).toContain('The text has: 中方宣布的600亿美元');
      expect(text).not.toMatch(/Source: Foreign Minister/);
    },
  );

  it.each([
    ['en', '一问 (a reporter’s question)……一答'],
    ['zh-CN', '一问（记者的提问）……一答'],
  ] as const)('of words of two people says whose each is: %s', (locale, words) => {
    const stretches = [
      { paragraph: '2017-03-08.test#q5.1', ranges: [], voice: 'question' as const, text: '一问' },
      { paragraph: '2017-03-08.test#a5.1', ranges: [], voice: 'answer' as const, text: '一答' },
    ];
    const text = taken(
      aMatch({
        wording: 'spliced',
        flags: ['across-voices'],
        readings: [{ ...ALTERED, wording: 'spliced', stretches }],
      }),
      locale,
    );
    expect(text).toContain(words);
    expect(text).not.toMatch(/Wang Yi|王毅/);
  });
});
