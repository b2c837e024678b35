/** Which sentences of the two sides are chosen: on each side a stretch, from the first to the last. */
import type { BilingualSide, SideBySide } from '../../../engine/english/align/side-by-side.ts';
import type { Range } from '../../../engine/record/record.ts';

/** Places in the sources, which stay the same whatever stands beside what. */
export type ChosenSentences = Readonly<Record<BilingualSide, Range | null>>;

export const NOTHING: ChosenSentences = { english: null, chinese: null };

/** The places of all sentences of a side, in the order of its text. */
export function placesOf({ sections }: Pick<SideBySide, 'sections'>, side: BilingualSide): Range[] {
  const places = sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences[side]));
  return places.map(({ range }) => range).sort(([a], [b]) => a - b);
}

/**
 * What is chosen on a side after a sentence was pressed: it alone; with those beside it where it is next to them; without it where it was chosen.
 * @param all places of the side's sentences, in order
 * @param isFar all between it and what is chosen is meant as well
 */
export function press(chosen: Range | null, all: readonly Range[], pressed: Range, isFar: boolean): Range | null {
  if (chosen === null) return pressed;
  const at = indexOf(all, pressed[0]);
  const [from, to] = [indexOf(all, chosen[0]), all.findIndex(([, end]) => end === chosen[1])];
  if (at >= from && at <= to) {
    if (from === to) return null;
    if (at === from) return [all[from + 1]![0], chosen[1]];
    return at === to ? [chosen[0], all[to - 1]![1]] : pressed;
  }
  const isNext = at === from - 1 || at === to + 1;
  return isNext || isFar ? [Math.min(chosen[0], pressed[0]), Math.max(chosen[1], pressed[1])] : pressed;
}

function indexOf(all: readonly Range[], start: number): number {
  return all.findIndex(([from]) => from === start);
}

export function isChosen(chosen: ChosenSentences, side: BilingualSide, [start, end]: Range): boolean {
  const own = chosen[side];
  return own !== null && own[0] <= start && end <= own[1];
}
