/** The text of a page's frames, compared twice: with what may be shown in web pages, for the marks; with everything, for the list. */
import { type ListedCheck, listedCheck } from '../../../engine/page/listed.ts';
import type { CheckedStatement } from '../../../engine/page/statement.ts';
import type { FrameMark } from '../../shared/page-check/in-page.ts';
import { nextTurn } from '../../shared/next-turn.ts';
import type { StoredCheck } from '../../shared/page-check/stored-check.ts';
import { compareSites } from './compare-sites.ts';
import type { Compared, ComparePage, CompareStep } from './comparing.ts';
import type { CompareForPages, StatementForPages } from './for-pages.ts';
import type { JoinedPage } from './join-frames.ts';
import { linksOf, type ListLink } from './list-links.ts';
import { MarkNumbers } from './mark-numbers.ts';
import { marksOf } from './marks-of.ts';

/** Marks are drawn anew no more often while statements are compared. */
const DRAW_MS = 150;
/** So long the worker compares before it hears what else is asked. */
const SLICE_MS = 40;

export interface Comparing {
  compareForPages: CompareForPages;
  /** With all sources; null where there are no others. */
  compareAll: ComparePage | null;
  says: (statement: StatementForPages) => string;
  /** By frame. */
  draw: (marks: Map<number, FrameMark[]>) => Promise<void>;
  onProgress: (progress: StoredCheck['progress']) => void;
  signal: AbortSignal;
  /** Milliseconds. */
  now: () => number;
}

/** @returns null when it was stopped */
export async function compareFrames(
  joined: JoinedPage,
  { compareForPages, compareAll, says, draw, onProgress, signal, now }: Comparing,
): Promise<{ check: ListedCheck; links: (ListLink | null)[] } | null> {
  const { page, origins } = joined;
  let drawnAt = -Infinity;
  let restedAt = now();
  const goThrough = async <S extends CheckedStatement>(
    compare: ComparePage<S>,
    hear: (step: CompareStep<S>) => Promise<void>,
  ): Promise<Compared<S> | null> => {
    const comparing = compareSites(joined, compare, signal);
    for (;;) {
      const step = await comparing.next();
      if (signal.aborted) return null;
      if (step.done === true) return step.value;
      // Others ask meanwhile: for a selection, for what is found so far.
      if (now() - restedAt >= SLICE_MS) {
        await nextTurn();
        restedAt = now();
      }
      await hear(step.value);
    }
  };
  const isDue = (): boolean => {
    if (now() - drawnAt < DRAW_MS) return false;
    drawnAt = now();
    return true;
  };

  const numbers = new MarkNumbers();
  const early: StatementForPages[] = [];
  const found: StatementForPages[] = [];
  /** What was marked before all of the page was read stays until it comes again. */
  const standing = (): StatementForPages[] => {
    const again = new Set(found.map((statement) => numbers.of(statement)));
    return [...found, ...early.filter((statement) => !again.has(numbers.of(statement)))];
  };
  let done = 0;
  const shown = await goThrough(compareForPages, async ({ checked, of, statements, isEarly = false }) => {
    (isEarly ? early : found).push(...statements);
    done = of;
    if ((found.length === 0 && early.length === 0) || !isDue()) return;
    await draw(marksOf(standing(), origins, says, numbers));
    if (!isEarly) onProgress([checked, compareAll === null ? of : of * 2]);
  });
  if (shown === null) return null;
  // Of a page that is a text of the record every sentence is found: the texts are compared side by side instead.
  const marked = shown.isTextOf === null ? shown.statements : [];
  await draw(marksOf(marked, origins, says, numbers));
  if (signal.aborted) return null;
  // The page knows all that it is told; the rest is for the list alone.
  const check =
    compareAll === null
      ? shown
      : await goThrough(compareAll, async ({ checked, of }) => {
          if (isDue()) onProgress([done + checked, done + of]);
        });
  if (check === null) return null;
  return { check: listedCheck(check, page), links: linksOf(check.statements, marked, origins, numbers) };
}
