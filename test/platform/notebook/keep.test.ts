import { expect, it } from 'vitest';
import { entryOf } from '../../../platform/notebook/keep.ts';
import { aMatch, anEdit, aPassage, aReading, at, aView, PARAGRAPH, SENTENCE } from '../../support/answers.ts';

const keep = (view: ReturnType<typeof aView>) =>
  entryOf(view, view.answer.matches[0] ?? null, null, { version: '1', hash: 'ab' }, { id: 'a', now: 'now' });

it('keeps the differences with their places in quote and words, the whole passage, the question and the other texts', () => {
  const query = SENTENCE.replace('600亿', '800亿');
  const readings = [
    aReading({
      wording: 'altered',
      edits: [anEdit(), anEdit({ quote: '了', record: '', at: [20, 21], recordAt: [122, 122] })],
    }),
    aReading({ transcript: '2017-03-08.other', text: '中方宣布的600亿美元。' }),
  ];
  const entry = keep(aView([aMatch({ wording: 'altered', readings })], { query }));
  const [changed, added] = entry.edits!;
  expect(query.slice(...changed!.at)).toBe('800亿');
  expect(entry.words.slice(...changed!.in)).toBe('600亿');
  expect(added!.in[0]).toBe(added!.in[1]);
  expect(entry.passage).toBe(aPassage().paragraphs[0]!.text);
  expect([entry.questionBy, entry.question]).toEqual(['坦桑尼亚标准报业集团', '请问非洲的事。']);
  expect(entry.others).toMatchObject([{ transcript: '2017-03-08.other', words: '中方宣布的600亿美元。' }]);
});

it('finds a difference in the second of two pieces', () => {
  const [first, second] = ['中方宣布的', '资金支持'] as const;
  const stretches = [first, second].map((text) => ({
    paragraph: PARAGRAPH,
    ranges: [at(text)],
    voice: 'answer' as const,
    text,
  }));
  const text = `${first}……${second}`;
  const edit = anEdit({ quote: '钱款', record: '资金', at: [5, 7], recordAt: at('资金') });
  const entry = keep(
    aView([aMatch({ readings: [aReading({ text, stretches, edits: [edit] })] })], { query: '中方宣布的钱款支持' }),
  );
  expect(entry.words.slice(...entry.edits![0]!.in)).toBe('资金');
});

it('has nothing of that where nothing was found', () => {
  expect(keep(aView([]))).toMatchObject({ edits: null, passage: null, question: null, questionBy: null, others: null });
});
