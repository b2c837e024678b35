/** The posting lists of the pairs of characters that stand in a text. */

const HASH = 0x9e3779b1;

/**
 * @param map FlexSearch's, by term, read when the first text is asked for
 * @returns of each pair of a text once, in its order; none that is empty
 */
export function createPairLists(
  map: ReadonlyMap<string, readonly (readonly number[])[]>,
): (folded: string) => (readonly number[])[] {
  let table: PairTable | null = null;
  return (folded) => {
    if (folded.length < 2) return (map.get(folded) ?? []).slice(0, 1);
    return (table ??= new PairTable(map)).listsOf(folded);
  };
}

/** By the two units of a pair, as one number: to cut each pair out of a text and look for it in a map took twice as long as all the rest. */
class PairTable {
  /** Open addressing; 0 where there is none. */
  readonly #pairs: Uint32Array;
  readonly #lists: (readonly number[])[] = [];
  /** The question in which each pair was met last. */
  readonly #met: Uint32Array;
  readonly #shift: number;
  #question = 0;

  constructor(map: ReadonlyMap<string, readonly (readonly number[])[]>) {
    const bits = Math.ceil(Math.log2(2 * map.size + 2));
    this.#shift = 32 - bits;
    this.#pairs = new Uint32Array(2 ** bits);
    this.#met = new Uint32Array(2 ** bits);
    for (const [term, [list]] of map) {
      if (term.length !== 2 || list === undefined) continue;
      const slot = this.#slotOf(pairAt(term, 0));
      this.#pairs[slot] = pairAt(term, 0);
      this.#lists[slot] = list;
    }
  }

  /** Where a pair stands, or where it would. */
  #slotOf(pair: number): number {
    const pairs = this.#pairs;
    let slot = Math.imul(pair, HASH) >>> this.#shift;
    while (pairs[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) % pairs.length;
    return slot;
  }

  listsOf(folded: string): (readonly number[])[] {
    const found: (readonly number[])[] = [];
    this.#question += 1;
    for (let at = 0; at + 1 < folded.length; at += 1) {
      const slot = this.#slotOf(pairAt(folded, at));
      const list = this.#lists[slot];
      if (list === undefined || this.#met[slot] === this.#question) continue;
      this.#met[slot] = this.#question;
      found.push(list);
    }
    return found;
  }
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0;
}
