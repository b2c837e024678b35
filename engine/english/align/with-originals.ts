/** The Chinese beside an English reading: the sentences that the passage translates, in the text that the translation names. */
import type { OfSource, SourcedAnswer, TranslatedPassage } from '../../record/answer.ts';
import type { Range, Transcript } from '../../record/record.ts';
import { joinWords, stretchesOf } from '../../record/record-words.ts';
import { alignTranslation, type TranslationAlignment } from './align-translation.ts';
import { translationKeys } from './translation-keys.ts';

type SourcedTranscript = Transcript & OfSource;

const keys = translationKeys({ people: [] });
/** To lay two texts side by side takes as long as a hundred lookups. */
const MOST_KEPT = 8;
const kept = new Map<string, TranslationAlignment>();

function alignmentOf(chinese: SourcedTranscript, english: SourcedTranscript): TranslationAlignment {
  const key = [chinese, english]
    .map(
      ({ source, id, sha256, turns, pairs = [] }) =>
        `${source} ${id} ${sha256} ${turns.length} ${JSON.stringify(pairs)}`,
    )
    .join('\n');
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const aligned = alignTranslation(chinese, english, keys);
  kept.set(key, aligned);
  return aligned;
}

/** @param ranges of a passage of the translation @returns null where nothing stands beside it */
export function originalOf(
  ranges: readonly Range[],
  english: SourcedTranscript,
  chinese: SourcedTranscript,
): TranslatedPassage | null {
  const isIn = (own: readonly Range[]): boolean =>
    own.some(([a, b]) => ranges.some(([from, to]) => a < to && from < b));
  const pairs = alignmentOf(chinese, english).sentences.flatMap((pair) =>
    pair.english !== null && pair.chinese !== null && isIn(pair.english.ranges)
      ? [{ ...pair.chinese, sure: pair.sure, isStated: pair.isStated }]
      : [],
  );
  const [first] = pairs;
  if (first === undefined) return null;
  const stretches = stretchesOf(
    chinese,
    pairs.map((pair) => pair.ranges),
  );
  return {
    source: chinese.source,
    transcript: chinese.id,
    paragraph: first.paragraph,
    ranges: stretches.flatMap((stretch) => stretch.ranges),
    text: joinWords(stretches),
    sure: Math.min(...pairs.map(({ sure }) => sure)),
    ...(pairs.every(({ isStated }) => isStated) && { byHand: true }),
  };
}

/**
 * An answer whose English readings have the Chinese beside them.
 * @param load gives out transcripts by their ids, of the sources that may be asked; those that are nowhere are left out
 */
export async function withOriginals(
  answer: SourcedAnswer,
  load: (ids: readonly string[]) => Promise<SourcedTranscript[]>,
): Promise<SourcedAnswer> {
  const ids = new Set(answer.matches.flatMap(({ readings }) => readings.map(({ transcript }) => transcript)));
  if (ids.size === 0) return answer;
  const translations = (await load([...ids])).filter(({ language }) => language === 'en');
  const translated = new Set(translations.flatMap(({ translates }) => translates ?? []));
  if (translated.size === 0) return answer;
  const texts = new Map((await load([...translated])).map((text) => [text.id, text]));
  const matches = answer.matches.map((match) => ({
    ...match,
    readings: match.readings.map((reading) => {
      const english = translations.find(({ id, source }) => id === reading.transcript && source === reading.source);
      const chinese = texts.get(english?.translates ?? '');
      const original = english && chinese ? originalOf(reading.ranges, english, chinese) : null;
      return original === null ? reading : { ...reading, original };
    }),
  }));
  return { ...answer, matches };
}
