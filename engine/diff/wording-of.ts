/** How alike two stretches of text are, in the words of DESIGN §4. */
import type { Delta } from './edits.ts';

/** The wordings that a stretch compared as a whole can have. */
export type WholeWording = 'verbatim' | 'near' | 'altered' | 'similar' | 'none';

/** The shortest quote that is compared otherwise than exactly, and that can be called altered; DESIGN §3, §4. */
export const SHORTEST_ALTERED = 8;
/** The shortest that can be called similar, and the shortest piece that counts alone. */
export const SHORTEST_SIMILAR = 13;

/** Shares of the longer side; DESIGN §4. */
const NEAR_PLAIN = 0.05;
const NEAR_ALL = 0.2;
const ALTERED = 0.3;
const ALTERED_NAME = 0.15;
const SIMILAR = 0.5;

/** DESIGN §4, for a quote of `length` characters whose counterpart, or itself, is `longer` characters long. */
export function wordingOf(deltas: readonly Delta[], length: number, longer: number): WholeWording {
  if (deltas.length === 0) return 'verbatim';
  // In 的是 only 是 is a changed word.
  const plain = deltas.reduce((sum, { kind, weight }) => sum + (kind === 'plain' ? weight : 0), 0);
  // Names that changed places are one change, and stand in it twice.
  const all = deltas.reduce((sum, { size, type }) => sum + (type === 'name-order' ? size / 2 : size), 0);
  const isChanged = deltas.some(({ kind, isContent }) => kind === 'protected' || isContent);
  if (!isChanged && plain <= plainAllowed(length) && all <= NEAR_ALL * longer) return 'near';
  if (length < SHORTEST_ALTERED) return 'none';
  const renamed = deltas.some(({ swapped }) => swapped);
  if (all <= (renamed ? ALTERED_NAME : ALTERED) * longer) return 'altered';
  return length >= SHORTEST_SIMILAR && all <= SIMILAR * longer ? 'similar' : 'none';
}

function plainAllowed(length: number): number {
  if (length <= 12) return 0;
  return length <= 40 ? 2 : NEAR_PLAIN * length;
}
