/** How alike two stretches of English are, in the words of DESIGN §4; the figures are those of §12, in words. */
import type { Delta } from '../../diff/edits.ts';
import type { WholeWording } from '../../diff/wording-of.ts';
import type { Lengths } from '../../find/compare/ways.ts';

export const WORD_LENGTHS: Lengths = { altered: 6, similar: 9, piece: 5, marked: 3, overlap: 2, toPause: 1 };

/** Shares of the longer side. */
const NEAR_PLAIN = 0.05;
const NEAR_ALL = 0.25;
const ALTERED = 0.35;
const ALTERED_NAME = 0.2;
const SIMILAR = 0.5;

export function wordingOfWords(deltas: readonly Delta[], length: number, longer: number): WholeWording {
  if (deltas.length === 0) return 'verbatim';
  const plain = deltas.reduce((sum, { kind, weight }) => sum + (kind === 'plain' ? weight : 0), 0);
  const all = deltas.reduce((sum, { size }) => sum + size, 0);
  const isChanged = deltas.some(({ kind, isContent }) => kind === 'protected' || isContent);
  if (!isChanged && plain <= plainAllowed(length) && all <= NEAR_ALL * longer) return 'near';
  if (length < WORD_LENGTHS.altered) return 'none';
  const renamed = deltas.some(({ swapped }) => swapped);
  if (all <= (renamed ? ALTERED_NAME : ALTERED) * longer) return 'altered';
  return length >= WORD_LENGTHS.similar && all <= SIMILAR * longer ? 'similar' : 'none';
}

/** Words in another form of theirs, or mistyped. */
function plainAllowed(length: number): number {
  if (length < WORD_LENGTHS.altered) return 0;
  return length <= 25 ? 1 : Math.max(2, NEAR_PLAIN * length);
}
