/** The places of a phrase as lines in context: its words in the middle, as concordances print them. */
import type { OfSource, SourcedAnswer } from '../answer.ts';
import type { Paragraph, Range, Transcript, Voice } from '../record.ts';

export interface PlaceLine {
  /** Of which match, by its place in the answer. */
  match: number;
  paragraph: string;
  /** As of the match. */
  date: string | null;
  voice: Voice;
  /** Who asks, where it is a question. */
  outlet: string | null;
  before: string;
  words: string;
  after: string;
}

/** Characters around the words: more have no room in a line. */
const AROUND = 24;
/** What is read with the words begins and ends with a sentence. */
const ENDS = /[。！？!?；;]/u;

/**
 * A line for each place, newest first, where several are told of a set phrase or a short quote; of an event's texts that which is shown.
 *
 * @param transcripts those that the answer names
 */
export function placeLines(
  { matches, concordance }: Pick<SourcedAnswer, 'matches' | 'concordance'>,
  transcripts: readonly (Transcript & OfSource)[],
): PlaceLine[] {
  const lines = matches.flatMap((match, index) => {
    if (concordance === null && !match.formula) return [];
    const shown = match.readings[0]?.transcript;
    const turns = transcripts.find(({ id, source }) => id === shown && source === match.source)?.turns ?? [];
    return match.places.flatMap(({ transcript, paragraph: id, ranges, voice }) => {
      const turn = transcript === shown && turns.find(({ paragraphs }) => paragraphs.some((each) => each.id === id));
      const paragraph = turn && turn.paragraphs.find((each) => each.id === id);
      const cut = paragraph && cutAround(paragraph, ranges);
      const outlet = turn && voice === 'question' ? turn.outlet : null;
      return cut ? [{ match: index, paragraph: id, voice, outlet: outlet || null, ...cut, date: match.date }] : [];
    });
  });
  // Of one event in the order of its text: sorting moves no equals.
  const byDay = lines.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return byDay.length < 2 ? [] : byDay;
}

function cutAround({ text, ranges: chunks }: Paragraph, ranges: readonly Range[]) {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [offsetOf(chunks, first[0]), offsetOf(chunks, last[1] - 1)];
  if (start === null || end === null) return null;
  return {
    before: text
      .slice(Math.max(0, start - AROUND), start)
      .split(ENDS)
      .at(-1)!
      .toWellFormed(),
    words: text.slice(start, end + 1),
    after: text
      .slice(end + 1, end + 1 + AROUND)
      .split(ENDS)[0]!
      .toWellFormed(),
  };
}

/** Where a character of the source stands in a paragraph's text. */
function offsetOf(chunks: readonly Range[], at: number): number | null {
  let before = 0;
  for (const [start, end] of chunks) {
    if (start <= at && at < end) return before + at - start;
    before += end - start;
  }
  return null;
}
