/** Two sequences laid side by side, so that what stands together is as alike as can be. */
import { BestScores } from './best-scores.ts';

/** What stands beside each other; null beside what stands alone. */
export interface Pairing<A, B> {
  one: A | null;
  other: B | null;
}

/**
 * All of both sequences, in their order. An order that one of them has changed is not followed: those items stay alone.
 * @param likenessOf 0 where the two are not each other's
 */
export function pairInOrder<A, B>(
  left: readonly A[],
  right: readonly B[],
  likenessOf: (one: A, other: B) => number,
): Pairing<A, B>[] {
  const likenesses = left.map((one) => right.map((other) => likenessOf(one, other)));
  const best = new BestScores(left.length, right.length);
  /** The best score with the two items beside each other; 0 where they are not each other's. */
  const together = (i: number, j: number): number => {
    const likeness = likenesses[i]?.[j] ?? 0;
    return likeness > 0 ? likeness + best.from(i + 1, j + 1) : 0;
  };
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1)
      best.set(i, j, Math.max(together(i, j), best.from(i + 1, j), best.from(i, j + 1)));
  }
  const paired: Pairing<A, B>[] = [];
  for (let i = 0, j = 0; ;) {
    const [one = null, other = null] = [left[i], right[j]];
    if (one === null && other === null) return paired;
    const score = best.from(i, j);
    if (one !== null && other !== null && score > 0 && score === together(i, j)) {
      paired.push({ one, other });
      i += 1;
      j += 1;
    } else if (one !== null && (other === null || score === best.from(i + 1, j))) {
      paired.push({ one, other: null });
      i += 1;
    } else {
      paired.push({ one: null, other });
      j += 1;
    }
  }
}
