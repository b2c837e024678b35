/** What is to be drawn in each frame for the statements found so far. */
import type { CheckedStatement, StatementPlace } from '../../../engine/page/statement.ts';
import type { BlockStretch, FrameMark, MarkLook } from '../../shared/page-check/in-page.ts';
import type { StatementForPages } from './for-pages.ts';
import type { JoinedPage } from './join-frames.ts';
import type { MarkNumbers } from './mark-numbers.ts';

export function lookOf({ shown, finding, said }: CheckedStatement): MarkLook {
  if (shown !== 'mark') return 'none';
  if (said !== null) return said === 'asIs' ? 'found' : 'different';
  return finding === 'verbatim' || finding === 'near' ? 'found' : 'different';
}

/**
 * A place that lies in two frames, which no page has, is marked in the first.
 * @param says a line about a statement, of the record's words alone
 * @returns by frame
 */
export function marksOf(
  statements: readonly StatementForPages[],
  origins: JoinedPage['origins'],
  says: (statement: StatementForPages) => string,
  numbers: MarkNumbers,
): Map<number, FrameMark[]> {
  const marks = new Map<number, FrameMark[]>();
  for (const statement of statements) {
    if (statement.shown === 'no') continue;
    const index = numbers.of(statement);
    const look = lookOf(statement);
    for (const [place, stretches] of statement.places.entries()) {
      const own = inFrame(stretches, origins);
      if (own === null) continue;
      const list = marks.get(own.frame) ?? [];
      list.push({ index, place, look, stretches: own.stretches, says: look === 'none' ? '' : says(statement) });
      marks.set(own.frame, list);
    }
  }
  return marks;
}

/** Where a place stands in its frame, as the frame itself counts; null where there is none. */
export function inFrame(
  place: readonly StatementPlace[],
  origins: JoinedPage['origins'],
): { frame: number; stretches: BlockStretch[] } | null {
  const frame = origins[place[0]?.block ?? -1]?.frame;
  if (frame === undefined) return null;
  const stretches = place.flatMap(({ block, range: [from, until] }): BlockStretch[] => {
    const origin = origins[block];
    return origin?.frame === frame ? [[origin.block, from, until]] : [];
  });
  return { frame, stretches };
}
