/** Where a quote cuts a word, crosses a turn, goes on after a piece, or has words of two texts of one event. */
import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../../data/build-record.ts';
import { neighbours } from '../../../../engine/record/neighbours.ts';
import { ask, firstMatch, readingIn } from '../../../support/finder.ts';

describe('a quote that begins or ends inside a word', () => {
  it('is altered where half of a double negation is left out, and the record’s word is shown whole', async () => {
    const { wording, readings } = await firstMatch('得不指出的是，美方的对华错误认知仍在延续');
    expect(wording).toBe('altered');
    expect(readings[0]!.text).toMatch(/^不得不指出/);
    expect(readings[0]!.edits).toMatchObject([{ kind: 'protected', type: 'negation', record: '不得不' }]);
  });

  it('is altered where what is left of a number is another number', async () => {
    expect((await firstMatch('2亿,连续6年年增1000万人次')).wording).toBe('altered');
  });

  it.each(['不得不指出的是，美方的对华错误认知仍在延续', '年出境人次已超过1.2亿', '万起领保案件'])(
    'is not where no value is left, or the word is whole: %s',
    async (quote) => {
      expect((await firstMatch(quote)).wording).toBe('verbatim');
    },
  );
});

describe('a quote of two turns', () => {
  const QUESTION = '如何最有效发挥俄中合作的潜力？';
  const ANSWER = '在习近平主席和普京总统的战略引领下，中俄新时代全面战略协作伙伴关系保持高水平运行。';

  it.each([QUESTION + ANSWER, `${QUESTION}王毅：${ANSWER}`])('has a part for each voice: %#', async (quote) => {
    const { wording, flags, pieces, readings } = await firstMatch(quote);
    expect(wording).toBe('spliced');
    expect(flags).toContain('across-voices');
    expect(pieces.map(({ voice }) => voice)).toEqual(['question', 'answer']);
    expect(readings[0]!.text).toBe(`${QUESTION}……${ANSWER}`);
  });

  it('is of two people however little of it is the question’s, at every border of the record', async () => {
    let asked = 0;
    for (const { turns } of buildRecord().transcripts) {
      for (const [one, other] of neighbours(turns)) {
        if (
          ![
            ['question', 'answer'],
            ['answer', 'question'],
          ].some(([a, b]) => one.voice === a && other.voice === b)
        )
          continue;
        const [before, after] = [one, other].map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(''));
        for (const [end, beginning] of [
          [4, 16],
          [6, 16],
          [16, 4],
          [16, 6],
        ] as const) {
          const quote = before!.slice(-end) + after!.slice(0, beginning);
          const [match] = (await ask(quote)).matches;
          asked += 1;
          if (match === undefined || (match.wording !== 'verbatim' && match.wording !== 'near')) continue;
          const others = match.readings[0]!.stretches.filter(
            ({ voice, text }) => voice !== match.voice && /[\p{L}\p{N}]{2}/u.test(text),
          );
          if (others.length > 0) expect(match.flags, quote).toContain('across-voices');
        }
      }
    }
    expect(asked).toBeGreaterThan(200);
  });

  it('takes a short heading on a line of its own for what it is', async () => {
    const { wording, flags } = await firstMatch('中非关系\n今年的中非关系将迎来一系列新发展');
    expect([wording, flags.includes('across-voices')]).toEqual(['verbatim', false]);
  });

  it('has one part where the second turn is not reached', async () => {
    expect((await firstMatch(ANSWER)).pieces).toEqual([]);
  });
});

describe('the rest of a quote in pieces', () => {
  it('is told where its sentence goes on in the record with a changed word', async () => {
    const { wording, readings } = await firstMatch(
      '他昨天上午在会场先后回答了许多来自各地的朋友们的提问，并且介绍了将要举办的活动。中国的发展不仅有量的合理增长，而且质的有效提升。新兴产业蓬勃兴起，绿色转型成果平平',
    );
    expect(wording).toBe('partial');
    expect(readings[0]!.edits).toContainEqual(expect.objectContaining({ quote: '平平', record: '斐然' }));
  });
});

describe('a quote with words of two texts of one event', () => {
  const MIXED =
    '首先，中国的发展不仅有量的合理增长，而且质的有效提升。新兴产业蓬勃发展，绿色转型成果斐然，社会预期稳步改善';

  it('was changed by nobody', async () => {
    expect((await ask(MIXED)).wording).toBe('near');
    expect((await readingIn(MIXED, '2024-03-07.special'))!.edits).toMatchObject([{ record: '有' }]);
  });

  it('is altered by a word that neither has', async () => {
    expect((await ask(MIXED.replace('斐然', '平平'))).wording).toBe('altered');
  });
});
