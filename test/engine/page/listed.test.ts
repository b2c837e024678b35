import { describe, expect, it } from 'vitest';
import { CONTEXT, listedCheck } from '../../../engine/page/listed.ts';
import type { PageBlock, PageText } from '../../../engine/page/page-text.ts';
import type { CheckedStatement, PageCheck } from '../../../engine/page/statement.ts';
import { aMatch, aReading, aView, PARAGRAPH, SENTENCE } from '../../support/answers.ts';

const aBlock = (text: string): PageBlock => ({ text, role: 'text', quoted: [], frame: 0 });
const aPage = (...texts: string[]): PageText => ({
  address: 'https://news.example/a.html',
  title: '外长谈非洲',
  dates: [],
  blocks: texts.map(aBlock),
  cut: null,
});

function aChecked(places: CheckedStatement['places'], more: Partial<CheckedStatement> = {}): CheckedStatement {
  return {
    text: SENTENCE,
    kind: 'direct',
    speaker: { who: 'official', name: '王毅', evidence: null },
    day: { day: null, from: null, evidence: null },
    places,
    finding: 'verbatim',
    voice: 'answer',
    shown: 'mark',
    said: null,
    formula: false,
    answer: aView().answer,
    ...more,
  };
}

function aPageCheck(...statements: CheckedStatement[]): PageCheck {
  return {
    date: { day: null, state: 'unknown', evidence: [] },
    event: null,
    isTextOf: null,
    disagreements: [],
    statements,
    cut: null,
  };
}

describe('a check as it is listed', () => {
  it('has each statement with its number, the record’s words, and not the whole answer', () => {
    const page = aPage(`王毅说：“${SENTENCE}”`);
    const place = [{ block: 0, range: [5, 5 + SENTENCE.length] as [number, number] }];
    const [listed] = listedCheck(aPageCheck(aChecked([place, place])), page).statements;
    expect(listed).toMatchObject({
      index: 0,
      places: 2,
      before: '王毅说：“',
      after: '”',
      speaker: { name: '王毅' },
      parts: null,
    });
    expect(listed!.match).toMatchObject({ date: '2017-03-08', words: SENTENCE, paragraph: PARAGRAPH, outlet: null });
    expect(listed).not.toHaveProperty('answer');
  });

  it('has the context of its first place from where it begins to where it ends, cut between characters', () => {
    const page = aPage(
      `${'前'.repeat(50)}😀${'前'.repeat(CONTEXT - 1)}引语的前半`,
      `引语的后半${'后'.repeat(CONTEXT - 1)}😀后`,
    );
    const start = 50 + 2 + CONTEXT - 1;
    const places: CheckedStatement['places'] = [
      [
        { block: 0, range: [start, start + 5] },
        { block: 1, range: [0, 5] },
      ],
    ];
    const [listed] = listedCheck(aPageCheck(aChecked(places)), page).statements;
    expect([listed!.before, listed!.after]).toEqual(['前'.repeat(CONTEXT - 1), '后'.repeat(CONTEXT - 1)]);
    expect(listed!.parts).toMatchObject([
      { text: '引语的前半', after: '' },
      { text: '引语的后半', before: '' },
    ]);
  });

  it('gives a set phrase no day, and who asked only beside a question', () => {
    const question = aMatch({ voice: 'question', readings: [aReading({ voice: 'question' })] });
    const checked = [
      aChecked([], { formula: true }),
      aChecked([], { voice: 'question', answer: aView([question]).answer }),
      aChecked([], { finding: 'none', voice: null, answer: aView([]).answer }),
    ];
    const { statements } = listedCheck(aPageCheck(...checked), aPage());
    expect(statements.map(({ match }) => match && [match.date, match.outlet])).toEqual([
      [null, null],
      ['2017-03-08', '坦桑尼亚标准报业集团'],
      null,
    ]);
    expect(statements.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it.each([
    ['Not a word of it is Chinese.', false],
    ['日本語ではない, 中国外长', false],
    ['中国外长王毅今天回答提问', true],
  ])('knows whether there is Chinese to quote in: %s', (text, isChinese) => {
    expect(listedCheck(aPageCheck(), aPage('', text)).isChinese).toBe(isChinese);
  });
});
