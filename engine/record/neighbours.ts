/** Each item with the one behind it, in order: one pair fewer than there are items. */
export function neighbours<T>(items: readonly T[]): [before: T, after: T][] {
  return items.flatMap((before, at) => items.slice(at + 1, at + 2).map((after): [T, T] => [before, after]));
}
