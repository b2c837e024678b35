/** From what is known of a quote (its words, where they come from) to what a right answer must say. */
import type { Wording } from '../../engine/record/answer.ts';
import type { Emendation, Range, Voice } from '../../engine/record/record.ts';
import { judge, judgeTurn, placesOf, rank, type Judgement } from './judge.ts';
import { folded, letters, type TurnText } from './text.ts';

/** A quote as a person or a generator writes it down. */
export interface Spec {
  class: string;
  query: string;
  /** The quote's own words where the query dresses them up: without attribution, in the record's vocabulary. */
  means?: string;
  /** Words of the record that the quote goes back to, where they are not the quote's own. */
  at?: string[];
  /** The pieces of a quote in pieces, in the quote's order. */
  pieces?: string[];
  /** In the words of DESIGN §4, or of `Verdict` where the voice decides. */
  verdict: string | string[];
  note?: string;
}

/** What an answer comes to when the voice is taken into account, as the scorer counts it. */
export type GoldVerdict =
  | 'verbatim'
  | 'near'
  | 'altered'
  | 'elided'
  | 'spliced'
  | 'partial'
  | 'related'
  | 'not-in-record'
  | 'reported'
  | 'reporter-words'
  | 'editor-heading'
  | 'caption';

type Verdicts = GoldVerdict | GoldVerdict[];

export interface Expectation {
  verdict: Verdicts;
  witnesses?: Record<string, { verdict: Verdicts; ranges: Range[] }>;
  /** Pieces of several events: a match in any of them counts. */
  any?: Record<string, { verdict: Verdicts; ranges: Range[] }>;
  /** Several places are right. */
  accept?: { transcript: string; start: number; end: number }[];
  /** Every place of a phrase that recurs: by these its counts are checked. */
  places?: Record<string, Range[]>;
}

export interface GoldCase {
  id: string;
  class: string;
  query: string;
  expect: Expectation | { none: true };
  note?: string;
}

export interface Context {
  /** The files themselves. */
  sources: ReadonlyMap<string, string>;
  turns: readonly TurnText[];
  emendations: readonly Emendation[];
}

/** The counterpart of the scorer's own mapping. */
export function verdictOf(wording: string, voice: Voice | null): GoldVerdict {
  if (wording === 'none' || wording === 'unchecked') return 'not-in-record';
  if (wording === 'similar') return 'related';
  if (voice === 'question' || voice === 'moderator') return 'reporter-words';
  if (voice === 'heading') return 'editor-heading';
  if (voice === 'caption' || voice === 'narration') return 'caption';
  if (voice === 'reported' && (wording === 'verbatim' || wording === 'near')) return 'reported';
  if (wording === 'abridged') return 'elided';
  return wording as GoldVerdict;
}

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);
const single = (verdicts: GoldVerdict[]): Verdicts => {
  const unique = [...new Set(verdicts)];
  return unique.length === 1 ? unique[0]! : unique;
};
const IN_PIECES = new Set(['abridged', 'spliced', 'partial']);

/** A spec that its own author and the judge do not agree about. */
export class Disagreement extends Error {}

export function expectation(spec: Spec, context: Context): Expectation {
  const wordings = list(spec.verdict);
  if (wordings.every((one) => one === 'none' || one === 'unchecked'))
    return { verdict: 'not-in-record', witnesses: {} };
  if (spec.pieces) return inPieces(spec, spec.pieces, context);
  const core = spec.means ?? spec.query;
  const sought = spec.at ?? [core];
  if (wordings[0] === 'similar' || sought.length > 1) return placesAlone(spec, sought, context);
  const places = placesOf(core, context.turns);
  const recurs = places.length > new Set(places.map(({ turn }) => turn.transcript)).size;
  const events = new Set(places.map(({ turn }) => turn.event));
  if (recurs || events.size > 1) return concordance(spec, places);
  return onePlace(spec, core, sought[0]!, context);
}

