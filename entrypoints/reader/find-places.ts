import { sourceRanges } from '../../components/lay-paragraph.ts';
import { type Folded, foldText } from '../../engine/fold.ts';
import type { Paragraph, Range, Transcript } from '../../engine/record.ts';
import { merge } from '../../engine/search-excerpt.ts';
import { findWords } from '../../engine/search-places.ts';
import { parseQuery } from '../../engine/search-query.ts';

/** A place where a word that is looked for stands. */
export interface Place {
  paragraph: string;
  /** In the source. */
  ranges: Range[];
}

/** UTF-16 units that are folded before the page may do something else. */
const STEP = 50_000;

/** Make the search within one transcript: as in the popup, all words in one paragraph, in any script. */
export function placesIn(transcript: Pick<Transcript, 'turns'>): (query: string) => Promise<Place[]> {
  const folding = foldAll(transcript.turns.flatMap((turn) => turn.paragraphs));
  return async (query) => {
    const asked = parseQuery(query);
    if (asked.words.length === 0) return [];
    return (await folding).flatMap(({ paragraph, folded }) =>
      merge((findWords({ text: paragraph.text, folded }, asked) ?? []).flat()).map((place) => ({
        paragraph: paragraph.id,
        ranges: sourceRanges(paragraph, place),
      })),
    );
  };
}

async function foldAll(paragraphs: readonly Paragraph[]): Promise<{ paragraph: Paragraph; folded: Folded }[]> {
  const all: { paragraph: Paragraph; folded: Folded }[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    all.push({ paragraph, folded: foldText(paragraph.text) });
    length += paragraph.text.length;
    if (length < STEP) continue;
    length = 0;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return all;
}
