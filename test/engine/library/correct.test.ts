import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import type { CorrectedFacts, Correction, Corrections } from '../../../engine/library/correction.ts';
import { correctTurns } from '../../../engine/library/correct.ts';
import { understand } from '../../../engine/library/understand.ts';
import type { Understood } from '../../../engine/library/understood.ts';
import { findCoverageFaults } from '../../../engine/parse/coverage.ts';
import { parseTranscript } from '../../../engine/parse/parse-transcript.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import { aReadText } from '../../support/a-read-text.ts';
import { outlineOf } from '../../support/outline.ts';

const SOURCE = `水务局答记者问
2031年4月18日，水务局举行发布会，局长林岚回答提问。
某某日报记者：水价会涨吗？
林岚：不会。他说：水是大家的。谢谢。
下一个问题。
新海晚报记者：何时通水？
林岚：明年六月。
来源：某某日报
`;

function corrected(...corrections: Correction[]): Understood & { outline: string[] } {
  const understood = understand(aReadText(SOURCE), NAMES, corrections);
  expect(findCoverageFaults(SOURCE, understood.transcript)).toEqual([]);
  return { ...understood, outline: outlineOf(understood.transcript) };
}

const at = (words: string): number => SOURCE.indexOf(words);

describe('what a reader corrects', () => {
  it('is nothing as long as nothing is corrected', () => {
    expect(corrected().outline).toEqual([
      'h1 | heading | - | - | 水务局答记者问',
      'n1 | narration | - | - | 2031年4月18日，水务局举行发布会，局长林岚回答提问。',
      'q1 | question | 某某日报 | 某某日报记者： | 水价会涨吗？',
      'a1 | answer | 林岚 | 林岚： | 不会。他说：水是大家的。谢谢。 ¶ 下一个问题。',
      'q2 | question | 新海晚报 | 新海晚报记者： | 何时通水？',
      'a2 | answer | 林岚 | 林岚： | 明年六月。',
    ]);
    expect(corrected().corrected).toEqual({ facts: [], turns: [] });
    expect(corrected().isSettled).toBe(true);
  });

  it('splits a turn where another one begins, and numbers no turn but the new one', () => {
    const split: Correction = { kind: 'split', at: at('下一个问题') };
    const { outline, corrected: parts } = corrected(split, { kind: 'voice', at: at('下一个问题'), voice: 'moderator' });
    expect(outline.slice(3)).toEqual([
      'a1 | answer | 林岚 | 林岚： | 不会。他说：水是大家的。谢谢。',
      'm1 | moderator | 林岚 | - | 下一个问题。',
      'q2 | question | 新海晚报 | 新海晚报记者： | 何时通水？',
      'a2 | answer | 林岚 | 林岚： | 明年六月。',
    ]);
    expect(parts.turns).toEqual(['text#a1', 'text#m1']);
  });

  it('splits inside a paragraph', () => {
    expect(corrected({ kind: 'split', at: at('他说') }).outline.slice(3, 5)).toEqual([
      'a1 | answer | 林岚 | 林岚： | 不会。',
      'a1-2 | answer | 林岚 | - | 他说：水是大家的。谢谢。 ¶ 下一个问题。',
    ]);
  });

  it('finds a question inside an answer: those behind it keep their numbers', () => {
    const where = at('他说');
    const { outline } = corrected(
      { kind: 'split', at: where },
      { kind: 'voice', at: where, voice: 'question' },
      { kind: 'speaker', at: where, speaker: '滨江日报' },
      { kind: 'split', at: at('谢谢。') },
      { kind: 'voice', at: at('谢谢。'), voice: 'answer' },
    );
    expect(outline.slice(3)).toEqual([
      'a1 | answer | 林岚 | 林岚： | 不会。',
      'q3 | question | 滨江日报 | - | 他说：水是大家的。',
      'a3 | answer | 林岚 | - | 谢谢。 ¶ 下一个问题。',
      'q2 | question | 新海晚报 | 新海晚报记者： | 何时通水？',
      'a2 | answer | 林岚 | 林岚： | 明年六月。',
    ]);
  });

  it('joins turns: what was no label becomes words again', () => {
    expect(corrected({ kind: 'join', at: at('新海晚报') }).outline.slice(3)).toEqual([
      'a1 | answer | 林岚 | 林岚： | 不会。他说：水是大家的。谢谢。 ¶ 下一个问题。 ¶ 新海晚报记者：何时通水？',
      'a1-2 | answer | 林岚 | 林岚： | 明年六月。',
    ]);
    // Of the same speaker it stays a label.
    expect(corrected({ kind: 'join', at: at('新海晚报') }, { kind: 'join', at: at('明年') }).outline.at(-1)).toBe(
      'a1 | answer | 林岚 | 林岚： | 不会。他说：水是大家的。谢谢。 ¶ 下一个问题。 ¶ 新海晚报记者：何时通水？ ¶ 明年六月。',
    );
  });

  it('joins what a split has parted into what it was', () => {
    const parted = corrected({ kind: 'split', at: at('他说') }, { kind: 'join', at: at('他说') });
    expect(parted.outline).toEqual(corrected().outline);
    expect(parted.transcript.turns.map(({ paragraphs }) => paragraphs)).toEqual(
      corrected().transcript.turns.map(({ paragraphs }) => paragraphs),
    );
  });

  it('gives all turns of one label to another speaker', () => {
    const {
      transcript,
      labels,
      corrected: parts,
    } = corrected({
      kind: 'label',
      label: '林岚',
      speaker: '林岚清',
      voice: 'answer',
    });
    expect(transcript.turns.flatMap(({ speaker }) => speaker ?? [])).toEqual(['林岚清', '林岚清']);
    expect(labels.map(({ label, turns }) => `${label} ${turns.length}`)).toContain('林岚 2');
    expect(parts.turns).toEqual(['text#a1', 'text#a2']);
  });

  it('sets words aside, and takes furniture for words', () => {
    const line: [number, number] = [at('下一个问题'), at('新海晚报')];
    const aside = corrected({ kind: 'furniture', range: line });
    expect(aside.outline[3]).toBe('a1 | answer | 林岚 | 林岚： | 不会。他说：水是大家的。谢谢。');
    expect(aside.transcript.furniture).toContainEqual({
      kind: 'set-aside',
      ranges: [[at('下一个问题'), at('新海晚报') - 1]],
    });
    expect(corrected({ kind: 'furniture', range: line }, { kind: 'words', range: line }).outline).toEqual(
      corrected().outline,
    );
    const foot: [number, number] = [at('来源'), SOURCE.length];
    expect(corrected({ kind: 'words', range: foot }).outline.at(-1)).toBe(
      'a2 | answer | 林岚 | 林岚： | 明年六月。 ¶ 来源：某某日报',
    );
  });

  it('leaves no turn without words under a label', () => {
    const { outline, transcript } = corrected({ kind: 'furniture', range: [at('何时'), at('林岚：明年')] });
    expect(outline.at(-1)).toBe('a1-2 | answer | 林岚 | 林岚： | 明年六月。');
    expect(transcript.furniture.find(({ kind }) => kind === 'set-aside')?.ranges).toHaveLength(1);
  });

  it('states facts, and refuses those that cannot be', () => {
    const { transcript, corrected: parts } = corrected(
      { kind: 'fact', fact: 'date', value: '2031-04-17' },
      { kind: 'fact', fact: 'office', value: '水务局局长' },
      { kind: 'fact', fact: 'date', value: '2031-02-30' },
      { kind: 'fact', fact: 'form', value: 'novel' },
      { kind: 'fact', fact: 'title', value: null },
    );
    expect(transcript).toMatchObject({ date: '2031-04-17', event: '2031-04-17', office: '水务局局长', form: 'full' });
    expect(parts.facts).toEqual(['date', 'office']);
  });

  describe('of a translation', () => {
    const english = aReadText(
      'Press conference of the harbour office, 3 June 2031\n\n' +
        'Reporter: When will the ferry run again, and what will it cost the people of the island?\n\n' +
        'Ada Lin: It will run from the first of July, and it will cost what it cost before the storm took the pier away from us.\n',
    );
    const stated = (...facts: [fact: keyof CorrectedFacts, value: string | null][]) =>
      understand(
        english,
        NAMES,
        facts.map(([fact, value]) => ({ kind: 'fact', fact, value })),
      ).transcript;

    it('states by whom, of what, and that it is none', () => {
      expect(stated()).toMatchObject({ language: 'en', translation: null, translates: null });
      expect(stated(['translation', 'agency'], ['translates', '2031-06-03.port'])).toMatchObject({
        translation: 'agency',
        translates: '2031-06-03.port',
      });
      expect(stated(['translation', 'agency'], ['language', 'zh'])).toEqual(
        expect.not.objectContaining({ language: expect.anything(), translation: expect.anything() }),
      );
    });

    it('takes no other words', () => {
      const wrong = stated(['translation', 'friend'], ['translates', 'a text'], ['language', 'fr'], ['language', null]);
      expect(wrong).toEqual(stated());
    });

    it('says that a text is in English where that is not seen', () => {
      const short = understand(aReadText('Ada Lin: It will run.\n'), NAMES, [
        { kind: 'fact', fact: 'language', value: 'en' },
      ]);
      expect(short.transcript).toMatchObject({ language: 'en', translates: null });
    });
  });

  it('names who answers without a name', () => {
    const source = '水务局答记者问\n问：水价会涨吗？\n答：不会。\n问：何时？\n答：明年。\n';
    const read = aReadText(source);
    expect(understand(read, NAMES, [])).toMatchObject({ isSettled: false });
    const { transcript, isSettled, doubts } = understand(read, NAMES, [
      { kind: 'fact', fact: 'speaker', value: '林岚' },
      { kind: 'fact', fact: 'date', value: null },
    ]);
    expect(transcript.turns.filter(({ voice }) => voice === 'answer').map(({ speaker }) => speaker)).toEqual([
      '林岚',
      '林岚',
    ]);
    expect(isSettled).toBe(true);
    expect(doubts).toEqual([]);
  });
});

