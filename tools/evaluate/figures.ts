/** The few figures of the evaluation that the extension shows its readers. */
import type { Figure, Figures } from '../../data/figures.ts';
import { BANDS, type Measure } from './measures.ts';

/** From which measures each figure comes. */
const MEASURES: Record<Figure['what'], readonly string[]> = {
  wording: ['verdict', 'written blind: verdict'],
  passage: BANDS.map(({ name }) => `right passage first, ${name}`),
  readings: ['verdict per reading'],
  'false-endorsements': [
    '… of these, a changed number, negation, name or scope',
    'written blind: altered, called verbatim or near',
  ],
  'false-accusations': [
    'false accusation: verbatim, called altered or worse',
    'written blind: identical or near, called altered or worse',
  ],
  'false-hits': ['not in the record, called more than similar'],
};

/** @param measured the day, `YYYY-MM-DD` */
export function figuresOf(measures: readonly Measure[], measured: string): Figures {
  const figures = Object.entries(MEASURES).map(([what, names]) => {
    const taken = measures.filter(({ name }) => names.includes(name));
    if (taken.length !== names.length) throw new Error(`no measure for the figure ${what}`);
    return {
      what: what as Figure['what'],
      n: taken.reduce((sum, { right }) => sum + right, 0),
      of: taken.reduce((sum, { of }) => sum + of, 0),
    };
  });
  return { measured, figures };
}
