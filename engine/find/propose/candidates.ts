/** Where in the record a stretch of a quote may stand. */
import { type Corpus, type SlotAt, slotsByText } from '../../index/corpus.ts';
import type { Range } from '../../record/record.ts';
import { type Block, blocksWith, type Grams, gramsOf } from '../../diff/blocks.ts';
import { breakAt, LIST } from '../../text/breaks.ts';
import { gramPlaces, type Slot, type Stream } from '../../index/streams.ts';

/** Folded characters that are asked for at once. A longer question would be answered by paragraphs that share stock words. */
const WINDOW = 48;
const SHORTEST_WINDOW = 12;
const PROPOSED = 12;

/** Cut at pauses where there are any. */
export function windowsOf(breaks: Uint8Array, [start, end]: Range): Range[] {
  const windows: Range[] = [];
  for (let from = start; from < end;) {
    let to = Math.min(end, from + WINDOW);
    if (end - from > WINDOW) {
      let pause = to;
      while (pause > from + SHORTEST_WINDOW && breakAt(breaks, pause) < LIST) pause -= 1;
      if (pause > from + SHORTEST_WINDOW) to = pause;
    }
    windows.push([from, to]);
    from = to;
  }
  return windows;
}

/** A transcript has fewer paragraphs. */
const MOST_SLOTS = 65_536;

/** Paragraphs proposed for a stretch of the quote, most promising first. */
export function proposed(corpus: Corpus, text: string, breaks: Uint8Array, range: Range): SlotAt[] {
  const key = `${range[0]} ${range[1]}`;
  const known = corpus.proposed.get(key);
  if (known) return known;
  const votes = new Map<number, { place: SlotAt; vote: number }>();
  const windows = windowsOf(breaks, range);
  for (const [from, to] of windows) {
    for (const [rank, place] of corpus.propose(text.slice(from, to), PROPOSED, windows.length).entries()) {
      const number = place.at * MOST_SLOTS + place.slot;
      const counted = votes.get(number);
      if (counted) counted.vote += 1 / (rank + 2);
      else votes.set(number, { place, vote: 1 / (rank + 2) });
    }
  }
  const places = [...votes.values()].sort((a, b) => b.vote - a.vote).map(({ place }) => place);
  corpus.proposed.set(key, places);
  return places;
}

/** A text with those of its paragraphs that were proposed. */
export interface ProposedText {
  printed: Stream;
  emended: Stream | null;
  /** Indices of the paragraphs. */
  slots: readonly number[];
}

/** The texts of which paragraphs are proposed for a stretch of the quote, most promising first. */
export function proposedTexts(corpus: Corpus, text: string, breaks: Uint8Array, range: Range): ProposedText[] {
  return [...slotsByText(proposed(corpus, text, breaks, range))].flatMap(([at, slots]) => {
    const printed = corpus.printed[at];
    return printed === undefined ? [] : [{ printed, emended: corpus.emended[at] ?? null, slots }];
  });
}

/** The parts of a text that are looked through for paragraphs of it, in order. @param zoneOf one paragraph's, which may be the last */
export function zonesOf(
  { slots }: Stream,
  numbers: readonly number[],
  zoneOf: (slot: Slot, next: Slot | undefined) => Range,
): Range[] {
  return joinRanges(
    numbers.flatMap((number) => {
      const slot = slots[number];
      return slot === undefined ? [] : [zoneOf(slot, slots[number + 1])];
    }),
  );
}

/** A stretch of a stream that shares much with a stretch of the quote. */
export interface Spot {
  window: Range;
  /** Characters shared. */
  shared: number;
}

/** The grams by which a stretch of the quote is looked for: in a long one short grams stand everywhere. */
export function spotGrams(text: string): Grams {
  const { length } = text;
  return gramsOf(text, length < 40 ? 2 : length < 200 ? 3 : length < 1000 ? 4 : 6);
}

/**
 * The stretches of a stream, near the proposed paragraphs, that share most with a stretch of the quote.
 * @param grams of that stretch: `spotGrams`
 * @param slots indices of paragraphs of the stream
 */
export function spotsIn(grams: Grams, stream: Stream, slots: readonly number[], limit: number): Spot[] {
  const { text } = grams;
  const reach = text.length + 8;
  const zones = zonesOf(stream, slots, ({ start, end }) => [
    Math.max(0, start - reach),
    Math.min(stream.text.length, end + reach),
  ]);
  const spots = blocksWith(grams, gramPlaces(stream, grams.size), zones).flatMap((blocks) =>
    densest(blocks, text.length, limit),
  );
  const slack = Math.max(8, Math.ceil(text.length / 3));
  return spots
    .sort((a, b) => b.shared - a.shared)
    .slice(0, limit)
    .map(({ window, shared }) => ({
      window: [Math.max(0, window[0] - slack), Math.min(stream.text.length, window[1] + slack)],
      shared,
    }));
}

/**
 * Windows of the quote's length, about, in which blocks are thickest. Each part of the quote counts once.
 * @param sorted by their place in the stream
 */
function densest(sorted: readonly Block[], length: number, limit: number): Spot[] {
  const span = Math.ceil(length * 1.4) + 4;
  const shared = sharedInWindow(sorted, length, span);
  const picked: Spot[] = [];
  while (picked.length < limit) {
    const [first, most] = thickest(shared);
    const start = sorted[first];
    if (most === 0 || start === undefined) break;
    const from = start.b;
    let to = from;
    let at = first;
    for (let block = sorted[at]; block && block.b < from + span; block = sorted[(at += 1)])
      to = Math.max(to, block.b + block.length);
    if (picked.every(({ window }) => window[1] <= from || to <= window[0])) {
      picked.push({ window: [from, to], shared: Math.min(most, length) });
      // No other window that begins in it, or so near before it that it reaches into it.
      // Read without a check: this goes through all of them for each window.
      for (let at = 0; at < sorted.length; at += 1)
        if (sorted[at]!.b > from - span && sorted[at]!.b < to) shared[at] = 0;
    }
    shared[first] = 0;
  }
  return picked;
}

/** The window that shares most, and how much; of equals the last, which begins nearest to what is shared. */
function thickest(shared: Int32Array): [at: number, most: number] {
  let most = 0;
  for (const each of shared) if (each > most) most = each;
  return [shared.lastIndexOf(most), most];
}

/** Work space, grown when needed: how many blocks of the window cover each of the quote's characters; none between two calls. */
let times = new Uint16Array(256);

/**
 * For the window that begins at each block: how many of the quote's characters its blocks cover.
 *
 * The quote's characters are counted in and out as the window moves on; a block longer than the window counts up to its end.
 */
function sharedInWindow(sorted: readonly Block[], length: number, span: number): Int32Array {
  const shared = new Int32Array(sorted.length);
  if (times.length < length) times = new Uint16Array(length * 2);
  let covered = 0;
  const count = ({ a, length: size }: Block, by: number) => {
    for (let at = a; at < Math.min(a + size, length); at += 1) {
      if (by > 0 ? times[at] === 0 : times[at] === 1) covered += by;
      // Read without a check: it lies inside the quote, and each character is counted in and out in every window.
      times[at]! += by;
    }
  };
  let end = 0;
  for (const [first, block] of sorted.entries()) {
    for (let next = sorted[end]; next && (end <= first || next.b < block.b + span); next = sorted[(end += 1)])
      count(next, 1);
    shared[first] = covered;
    count(block, -1);
  }
  return shared;
}

export function joinRanges(ranges: Range[]): Range[] {
  const out: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
