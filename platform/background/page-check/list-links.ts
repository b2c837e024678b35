/** Between the list, which is of all sources, and what stands in the page, which is of those that it may be shown. */
import type { CheckedStatement } from '../../../engine/page/statement.ts';
import type { BlockStretch } from '../../shared/page-check/in-page.ts';
import type { StatementForPages } from './for-pages.ts';
import type { JoinedPage } from './join-frames.ts';
import { inFrame } from './marks-of.ts';
import type { MarkNumbers } from './mark-numbers.ts';

/** What a statement of the list is in the page. */
export type ListLink =
  /** A mark there, by the number that the page knows. */
  | { mark: number }
  /** Nothing that the page was told of, until the reader asks to be led there. */
  | { frame: number; stretches: BlockStretch[] };

/** @returns by the index in the list; null for what is told nowhere */
export function linksOf(
  listed: readonly CheckedStatement[],
  marked: readonly StatementForPages[],
  origins: JoinedPage['origins'],
  numbers: MarkNumbers,
): (ListLink | null)[] {
  const marks = new Set(marked.filter(({ shown }) => shown !== 'no').map((statement) => numbers.of(statement)));
  return listed.map(({ shown, places }) => {
    if (shown === 'no') return null;
    for (const place of places) {
      const mark = numbers.at(place);
      if (mark !== null && marks.has(mark)) return { mark };
    }
    return inFrame(places[0] ?? [], origins);
  });
}

/** The index in the list of a mark in the page; -1: it has none there. */
export function listedAs(links: readonly (ListLink | null)[], mark: number): number {
  return links.findIndex((link) => link !== null && 'mark' in link && link.mark === mark);
}
