/** Of the readings of one quote, each with more set aside than the one before, the one that is told. */
import type { Match, Wording } from '../record/answer.ts';
import { firstWhere } from '../record/first-where.ts';
import type { Range } from '../record/record.ts';
import { VOICES, WORDINGS } from '../record/ranks.ts';
import type { Query } from './query/query.ts';

/** A reading of a quote and what was found for it, best first. */
export interface FoundReading {
  query: Query;
  matches: Match[];
}

export function isBetterReading(found: FoundReading, best: FoundReading): boolean {
  return isWholeInPieces(found, best) || isBetter(found.matches, best.matches);
}

function isBetter([a]: Match[], [b]: Match[]): boolean {
  if (a === undefined || b === undefined) return a !== undefined;
  return compareMatches(a, b) < 0;
}

/** Share of an attribution that must have no counterpart in the record for it to be one. */
const UNMATCHED = 0.5;
const ATTRIBUTIONS: ReadonlySet<string> = new Set(['attribution', 'label']);
const COMPARED_WHOLE: ReadonlySet<Wording> = new Set<Wording>(['near', 'altered']);

/**
 * Whether a reading sets aside, as an attribution, what stands in the record before the words: 某甲总统重申 in a quote of 某乙总统重申…… is no
 * frame of the page but a changed name.
 */
export function setsMatchedAside({ cleaned }: Pick<Query, 'cleaned'>, best: FoundReading): boolean {
  const [match] = best.matches;
  const [reading] = match?.readings ?? [];
  if (match === undefined || reading === undefined || !COMPARED_WHOLE.has(match.wording)) return false;
  const before = new Set(best.query.cleaned.map(({ kind, range }) => `${kind} ${range.join()}`));
  return cleaned.some(({ kind, range }) => {
    if (!ATTRIBUTIONS.has(kind) || before.has(`${kind} ${range.join()}`)) return false;
    const units = unitsIn(best.query, range);
    const changed = units.filter((at) => reading.edits.some((edit) => edit.at[0] <= at && at < edit.at[1]));
    return units.length > 0 && changed.length < UNMATCHED * units.length;
  });
}

/** Offsets of the compared characters in a stretch of the quote. */
function unitsIn({ starts }: Query, [from, to]: Range): Uint32Array {
  return starts.subarray(
    firstWhere(starts, (start) => start >= from),
    firstWhere(starts, (start) => start >= to),
  );
}

/** Share of a quote that its pieces cover when nothing to speak of is left. */
const WHOLE = 0.95;

/** Nearly all of it stands in the record turn by turn, where with less set aside it seemed altered: 某某： between question and answer. */
function isWholeInPieces({ query, matches: [match] }: FoundReading, best: FoundReading): boolean {
  if (match?.wording !== 'spliced' || best.matches[0]?.wording !== 'altered') return false;
  const inside = match.pieces.reduce((sum, { quote }) => sum + unitsIn(query, quote).length, 0);
  return inside >= WHOLE * query.starts.length;
}

function newestFirst(a: Match, b: Match): number {
  return (b.date ?? '').localeCompare(a.date ?? '');
}

/** Order of matches, DESIGN §4: wording, voice, how alike, then the newest. */
export function compareMatches(a: Match, b: Match): number {
  return (
    WORDINGS.indexOf(a.wording) - WORDINGS.indexOf(b.wording) ||
    VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) ||
    b.similarity - a.similarity ||
    newestFirst(a, b)
  );
}
