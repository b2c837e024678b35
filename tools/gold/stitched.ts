/** Quotes in pieces: with an omission marked, without a mark, out of order, from two turns, from two events, with foreign words. */
import type { Spec } from './case.ts';
import { type GoldSentence, type Sentences } from './sentences.ts';

const MARKS = ['……', '…', '...', '[...]', '(略)', '。。。', '［……］', '（……）', ' … ', '......', '⋯⋯', '（中略）'];
/** Invented, and about nothing that the record holds. */
const FOREIGN = [
  '现场记者随后起身离席，会场外的摄像师仍在等候下一位部长到来。',
  '据知情人士透露，相关文件已于上周送交财政委员会审阅，细节暂不公布。',
  '股市随即应声下跌，银行板块领跌大盘，投资者情绪转趋谨慎。',
  '社交媒体上对此议论纷纷，点赞最高的评论来自一位退休教师。',
  '分析师普遍预计下季度出口订单将回落百分之四左右。',
  '本报驻华盛顿特派员采访了三位国会助理，他们均拒绝具名。',
  '这家餐馆的老板告诉我们，招牌菜是用二十年的老卤做的。',
  '气象台预计周末将有中到大雨，市民出行请注意安全。',
];

const isSpoken = ({ voice }: GoldSentence) => voice === 'answer' || voice === 'reported';
const clausesOf = ({ text }: GoldSentence) => text.split(/(?<=[，,；;。])/u).filter((part) => part.length >= 9);

export function stitched(sentences: Sentences, share = 1): Spec[] {
  const many = (count: number) => Math.round(count * share);
  const two = (count: number, fits: (a: GoldSentence, b: GoldSentence) => boolean): [GoldSentence, GoldSentence][] => {
    const pairs: [GoldSentence, GoldSentence][] = [];
    while (pairs.length < many(count)) {
      const [first] = sentences.take(1, (one) => isSpoken(one) && one.length >= 14 && one.length <= 45);
      const second =
        first &&
        sentences.take(1, (one) => isSpoken(one) && one.length >= 14 && one.length <= 45 && fits(first, one))[0];
      if (!first) break;
      if (second) pairs.push([first, second]);
    }
    return pairs;
  };
  const later = (a: GoldSentence, b: GoldSentence) => a.turn === b.turn && b.ranges[0]![0] - a.ranges.at(-1)![1] > 30;

  return [
    ...sentences
      .take(many(12), (one) => isSpoken(one) && clausesOf(one).length >= 3)
      .map((one, index): Spec => {
        const clauses = clausesOf(one);
        const pieces = [clauses[0]!, clauses.at(-1)!].map((piece) => piece.replace(/[，,；;。]$/u, ''));
        return { class: 'elided', query: pieces.join(MARKS[index % MARKS.length]), pieces, verdict: 'abridged' };
      }),
    ...two(12, later).map(([a, b], index): Spec => ({
      class: 'elided',
      query: a.text.replace(/[。！？]$/u, '') + MARKS[index % MARKS.length] + b.text,
      pieces: [a.text, b.text],
      verdict: 'abridged',
    })),
    ...two(7, later).map(([a, b]) => splice('splice-same-turn', [a, b])),
    ...two(4, later).map(([a, b]) => splice('splice-reordered', [b, a])),
    ...two(7, (a, b) => a.turn !== b.turn && a.turn.transcript === b.turn.transcript).map((pair) =>
      splice('splice-cross-turn', pair),
    ),
    ...two(6, (a, b) => a.event !== b.event).map((pair) => splice('splice-cross-event', pair)),
    ...sentences
      .take(many(12), (one) => isSpoken(one) && one.length >= 14 && one.length <= 45)
      .map((one, index): Spec => {
        const foreign = FOREIGN[index % FOREIGN.length]!;
        const query = index % 2 ? foreign + one.text : one.text + foreign;
        return { class: 'partial', query, means: one.text, verdict: 'partial' };
      }),
  ];
}

const splice = (name: string, parts: [GoldSentence, GoldSentence]): Spec => ({
  class: name,
  query: parts.map(({ text }) => text).join(''),
  pieces: parts.map(({ text }) => text),
  verdict: 'spliced',
});
