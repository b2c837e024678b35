/** Two sequences laid side by side around what stands beside each other already. */

/** Items that belong together: half-open stretches of both sequences. */
export interface Fixed {
  left: readonly [from: number, to: number];
  right: readonly [from: number, to: number];
}

/** Those that can all stand in the order of both sequences. Where two cross, the later one of the list stays. */
export function inBothOrders<T extends Fixed>(fixed: readonly T[]): T[] {
  const kept: T[] = [];
  for (const each of fixed.toReversed())
    if (kept.every((other) => isBefore(each, other) || isBefore(other, each))) kept.push(each);
  return kept.sort((a, b) => a.left[0] - b.left[0]);
}

function isBefore(one: Fixed, other: Fixed): boolean {
  return one.left[1] <= other.left[0] && one.right[1] <= other.right[0];
}

/**
 * @param fixed in the order of both sequences
 * @param own what becomes of each of them; `free` of what stands between two
 */
export function aroundFixed<A, B, F extends Fixed, T>(
  left: readonly A[],
  right: readonly B[],
  fixed: readonly F[],
  own: (each: F) => T,
  free: (left: readonly A[], right: readonly B[]) => readonly T[],
): T[] {
  const laid: T[] = [];
  let [i, j] = [0, 0];
  for (const each of fixed) {
    laid.push(...free(left.slice(i, each.left[0]), right.slice(j, each.right[0])), own(each));
    [i, j] = [each.left[1], each.right[1]];
  }
  laid.push(...free(left.slice(i), right.slice(j)));
  return laid;
}
