/** What of a checked page's list stands no longer on the page. */
import type { FrameMark } from '../../shared/page-check/in-page.ts';
import type { ListLink } from './list-links.ts';

/**
 * @param marks by frame
 * @param answers by frame: the marks that are gone, by the index that the page knows; null where the frame did not answer, and all are
 * @returns indexes in the list of statements that are marked nowhere any more
 */
export function goneStatements(
  marks: readonly (readonly FrameMark[])[],
  answers: readonly (readonly number[] | null)[],
  links: readonly (ListLink | null)[],
): number[] {
  const standing = new Set<number>();
  const all = new Set<number>();
  for (const [frame, own] of marks.entries()) {
    const gone = new Set(answers[frame] ?? own.map(({ index }) => index));
    for (const { index } of own) {
      all.add(index);
      if (!gone.has(index)) standing.add(index);
    }
  }
  const isGone = (link: ListLink | null): boolean =>
    link !== null && 'mark' in link && all.has(link.mark) && !standing.has(link.mark);
  return links.flatMap((link, index) => (isGone(link) ? [index] : []));
}
