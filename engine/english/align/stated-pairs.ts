/**
 * What a person has said of a translation and the text that it translates: which sentences belong together, and which have nothing beside
 * them. It lies over whatever is reckoned, and so outlives a better reckoning.
 *
 * Sentences are told by their places in the sources. A place holds the sentences of which more than half lies in it, so that it means the
 * same ones where a newer version parts them otherwise.
 */
import { fnv1a, unitsOf } from '../../record/fnv1a.ts';
import { joinWords, stretchesOf } from '../../record/record-words.ts';
import type { Range, Transcript } from '../../record/record.ts';
import type { Sentence } from '../../text/sentences.ts';

export interface PairedSentences {
  chinese: readonly Sentence[];
  english: readonly Sentence[];
}

/** By which the words of a place are known again: a number of its letters and figures. */
export function wordsAt(text: Pick<Transcript, 'turns'>, range: Range): number {
  const words = joinWords(stretchesOf(text, [[range]]));
  return fnv1a(unitsOf(words.replaceAll(/[^\p{L}\p{N}]+/gu, '')));
}

/**
 * The pairs that hold for these two texts, each sentence in one of them at most: what was said last counts.
 * @param own sentences of the Chinese text, in its order; `theirs` of the translation
 */
export function statedPairs(
  chinese: Transcript,
  { pairs = [] }: Pick<Transcript, 'pairs'>,
  own: readonly Sentence[],
  theirs: readonly Sentence[],
): PairedSentences[] {
  const taken = new Set<Sentence>();
  const held: PairedSentences[] = [];
  // More than there are sentences cannot hold: a file may bring any number.
  const ofText = pairs.filter(({ text }) => text === chinese.id).slice(-(own.length + theirs.length));
  for (const pair of ofText.toReversed()) {
    // The text has other words there than those that were meant.
    if (pair.chinese !== null && wordsAt(chinese, pair.chinese) !== pair.words) continue;
    const found = { chinese: sentencesIn(own, pair.chinese), english: sentencesIn(theirs, pair.english) };
    const isLost = (side: 'chinese' | 'english'): boolean => pair[side] !== null && found[side].length === 0;
    const all = [...found.chinese, ...found.english];
    if (all.length === 0 || isLost('chinese') || isLost('english') || all.some((each) => taken.has(each))) continue;
    for (const each of all) taken.add(each);
    held.unshift(found);
  }
  return held;
}

function sentencesIn(sentences: readonly Sentence[], range: Range | null): Sentence[] {
  if (range === null) return [];
  const [from, to] = range;
  return sentences.filter(({ ranges }) => {
    let [inside, all] = [0, 0];
    for (const [start, end] of ranges) {
      inside += Math.max(0, Math.min(end, to) - Math.max(start, from));
      all += end - start;
    }
    return inside * 2 > all;
  });
}
