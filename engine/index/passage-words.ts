/** Words in a passage whose text is loaded. */
import { itemAt } from '../record/items.ts';
import { SENTENCE } from '../text/breaks.ts';
import type { Folded } from '../text/fold.ts';
import type { Word } from './passage-store.ts';
import type { Slot, Stream } from './streams.ts';

const SENTENCE_END = /[。！？!?；;]/u;

/** A passage in its text. */
export interface PassageAt {
  stream: Stream;
  slot: Slot;
}

/** Where a folded text next stands in a passage, in units of its stream. @returns -1 where it does not */
export function placeIn({ stream, slot }: PassageAt, text: string, from: number): number {
  const at = stream.text.indexOf(text, Math.max(from, slot.start));
  return at >= 0 && at + text.length <= slot.end ? at : -1;
}

/** Whether a passage has a word. */
export function stands(passage: PassageAt, { text, acrossEnds }: Word): boolean {
  for (let at = placeIn(passage, text, 0); at >= 0; at = placeIn(passage, text, at + 1)) {
    if (acrossEnds || !endsWithin(passage, at, at + text.length)) return true;
  }
  return false;
}

/** Whether a sentence ends between two units of a stream. The breaks that the finder has count more for one: these are looked at again. */
function endsWithin(passage: PassageAt, from: number, to: number): boolean {
  const { stream, slot } = passage;
  let mayEnd = false;
  for (let at = from + 1; at < to && !mayEnd; at += 1) mayEnd = stream.breaks[at]! >= SENTENCE;
  if (!mayEnd) return false;
  const { starts, ends } = foldedOf(passage);
  return SENTENCE_END.test(slot.paragraph.text.slice(starts[from - slot.start], ends[to - 1 - slot.start]));
}

/** The paragraph as it folds, without folding it again: its stream has the place in the source of each unit. */
export function foldedOf({ stream, slot }: PassageAt): Folded {
  const { start, end, paragraph } = slot;
  const [only, ...more] = paragraph.ranges;
  if (only !== undefined && more.length === 0) {
    const [starts, ends] = [stream.starts.slice(start, end), stream.ends.slice(start, end)];
    for (let at = 0; at < starts.length; at += 1) {
      starts[at]! -= only[0];
      ends[at]! -= only[0];
    }
    return { text: stream.text.slice(start, end), starts, ends };
  }
  // How far the paragraph's text is before the range, and the range, in which the last place was.
  let [before, range] = [0, 0];
  const textAt = (source: number): number => {
    for (;;) {
      const [from, to] = itemAt(paragraph.ranges, range);
      if (source >= from && source < to) return before + source - from;
      before += to - from;
      range += 1;
    }
  };
  const starts = stream.starts.slice(start, end).map(textAt);
  [before, range] = [0, 0];
  const ends = stream.ends.slice(start, end).map((source) => textAt(source - 1) + 1);
  return { text: stream.text.slice(start, end), starts, ends };
}
