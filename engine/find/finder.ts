/**
 * Find how a quote stands to the texts of a store. This file is the way of a quote from beginning to end:
 *
 * | stage | from | to | room |
 * |---|---|---|---|
 * | query | the selection | `Query`: folded, with what is no part of the quotation set aside | `query/` |
 * | propose | `Query` | `Corpus`: the texts to judge it against | `propose/` |
 * | compare | `Corpus` | `Comparison[]`: the quote beside each place that it may come from | `compare/` |
 * | decide | `Comparison[]` | `Verdict[]`: which wording holds, one an event | `decide/` |
 * | tell | `Verdict[]` | `Match[]`: what the reader is told | `tell/` |
 */
import type { Answer, Coverage, Match, NearPassage, UncheckedReason, Wording } from '../record/answer.ts';
import { compareMatches, type FoundReading, isBetterReading, setsMatchedAside } from './choose.ts';
import { CHINESE } from './chinese.ts';
import { attributedOf } from './tell/attributed.ts';
import { concordanceOf } from './tell/concordance.ts';
import type { Store } from '../index/store.ts';
import { compareWhole } from './compare/whole.ts';
import { closest, decide } from './decide/decide.ts';
import { nearest } from './decide/likeness.ts';
import type { CleanQuote } from './query/clean.ts';
import { placeOf } from './compare/places.ts';
import { tell } from './tell/build-match.ts';
import { createReadings, type Query, type Readings, whyUnchecked } from './query/query.ts';
import type { KnownNames } from '../text/names.ts';
import type { Corpus } from '../index/corpus.ts';
import { gather } from './propose/gather.ts';

export interface LookUpOptions {
  closest?: boolean;
  /** The words are told of an event of the record, so that less likeness is evidence of the passage that is meant. */
  isOfEvent?: boolean;
}

export interface Finder {
  /**
   * How a quote stands to the texts of the store. Rejects only where the store does.
   * @param length true length of the selection when only its beginning was sent, UTF-16 units
   * @param options `closest`: the nearest passages as well, whatever is found; `isOfEvent`: told of an event of the record
   */
  lookUp(quote: string, length?: number, options?: LookUpOptions): Promise<Answer>;
}

/** Nearest passages that are offered to a reader who asks. */
const NEAREST = 3;
/** More matches than this are told only for a phrase that recurs. */
const MAX_MATCHES = 5;

/** How quotes in one language are read, and what they are judged against. */
export interface QuoteLanguage {
  readings: Readings;
  gather(query: Query): Promise<Corpus>;
  whyUnchecked(query: Query, length: number): UncheckedReason | null;
}

/**
 * @param clock milliseconds, of any beginning
 * @param names whom the texts of the store are known to name, and who answers in them
 */
export function createFinder(store: Store, clock: () => number, names: KnownNames): Finder {
  const readings = createReadings(names, CHINESE);
  const language: QuoteLanguage = { readings, gather: (query) => gather(store, query), whyUnchecked };
  return {
    async lookUp(quote, length = quote.length, { closest: wantsClosest = false, isOfEvent = false } = {}) {
      const start = clock();
      const [coverage, found] = await Promise.all([
        store.coverage(),
        find(language, quote, Math.max(length, quote.length), isOfEvent),
      ]);
      const closest = wantsClosest && found.reason === null ? await nearestTo(store, readings, quote) : null;
      return { ...answerOf(coverage, found), closest, ms: clock() - start };
    },
  };
}

/** Who says it is no part of the matter: the reading that sets the speakers aside is the one that is weighed. */
async function nearestTo(store: Store, readings: Readings, raw: string): Promise<NearPassage[]> {
  const all = [...readings(raw)];
  const query = all.find(({ care }) => care === 'others') ?? all.at(-1);
  if (query === undefined) return [];
  const corpus = await gather(store, query);
  return nearest(corpus, query, NEAREST).map(({ stream, record }) => {
    const { transcript, paragraph, ranges } = placeOf(stream, record);
    return { transcript, paragraph, ranges, words: [] };
  });
}

interface Found extends FoundReading {
  reason: UncheckedReason | null;
  /** Whom the page names as the speaker. */
  said: string[];
}

export function answerOf(coverage: Coverage, { query, reason, matches, said }: Found): Answer {
  return {
    query: query.raw,
    ms: 0,
    wording: reason === null ? (matches[0]?.wording ?? 'none') : 'unchecked',
    reason,
    compared: query.compared,
    cleaned: query.cleaned,
    matches: withGloss(query, matches),
    attributed: attributedOf(said, matches[0]),
    closest: null,
    closestShown: false,
    concordance: concordanceOf(query.side.text.length < query.ways.lengths.altered, matches),
    coverage,
  };
}

/** An editor's lone denial, [不]: it stays in the words that are compared, since they would say the opposite without it. */
const LONE_DENIAL = /[[［〔(（][不没沒未无無非勿别別][\]］〕)）]/u;

