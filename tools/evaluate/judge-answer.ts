/** One answer beside what a right answer must say. */
import type { Answer, Match, Wording } from '../../engine/record/answer.ts';
import type { Range, Voice } from '../../engine/record/record.ts';
import type { Expectation, GoldCase, GoldVerdict } from '../gold/case.ts';

export interface Judged {
  id: string;
  class: string;
  query: string;
  /** Folded characters of the quote. */
  length: number;
  isNegative: boolean;
  verdict: GoldVerdict | GoldVerdict[] | null;
  got: GoldVerdict;
  verdictRight: boolean | null;
  /** Rank of the right place; −1 when it is not among the first five, null for a negative. */
  place: number | null;
  /** Overlap of the span with the right one, by intersection over union; null where only a place is known. */
  overlap: number | null;
  readings: ReadingsJudged;
  voiceRight: boolean | null;
  placesRight: boolean | null;
}

export interface ReadingsJudged {
  right: number;
  of: number;
  wrong: { transcript: string; got: GoldVerdict | 'missing'; is: string }[];
}

export function judgeAnswer(gold: GoldCase, answer: Answer, length: number): Judged {
  const expect = 'none' in gold.expect ? null : gold.expect;
  const isNegative = expect === null || (isOne(expect.verdict, 'not-in-record') && !hasPlace(expect));
  const top = answer.matches[0];
  const got = verdictOf(top?.wording ?? 'none', top?.voice ?? 'answer');
  const places = expect === null || isNegative ? [] : answer.matches.slice(0, 5).map((match) => placed(match, expect));
  return {
    id: gold.id,
    class: gold.class,
    query: gold.query,
    length,
    isNegative,
    verdict: expect?.verdict ?? null,
    got,
    verdictRight: expect === null ? null : agrees(expect.verdict, got),
    place: isNegative ? null : places.findIndex(({ hit }) => hit),
    overlap: places[0]?.hit && !expect?.accept ? places[0].overlap : null,
    readings: readingsOf(expect, answer),
    voiceRight: expect === null || isNegative || !top ? null : voiceAgrees(expect.verdict, top.voice),
    placesRight: expect?.places ? samePlaces(expect.places, answer.matches) : null,
  };
}

function isOne(verdict: GoldVerdict | GoldVerdict[], one: GoldVerdict): boolean {
  return Array.isArray(verdict) ? verdict.includes(one) : verdict === one;
}

function hasPlace({ witnesses, any, accept }: Expectation): boolean {
  return Object.keys({ ...witnesses, ...any }).length > 0 || (accept?.length ?? 0) > 0;
}

function agrees(gold: GoldVerdict | GoldVerdict[], got: GoldVerdict): boolean {
  return isOne(gold, got) || (isOne(gold, 'not-in-record') && got === 'related');
}

/** Wording and voice in one word. */
export function verdictOf(wording: Wording, voice: Voice): GoldVerdict {
  if (wording === 'none' || wording === 'unchecked') return 'not-in-record';
  if (wording === 'similar') return 'related';
  if (voice === 'question' || voice === 'moderator') return 'reporter-words';
  if (voice === 'heading') return 'editor-heading';
  if (voice === 'caption' || voice === 'narration') return 'caption';
  if (voice === 'reported' && (wording === 'verbatim' || wording === 'near')) return 'reported';
  return wording === 'abridged' ? 'elided' : wording;
}

/** Only verdicts that name a voice, or that are an official's own words, say whose words they are. */
function voiceAgrees(gold: GoldVerdict | GoldVerdict[], voice: Voice): boolean | null {
  if (Array.isArray(gold)) return null;
  if (gold === 'reporter-words') return voice === 'question' || voice === 'moderator';
  if (gold === 'editor-heading') return voice === 'heading';
  if (gold === 'caption') return voice === 'caption' || voice === 'narration';
  if (gold === 'reported') return voice === 'reported';
  return gold === 'verbatim' || gold === 'near' ? voice === 'answer' : null;
}

export function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

export function shared(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const [s, e] of a) for (const [t, f] of b) sum += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return sum;
}

/** A place is right when it holds most of the words that it should. */
const MOST = 0.6;

function placed(match: Match, expect: Expectation): { hit: boolean; overlap: number } {
  let best = { hit: false, overlap: 0 };
  for (const { transcript, ranges } of match.readings) {
    for (const accepted of expect.accept ?? []) {
      if (accepted.transcript !== transcript) continue;
      const own: Range[] = [[accepted.start, accepted.end]];
      if (shared(ranges, own) >= 0.5 * Math.min(lengthOf(ranges), lengthOf(own))) best = { ...best, hit: true };
    }
    const gold = expect.any?.[transcript] ?? expect.witnesses?.[transcript];
    if (!gold) continue;
    const both = shared(ranges, gold.ranges);
    const overlap = both / Math.max(1, lengthOf(ranges) + lengthOf(gold.ranges) - both);
    best = { hit: best.hit || both >= MOST * lengthOf(gold.ranges), overlap: Math.max(best.overlap, overlap) };
  }
  return best;
}

/** How many of the transcripts that have the place are told of rightly. */
function readingsOf(expect: Expectation | null, answer: Answer): ReadingsJudged {
  const judged: ReadingsJudged = { right: 0, of: 0, wrong: [] };
  for (const [transcript, gold] of Object.entries(expect?.witnesses ?? {})) {
    if (isOne(gold.verdict, 'related')) continue;
    judged.of += 1;
    const reading = answer.matches.flatMap(({ readings }) => readings).find((each) => each.transcript === transcript);
    const got = reading ? verdictOf(reading.wording, reading.voice) : 'missing';
    if (got !== 'missing' && agrees(gold.verdict, got)) judged.right += 1;
    else judged.wrong.push({ transcript, got, is: [gold.verdict].flat().join(' or ') });
  }
  return judged;
}

/** For a phrase that recurs: every place is told, and no other. */
function samePlaces(gold: Record<string, Range[]>, matches: readonly Match[]): boolean {
  const told = matches.flatMap(({ places }) => places);
  const wanted = Object.entries(gold).flatMap(([transcript, ranges]) => ranges.map((range) => ({ transcript, range })));
  return (
    told.length === wanted.length &&
    wanted.every(({ transcript, range }) =>
      told.some((place) => place.transcript === transcript && shared(place.ranges, [range]) > 0),
    )
  );
}
