import { describe, expect, it } from 'vitest';
import { joinWords, partWords, stretchesOf } from '../../../engine/record/record-words.ts';
import type { Paragraph, Range } from '../../../engine/record/record.ts';
import { aTranscript, aTurn } from '../../support/a-record.ts';

/** Paragraphs one after the other in a source, with blank lines between. */
let offset = 0;
function aParagraph(id: string, text: string): Paragraph {
  const start = offset;
  offset += text.length + 2;
  return { id: `2024-03-07.test#${id}`, text, ranges: [[start, start + text.length]] };
}
const transcript = aTranscript({
  id: '2024-03-07.test',
  turns: [
    {
      ...aTurn({ key: 'q1', voice: 'question', paragraphs: [] }),
      paragraphs: [aParagraph('q1.1', '请问中方怎么看？')],
    },
    {
      ...aTurn({ key: 'a1', paragraphs: [] }),
      paragraphs: [aParagraph('a1.1', '多极化应当是平等有序的。'), aParagraph('a1.2', '全球化应当是普惠包容的。')],
    },
  ],
});
const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs);

/** Where words stand in the source. */
function at(words: string): Range {
  const { text, ranges } = paragraphs.find((paragraph) => paragraph.text.includes(words))!;
  const start = ranges[0]![0] + text.indexOf(words);
  return [start, start + words.length];
}
const wordsOf = (...parts: Range[][]) => joinWords(stretchesOf(transcript, parts));

describe('the record’s own words', () => {
  it('are whole across paragraphs, with the marks between', () => {
    expect(wordsOf([at('平等有序的'), at('全球化')])).toBe('平等有序的。\n全球化');
  });

  it('have …… between what stands apart, in the order of the record', () => {
    expect(wordsOf([at('普惠')], [at('多极化')])).toBe('多极化……普惠');
  });

  it('have none where nothing is left out', () => {
    expect(wordsOf([at('多极化')], [at('应当是')])).toBe('多极化应当是');
    expect(wordsOf([at('有序的')], [at('全球化')])).toBe('有序的。\n全球化');
    expect(wordsOf([at('多极化应当')], [at('应当是')])).toBe('多极化应当是');
  });

  it('never join what two people say', () => {
    expect(wordsOf([at('怎么看？'), at('多极化')])).toBe('怎么看？……多极化');
    expect(stretchesOf(transcript, [[at('怎么看')], [at('多极化')]]).map(({ voice }) => voice)).toEqual([
      'question',
      'answer',
    ]);
  });

  it('are whole where page furniture stands in the sentence', () => {
    const broken = {
      ...transcript,
      turns: [
        {
          ...transcript.turns[1]!,
          paragraphs: [
            {
              id: '2024-03-07.test#a1.1',
              text: '多极化应当',
              ranges: [
                [10, 13],
                [90, 92],
              ] as Range[],
            },
          ],
        },
      ],
    };
    const [stretch, ...more] = stretchesOf(broken, [
      [
        [11, 13],
        [90, 91],
      ],
    ]);
    expect(more).toEqual([]);
    expect(stretch).toMatchObject({
      text: '极化应',
      ranges: [
        [11, 13],
        [90, 91],
      ],
    });
  });
});

it('parts words into their pieces again, also where the record has …… itself', () => {
  const places = [
    { ranges: [[0, 4]] as Range[] },
    {
      ranges: [
        [9, 11],
        [20, 21],
      ] as Range[],
    },
  ];
  expect(partWords('甲……乙……丙\n丁戊', places)).toEqual(['甲……乙', '丙\n丁戊']);
  expect(partWords('甲乙丙丁戊', places)).toBeNull();
  expect(partWords('甲……乙……丙', places)).toBeNull();
});
