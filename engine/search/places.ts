/** Where the words of a query stand in a text. */
import type { Word } from '../index/passage-store.ts';
import { type Folded, spanInSource } from '../text/fold.ts';
import type { Range } from '../record/record.ts';
import type { Near, SearchQuery } from './typed.ts';

/** A text and what it folds to. */
export interface FoldedText {
  text: string;
  folded: Folded;
}

/** A place of a word in the folded text. */
type Place = readonly [start: number, end: number];

const SENTENCE_END = /[。！？!?；;]/u;

/** The places of a word in a text, without overlap. */
export function placesOf(where: FoldedText, word: Word): Range[] {
  return foldedPlaces(where, word).map((place) => spanInSource(where.folded, place));
}

/**
 * The places of a query's words in one text, for each word in order.
 * @returns null unless all of the words stand there, as near as was asked, and none that must not
 */
export function findWords(where: FoldedText, { words, without, near }: SearchQuery): Range[][] | null {
  const { folded } = where;
  // Cheap first: most texts lack a word.
  if (!words.every(({ text }) => folded.text.includes(text))) return null;
  if (without.some((word) => foldedPlaces(where, word).length > 0)) return null;
  const places = new Map(words.map((word) => [word.text, foldedPlaces(where, word)]));
  if (near.length > 0) keepNear(places, near);
  const found = words.map(({ text }) => places.get(text) ?? []);
  if (found.some((each) => each.length === 0)) return null;
  return found.map((each) => each.map((place) => spanInSource(folded, place)));
}

function foldedPlaces({ text, folded }: FoldedText, word: Word): Place[] {
  const places: Place[] = [];
  for (let at = folded.text.indexOf(word.text); at >= 0;) {
    const end = at + word.text.length;
    const stands = word.acrossEnds || !SENTENCE_END.test(text.slice(folded.starts[at], folded.ends[end - 1]));
    if (stands) places.push([at, end]);
    at = folded.text.indexOf(word.text, stands ? end : at + 1);
  }
  return places;
}

/**
 * Leave only the places that have their neighbour. Repeated until nothing changes: in a chain, what the second pair takes away may
 * have been the neighbour of the first.
 */
function keepNear(places: Map<string, Place[]>, near: readonly Near[]): void {
  for (let before = -1, left = 0; left !== before;) {
    for (const { words, within } of near) {
      const [one, other] = words.map((word) => places.get(word) ?? []) as [Place[], Place[]];
      const hasNeighbour = (place: Place, among: readonly Place[]): boolean =>
        among.some((neighbour) => neighbour !== place && distance(place, neighbour) <= within);
      places.set(
        words[0],
        one.filter((place) => hasNeighbour(place, other)),
      );
      places.set(
        words[1],
        other.filter((place) => hasNeighbour(place, one)),
      );
    }
    before = left;
    left = [...places.values()].reduce((sum, each) => sum + each.length, 0);
  }
}

/** Characters between two places; of overlapping ones, none. */
function distance(a: Place, b: Place): number {
  return Math.max(0, b[0] - a[1], a[0] - b[1]);
}
