/** So short a quote is nobody's in particular: it is counted wherever it stands. */
import type { Concordance, Match } from '../../record/answer.ts';
import type { Voice } from '../../record/record.ts';
import { VOICES } from '../../record/ranks.ts';
import { MOST_COUNTED } from '../propose/gather.ts';

/**
 * Where a short quote stands, counted as `Match.count` is: an event's fullest text alone, since the others have the same words again.
 *
 * @param isShort whether the quote is too short to be told as somebody's
 * @returns null for a quote that is long enough to be told as somebody's, and for one that stands nowhere
 */
export function concordanceOf(isShort: boolean, matches: readonly Match[]): Concordance | null {
  if (!isShort || matches.length === 0) return null;
  const voices = new Map<Voice, number>();
  for (const match of matches) {
    for (const voice of voicesOf(match)) voices.set(voice, (voices.get(voice) ?? 0) + 1);
  }
  return {
    events: matches.length,
    places: matches.reduce((sum, { count }) => sum + count, 0),
    voices: VOICES.flatMap((voice): Concordance['voices'] => {
      const places = voices.get(voice) ?? 0;
      return places === 0 ? [] : [{ voice, places }];
    }),
    ...(matches.length >= MOST_COUNTED && { atLeast: true }),
  };
}

/** The voices of the places that were counted: those of the text that has so many, the best reading's before others. */
function voicesOf({ places, count, voice, readings }: Match): Voice[] {
  const texts = Map.groupBy(places, ({ transcript }) => transcript);
  const counted = [texts.get(readings[0]?.transcript ?? ''), ...texts.values()].find((here) => here?.length === count);
  return counted?.map((place) => place.voice) ?? [voice];
}
