/** What is to be drawn in each frame for the statements found so far. */
import type { CheckedStatement } from '../../../engine/page/statement.ts';
import type { FrameMark, MarkLook } from '../../shared/page-check/in-page.ts';
import type { JoinedPage } from './join-frames.ts';

export function lookOf({ shown, finding, said }: CheckedStatement): MarkLook {
  if (shown !== 'mark') return 'none';
  if (said !== null) return said === 'asIs' ? 'found' : 'different';
  return finding === 'verbatim' || finding === 'near' ? 'found' : 'different';
}

/** In which the words stand best; null where none has them. */
export function transcriptOf({ answer }: CheckedStatement): string | null {
  return answer.matches[0]?.readings[0]?.transcript ?? null;
}

/**
 * A place that lies in two frames, which no page has, is marked in the first.
 * @param says a line about a statement, of the record's words alone
 * @param mayShow whether a page may learn that a text has the words: it can read which of its own are marked
 * @returns by frame
 */
export function marksOf(
  statements: readonly CheckedStatement[],
  origins: JoinedPage['origins'],
  says: (statement: CheckedStatement) => string,
  mayShow: (transcript: string) => boolean,
): Map<number, FrameMark[]> {
  const marks = new Map<number, FrameMark[]>();
  statements.forEach((statement, index) => {
    if (statement.shown === 'no') return;
    const transcript = transcriptOf(statement);
    const look = transcript !== null && !mayShow(transcript) ? 'none' : lookOf(statement);
    statement.places.forEach((stretches, place) => {
      const frame = origins[stretches[0]?.block ?? -1]?.frame;
      if (frame === undefined) return;
      const own = stretches.flatMap(({ block, range: [from, until] }) => {
        const origin = origins[block];
        return origin?.frame === frame ? [[origin.block, from, until] as FrameMark['stretches'][number]] : [];
      });
      const list = marks.get(frame) ?? [];
      list.push({ index, place, look, stretches: own, says: look === 'none' ? '' : says(statement) });
      marks.set(frame, list);
    });
  });
  return marks;
}