const anyAt = fc.integer({ min: -5, max: SOURCE.length + 5 });
const anyRange = fc.tuple(anyAt, anyAt).map(([a, b]): [number, number] => (a <= b ? [a, b] : [b, a]));
const anyVoice = fc.constantFrom('answer', 'question', 'moderator', 'heading', 'caption', 'narration', 'reported');
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  anyAt.map((place) => ({ kind: 'split' as const, at: place })),
  anyAt.map((place) => ({ kind: 'join' as const, at: place })),
  fc.tuple(anyAt, anyVoice).map(([place, voice]) => ({ kind: 'voice' as const, at: place, voice })),
  anyAt.map((place) => ({ kind: 'speaker' as const, at: place, speaker: '某某' })),
  anyVoice.map((voice) => ({ kind: 'label' as const, label: '林岚：', speaker: '某某', voice })),
  anyRange.map((range) => ({ kind: 'furniture' as const, range })),
  anyRange.map((range) => ({ kind: 'words' as const, range })),
  fc.constantFrom<Correction>(
    { kind: 'fact', fact: 'speaker', value: '某某' },
    { kind: 'fact', fact: 'date', value: null },
  ),
);
const anyCorrections = fc.array(anyCorrection, { maxLength: 12 });

const DIGEST = readFileSync(new URL('../../../data/transcripts/2026-03-08.digest.txt', import.meta.url), 'utf8').slice(
  0,
  6000,
);

