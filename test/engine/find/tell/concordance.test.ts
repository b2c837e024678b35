import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../engine/record/answer.ts';
import { concordanceOf } from '../../../../engine/find/tell/concordance.ts';
import type { Voice } from '../../../../engine/record/record.ts';
import { aMatch } from '../../../support/answers.ts';
import { realFinder } from '../../../support/finder.ts';

const place = (transcript: string, voice: Voice): Place => ({
  transcript,
  paragraph: `${transcript}#a1.1`,
  ranges: [],
  voice,
});

describe('where a short quote stands', () => {
  const { finder } = realFinder();
  it('counts the fullest text of each event, and whose words its places are', () => {
    const places = [
      place('full', 'answer'),
      place('digest', 'heading'),
      place('full', 'question'),
      place('full', 'answer'),
    ];
    const matches = [aMatch({ count: 3, places }), aMatch({ date: '2024-03-07', count: 1, voice: 'reported' })];
    expect(concordanceOf(true, matches)).toEqual({
      events: 2,
      places: 4,
      voices: [
        { voice: 'answer', places: 2 },
        { voice: 'reported', places: 1 },
        { voice: 'question', places: 1 },
      ],
    });
  });

  it.each([
    [true, 1, true],
    [false, 1, false],
    [true, 0, false],
  ])('of a short quote (%s) and %i events is told: %s', (isShort, events, isTold) => {
    expect(
      concordanceOf(
        isShort,
        Array.from({ length: events }, () => aMatch()),
      ) !== null,
    ).toBe(isTold);
  });

  it.each([
    ['多极化', 2, ['answer', 'question']],
    ['言出必行', 1, ['answer']],
    ['多极化！', 2, ['answer', 'question']],
    ['多極化', 2, ['answer', 'question']],
  ])('of the record is told for %s', async (quote, events, voices) => {
    const { concordance, matches } = await finder.lookUp(quote);
    expect(concordance?.events).toBe(events);
    expect(concordance?.voices.map(({ voice }) => voice)).toEqual(voices);
    expect(concordance?.places).toBe(matches.reduce((sum, { count }) => sum + count, 0));
    expect(concordance?.places).toBe(concordance?.voices.reduce((sum, { places }) => sum + places, 0));
  });

  it.each(['拳头硬不等于道理硬', '没有这话', 'hello', ''])('is not told for %s', async (quote) => {
    expect((await finder.lookUp(quote)).concordance).toBeNull();
  });
});