/** A quote of one passage: its wording against each transcript of the event. */
function onePlace(spec: Spec, core: string, sought: string, context: Context): Expectation {
  const located = judge(sought, context.turns, context.emendations);
  const event = located[0]!.turn.event;
  const quote = letters(core).chars;
  const found = located
    .filter(({ turn, similarity }) => turn.event === event && similarity >= 0.5)
    .map((place) => (sought === core ? place : judgeTurn(quote, place.turn, context.emendations)))
    .filter(({ wordings }) => rank(wordings[0]!) < rank('similar'))
    .sort((a, b) => rank(a.wordings[0]!) - rank(b.wordings[0]!));
  if (!found[0]) throw new Disagreement('nothing found');
  const allowed = list(spec.verdict);
  const floor = Math.min(...allowed.map((one) => (rank(one as Wording) < 0 ? 0 : rank(one as Wording))));
  const witnesses: NonNullable<Expectation['witnesses']> = {};
  const best = rank(found[0].wordings[0]!);
  for (const one of found) {
    const isBest = rank(one.wordings[0]!) === best;
    const verdict = witnessVerdict(one, allowed, floor, { isBest, isSaidElsewhere: !isBest && best <= rank('near') });
    if (verdict.length === 0) continue;
    const source = context.sources.get(one.turn.transcript)!;
    witnesses[one.turn.transcript] = { verdict: single(verdict), ranges: withMarks(one.ranges, core, source) };
  }
  const computed = Object.values(witnesses).flatMap(({ verdict }) => list(verdict));
  const verdict = allowed.map((one) => verdictOf(one, found[0]!.turn.voice));
  const said =
    spec.note === undefined && allowed.length === 1 ? verdict : [...new Set([...verdict, ...stated(allowed)])];
  if (!said.some((one) => computed.includes(one)))
    throw new Disagreement(
      `said ${said.join('/')}, judged ${[...new Set(computed)].join('/')} by ${found[0].distance}`,
    );
  return { verdict: single(said), witnesses };
}

/** Edge punctuation belongs to a passage where the quote has it too; marks round the whole quote are the quoter's. */
function withMarks(ranges: Range[], quote: string, source: string): Range[] {
  const isMark = (one: string | undefined) => one !== undefined && /[，,。！!？?；;：:、“”「」『』]/u.test(one);
  const inner = /^[“「『]([^“「『]*)[”」』]$/u.exec(quote)?.[1] ?? quote;
  let left = /^[“「『]*/u.exec(inner)![0].length;
  let right = /[，,。！!？?；;：:”」』]*$/u.exec(inner)![0].length;
  let [from, to] = [ranges[0]![0], ranges.at(-1)![1]];
  for (; left > 0 && isMark(source[from - 1]); left -= 1) from -= 1;
  for (; right > 0 && isMark(source[to]); right -= 1) to += 1;
  return ranges.map(([start, end], index): Range => [
    index === 0 ? from : start,
    index === ranges.length - 1 ? to : end,
  ]);
}

/** Verdicts that are named as such keep their name. */
const stated = (allowed: string[]): GoldVerdict[] =>
  allowed.filter((one) => ['reported', 'reporter-words', 'editor-heading', 'caption'].includes(one)) as GoldVerdict[];

interface Standing {
  isBest: boolean;
  /** Another text of the event has the quote's words: beside this one they are no alteration, though its own are others. */
  isSaidElsewhere: boolean;
}

function witnessVerdict(
  { wordings: judged, turn }: Judgement,
  allowed: string[],
  floor: number,
  { isBest, isSaidElsewhere }: Standing,
): GoldVerdict[] {
  const isOther = isSaidElsewhere && (judged.includes('near') || judged.includes('altered'));
  const wordings = isOther ? [...new Set<Wording>([...judged, 'near', 'altered'])] : judged;
  const inPieces = allowed.filter((one) => IN_PIECES.has(one));
  if (allowed.length === 1 && inPieces.length === 1)
    return rank(judged.at(-1)!) <= rank('near') ? [verdictOf(inPieces[0]!, turn.voice)] : [];
  // No transcript can agree better with the quote than the best of them, which is what the spec states.
  let possible = wordings.filter((one) => rank(one) >= floor);
  // A change that its author knows to be protected, though it is a word the judge does not know.
  if (possible.length === 0 && wordings[0] !== 'verbatim' && allowed.includes('altered')) possible = ['altered'];
  // The best of them is what the spec states, where the judge leaves that open.
  const asStated = possible.filter((one) => allowed.includes(one));
  if (isBest && asStated.length > 0) possible = asStated;
  // Where the spec leaves a choice, it leaves it for every transcript that the judge finds within it.
  const choice = allowed.filter((one) => possible.includes(one as Wording)).length > 0 ? allowed : inPieces;
  return [...possible, ...choice].map((one) => verdictOf(one, turn.voice));
}

/** A passage in other words, or a quote whose structure the spec leaves open: where it is, and the verdict as stated. */
function placesAlone(spec: Spec, sought: string[], context: Context): Expectation {
  const accept = sought.flatMap((text) => {
    const all = judge(text, context.turns, context.emendations).filter(({ similarity }) => similarity >= 0.6);
    return all
      .filter(({ turn }) => turn.event === all[0]!.turn.event)
      .map(({ turn, ranges }) => ({ transcript: turn.transcript, start: ranges[0]![0], end: ranges.at(-1)![1] }));
  });
  if (accept.length === 0) throw new Disagreement('nothing found');
  return { verdict: single(list(spec.verdict).map((one) => verdictOf(one, null))), accept };
}

