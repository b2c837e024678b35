/** Find the whole of a quote, or of a piece of it, in every transcript. */
import type { Range } from '../record.ts';
import { proposed, spotsIn } from './candidates.ts';
import { compareWithin, type Comparison, exactly } from './compare.ts';
import { type Corpus, slotsByTranscript } from './corpus.ts';
import { mapped, touchesDamage } from './emended.ts';
import type { Query } from './query.ts';
import type { Stream } from './streams.ts';

const RANK = { verbatim: 0, near: 1, altered: 2, similar: 3, none: 4 };

/** Places tried by alignment in one transcript. */
const SPOTS = 2;
/** Share of a quote's characters that a place must have in common blocks to be aligned; half of it must stay for `similar`. */
const SHARED = 0.3;
const SHARED_LONG = 0.45;
const LONG = 300;

/** Every place where `quote` stands unchanged, as printed or as emended. */
export function exactPlaces(corpus: Corpus, query: Query, quote: Range): Comparison[] {
  const text = query.side.text.slice(quote[0], quote[1]);
  const found: Comparison[] = [];
  for (const [at, printed] of corpus.printed.entries()) {
    const here = occurrences(printed, text).map((start) => exactly(printed, quote, start));
    found.push(...here);
    const emended = corpus.emended[at];
    if (!emended) continue;
    for (const start of occurrences(emended, text)) {
      const comparison = exactly(emended, quote, start);
      if (!here.some((other) => samePlace(other, comparison))) found.push(comparison);
    }
  }
  return found;
}

function occurrences({ text }: Stream, part: string): number[] {
  const starts: number[] = [];
  if (part === '') return starts;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) starts.push(at);
  return starts;
}

/** Whether two comparisons, one perhaps with the emended text, are of one place in the source. */
export function samePlace(a: Comparison, b: Comparison): boolean {
  if (a.stream.transcript !== b.stream.transcript) return false;
  const [startA, endA] = sourceSpan(a);
  const [startB, endB] = sourceSpan(b);
  return startA < endB && startB < endA;
}

function sourceSpan({ stream, record }: Comparison): Range {
  const last = Math.max(record[0], record[1] - 1);
  return [stream.starts[record[0]] ?? 0, stream.ends[last] ?? 0];
}

/** The best comparisons of `quote` with each transcript, best first. */
export function nearPlaces(corpus: Corpus, query: Query, quote: Range): Comparison[] {
  const { text } = query.side;
  const part = text.slice(quote[0], quote[1]);
  const found: Comparison[] = [];
  for (const [at, slots] of slotsByTranscript(corpus, proposed(corpus.index, text, query.breaks, quote))) {
    const printed = corpus.printed[at]!;
    const emended = corpus.emended[at] ?? null;
    for (const spot of spotsIn(part, printed, slots, SPOTS)) {
      if (spot.shared < part.length * (part.length < LONG ? SHARED : SHARED_LONG)) continue;
      const asPrinted = compareWithin(query.side, quote, printed, spot.window);
      const better =
        emended && touchesDamage(printed, asPrinted.record) ? emendedAt(query, quote, emended, asPrinted) : null;
      const best = better && better.deltas.length < asPrinted.deltas.length ? better : asPrinted;
      if (!found.some((other) => samePlace(other, best))) found.push(best);
    }
  }
  return found.sort((a, b) => RANK[a.wording] - RANK[b.wording] || b.similarity - a.similarity);
}

/** The same place compared with the emended text. */
function emendedAt(query: Query, quote: Range, emended: Stream, { stream, record }: Comparison): Comparison {
  const [start, end] = mapped(stream, emended, record);
  const slack = 12;
  return compareWithin(query.side, quote, emended, [
    Math.max(0, start - slack),
    Math.min(emended.text.length, end + slack),
  ]);
}
