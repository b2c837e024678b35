/**
 * Index of the first item for which something holds, as it then does for all behind it; their number where it holds for none.
 * Halves what is left, so a list of any length takes few looks.
 */
export function firstWhere<T extends object | number>(sorted: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item === undefined || holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