/** A phrase that stands in several places: all of them are right, the best voice gives the verdict. */
function concordance(spec: Spec, found: { turn: TurnText; ranges: Range[] }[]): Expectation {
  const voices: Voice[] = ['answer', 'reported', 'moderator', 'question', 'narration', 'caption', 'heading'];
  const voice = voices.find((one) => found.some(({ turn }) => turn.voice === one))!;
  const verdict = list(spec.verdict).map((one) => verdictOf(one, voice));
  const places: Record<string, Range[]> = {};
  for (const { turn, ranges } of found) (places[turn.transcript] ??= []).push(...ranges);
  const accept = found
    .filter(({ turn }) => turn.voice === voice)
    .map(({ turn, ranges }) => ({ transcript: turn.transcript, start: ranges[0]![0], end: ranges.at(-1)![1] }));
  return { verdict: single(verdict), accept, places };
}

function inPieces(spec: Spec, pieces: string[], context: Context): Expectation {
  const found = pieces.map((piece) =>
    judge(piece, context.turns, context.emendations).filter(({ wordings, similarity }) =>
      letters(piece).chars.length < 8
        ? wordings[0] === 'verbatim'
        : rank(wordings[0]!) <= rank('near') && similarity > 0.7,
    ),
  );
  if (found.some((places) => places.length === 0)) throw new Disagreement('a piece was not found');
  const ids = [...new Set(found.flat().map(({ turn }) => turn.transcript))];
  const inOneTurn = (id: string): Judgement[] | undefined =>
    context.turns
      .filter(({ transcript, voice }) => transcript === id && voice !== 'heading')
      .map((turn) => found.map((places, index) => inTurn(pieces[index]!, turn, places, context)))
      .find((parts): parts is Judgement[] => parts.every(Boolean));
  const together = new Map(ids.map((id) => [id, inOneTurn(id)]));
  const place = (piece: number, id: string) =>
    together.get(id)?.[piece] ?? found[piece]!.find(({ turn }) => turn.transcript === id);
  const wordings = list(spec.verdict);
  const statedFor = (parts: Judgement[]) => wordings.map((one) => verdictOf(one, longest(parts).turn.voice));
  const entry = (parts: Judgement[]) => ({
    // Where a text has other words in a piece, the quote beside it may be called altered.
    verdict: single([...statedFor(parts), ...(parts.some(hasOtherWords) ? (['altered'] as const) : [])]),
    ranges: parts.flatMap(({ ranges }) => ranges),
  });
  const whole = ids.filter((id) => pieces.every((_, index) => place(index, id)));
  if (whole.length > 0) {
    const partsIn = (id: string) => pieces.map((_, index) => place(index, id)!);
    const witnesses = Object.fromEntries(whole.map((id) => [id, entry(partsIn(id))]));
    return { verdict: single(statedFor(partsIn(whole[0]!))), witnesses };
  }
  const any = Object.fromEntries(ids.map((id) => [id, entry(pieces.flatMap((_, index) => place(index, id) ?? []))]));
  return { verdict: single(wordings.map((one) => verdictOf(one, 'answer'))), witnesses: {}, any };
}

/** A piece in a turn, if it stands there too. */
function inTurn(piece: string, turn: TurnText, places: Judgement[], { emendations }: Context): Judgement | undefined {
  const best = places.find((one) => one.turn.transcript === turn.transcript);
  if (!best || best.turn === turn) return best;
  const here = judgeTurn(letters(piece).chars, turn, emendations);
  return rank(here.wordings[0]!) <= rank('near') ? here : undefined;
}

const hasOtherWords = ({ wordings }: Judgement): boolean => wordings.includes('altered');
const longest = (parts: Judgement[]): Judgement => parts.reduce((a, b) => (size(b.ranges) > size(a.ranges) ? b : a));
const size = (ranges: Range[]): number => ranges.reduce((sum, [start, end]) => sum + end - start, 0);

/** Whether a text has a stretch of 13 characters or more, verbatim, in common with the record, or is near to it as a whole. */
export function foundInRecord(query: string, { turns, emendations }: Context): string | null {
  const text = folded(query);
  const all = turns.map(({ letters: { chars } }) => chars.join(''));
  for (let at = 0; at + 13 <= text.length; at += 1) {
    const piece = text.slice(at, at + 13);
    if (all.some((one) => one.includes(piece))) return piece;
  }
  if (text.length < 13) return all.some((one) => one.includes(text)) ? text : null;
  const best = judge(query, turns, emendations)[0]!;
  return best.similarity > 0.55 ? `similarity ${best.similarity.toFixed(2)}` : null;
}
