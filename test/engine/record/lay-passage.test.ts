import { describe, expect, it } from 'vitest';
import { layPassage, type PassageSegment } from '../../../engine/record/shown/lay-passage.ts';
import type { Range } from '../../../engine/record/record.ts';
import { randomFrom } from '../../../tools/fuzz.ts';
import { anEdit, aPassage, at, SENTENCE } from '../../support/answers.ts';

const { paragraphs } = aPassage();
const textOf = (segments: readonly PassageSegment[]) => segments.map(({ text }) => text).join('');
/** What is shown before more is asked for. */
const briefOf = (segments: readonly PassageSegment[]) =>
  segments
    .flatMap((segment) => (segment.kind === 'context' ? segment.brief : segment.text))
    .map((each) => (typeof each === 'number' ? `(${each})` : each))
    .join('');

describe('a laid passage', () => {
  it('has every character of its paragraphs, whatever is marked in them', () => {
    const laid = layPassage(paragraphs, [at(SENTENCE)], [anEdit(), anEdit({ record: '', recordAt: [120, 120] })]);
    expect(laid.map(textOf)).toEqual(paragraphs.map(({ text }) => text));
  });

  it('parts the match from what stands around it, and what differs from both', () => {
    const [first] = layPassage(paragraphs, [at(SENTENCE)], [anEdit()]);
    expect(first?.map(({ kind }) => kind)).toEqual(['context', 'same', 'edit', 'same', 'context']);
    expect(textOf(first?.slice(2, 3) ?? [])).toBe('600亿');
  });

  it('puts what the quote adds where it adds it, once, at a passage’s end too', () => {
    const [, end] = at(SENTENCE);
    const added = [
      anEdit({ record: '', quote: '也', recordAt: [103, 103] }),
      anEdit({ record: '', recordAt: [end, end] }),
    ];
    const [first] = layPassage(paragraphs, [at(SENTENCE)], added);
    expect(first?.filter(({ kind }) => kind === 'edit').length).toBe(2);
    expect(textOf(first?.slice(0, 1) ?? [])).toBe('中国对');
  });

  it('follows a sentence across page furniture', () => {
    const broken = [{ id: 'a', text: '我们说到做到。', ranges: [[10, 13] as const, [90, 94] as const] }];
    const [first] = layPassage(broken, [[11, 92]], []);
    expect(first).toEqual([
      { kind: 'context', text: '我', brief: ['我'] },
      { kind: 'same', text: '们说到做' },
      { kind: 'context', text: '到。', brief: ['到。'] },
    ]);
  });

  it('marks of each character what its place in the source says, wherever stretches begin and end', () => {
    const random = randomFrom(11);
    const below = (most: number): number => Math.floor(random() * most);
    const rangeIn = (from: number, to: number): Range => {
      const start = from + below(to - from);
      return [start, start + 1 + below(to - start)];
    };
    for (let round = 0; round < 300; round += 1) {
      // Two chunks, with page furniture between them.
      const chunks: Range[] = [
        [10, 10 + 1 + below(20)],
        [50, 50 + 1 + below(20)],
      ];
      const text = Array.from({ length: chunks[0]![1] - 10 + chunks[1]![1] - 50 }, (_, at) =>
        String.fromCharCode(0x4e00 + at),
      ).join('');
      const ranges = Array.from({ length: 1 + below(2) }, () => rangeIn(5, 75));
      const edits = Array.from({ length: below(3) }, () => anEdit({ recordAt: rangeIn(5, 75) }));
      const [laid = []] = layPassage([{ id: 'a', text, ranges: chunks }], ranges, edits);
      const drawn = laid.flatMap((segment) =>
        Array.from(segment.text, (character) => [character, segment.kind, 'edit' in segment ? segment.edit : null]),
      );
      const places = chunks.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at));
      const expected = places.map((place, at) => {
        const isIn = ([from, to]: Range): boolean => from <= place && place < to;
        const edit = edits.find(({ recordAt }) => isIn(recordAt)) ?? null;
        const kind = edit ? 'edit' : ranges.some(isIn) ? 'same' : 'context';
        return [text[at], kind, edit];
      });
      expect(drawn).toEqual(expected);
      expect(laid.filter((segment, at) => segment.kind !== 'edit' && segment.kind === laid[at - 1]?.kind)).toEqual([]);
    }
  });

  const damage = (printed: string, emended: string | null) =>
    ({ printed, emended, grounds: '另一文本', confidence: 'high' }) as const;
  it.each([
    ['in another character', damage('宣布的600亿美元', '宣布的900亿美元'), '6', '9'],
    ['where characters were lost', damage('600亿美元资金支持', '600亿美元以上资金支持'), '元资', '元以上资'],
    ['where there are too many', damage('资金支持已落实', '资金已落实'), '金支持已', '金已'],
    ['at the end of what is quoted', damage('近50', '近500'), '0', '00'],
    ['where nobody knows what was there', damage('作出安排', null), '作出安排', null],
  ])('marks where the print is damaged, and no more: %s', (_where, damage, text, emended) => {
    const [first] = layPassage(paragraphs, [at(SENTENCE)], [], damage);
    expect(first?.filter(({ kind }) => kind === 'misprint')).toEqual([{ kind: 'misprint', text, emended }]);
    expect(textOf(first ?? [])).toBe(paragraphs[0]?.text);
  });

  it('marks no damage outside the match, where the quote differs from the print, or where it may stand twice', () => {
    const elsewhere = damage('说到做到', '说到办到');
    const changed = damage('600亿', '700亿');
    const twice = damage('已落实', '未落实');
    const more = [...paragraphs, { id: 'b', text: '已落实。', ranges: [[900, 904] as const] }];
    for (const [edits, it] of [
      [[], elsewhere],
      [[anEdit()], changed],
      [[], twice],
    ] as const)
      expect(
        layPassage(more, [at(SENTENCE)], edits, it)
          .flat()
          .map(({ kind }) => kind),
      ).not.toContain('misprint');
  });
});

