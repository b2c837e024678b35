/** Which numbers stand in most of some lists, as FlexSearch's `suggest` has it: a number that came to its count before another stands before it. */

/** Counts in arrays that are kept for the next question: FlexSearch makes a dictionary for each, which takes five times as long. */
export class SharedCounter {
  readonly #counts: Uint16Array;
  /** When each number came to its count. */
  readonly #reached: Uint32Array;

  /** @param size above every number */
  constructor(size: number) {
    this.#counts = new Uint16Array(size);
    this.#reached = new Uint32Array(size);
  }

  /** @param lists no number twice in one @returns `limit` numbers at most */
  mostShared(lists: readonly (readonly number[])[], limit: number): number[] {
    const [counts, reached] = [this.#counts, this.#reached];
    counts.fill(0);
    /** How many numbers stand in so many lists or more. */
    const having = new Uint32Array(lists.length + 1);
    let time = 0;
    // Read without a check, here and below: no number lies outside, and this is asked for each stretch of a quote.
    for (const list of lists) {
      for (const number of list) {
        const count = counts[number]! + 1;
        counts[number] = count;
        having[count]! += 1;
        reached[number] = time;
        time += 1;
      }
    }
    // The count that the last of the first `limit` numbers has; 1 where they are fewer.
    const least = Math.max(
      1,
      having.findLastIndex((many, count) => count > 1 && many >= limit),
    );
    const found: number[] = [];
    for (let number = 0; number < counts.length; number += 1) if (counts[number]! >= least) found.push(number);
    return found.sort((a, b) => counts[b]! - counts[a]! || reached[a]! - reached[b]!).slice(0, limit);
  }
}
