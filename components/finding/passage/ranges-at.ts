import type { Answer } from '../../../engine/record/answer.ts';
import type { Range } from '../../../engine/record/record.ts';

/** What of a quote stands in a paragraph, in the source of its transcript: to be marked where the paragraph is opened. */
export function rangesAt({ matches, closest }: Answer, paragraph: string): Range[] {
  const readings = matches.flatMap((match) => [...match.readings, ...match.pieces]);
  const places = matches.flatMap((match) => match.places);
  const all = [readings, places, closest ?? []];
  return all.flatMap((each) => each.find((place) => place.paragraph === paragraph) ?? [])[0]?.ranges ?? [];
}
