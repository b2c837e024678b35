/**
 * The passages that come closest in meaning to a Chinese quotation that has few characters in common with them: two words that a dictionary
 * gives the same English for mean much the same. Where to look, and never a finding.
 */
import type { Answer, NearPassage } from '../../record/answer.ts';
import type { Transcript } from '../../record/record.ts';
import { foldText } from '../../text/fold.ts';
import { numbersIn } from '../../text/numbers.ts';
import type { FindGlossed } from '../gloss/glosses.ts';
import { keyOfChineseNumber } from './chinese-keys.ts';
import { createRankPlaces, saysTheSame, type Wanted } from './rank-places.ts';

/** @returns best first, three at most */
export type FindInMeaning = (quote: string) => NearPassage[];

/** Puts the passages nearest in meaning beside those nearest in words, where the reader asked for them; other answers are left as they are. */
export type AddInMeaning = (answer: Answer) => Answer;

/** Of so many passages the reader is shown. */
const SHOWN = 3;

/**
 * @param transcripts read once, which takes a moment
 * @param ofRecord the words of the transcripts
 * @param ofAll these, and other words that a quotation may have
 */
export function createFindInMeaning(
  transcripts: readonly Transcript[],
  ofRecord: FindGlossed,
  ofAll: FindGlossed,
): FindInMeaning {
  const rank = createRankPlaces(transcripts, ofRecord);
  return (quote) =>
    rank(wantedIn(quote, ofAll)).passages.map((sentences) => {
      const { transcript, paragraph } = sentences[0]!;
      return { transcript, paragraph, ranges: sentences.flatMap(({ ranges }) => ranges), words: [] };
    });
}

/** @param clock milliseconds, of any beginning */
export function createAddInMeaning(
  transcripts: readonly Transcript[],
  find: FindInMeaning,
  clock: () => number,
): AddInMeaning {
  const paragraphs = new Map(
    transcripts.flatMap(({ turns }) =>
      turns.flatMap((turn) => turn.paragraphs.map(({ id, text }) => [id, text] as const)),
    ),
  );
  return (answer) => {
    if (answer.closest === null || answer.reason !== null) return answer;
    const start = clock();
    const textOf = ({ paragraph }: NearPassage): string => paragraphs.get(paragraph) ?? '';
    const closest = inTurns(answer.closest, find(answer.query.slice(...answer.compared)), textOf);
    return { ...answer, closest, ms: answer.ms + clock() - start };
  };
}

/** The longest words, one after the other, and the numbers. A character alone has many meanings, and mostly none of them. */
function wantedIn(quote: string, findGlossed: FindGlossed): Wanted[] {
  const wanted: Wanted[] = [];
  let end = 0;
  for (const word of findGlossed(quote)) {
    if (word.start < end || word.end - word.start < 2) continue;
    wanted.push({ keys: word.keys, isNumber: false });
    end = word.end;
  }
  const { text } = foldText(quote);
  for (const number of numbersIn(text))
    wanted.push({ keys: [{ key: keyOfChineseNumber(number, text), strength: 1 }], isNumber: true });
  return wanted;
}

/**
 * Those nearest in words and those nearest in meaning, in turns: either way finds what the other does not.
 * @param textOf the words of a passage
 */
export function inTurns(
  words: readonly NearPassage[],
  meaning: readonly NearPassage[],
  textOf: (passage: NearPassage) => string,
): NearPassage[] {
  const shown: NearPassage[] = [];
  const isShown = (passage: NearPassage): boolean =>
    shown.some((other) => other.paragraph === passage.paragraph || saysTheSame(textOf(other), textOf(passage)));
  for (const at of words.length > meaning.length ? words.keys() : meaning.keys())
    for (const passage of [words[at], meaning[at]])
      if (passage !== undefined && shown.length < SHOWN && !isShown(passage)) shown.push(passage);
  return shown;
}
