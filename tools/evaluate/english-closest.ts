/** How often an English sentence leads to the passage that it renders, and how often one of another matter is shown anything unasked. */
import { readFileSync } from 'node:fs';
import { buildRecord } from '../../data/build-record.ts';
import type { Answer, NearPassage } from '../../engine/record/answer.ts';
import { openAddClosest, openFinder } from '../open-finder.ts';
import type { Measure } from './measures.ts';

/** Passages in source units; of a sentence that the record has not said there is none. */
interface ClosestCase {
  id: string;
  query: string;
  page: { names: boolean };
  expect: { none: true } | { passages: { transcript: string; start: number; end: number }[] };
}

export interface JudgedClosest {
  id: string;
  query: string;
  /** Among those that are offered, from 0; -1: none of them; null: the record has none. */
  place: number | null;
  isShown: boolean;
  isChecked: boolean;
}

export async function judgeClosest(): Promise<JudgedClosest[]> {
  const record = buildRecord();
  const [finder, addClosest] = [openFinder(record), openAddClosest(record)];
  const file = new URL('../../test/gold/english-closest.json', import.meta.url);
  const judged: JudgedClosest[] = [];
  for (const { id, query, page, expect } of JSON.parse(readFileSync(file, 'utf8')) as ClosestCase[]) {
    const answer: Answer = addClosest(await finder.lookUp(query), page);
    const isRight = ({ transcript, ranges }: NearPassage): boolean =>
      'passages' in expect &&
      expect.passages.some(
        (each) => each.transcript === transcript && ranges.some(([from, to]) => from < each.end && to > each.start),
      );
    judged.push({
      id,
      query,
      place: 'none' in expect ? null : (answer.closest ?? []).findIndex(isRight),
      isShown: answer.closestShown,
      isChecked: answer.wording !== 'unchecked',
    });
  }
  return judged;
}

export function closestMeasuresOf(judged: readonly JudgedClosest[]): Measure[] {
  const own = judged.filter(({ place }) => place !== null);
  const foreign = judged.filter(({ place }) => place === null);
  const count = (all: readonly JudgedClosest[], isIn: (each: JudgedClosest) => boolean) => ({
    right: all.filter(isIn).length,
    of: all.length,
  });
  return [
    {
      name: 'English: right passage first',
      ...count(own, ({ place }) => place === 0),
      reach: 0.8,
      better: 'more',
    },
    {
      name: 'English: right passage among the three',
      ...count(own, ({ place }) => place !== null && place >= 0),
      reach: 0.92,
      better: 'more',
    },
    {
      name: 'English: shown unasked, of the record’s sentences',
      ...count(own, ({ isShown }) => isShown),
      reach: 0.8,
      better: 'more',
    },
    {
      name: 'English: shown unasked, of other sentences',
      ...count(foreign, ({ isShown }) => isShown),
      reach: 0.1,
      better: 'less',
    },
    { name: 'English: told as a finding', ...count(judged, ({ isChecked }) => isChecked), reach: 0, better: 'less' },
  ];
}
