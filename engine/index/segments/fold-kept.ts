/** A text of a library as the finder works on it: folded whenever it is read, since that takes less time than reading more would. */
import { itemAt } from '../../record/items.ts';
import type { Paragraph, Range, Transcript } from '../../record/record.ts';
import { breakIn, PARAGRAPH, TURN } from '../../text/breaks.ts';
import { foldInOne } from '../../text/fold.ts';
import { foldTranscript, sourceOffsets } from '../parts.ts';
import type { StoredText } from '../store.ts';
import { type Slot, type Stream, streamsOf } from '../streams.ts';
import type { KeptText } from './storage.ts';

export function foldKept({ transcript, emendations }: KeptText): StoredText {
  if (emendations.length === 0) return { printed: soundStream(transcript), emended: null };
  const record = { transcripts: [transcript], emendations, alignment: [] };
  const [printed, emended] = streamsOf(record, transcript, foldTranscript(record, transcript));
  return { printed, emended };
}

/** What `streamsOf` makes of a text that is damaged nowhere: nearly all of a reader's texts. */
function soundStream(transcript: Transcript): Stream {
  const own = transcript.turns.flatMap((turn) =>
    turn.paragraphs.map((paragraph, index) => ({ turn, paragraph, edge: index === 0 ? TURN : PARAGRAPH })),
  );
  const { text, starts, ends, bounds } = foldInOne(
    own.map(({ paragraph }) => paragraph.text),
    own.map(({ paragraph }) => offsetOf(paragraph) ?? 0),
  );
  const breaks = new Uint8Array(text.length + 1);
  const slotOf = new Uint16Array(text.length);
  const slots: Slot[] = [];
  let start = 0;
  for (const [index, { turn, paragraph, edge }] of own.entries()) {
    const end = bounds[index]!;
    const offset = offsetOf(paragraph);
    slots.push({ transcript, turn, paragraph, start, end });
    slotOf.fill(index, start, end);
    if (start < end) breaks[start] = edge;
    for (let at = start + 1; at < end; at += 1) {
      const [from, to] = [ends[at - 1]!, starts[at]!];
      if (from !== to) breaks[at] = breakIn(paragraph.text.slice(from - (offset ?? 0), to - (offset ?? 0)));
    }
    if (offset === null) placeInSource(paragraph, { starts, ends }, [start, end]);
    start = end;
  }
  breaks[text.length] = TURN;
  return { transcript, emended: false, text, starts, ends, breaks, slotOf, slots, grams: new Map(), damage: [] };
}

/** Where a paragraph that stands in one range begins in the source, as nearly all do; null for one that is set together of several. */
function offsetOf({ ranges: [only, ...more] }: Paragraph): number | null {
  return only === undefined || more.length > 0 ? null : only[0];
}

/** Units of a paragraph that were counted in its text are counted in the source. @param of the paragraph, among all units */
function placeInSource(paragraph: Paragraph, { starts, ends }: Pick<Stream, 'starts' | 'ends'>, of: Range): void {
  const offsets = sourceOffsets(paragraph);
  for (let at = of[0]; at < of[1]; at += 1) {
    starts[at] = itemAt(offsets, starts[at]!);
    ends[at] = itemAt(offsets, ends[at]! - 1) + 1;
  }
}
