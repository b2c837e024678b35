/** How well what is left of two sequences can be laid side by side, from each pair of places on. Filled from the ends. */
export class BestScores {
  readonly #rows: readonly Float64Array[];

  constructor(lengthA: number, lengthB: number) {
    this.#rows = Array.from({ length: lengthA }, () => new Float64Array(lengthB));
  }

  /** Behind the end of one of them nothing is left to be alike: 0. */
  from(a: number, b: number): number {
    return this.#rows[a]?.[b] ?? 0;
  }

  set(a: number, b: number, score: number): void {
    const row = this.#rows[a];
    if (row !== undefined) row[b] = score;
  }
}
