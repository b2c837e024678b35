/** Join common blocks that follow each other closely in both texts. */
import type { Range } from '../record/record.ts';
import type { Block } from './blocks.ts';

export interface Run {
  a: Range;
  b: Range;
}

/** Blocks nearer to each other than this, in quote and record, may belong to one run. */
const JOIN = 8;
/** Two blocks may share so many characters: a word that was dropped between two equal ones. */
const OVERLAP = 2;
/** Share of a growing run that edits may take; what is too many for `near` is cut away afterwards. */
const EDITS = 0.2;
/** The fewest edits that are always allowed. */
const FEW = 3;

/** @param shortest runs of fewer characters are left out */
export function runsOf(blocks: readonly Block[], shortest: number): Run[] {
  const byStart = Map.groupBy(blocks, ({ b }) => b);
  const byEnd = Map.groupBy(blocks, ({ b, length }) => b + length);
  const used = new Set<Block>();
  const out: Run[] = [];
  for (const seed of blocks.toSorted((x, y) => y.length - x.length)) {
    if (used.has(seed)) continue;
    used.add(seed);
    let a: Range = [seed.a, seed.a + seed.length];
    let b: Range = [seed.b, seed.b + seed.length];
    let edits = 0;
    for (;;) {
      const next = nearest(neighbours(byStart, byEnd, b, used), a, b, edits);
      if (next === null) break;
      used.add(next.block);
      edits += next.cost;
      a = [Math.min(a[0], next.block.a), Math.max(a[1], next.block.a + next.block.length)];
      b = [Math.min(b[0], next.block.b), Math.max(b[1], next.block.b + next.block.length)];
    }
    if (a[1] - a[0] >= shortest) out.push({ a, b });
  }
  return out;
}

type Places = ReadonlyMap<number, Block[]>;

function* neighbours(byStart: Places, byEnd: Places, b: Range, used: ReadonlySet<Block>): Generator<Block> {
  for (let gap = -OVERLAP; gap <= JOIN; gap += 1) {
    for (const block of byStart.get(b[1] + gap) ?? []) if (!used.has(block)) yield block;
    for (const block of byEnd.get(b[0] - gap) ?? []) if (!used.has(block)) yield block;
  }
}

/** The block that continues a run at the least cost. */
function nearest(blocks: Iterable<Block>, a: Range, b: Range, edits: number): { block: Block; cost: number } | null {
  let best: { block: Block; cost: number } | null = null;
  for (const block of blocks) {
    const after = [block.a - a[1], block.b - b[1]] as const;
    const before = [a[0] - block.a - block.length, b[0] - block.b - block.length] as const;
    const [gapA, gapB] = after[0] >= -OVERLAP && after[1] >= -OVERLAP ? after : before;
    if (gapA < -OVERLAP || gapB < -OVERLAP || gapA > JOIN || gapB > JOIN) continue;
    if (block.length <= -Math.min(gapA, gapB, 0)) continue;
    const cost = Math.max(gapA, gapB, Math.abs(gapA - gapB), 0);
    if (edits + cost > Math.max(FEW, EDITS * (a[1] - a[0] + block.length))) continue;
    if (best === null || cost - block.length < best.cost - best.block.length) best = { block, cost };
  }
  return best;
}
