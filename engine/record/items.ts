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

/** What a map has under a key that it is known to have. */
export function valueAt<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`nothing under ${String(key)}`);
  return value;
}
