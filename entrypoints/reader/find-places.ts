import { sourceRanges } from '../../components/lay-paragraph.ts';
import { foldText } from '../../engine/fold.ts';
import type { Range, Transcript } from '../../engine/record.ts';
import { findWords } from '../../engine/search.ts';
import { merge } from '../../engine/search-excerpt.ts';
import { parseQuery } from '../../engine/search-query.ts';

/** A place where a word that is looked for stands. */
export interface Place {
  paragraph: string;
  /** In the source. */
  ranges: Range[];
}

/** Make the search within one transcript: as in the popup, all words in one paragraph, in any script. */
export function placesIn(transcript: Transcript): (query: string) => Place[] {
  const paragraphs = transcript.turns
    .flatMap((turn) => turn.paragraphs)
    .map((paragraph) => ({ paragraph, folded: foldText(paragraph.text) }));
  return (query) => {
    const asked = parseQuery(query);
    if (asked.words.length === 0) return [];
    return paragraphs.flatMap(({ paragraph, folded }) =>
      merge((findWords(folded, asked) ?? []).flat()).map((place) => ({
        paragraph: paragraph.id,
        ranges: sourceRanges(paragraph, place),
      })),
    );
  };
}
