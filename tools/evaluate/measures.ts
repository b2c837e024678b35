/** From judged answers to the figures that are promised. */
import type { Judged } from './judge-answer.ts';

export interface Measure {
  name: string;
  right: number;
  of: number;
  /** Share to reach, and whether more or less is better. */
  reach: number;
  better: 'more' | 'less';
}

/** Classes in which the quote's number, negation, name or the like was changed. */
const PROTECTED = new Set(['number-changed', 'reversal', 'name-swapped', 'scope-modality']);

export const BANDS: readonly { name: string; from: number; to: number }[] = [
  { name: '≥ 13 characters', from: 13, to: Infinity },
  { name: '8–12 characters', from: 8, to: 12 },
  { name: '< 8 characters', from: 0, to: 7 },
];

const isEndorsed = ({ got }: Judged) => got === 'verbatim' || got === 'near' || got === 'reported';
const isAltered = ({ verdict }: Judged) => verdict === 'altered';
const isVerbatim = ({ verdict }: Judged) => verdict === 'verbatim';
const isAccused = ({ got }: Judged) => ['altered', 'spliced', 'partial', 'related', 'not-in-record'].includes(got);

export function measuresOf(judged: readonly Judged[], scripts: { same: number; of: number }): Measure[] {
  const positives = judged.filter(({ isNegative, class: name }) => !isNegative && name !== 'paraphrase');
  const negatives = judged.filter((each) => each.isNegative && each.class.startsWith('negative'));
  const paraphrases = judged.filter(({ class: name }) => name === 'paraphrase');
  const altered = judged.filter(isAltered);
  const guarded = altered.filter(({ class: name }) => PROTECTED.has(name));
  const verbatim = judged.filter(isVerbatim);
  const voiced = judged.filter(({ voiceRight }) => voiceRight !== null);
  const spans = judged.filter(({ overlap, class: name }) => overlap !== null && name !== 'paraphrase');
  const listed = judged.filter(({ placesRight }) => placesRight !== null);
  const verdicts = judged.filter(({ verdictRight }) => verdictRight !== null);
  const more = (name: string, all: readonly Judged[], right: (each: Judged) => boolean, reach: number): Measure => ({
    name,
    right: all.filter(right).length,
    of: all.length,
    reach,
    better: 'more',
  });
  const less = (...args: Parameters<typeof more>): Measure => ({ ...more(...args), better: 'less' });
  return [
    ...BANDS.map(({ name, from, to }, at) =>
      more(
        `right passage first, ${name}`,
        positives.filter(({ length }) => length >= from && length <= to),
        ({ place }) => place === 0,
        [0.99, 0.95, 0.95][at]!,
      ),
    ),
    more('right passage among the first five', positives, ({ place }) => place !== null && place >= 0, 0.99),
    more('all places of a recurring phrase, no other', listed, ({ placesRight }) => placesRight === true, 1),
    more('verdict', verdicts, ({ verdictRight }) => verdictRight === true, 0.99),
    {
      name: 'verdict per reading',
      right: judged.reduce((sum, { readings }) => sum + readings.right, 0),
      of: judged.reduce((sum, { readings }) => sum + readings.of, 0),
      reach: 0.92,
      better: 'more',
    },
    less('false endorsement: altered, called verbatim or near', altered, isEndorsed, 0),
    less('… of these, a changed number, negation, name or scope', guarded, isEndorsed, 0),
    less('false accusation: verbatim, called altered or worse', verbatim, isAccused, 0.005),
    less(
      'not in the record, called more than similar',
      negatives,
      ({ got }) => !['related', 'not-in-record'].includes(got),
      0.01,
    ),
    less('not in the record, called verbatim or near', negatives, isEndorsed, 0),
    less('not in the record, called similar', negatives, ({ got }) => got === 'related', 0.3),
    more(
      'paraphrase: right passage among the first five',
      paraphrases,
      ({ place }) => place !== null && place >= 0,
      0.6,
    ),
    more('whose words', voiced, ({ voiceRight }) => voiceRight === true, 0.99),
    more('span overlap of 0.9 and more', spans, ({ overlap }) => overlap! >= 0.9, 0.95),
    { name: 'same finding in Traditional characters', right: scripts.same, of: scripts.of, reach: 1, better: 'more' },
  ];
}

export function holds({ right, of, reach, better }: Measure): boolean {
  const share = of === 0 ? 0 : right / of;
  return better === 'more' ? share >= reach : share <= reach;
}
