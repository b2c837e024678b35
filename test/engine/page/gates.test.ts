import { describe, expect, it } from 'vitest';
import { judge } from '../../../engine/page/gates.ts';
import { longestRising } from '../../../engine/page/text-of-event.ts';
import type { StatementKind, StatementSpeaker } from '../../../engine/page/statement.ts';
import type { Answer, Wording } from '../../../engine/record/answer.ts';

const answerOf = (wording: Wording): Answer => ({
  query: '',
  ms: 0,
  wording,
  reason: null,
  compared: [0, 0],
  cleaned: [],
  matches: [],
  attributed: null,
  closest: null,
  closestShown: false,
  concordance: null,
  coverage: { events: 0, transcripts: 0, from: null, to: null },
});
const OFFICIAL: StatementSpeaker = { who: 'official', name: '某', evidence: null };
const OTHER: StatementSpeaker = { who: 'other', name: '乙', evidence: null };

function told(
  kind: StatementKind,
  wording: Wording,
  {
    length = 20,
    speaker = OFFICIAL,
    isFormula = false,
    isOfEvent = false,
    isTentative = false,
    isCarriedOver = false,
  } = {},
): string | null {
  const verdict = judge({ kind, speaker, length, isTentative, isCarriedOver }, answerOf(wording), isFormula, isOfEvent);
  return verdict && `${verdict.shown} ${verdict.said ?? verdict.finding}`;
}

describe('what nobody is said to have said', () => {
  const compared = (text: string): string | null => {
    const answer = answerOf('verbatim');
    const reading = {
      transcript: '',
      paragraph: '',
      wording: 'verbatim',
      voice: 'answer',
      similarity: 1,
      text,
    } as const;
    const readings = [{ ...reading, ranges: [], stretches: [], edits: [], damage: null }];
    const matches = [{ readings, voice: 'answer', formula: false }] as unknown as Answer['matches'];
    const draft = { kind: 'indirect', speaker: OFFICIAL, length: 20, isTentative: true, isCarriedOver: false } as const;
    return judge(draft, { ...answer, matches }, false, true)?.shown ?? null;
  };

  it('is told where the record has the whole of it, and not its last words alone', () => {
    expect(compared('冰面上的路要大家一起修，修好的路要大家一起守')).toBe('mark');
    expect(compared('一起修')).toBeNull();
  });
});

describe('gates', () => {
  it.each<[string | null, Parameters<typeof told>]>([
    ['mark verbatim', ['direct', 'verbatim']],
    ['mark altered', ['direct', 'altered']],
    ['mark partial', ['transcript', 'partial', { speaker: OTHER }]],
    ['folded similar', ['headline', 'similar']],
    ['no similar', ['direct', 'similar', { speaker: OTHER }]],
    ['folded none', ['direct', 'none']],
    ['no none', ['direct', 'none', { speaker: OTHER }]],
    // Of eight to twelve characters, word for word alone.
    ['mark verbatim', ['direct', 'verbatim', { length: 10 }]],
    ['folded none', ['direct', 'near', { length: 10 }]],
    ['folded none', ['direct', 'altered', { length: 12 }]],
    ['no none', ['direct', 'altered', { length: 12, speaker: OTHER }]],
    ['mark verbatim', ['embedded', 'verbatim']],
    ['mark near', ['embedded', 'near', { length: 13 }]],
    ['no verbatim', ['embedded', 'verbatim', { length: 12 }]],
    ['no verbatim', ['embedded', 'verbatim', { isFormula: true }]],
    ['no altered', ['embedded', 'altered']],
    ['mark asIs', ['indirect', 'near']],
    ['mark retold', ['indirect', 'altered']],
    ['mark retold', ['indirect', 'spliced']],
    ['folded retold', ['indirect', 'similar']],
    ['folded none', ['indirect', 'none']],
    // Word for word, whoever is named for it; what is only near is anybody's.
    ['mark asIs', ['indirect', 'verbatim', { speaker: OTHER }]],
    ['no asIs', ['indirect', 'near', { speaker: OTHER }]],
    ['no asIs', ['indirect', 'verbatim', { speaker: OTHER, length: 12 }]],
    ['no asIs', ['indirect', 'verbatim', { speaker: OTHER, isFormula: true }]],
    ['mark asIs', ['indirect', 'verbatim', { speaker: OTHER, isOfEvent: true }]],
    ['no none', ['indirect', 'none', { speaker: OTHER, isOfEvent: true }]],
    ['mark asIs', ['indirect', 'verbatim', { isTentative: true, isOfEvent: true }]],
    [null, ['indirect', 'altered', { isTentative: true, isOfEvent: true }]],
    ['mark retold', ['indirect', 'altered', { isCarriedOver: true, isOfEvent: true }]],
    ['folded retold', ['indirect', 'similar', { isCarriedOver: true, isOfEvent: true }]],
    [null, ['indirect', 'none', { isCarriedOver: true, isOfEvent: true }]],
    [null, ['indirect', 'verbatim', { isTentative: true, isOfEvent: true, isFormula: true }]],
  ])('%s: %j', (expected, given) => {
    expect(told(...given)).toBe(expected);
  });

  it.each<Wording>(['altered', 'spliced'])('does not call indirect speech %s', (wording) => {
    expect(
      judge(
        { kind: 'indirect', speaker: OFFICIAL, length: 30, isTentative: false, isCarriedOver: false },
        answerOf(wording),
        false,
        true,
      ),
    ).toMatchObject({ finding: 'similar', said: 'retold' });
  });
});

describe('order', () => {
  it.each<[number[], number]>([
    [[], 0],
    [[1, 2, 3], 3],
    [[3, 2, 1], 1],
    [[5, 1, 2, 9, 3], 3],
  ])('%j', (values, longest) => {
    expect(longestRising(values)).toBe(longest);
  });
});
