import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { contentsOf } from '../../../engine/source/contents.ts';
import { pairsByWords, questionsOf } from '../../../engine/source/questions-of.ts';
import { aTranscript, aTurn } from '../../support/a-record.ts';

const bundled = buildRecord();
const key = (turn: string | null) => turn?.split('#')[1] ?? null;
const textsOf = (event: string) => bundled.transcripts.filter((text) => text.event === event);

describe('the questions of an event', () => {
  it('are those of all its texts, in their order, with the turn of each text that has one', () => {
    const [event] = contentsOf(bundled).events.filter(({ date }) => date === '2024-03-07');
    const has = new Map(event!.texts.map(({ id, has }) => [id, has!.map(key)]));
    const [special, xinhua] = [has.get('2024-03-07.special')!, has.get('2024-03-07.xinhua')!];
    expect(special).toHaveLength(event!.questions.length);
    // Both texts lack questions that the other has: together they have more than either.
    const count = (turns: (string | null)[]) => turns.filter((turn) => turn !== null).length;
    expect(event!.questions.length).toBeGreaterThan(Math.max(count(special), count(xinhua)));
    // The special page begins inside the answer to the fifth question of the other.
    expect(special[xinhua.indexOf('q5')]).toBe('a0');
    expect(special[xinhua.indexOf('q6')]).toBe('q1');
    expect([special.includes('q9'), xinhua.includes('q1')]).toEqual([true, true]);
    for (const own of [special, xinhua]) {
      const numbers = own.flatMap((turn) => (turn?.startsWith('q') === true ? Number(turn.slice(1)) : []));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  it('are the same by words alone as by the record’s alignment', () => {
    for (const event of contentsOf(bundled).events) {
      const { questions, isPlaced } = questionsOf(textsOf(event.event), pairsByWords);
      expect(isPlaced.every(Boolean)).toBe(true);
      expect(questions.map(({ turn }) => turn.id)).toEqual(event.questions.map(({ turn }) => turn));
      expect(event.texts.map(({ has }) => has)).toEqual(
        event.texts.map((_, at) => questions.map(({ inTexts }) => inTexts[at])),
      );
    }
  });

  it('are not told of a text that was not laid beside the others, or is in another language', () => {
    const question = (transcript: string, text: string) =>
      aTurn({ transcript, key: 'q1', voice: 'question', speaker: null, paragraphs: [text] });
    const [one, other] = ['2024-03-07.a', '2024-03-07.b'].map((id) =>
      aTranscript({ id, turns: [question(id, '如何看待双方的合作？')] }),
    );
    expect(questionsOf([one!, other!], () => null).isPlaced).toEqual([true, false]);
    expect(questionsOf([one!, { ...other!, language: 'en' }], pairsByWords).isPlaced).toEqual([true, false]);
    expect(questionsOf([one!, other!], pairsByWords).questions.map(({ inTexts }) => inTexts)).toEqual([
      ['2024-03-07.a#q1', '2024-03-07.b#q1'],
    ]);
  });

  it('are none where nothing is asked', () => {
    expect(questionsOf([], pairsByWords)).toEqual({ questions: [], isPlaced: [] });
    const id = '2024-03-07.a';
    const text = aTranscript({ id, turns: [aTurn({ transcript: id, key: 'a0', paragraphs: ['大家好。'] })] });
    expect(questionsOf([text], pairsByWords)).toEqual({ questions: [], isPlaced: [true] });
  });
});
