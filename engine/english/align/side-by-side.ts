/** A translation beside what it translates, in the words of both: what two columns show that move together. */
import type { Transcript, Turn } from '../../record/record.ts';
import { joinWords, stretchesOf } from '../../record/record-words.ts';
import { alignTranslation, type TranslatedPair } from './align-translation.ts';
import type { TranslationKeys } from './translation-keys.ts';

export interface BilingualRow {
  /** null where this text has nothing for what the other says. */
  chinese: string | null;
  english: string | null;
  /** The two are put together by length, numbers and names alone, and it is not sure that they belong together. */
  isUnsure: boolean;
}

export interface BilingualSection {
  chinese: Turn | null;
  english: Turn | null;
  rows: BilingualRow[];
}

export interface SideBySide {
  chinese: Transcript;
  english: Transcript;
  sections: BilingualSection[];
  /** Rows that have both sides, and those of them that are not sure. */
  pairs: number;
  unsure: number;
}

/** As the alignment itself counts a pair for one text being the other's translation. */
const SURE = 0.7;

/** @returns null where it is not one Chinese and one English text of the same event */
export function sideBySide(one: Transcript, other: Transcript, keys: TranslationKeys): SideBySide | null {
  const [chinese, english] = one.language === 'en' ? [other, one] : [one, other];
  if (chinese.language !== undefined || english.language !== 'en') return null;
  if (chinese.event !== english.event && english.translates !== chinese.id) return null;
  const { turns, sentences } = alignTranslation(chinese, english, keys);
  const pairOf = new Map(turns);
  const sections = new Map<string, BilingualSection>();
  for (const pair of sentences) {
    const inChinese = turnOf(chinese, pair.chinese?.paragraph);
    const inEnglish = turnOf(english, pair.english?.paragraph);
    const key = inChinese?.id ?? turns.find(([, id]) => id === inEnglish?.id)?.[0] ?? inEnglish?.id ?? '';
    const section = sections.get(key) ?? {
      chinese: inChinese ?? chinese.turns.find(({ id }) => id === key) ?? null,
      english: english.turns.find(({ id }) => id === pairOf.get(key)) ?? inEnglish,
      rows: [],
    };
    section.rows.push(rowOf(pair, chinese, english));
    sections.set(key, section);
  }
  const rows = [...sections.values()].flatMap((section) => section.rows);
  return {
    chinese,
    english,
    sections: [...sections.values()],
    pairs: rows.filter((row) => row.chinese !== null && row.english !== null).length,
    unsure: rows.filter((row) => row.isUnsure).length,
  };
}

function turnOf({ turns }: Transcript, paragraph: string | undefined): Turn | null {
  const id = paragraph?.replace(/\.\d+$/u, '');
  return turns.find((turn) => turn.id === id) ?? null;
}

function rowOf(pair: TranslatedPair, chinese: Transcript, english: Transcript): BilingualRow {
  const words = (text: Transcript, place: TranslatedPair['chinese']): string | null =>
    place === null ? null : joinWords(stretchesOf(text, [place.ranges]));
  return {
    chinese: words(chinese, pair.chinese),
    english: words(english, pair.english),
    isUnsure: pair.chinese !== null && pair.english !== null && pair.sure < SURE,
  };
}
