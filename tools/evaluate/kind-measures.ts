/** What is promised of the cases by kind; DESIGN §4 and the gravest mistake first. */
import type { JudgedKind } from './judge-kind.ts';
import type { Measure } from './measures.ts';

type Asked = Exclude<keyof JudgedKind, 'id' | 'class' | 'query' | 'got' | 'wrong'>;

interface Promised {
  name: string;
  asks: Asked;
  reach: number;
  better: Measure['better'];
  /** Cases of this class are asked alone. */
  of?: string;
  /** Those of these classes are not asked. */
  without?: readonly string[];
}

/** Retold as readers do, with many words of the record; the other paraphrases avoid them. */
const RETOLD = 'paraphrase-retold';
/** As journalists retell, of passages drawn by chance: the others chose theirs. */
const DRAWN = 'paraphrase-drawn';

const PROMISES: readonly Promised[] = [
  { name: 'written blind: verdict', asks: 'verdict', reach: 0.96, better: 'more' },
  { name: 'written blind: altered, called verbatim or near', asks: 'endorsed', reach: 0, better: 'less' },
  { name: 'written blind: identical or near, called altered or worse', asks: 'accused', reach: 0.005, better: 'less' },
  { name: 'written blind: a protected edit shows what was changed', asks: 'protected', reach: 0.98, better: 'more' },
  { name: 'written blind: other edits', asks: 'edits', reach: 0.95, better: 'more' },
  { name: 'written blind: flags', asks: 'flags', reach: 0.95, better: 'more' },
  { name: 'written blind: whom the page names', asks: 'attributed', reach: 0.98, better: 'more' },
  { name: 'written blind: paragraph', asks: 'place', reach: 0.99, better: 'more' },
  { name: 'written blind: whose words', asks: 'voice', reach: 0.98, better: 'more' },
  {
    name: 'paraphrase: right paragraph among the three offered on request',
    asks: 'closest',
    reach: 0.9,
    better: 'more',
    without: [RETOLD, DRAWN],
  },
  { name: 'the same, retold as readers do', asks: 'closest', reach: 0.9, better: 'more', of: RETOLD },
  { name: 'the same, of passages drawn by chance', asks: 'closest', reach: 0.9, better: 'more', of: DRAWN },
];

export function kindMeasuresOf(kinds: readonly JudgedKind[]): Measure[] {
  return PROMISES.map(({ name, asks, reach, better, of, without }) => {
    const asked = kinds.filter(
      (each) => without?.includes(each.class) !== true && (of === undefined || each.class === of),
    );
    return { name, ...countOf(asked, asks), reach, better };
  });
}

/** How many of those that were asked. */
export function countOf(kinds: readonly JudgedKind[], asks: Asked): { right: number; of: number } {
  const asked = kinds.filter((each) => each[asks] !== null);
  return { right: asked.filter((each) => each[asks]).length, of: asked.length };
}
