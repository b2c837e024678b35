/** By which numbers a page knows statements: what is marked before all is compared keeps its own, wherever it comes to stand in the list. */
import type { CheckedStatement, StatementPlace } from '../../../engine/page/statement.ts';

export class MarkNumbers {
  readonly #byPlace = new Map<string, number>();
  #next = 0;

  /** The number of whatever stands at one of a statement's places already; else a new one. */
  of({ places }: Pick<CheckedStatement, 'places'>): number {
    const known = places.map((place) => this.at(place)).find((number) => number !== null);
    const number = known ?? this.#next++;
    for (const place of places) {
      const key = keyOf(place);
      if (!this.#byPlace.has(key)) this.#byPlace.set(key, number);
    }
    return number;
  }

  /** null: nothing that has a number stands there. */
  at(place: readonly StatementPlace[]): number | null {
    return this.#byPlace.get(keyOf(place)) ?? null;
  }
}

function keyOf(place: readonly StatementPlace[]): string {
  return place.map(({ block, range }) => [block, ...range].join()).join(';');
}