describe('any corrections', () => {
  it('leave every character in one paragraph, label or piece of furniture, and every id once', () => {
    fc.assert(
      fc.property(anyCorrections, (corrections) => {
        const { transcript } = understand(aReadText(SOURCE), NAMES, corrections);
        expect(findCoverageFaults(SOURCE, transcript)).toEqual([]);
        expectSound(SOURCE, transcript);
      }),
      { numRuns: 400 },
    );
  });

  it('do so on a damaged print, too', () => {
    const parsed = parseTranscript(DIGEST, NAMES).transcript;
    const scaled = (place: number): number => Math.floor((place / SOURCE.length) * DIGEST.length);
    fc.assert(
      fc.property(anyCorrections, (corrections) => {
        const wide = corrections.map((each): Correction => {
          if ('at' in each) return { ...each, at: scaled(each.at) };
          return 'range' in each ? { ...each, range: [scaled(each.range[0]), scaled(each.range[1])] } : each;
        });
        const transcript = { ...parsed, ...correctTurns(DIGEST, parsed, wide, NAMES) };
        expect(findCoverageFaults(DIGEST, transcript)).toEqual([]);
        expectSound(DIGEST, transcript);
      }),
      { numRuns: 200 },
    );
  });

  it('are undone by leaving the last one off', () => {
    fc.assert(
      fc.property(anyCorrections, anyCorrection, (corrections, last) => {
        const before = understand(aReadText(SOURCE), NAMES, corrections);
        understand(aReadText(SOURCE), NAMES, [...corrections, last]);
        expect(understand(aReadText(SOURCE), NAMES, [...corrections, last].slice(0, -1))).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('hold over a parse that cuts and numbers the text otherwise', () => {
    const parsed = parseTranscript(SOURCE, NAMES).transcript;
    fc.assert(
      fc.property(anyCorrections, fc.integer({ min: 0, max: 40 }), (corrections, seed) => {
        const newer = otherwise(parsed, seed);
        const transcript = { ...newer, ...correctTurns(SOURCE, newer, corrections, NAMES) };
        expect(findCoverageFaults(SOURCE, transcript)).toEqual([]);
        expectSound(SOURCE, transcript);
      }),
      { numRuns: 200 },
    );
  });

  it('find their words in a newer parse', () => {
    const corrections: Corrections = [
      { kind: 'split', at: at('他说') },
      { kind: 'voice', at: at('他说'), voice: 'question' },
      { kind: 'label', label: '林岚：', speaker: '林岚清', voice: 'answer' },
      { kind: 'furniture', range: [at('下一个问题'), at('新海晚报')] },
    ];
    const parsed = parseTranscript(SOURCE, NAMES).transcript;
    const spoken = (transcript: Transcript): string[] =>
      correctTurns(SOURCE, transcript, corrections, NAMES).turns.flatMap(({ voice, speaker, paragraphs }) =>
        voice === 'answer' || voice === 'question'
          ? [`${voice} ${speaker} ${paragraphs.map(({ text }) => text).join('')}`]
          : [],
      );
    const now = spoken(parsed);
    expect(now).toContain('question null 他说：水是大家的。谢谢。');
    // A newer parser numbers from another place, and takes the introduction for furniture.
    const [heading, intro, ...rest] = parsed.turns;
    const newer: Transcript = {
      ...parsed,
      turns: [heading!, ...rest].map((turn, index) => ({
        ...turn,
        id: `text#${turn.voice[0]}${index + 7}`,
        paragraphs: turn.paragraphs.map((each, number) => ({
          ...each,
          id: `text#${turn.voice[0]}${index + 7}.${number + 3}`,
        })),
      })),
      furniture: [
        ...parsed.furniture,
        { kind: 'introduction', ranges: intro!.paragraphs.flatMap(({ ranges }) => ranges) },
      ],
    };
    expect(spoken(newer)).toEqual(now);
  });
});

/** Ids once, paragraphs with their turn's id and the source's words. */
function expectSound(source: string, transcript: Transcript): void {
  const ids = transcript.turns.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map((each) => each.id)]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const turn of transcript.turns) {
    for (const { id, text, ranges } of turn.paragraphs) {
      expect(id.startsWith(`${turn.id}.`)).toBe(true);
      expect(ranges.map(([start, end]) => source.slice(start, end)).join('')).toBe(text);
    }
  }
}

/** The same words under other turns: some joined to the one before, all with other numbers. */
function otherwise(transcript: Transcript, seed: number): Transcript {
  const turns: Transcript['turns'] = [];
  for (const [index, turn] of transcript.turns.entries()) {
    const last = turns.at(-1);
    if (last && (seed >> (index % 6)) % 2 === 1) {
      last.labelRanges = [...last.labelRanges, ...turn.labelRanges];
      last.paragraphs = [...last.paragraphs, ...turn.paragraphs].map((each, number) => ({
        ...each,
        id: `${last.id}.${number + 1}`,
      }));
    } else {
      const id = `text#${turn.voice === 'question' ? 'q' : turn.voice === 'answer' ? 'a' : 'n'}${seed + index}`;
      turns.push({
        ...turn,
        id,
        paragraphs: turn.paragraphs.map((each, number) => ({ ...each, id: `${id}.${number + 1}` })),
      });
    }
  }
  return { ...transcript, turns };
}
