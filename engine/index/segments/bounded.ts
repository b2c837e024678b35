import { itemAt, valueAt } from '../../record/items.ts';

/** What was loaded last, so long as it is not too much together; what has not been asked for the longest goes first. */
export interface Bounded<Key, Value> {
  /** @param load called once, for all that are not held, in their order; not at all where none is missing */
  get(keys: readonly Key[], load: (missing: Key[]) => Promise<Value[]>): Promise<Value[]>;
  /** What is held, or being loaded; nothing is loaded for it. */
  held(key: Key): Promise<Value> | null;
}

/** @param most of all sizes together, as `sizeOf` measures them */
export function createBounded<Key, Value>(most: number, sizeOf: (value: Value) => number): Bounded<Key, Value> {
  const kept = new Map<Key, { value: Promise<Value>; size: number }>();
  let sum = 0;
  const hold = (key: Key, value: Promise<Value>): void => {
    const held = { value, size: 0 };
    kept.set(key, held);
    value.then(
      (loaded) => {
        if (kept.get(key) !== held) return;
        held.size = sizeOf(loaded);
        sum += held.size;
        for (const [old, { size }] of kept) {
          if (sum <= most || old === key) break;
          sum -= size;
          kept.delete(old);
        }
      },
      // What could not be read is asked for again.
      () => kept.delete(key),
    );
  };
  return {
    held: (key) => kept.get(key)?.value ?? null,
    get(keys, load) {
      const missing = [...new Set(keys)].filter((key) => !kept.has(key));
      if (missing.length > 0) {
        const loading = load(missing);
        for (const [at, key] of missing.entries())
          hold(
            key,
            loading.then((values) => itemAt(values, at)),
          );
      }
      return Promise.all(
        keys.map((key) => {
          const held = valueAt(kept, key);
          kept.delete(key);
          kept.set(key, held);
          return held.value;
        }),
      );
    },
  };
}