describe('a passage in brief', () => {
  const long = (text: string) => [{ id: 'a', text, ranges: [[0, text.length] as const] }];

  it('begins with the sentence before the match and ends with the one it stands in', () => {
    const text = `${'远'.repeat(90)}。近处的句子。前半${'中'.repeat(20)}后半。${'远'.repeat(90)}`;
    const start = text.indexOf('中');
    const [shown] = layPassage(long(text), [[start, start + 20]], []);
    expect(briefOf(shown ?? [])).toBe(`近处的句子。前半${'中'.repeat(20)}后半。`);
  });

  it.each([
    [
      'a sentence that begins within reach is read from there',
      `${'远'.repeat(90)}。${'近'.repeat(40)}`,
      '近'.repeat(40),
    ],
    [
      'of a long sentence before the match only its end leads up to it',
      `${'远'.repeat(90)}。`,
      `……${'远'.repeat(23)}。`,
    ],
    ['short sentences are kept, as many as fit', `${'远'.repeat(90)}。一句。“两句。”`, '一句。“两句。”'],
    ['all of what is short is kept', '一。两句。三', '一。两句。三'],
    [
      'a sentence that begins far off is read from one of its clauses',
      `${'远'.repeat(60)}，${'近'.repeat(30)}`,
      `……${'近'.repeat(30)}`,
    ],
    ['as many clauses as are short', `${'远'.repeat(60)}、${'近'.repeat(30)}，一句，又一句，`, '……一句，又一句，'],
    ['a sentence that begins far off and has no clauses is cut', '远'.repeat(90), `……${'远'.repeat(24)}`],
  ])('%s', (_, before, shown) => {
    const text = `${before}${'中'.repeat(9)}`;
    const [first] = layPassage(long(text), [[before.length, text.length]], []);
    expect(briefOf(first ?? [])).toBe(`${shown}${'中'.repeat(9)}`);
  });

  it('ends with a clause where the sentence goes on for long', () => {
    const text = `中中中中${'后'.repeat(30)}，${'远'.repeat(90)}。`;
    const [shown] = layPassage(long(text), [[0, 4]], []);
    expect(briefOf(shown ?? [])).toBe(`中中中中${'后'.repeat(30)}，……`);
  });

  it('leaves out whole clauses between two pieces', () => {
    const text = `甲甲甲甲一二三，${'远'.repeat(90)}，四五六乙乙乙乙`;
    const [shown] = layPassage(
      long(text),
      [
        [0, 4],
        [text.length - 4, text.length],
      ],
      [],
    );
    expect(briefOf(shown ?? [])).toBe('甲甲甲甲一二三，(91)四五六乙乙乙乙');
  });

  it('leaves out whole paragraphs around, and says how much it leaves out between', () => {
    const three = [0, 1, 2, 3, 4].map((n) => ({
      id: `${n}`,
      text: '一二三四。',
      ranges: [[n * 5, n * 5 + 5] as const],
    }));
    const shown = layPassage(
      three,
      [
        [5, 10],
        [15, 20],
      ],
      [],
    );
    expect(shown.map(briefOf)).toEqual(['', '一二三四。', '(5)', '一二三四。', '']);
  });

  it('is all of it where nothing matches', () => {
    expect(layPassage(paragraphs, [], []).map(briefOf)).toEqual(paragraphs.map(({ text }) => text));
  });

  it('cuts no surrogate pair in half', () => {
    const text = `${'𠀀'.repeat(61)}中文${'𠀀'.repeat(99)}`;
    const start = text.indexOf('中');
    const [shown] = layPassage(long(text), [[start, start + 2]], []);
    expect(briefOf(shown ?? []).isWellFormed()).toBe(true);
  });
});
