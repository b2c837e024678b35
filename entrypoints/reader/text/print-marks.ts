/** Where the print breaks: between two pages, and inside a paragraph. */
import type { Furniture, Transcript } from '../../../engine/record/record.ts';

/**
 * Why a paragraph goes on elsewhere: a new page; something else printed in between (a caption, a heading, a box); or no more
 * than a blank line, at the foot of a column.
 */
export type Join = 'page' | 'inserted' | 'column';

export interface PrintMarks {
  /** Ids of the paragraphs before which a page begins. */
  pages: ReadonlySet<string>;
  /** By paragraph id, one for each place where its source is broken. */
  joins: ReadonlyMap<string, readonly Join[]>;
}

/** What is printed at the head or foot of a page. */
const OF_PAGES: readonly Furniture['kind'][] = ['running-head', 'page-number', 'continuation-note'];

export function printMarks({ turns, furniture }: Pick<Transcript, 'turns' | 'furniture'>): PrintMarks {
  const chunks = turns
    .flatMap(({ voice, paragraphs }) => paragraphs.map((paragraph) => ({ voice, ...paragraph })))
    .flatMap(({ id, voice, ranges }) => ranges.map(([start, end], at) => ({ id, voice, start, end, at })))
    .sort((a, b) => a.start - b.start);
  const breaks = furniture
    .filter(({ kind }) => OF_PAGES.includes(kind))
    .flatMap(({ ranges }) => ranges.map(([start]) => start))
    .sort((a, b) => a - b);

  const pages = new Set<string>();
  const joins = new Map<string, Join[]>();
  /** End of the last chunk of each paragraph that was passed, and its index in the source. */
  const passed = new Map<string, { end: number; index: number }>();
  let next = 0;
  /** A page's head, its heading and “continued from page 2” are the beginning of one page. */
  let begins = false;
  chunks.forEach(({ id, voice, start, end, at }, index) => {
    const from = next;
    while (next < breaks.length && breaks[next]! < start) next += 1;
    const before = passed.get(id);
    if (at === 0) {
      if (next > from && !begins) pages.add(id);
    } else if (before !== undefined) {
      const isPage = breaks.some((place) => place >= before.end && place < start);
      const join = isPage ? 'page' : before.index < index - 1 ? 'inserted' : 'column';
      joins.set(id, [...(joins.get(id) ?? []), join]);
    }
    begins = voice === 'heading' && (begins || pages.has(id));
    passed.set(id, { end, index });
  });
  return { pages, joins };
}
