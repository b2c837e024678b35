/** Lists of which it is known what they hold, where the types cannot say so. */

/** What stands at a place that the list is known to have. A number that leads nowhere fails here, and not further on. */
export function itemAt<T>(list: ArrayLike<T>, at: number): T {
  const item = list[at];
  if (item === undefined) throw new RangeError(`no item ${at} in ${list.length}`);
  return item;
}

export function lastOf<T>(list: readonly [T, ...T[]]): T {
  return list.at(-1) ?? list[0];
}
