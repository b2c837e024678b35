/**
 * Word alignment that keeps what stands together.
 *
 * An alignment by costs rather changes a few words at the edge than passes the many that a quotation leaves out behind them: so the words are
 * also aligned between the long stretches that both have, and the alignment with fewer edits is taken.
 */
import { type AlignedStretch, alignWhole, alignWithin, type Difference } from '../../diff/align.ts';
import { chain, commonBlocks } from '../../diff/blocks.ts';
import type { Range } from '../../record/record.ts';

/** Words in a row that both have: shorter stretches stand anywhere. */
const ANCHOR = 3;

/** Align all of `a` with the part of `b` that fits best. */
export function alignWords(a: string, b: string): AlignedStretch {
  const byCost = alignWithin(a, b);
  if (byCost.differences.length === 0) return byCost;
  const anchored = betweenAnchors(a, b);
  return anchored !== null && editsIn(anchored) < editsIn(byCost) ? anchored : byCost;
}

function editsIn({ differences }: AlignedStretch): number {
  return differences.reduce((sum, { a, b }) => sum + Math.max(a[1] - a[0], b[1] - b[0]), 0);
}

function betweenAnchors(a: string, b: string): AlignedStretch | null {
  const anchors = chain(commonBlocks(a, b, ANCHOR)).filter(({ length }) => length >= ANCHOR);
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (first === undefined || last === undefined) return null;
  const differences: Difference[] = [];
  const head = headOf(a.slice(0, first.a), b.slice(0, first.b));
  differences.push(...head.differences);
  let [doneA, doneB] = [first.a + first.length, first.b + first.length];
  for (const { a: atA, b: atB, length } of anchors.slice(1)) {
    differences.push(...moved(alignWhole(a.slice(doneA, atA), b.slice(doneB, atB)), doneA, doneB));
    [doneA, doneB] = [atA + length, atB + length];
  }
  const tail = tailOf(a.slice(doneA), b.slice(doneB));
  differences.push(...moved(tail.differences, doneA, doneB));
  return { b: [head.from, doneB + tail.to], differences };
}

function moved(differences: readonly Difference[], a: number, b: number): Difference[] {
  const by = ([start, end]: Range, shift: number): Range => [start + shift, end + shift];
  return differences.map((each) => ({ a: by(each.a, a), b: by(each.b, b) }));
}

/** The record's words that the quote's beginning stands for: as many, or a few more where they have words in common. */
function headOf(a: string, b: string): { from: number; differences: Difference[] } {
  if (a === '') return { from: b.length, differences: [] };
  const from = Math.max(0, b.length - a.length);
  const wide = Math.max(0, b.length - 2 * a.length - 2);
  const aligned = alignWithin(a, b.slice(wide));
  const isAlike = aligned.differences.every((each) => each.a[1] - each.a[0] < a.length);
  if (!isAlike) return { from, differences: [{ a: [0, a.length], b: [from, b.length] }] };
  const start = wide + aligned.b[0];
  return { from: start, differences: moved(alignWhole(a, b.slice(start)), 0, start) };
}

function tailOf(a: string, b: string): { to: number; differences: Difference[] } {
  if (a === '') return { to: 0, differences: [] };
  const aligned = alignWithin(a, b.slice(0, 2 * a.length + 2));
  const isAlike = aligned.differences.every((each) => each.a[1] - each.a[0] < a.length);
  const to = isAlike ? aligned.b[1] : Math.min(b.length, a.length);
  if (!isAlike) return { to, differences: [{ a: [0, a.length], b: [0, to] }] };
  return { to, differences: alignWhole(a, b.slice(0, to)) };
}