/** What the page puts in that contradicts is told with the finding. */
function withGloss({ cleaned, kept }: Query, matches: Match[]): Match[] {
  const isSetAside = cleaned.some(({ kind }) => kind === 'contradicting-gloss');
  const isDenial = LONE_DENIAL.test(kept);
  if (!isSetAside && !isDenial) return matches;
  const denies = ({ readings }: Match): boolean =>
    readings[0]?.edits.some(({ type, record }) => type === 'negation' && record === '') ?? false;
  return matches.map((match) =>
    isSetAside || denies(match) ? { ...match, flags: [...match.flags, 'contradicting-gloss'] } : match,
  );
}

/** Less alike, a statement of another person is his own, though it is built like one of the record: anniversaries above all. */
const OWN_SIMILARITY = 0.8;

/** Up to so many characters the same sentence about another country is of another matter in the mouth of another person. */
const SENTENCE = 30;

/**
 * The page gives the words to another than the record does, and they are not the record's: no changed quotation, but what that person said.
 * Found by reading 1,000 foreign articles; the closest passage is still offered.
 */
function isAnothersOwn({ query, matches }: FoundReading, said: readonly string[]): boolean {
  const [match] = matches;
  const [reading] = match?.readings ?? [];
  if (match?.wording !== 'altered' || reading === undefined || attributedOf(said, match) === null) return false;
  if (reading.similarity < OWN_SIMILARITY) return true;
  const told = reading.edits.filter(({ kind }) => kind !== 'minor');
  // One name for another; one that is put in or left out changes what the record has.
  return (
    query.side.text.length <= SENTENCE &&
    told.every(({ type, quote, record }) => type === 'name' && quote !== '' && record !== '')
  );
}

/** In a longer selection words in brackets are few beside the rest, and each reading takes its time. */
const LONG = 600;

/**
 * Read a quote with more and more set aside, and keep the reading that is found best; the first of equals.
 * @param length true length of the selection
 * @param isOfEvent as in `LookUpOptions`
 */
export async function find(language: QuoteLanguage, raw: string, length: number, isOfEvent: boolean): Promise<Found> {
  let best: Found | null = null;
  let first: Query | null = null;
  let bare: Query | null = null;
  let said: string[] = [];
  const isWanted = (reading: CleanQuote): boolean => {
    if (best === null) return true;
    if (reading.care === 'brackets' && raw.length > LONG) return false;
    // It would not be taken, so it need not be compared: in long selections most of the time went into this.
    return !setsMatchedAside(reading, best);
  };
  for (const query of language.readings(raw, isWanted)) {
    first ??= query;
    const reason: UncheckedReason | null = best === null ? language.whyUnchecked(query, length) : null;
    if (reason !== null) return { query, reason, matches: [], said };
    if (query.care === 'speakers' || bare === null) bare = query;
    said = query.said;
    const found: Found = { query, reason, matches: inOrder(await matchesFor(language, query)), said };
    if (best === null || isBetterReading(found, best)) best = found;
    if (best.matches[0]?.wording === 'verbatim') break;
  }
  if (best === null) throw new Error('A quote has one reading at least.');
  if (best.matches.length > 0 && !isAnothersOwn(best, said)) return { ...best, said };
  // Who says it is no part of the matter, so the reading that sets most aside is the one to compare; but a headline may say it all before its
  // colon.
  for (const query of new Set([bare, first].filter((each) => each !== null))) {
    const corpus = await language.gather(query);
    const matches = inOrder(tell(corpus, query, closest(corpus, query, isOfEvent)));
    if (matches.length > 0) return { query, reason: null, matches, said };
  }
  return { ...best, matches: [], said };
}

/** The way of one reading of a quote, stage by stage. */
async function matchesFor(language: QuoteLanguage, query: Query): Promise<Match[]> {
  const corpus = await language.gather(query);
  const compared = compareWhole(corpus, query);
  const verdicts = decide(corpus, query, compared);
  return tell(corpus, query, verdicts);
}

/** As in find/evidence.ts: so much alike, the words need no other evidence. */
const ALIKE = 0.85;
/** A phrase of so many events is nobody's in particular. */
const FORMULA = 3;

/** Matches in the order of DESIGN §4, as many as are told. */
export function inOrder(matches: Match[]): Match[] {
  matches.sort(compareMatches);
  const best = matches[0]?.wording;
  const kept = matches.filter((match) => best === 'similar' || isWorthTelling(match, best));
  if (best !== 'verbatim') return kept.slice(0, MAX_MATCHES);
  // Of a phrase that stands word for word every event is told, an official's own words first.
  const isFormula = kept.filter(({ wording }) => wording === 'verbatim').length >= FORMULA;
  return isFormula ? kept.map((match) => ({ ...match, formula: match.wording === 'verbatim' })) : kept;
}

/** Beside a passage that has the words, one that has them much altered is another statement. */
function isWorthTelling({ wording, similarity }: Match, best: Wording | undefined): boolean {
  if (wording === 'similar') return false;
  return wording !== 'altered' || similarity >= ALIKE || (best !== 'verbatim' && best !== 'near');
}
