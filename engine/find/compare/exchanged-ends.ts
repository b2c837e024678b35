/**
 * Two names that changed places at the beginning or end of a quote: 吉布提至亚的斯亚贝巴 for 亚的斯亚贝巴至吉布提.
 *
 * What fits best begins with the name that both have there, and the other one seems to be put in: the record has it just outside. It is taken in.
 */
import type { Range } from '../../record/record.ts';
import type { Difference } from '../../diff/align.ts';
import { namesWithin, type Side, within } from '../../diff/side.ts';

/** Names with what joins them are no longer; no more may stand between what fits and what is taken in. */
const REACH = 16;
const BETWEEN = 2;

export interface Fitted {
  record: Range;
  differences: Difference[];
}

/** @param quote the stretch of `a` that is compared @param fitted with `b` */
export function withExchangedEnds(a: Side, quote: Range, b: Side, fitted: Fitted): Fitted {
  return atEnd(a, quote, b, atBeginning(a, quote, b, fitted));
}

function atBeginning(a: Side, quote: Range, b: Side, fitted: Fitted): Fitted {
  const { record, differences } = fitted;
  const [first, ...others] = differences;
  if (first === undefined || !isPutIn(first) || first.a[0] - quote[0] > REACH) return fitted;
  if (namesWithin(a, [quote[0], first.a[0]]).length === 0) return fitted;
  const from = Math.max(0, record[0] - (first.a[1] - first.a[0]) - BETWEEN);
  const outside = placeOf(namesWithin(a, first.a), b, [from, record[0]]);
  if (outside === null || record[0] - outside[1] > BETWEEN) return fitted;
  return {
    record: [outside[0], record[1]],
    differences: [changed([quote[0], first.a[1]], [outside[0], first.b[1]]), ...others],
  };
}

function atEnd(a: Side, quote: Range, b: Side, fitted: Fitted): Fitted {
  const { record, differences } = fitted;
  const last = differences.at(-1);
  if (last === undefined || !isPutIn(last) || quote[1] - last.a[1] > REACH) return fitted;
  if (namesWithin(a, [last.a[1], quote[1]]).length === 0) return fitted;
  const to = Math.min(b.text.length, record[1] + (last.a[1] - last.a[0]) + BETWEEN);
  const outside = placeOf(namesWithin(a, last.a), b, [record[1], to]);
  if (outside === null || outside[0] - record[1] > BETWEEN) return fitted;
  return {
    record: [record[0], outside[1]],
    differences: [...differences.slice(0, -1), changed([last.a[0], quote[1]], [last.b[0], outside[1]])],
  };
}

function isPutIn({ a, b }: Difference): boolean {
  return b[0] === b[1] && a[1] - a[0] <= REACH;
}

function changed(a: Range, b: Range): Difference {
  return { a, b, size: Math.max(a[1] - a[0], b[1] - b[0]) };
}

/** Where all of the names stand, whatever their form; null where one does not, or there are none. */
function placeOf(names: readonly string[], { words }: Side, range: Range): Range | null {
  const there = within(words, range).filter(({ type, value }) => type === 'name' && names.includes(value));
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (!names.every((name) => there.some(({ value }) => value === name))) return null;
  return [first.start, last.end];
}
