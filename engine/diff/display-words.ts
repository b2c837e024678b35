/**
 * Differences grown to whole words, for showing: 应[该→当] reads worse than [应该→应当].
 *
 * Only what is shown changes: similarity and wording count characters. Dictionaries differ from browser to browser, so nothing
 * may depend on where a word ends.
 */
import { itemAt, valueAt } from '../record/items.ts';
import type { Range } from '../record/record.ts';
import type { Delta } from './edits.ts';

/** More characters than this are not added on either side; most words have two. */
const MOST = 2;
/** Context that the segmenter sees on each side. */
const CONTEXT = 4;
/** A text with more differences is another text, and whole words make it no clearer. */
const MANY = 30;

let segmenter: Intl.Segmenter | undefined;

/** @param quote @param record the texts whose units the deltas count, as printed */
export function toWords(deltas: readonly Delta[], quote: string, record: string): { a: Range; b: Range }[] {
  const asTheyAre = deltas.map(({ a, b }) => ({ a, b }));
  if (deltas.length > MANY) return asTheyAre;
  const reaches = reachesOf(
    deltas
      .filter(({ kind }) => kind !== 'protected')
      .flatMap(({ a, b }) => [stretchAt(quote, a), stretchAt(record, b)]),
  ).values();
  return deltas.map((delta, index) => {
    if (delta.kind === 'protected') return { a: delta.a, b: delta.b };
    const before = deltas[index - 1];
    const after = deltas[index + 1];
    const room = {
      left: before ? delta.a[0] - before.a[1] : delta.a[0],
      right: after ? after.a[0] - delta.a[1] : quote.length - delta.a[1],
    };
    const [inQuote, inRecord] = [reaches.next().value ?? NO_REACH, reaches.next().value ?? NO_REACH];
    const left = Math.min(Math.max(inQuote.left, inRecord.left), room.left, delta.b[0]);
    const right = Math.min(Math.max(inQuote.right, inRecord.right), room.right, record.length - delta.b[1]);
    // Only what both have: the characters next to a difference are equal, up to the next one.
    if (!same(quote, delta.a[0] - left, record, delta.b[0] - left, left)) return { a: delta.a, b: delta.b };
    if (!same(quote, delta.a[1], record, delta.b[1], right)) return { a: delta.a, b: delta.b };
    return {
      a: [delta.a[0] - left, delta.a[1] + right],
      b: [delta.b[0] - left, delta.b[1] + right],
    };
  });
}

function same(a: string, atA: number, b: string, atB: number, length: number): boolean {
  return a.slice(atA, atA + length) === b.slice(atB, atB + length);
}

interface Reach {
  left: number;
  right: number;
}
const NO_REACH: Reach = { left: 0, right: 0 };

/** A text around a range, and where in it the range stands. */
interface Stretch {
  text: string;
  start: number;
  end: number;
}

function stretchAt(text: string, [start, end]: Range): Stretch {
  const from = Math.max(0, start - CONTEXT);
  return { text: text.slice(from, end + CONTEXT), start: start - from, end: end - from };
}

/** One stretch of a quote is asked about for each text that has it. */
const known = new Map<string, Reach>();
const MAX_KNOWN = 2000;

/** No word reaches across it, and no folded text has it. */
const APART = '\n';

/** How many characters beyond the range of each stretch belong to words that it cuts. An empty range cuts the word that it stands in. */
function reachesOf(stretches: readonly Stretch[]): Reach[] {
  const keys = stretches.map(({ text, start, end }) => `${start},${end},${text}`);
  if (known.size >= MAX_KNOWN) known.clear();
  const unknown = stretches.filter((_, at) => !known.has(itemAt(keys, at)));
  // All at once: to begin takes the segmenter as long as to part a stretch.
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = segmenter.segment(unknown.map(({ text }) => text).join(APART));
  let from = 0;
  for (const { text, start, end } of unknown) {
    known.set(`${start},${end},${text}`, reachIn(words, from + start, from + end, from));
    from += text.length + APART.length;
  }
  return keys.map((key) => valueAt(known, key));
}

/**
 * Only the two words at the edges are asked for: going through all of them takes three times as long.
 * @param from where the stretch begins
 */
function reachIn(words: Intl.Segments, start: number, end: number, from: number): Reach {
  const first = start > from ? words.containing(start) : undefined;
  const left = start - (first?.index ?? start);
  const last = end === start ? first : words.containing(end);
  const right = last !== undefined && last.index < end ? last.index + last.segment.length - end : 0;
  return { left: left <= MOST ? left : 0, right: right <= MOST ? right : 0 };
}
