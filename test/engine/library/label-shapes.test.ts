/** The same three questions and answers, with labels of every shape that outlets print; and colons that are no labels. */
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import { understand } from '../../../engine/library/understand.ts';
import { aReadText } from '../../support/a-read-text.ts';

const QUESTIONS = ['今年缺水吗？', '水价会涨吗？', '农村怎么办？'];
const ANSWERS = ['不缺。我们有一句话：省着用。', '暂时不会。', '打井、修渠，两手抓。'];

/** What is printed before a question and before an answer; N is the number of the pair. */
const SHAPES: [question: string, answer: string][] = [
  ['（问）', '（答）'],
  ['[问]', '[答]'],
  ['〔问〕', '〔答〕'],
  ['〈记者〉', '〈林岚〉'],
  ['「记者」：', '「林岚」：'],
  ['**【记者】**', '**【林岚】**'],
  ['**问：**', '**答：**'],
  ['记者 ：', '林岚 ：'],
  ['记　者：', '林　岚：'],
  ['Q. ', 'A. '],
  ['Ｑ：', 'Ａ：'],
  ['问\t', '答\t'],
  ['●记者：', '●林岚：'],
  ['记者 | ', '林岚 | '],
  ['记者——', '林岚——'],
  ['记者▶', '林岚▶'],
  ['——', '——'],
  ['本报记者：', '林局长：'],
  ['记者提问：', '局长回答：'],
  ['N.问：', 'N.答：'],
  ['问N：', '答N：'],
  ['提问N：', '回答N：'],
  ['问：\n', '答：\n'],
  ['【记者】\n', '【林岚】\n'],
  ['10:0N:02 记者：', '10:0N:32 林岚：'],
  ['记者(10:0N:02)：', '林岚(10:0N:32)：'],
  ['记者 10:0N:02\n', '林岚 10:0N:32\n'],
];

function voicesOf(source: string): string[] {
  return understand(aReadText(source), NAMES, []).transcript.turns.map(
    ({ voice, speaker, paragraphs }) => `${voice} ${speaker} ${paragraphs.map(({ text }) => text).join('')}`,
  );
}

describe('labels', () => {
  it.each(SHAPES)('%j and %j are told from what is said', (question, answer) => {
    const pairs = QUESTIONS.map((asked, at) => {
      const [before, behind] = [question, answer].map((label) => label.replace('N', `${at + 1}`));
      return `${before}${asked}\n${behind}${ANSWERS[at]}\n`;
    });
    expect(voicesOf(`水务局局长林岚谈节水\n\n${pairs.join('')}`)).toEqual([
      'heading null 水务局局长林岚谈节水',
      ...QUESTIONS.flatMap((asked, at) => [`question null ${asked}`, `answer 林岚 ${ANSWERS[at]}`]),
    ]);
  });
});

describe('no labels', () => {
  it.each([
    ['a story', '记者问：“不累吗？”\n他答：“累，可是面不等人。”\n面馆的规矩有三条：一是：面当天和；二是：汤当天熬。'],
    ['news', '发言人林岚表示，全年供水平稳。\n林岚说，下一步抓三件事：查漏、换表、提质。'],
    ['people who are quoted', '局长林岚：「我喜歡。」\n校長王五：「我不喜歡。」\n家長張三：「沒有意見。」'],
    ['votes', '投赞成票的包括：王五、李六。\n投反对票的有：赵七。'],
  ])('are in %s', (_, text) => {
    const voices = voicesOf(`老街的一天\n\n${text}\n`).map((turn) => turn.split(' ', 1)[0]);
    expect(voices).toEqual(['heading', 'narration']);
  });
});
