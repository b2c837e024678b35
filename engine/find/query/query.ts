/** A quote made ready for comparison. */
import type { Cleaned, UncheckedReason } from '../../record/answer.ts';
import { foldText } from '../../text/fold.ts';
import type { Range } from '../../record/record.ts';
import { breaksOf } from '../../text/breaks.ts';
import type { KnownNames } from '../../text/names.ts';
import { type Attributions, createAttributions } from './attributions.ts';
import { type Care, cleanings, type CleanQuote } from './clean.ts';
import { prepared } from './prepared.ts';
import type { LanguageWays } from '../compare/ways.ts';
import { type Side, sideOf } from '../../diff/side.ts';

export interface Query {
  /** How much was set aside. */
  care: Care;
  /** As given. */
  raw: string;
  /** `raw` with what was set aside blanked; same length. */
  kept: string;
  /** Whom the finder knows by name. */
  names: KnownNames;
  /** By which it is compared. */
  ways: LanguageWays<Query>;
  side: Side;
  starts: Uint32Array;
  ends: Uint32Array;
  breaks: Uint8Array;
  compared: Range;
  cleaned: Cleaned[];
  /** Whom the page names as the speaker. */
  said: string[];
  /** Units before which the quote marks an omission. */
  gaps: number[];
}

/** At most so many characters are compared, and said so in `compared`; DESIGN §3. */
const MAX_COMPARED = 10_000;
const MAX_LENGTH = 50_000;

const known = new WeakMap<KnownNames, Attributions>();

/** Compiled once for the names of a record. */
function attributionsFor(names: KnownNames): Attributions {
  const made = known.get(names) ?? createAttributions(names);
  known.set(names, made);
  return made;
}

/**
 * A quote with more and more set aside; a reading that is the same as the one before is left out.
 * @param isWanted asked before a reading is folded, which takes longer than setting its words aside
 */
export type Readings = (raw: string, isWanted?: (reading: CleanQuote) => boolean) => Generator<Query, void>;

/** Compiles its patterns once, for all quotes. */
export function createReadings(names: KnownNames, ways: LanguageWays<Query>): Readings {
  const said = attributionsFor(names);
  return function* readings(raw, isWanted = () => true) {
    let last: string | null = null;
    for (const each of cleanings(raw.slice(0, MAX_COMPARED), said)) {
      if (each.kept !== last && isWanted(each)) yield readingOf(raw, each, names, ways);
      last = each.kept;
    }
  };
}

function readingOf(
  raw: string,
  { care, kept, cleaned, gaps, said }: CleanQuote,
  names: KnownNames,
  ways: LanguageWays<Query>,
): Query {
  const masked = prepared(kept);
  const { text, starts, ends } = foldText(masked);
  return {
    care,
    raw,
    kept,
    names,
    ways,
    side: sideOf(
      text,
      names,
      cleaned.some(({ kind }) => kind === 'doubled'),
    ),
    starts,
    ends,
    breaks: breaksOf({ text, starts, ends }, masked),
    compared: [0, Math.min(raw.length, MAX_COMPARED)],
    cleaned,
    said,
    gaps: [...new Set(gaps.map((offset) => starts.findIndex((start) => start >= offset)))].filter((unit) => unit > 0),
  };
}

/** Why a quote cannot be compared; null when it can. */
export function whyUnchecked({ raw, side: { text } }: Query, length: number): UncheckedReason | null {
  if (length > MAX_LENGTH) return 'too-long';
  if (raw.trim() === '') return 'empty';
  let han = 0;
  let kana = 0;
  let letters = 0;
  for (const character of text) {
    // Most of what is asked; the pattern is slow.
    if (character >= '\u4e00' && character <= '\u9fff') han += 1;
    else if (/\p{Script=Han}/u.test(character)) han += 1;
    else if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) kana += 1;
    else if (/\p{L}/u.test(character)) letters += 1;
  }
  if (han + kana + letters === 0) return 'not-text';
  // A Japanese sentence is a third kana or more; a Chinese text names a Japanese word now and then.
  if (kana > 0.2 * (han + kana)) return 'other-language';
  // An English word has about five letters, a Chinese word two characters.
  if (han < letters / 5) return 'other-language';
  return han < 2 ? (letters > 0 ? 'other-language' : 'too-short') : null;
}
