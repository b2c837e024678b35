/** From comparisons to what the reader is told: one match an event, with all its readings. */
import { questionIdOf } from '../../record/question-id.ts';
import type { Damage, Edit, Flag, Match, Piece, Reading, Tier, Wording } from '../../record/answer.ts';
import { VOICES, WORDINGS } from '../../record/ranks.ts';
import type { Corpus } from '../../index/corpus.ts';
import type { Range, Transcript, Turn, Voice } from '../../record/record.ts';
import { joinWords, stretchesOf } from '../../record/record-words.ts';
import { spanInSource } from '../../text/fold.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Verdict } from '../decide/decide.ts';
import type { Draft } from '../decide/drafts.ts';
import { missingFrom } from './missing.ts';
import { foundAt, mainSlot, placeOf, slotAt, sourceRanges, sourceText, voiceOf } from '../compare/places.ts';
import type { Query } from '../query/query.ts';

/** What is told of each event. */
export function tell(corpus: Corpus, query: Query, verdicts: readonly Verdict[]): Match[] {
  return verdicts.flatMap(({ drafts, places, isAcross }) => {
    const match = matchOf(query, corpus, drafts, places);
    if (isAcross) match?.flags.push('across-events');
    return match ?? [];
  });
}

/**
 * One event's match.
 *
 * @param aligned what its transcripts have, one each
 * @param alike all places of the best wording, for a phrase that recurs
 * @returns null where no transcript has anything
 */
function matchOf(query: Query, corpus: Corpus, aligned: readonly Draft[], alike: readonly Comparison[]): Match | null {
  const drafts = aligned.map((draft) => carriedDraft(query, draft));
  const places = alike.map((place) => query.ways.carriedOn(query, place));
  const sorted = drafts
    .map((draft) => ({ draft, reading: readingOf(query, draft) }))
    .sort((a, b) => byWording(a.reading, b.reading));
  const [best] = sorted;
  if (best === undefined) return null;
  const { draft, reading } = best;
  const main = longest(draft.parts);
  const { transcript } = draft;
  const { turn } = mainSlot(main.stream, main.record);
  const counts = Map.groupBy(places, ({ stream }) => stream.transcript);
  return {
    event: transcript.event,
    date: transcript.date,
    title: transcript.title,
    speaker: transcript.speaker,
    office: transcript.office,
    saidBy: saidBy(transcript, turn),
    wording: reading.wording,
    voice: reading.voice,
    similarity: reading.similarity,
    tier: tierOfDraft(query, draft),
    formula: false,
    question: questionOf(transcript, turn),
    count: Math.max(1, ...[...counts.values()].map((here) => here.length)),
    places: places.map(({ stream, record }) => placeOf(stream, record)),
    pieces:
      draft.parts.length > 1 || IN_PIECES.has(reading.wording) ? draft.parts.map((part) => pieceOf(query, part)) : [],
    missing: missingFrom(corpus, transcript, turn, new Set(drafts.map((each) => each.transcript.id))),
    flags: [...query.ways.flagsOf(query, draft), ...alsoInHeading(reading.voice, places)],
    readings: sorted.map(({ reading: each }) => each),
  };
}

/** With the record's own beginnings and endings where the quote's are others. */
function carriedDraft(query: Query, draft: Draft): Draft {
  const both = draft.parts.map((part) => ({ part, carried: query.ways.carriedOn(query, part) }));
  // Never into a place where another piece stands.
  const parts = both.map(({ part, carried }) =>
    both.some((other) => overlaps(carried, other.carried)) ? part : carried,
  );
  const isWorse = draft.wording === 'near' && parts.some(({ wording }) => wording === 'altered');
  return { ...draft, parts, wording: isWorse ? 'altered' : draft.wording };
}

function overlaps(a: Comparison, b: Comparison): boolean {
  return a !== b && a.stream === b.stream && a.record[0] < b.record[1] && b.record[0] < a.record[1];
}

/** Texts that differ are the same in no folding but the last. */
function tierOfDraft(query: Query, { parts }: Draft): Tier {
  if (parts.some(({ deltas }) => deltas.length > 0)) return 'T4';
  const text = parts
    .map((part) => sourceText(part.stream, withEdges(query, part, foundAt(part.stream, part.record))))
    .join('');
  return query.ways.tierOf(parts.map(({ quote }) => quoteText(query, quote)).join(''), text);
}

/** Words of an answer that an editor put above it as well. */
function alsoInHeading(voice: Voice, places: readonly Comparison[]): Flag[] {
  if (voice === 'heading') return [];
  return places.some(({ stream, record }) => voiceOf(stream, record) === 'heading') ? ['also-in-heading'] : [];
}

function longest(parts: readonly Comparison[]): Comparison {
  return parts.reduce((best, each) => (each.quote[1] - each.quote[0] > best.quote[1] - best.quote[0] ? each : best));
}

/** A quote stitched from two events, or found in part, has one piece in each. */
const IN_PIECES: ReadonlySet<Wording> = new Set<Wording>(['spliced', 'partial']);

function byWording(a: Reading, b: Reading): number {
  return (
    WORDINGS.indexOf(a.wording) - WORDINGS.indexOf(b.wording) ||
    b.similarity - a.similarity ||
    VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice)
  );
}

function readingOf(query: Query, { transcript, wording, parts, similarity }: Draft): Reading {
  const main = longest(parts);
  const slot = mainSlot(main.stream, main.record);
  const found = parts.map((part) => withEdges(query, part, foundAt(part.stream, part.record)));
  const inside = new Set(parts.flatMap(turnsOf));
  const stretches = stretchesOf({ turns: transcript.turns.filter((turn) => inside.has(turn)) }, found);
  const damage = parts.map(damageOf).find((each) => each !== null) ?? null;
  const mended = parts.some(({ stream }) => stream.emended) && damage !== null && wording === 'verbatim';
  return {
    transcript: transcript.id,
    paragraph: slot.paragraph.id,
    wording: mended ? 'near' : wording,
    voice: slot.turn.voice,
    similarity,
    text: joinWords(stretches),
    ranges: stretches.flatMap(({ ranges }) => ranges),
    stretches,
    edits: parts.flatMap((part) => editsOf(query, part)).sort(protectedFirst),
    damage,
  };
}

/** The turns that a part touches: no others need be looked through for it. */
function turnsOf({ stream: { slots, slotOf }, record }: Comparison): Turn[] {
  const first = slotOf[record[0]] ?? 0;
  return slots.slice(first, (slotOf[record[1] - 1] ?? first) + 1).map(({ turn }) => turn);
}

function pieceOf(query: Query, part: Comparison): Piece {
  const ranges = withEdges(query, part, foundAt(part.stream, part.record));
  return { quote: spanInSource(query, part.quote), ...placeOf(part.stream, part.record, ranges) };
}

/** Opening and closing marks are one mark in every style. */
function sameMark(a: string, b: string): boolean {
  return styleless(a) === styleless(b);
}
function styleless(mark: string): string {
  return mark
    .normalize('NFKC')
    .replace(/[“”„‟«»「」『』〝〞"]/, '"')
    .replace(/[‘’'`]/, "'")
    .replace(/[、]/, ',')
    .replace(/[。｡]/, '.');
}
const isMark = (character: string) => /[\p{P}\p{S}]/u.test(character);

const isOpening = (mark: string) => /[\p{Ps}\p{Pi}"']/u.test(mark);
const isClosing = (mark: string) => !/[\p{Ps}\p{Pi}]/u.test(mark);

/**
 * Edge punctuation belongs to the range where the quote has it too: what opens before it, what closes after it. It stands beside the words
 * that have a counterpart: not beyond those that the quote adds.
 */
function withEdges(query: Query, { quote: whole, stream, record, deltas }: Comparison, ranges: Range[]): Range[] {
  const [firstRange, lastRange] = [ranges[0], ranges.at(-1)];
  if (firstRange === undefined || lastRange === undefined) return ranges;
  let [from] = firstRange;
  let [, to] = lastRange;
  const first = slotAt(stream, record[0]).paragraph;
  const last = slotAt(stream, record[1] - 1).paragraph;
  const { kept } = query;
  const [before, after] = [deltas[0], deltas.at(-1)];
  const isAdded = after?.a[1] === whole[1] && after.b[0] === record[1];
  const quote: Range = [
    before?.a[0] === whole[0] && before.b[1] === record[0] ? before.a[1] : whole[0],
    isAdded ? after.a[0] : whole[1],
  ];
  let at = (query.starts[quote[0]] ?? 0) - 1;
  for (; at >= 0; at -= 1, from -= 1) {
    const own = signAt(first, from - 1);
    if (own === null || !isOpening(own) || !sameMark(own, kept.charAt(at))) break;
  }
  at = query.ends[quote[1] - 1] ?? kept.length;
  for (; at < kept.length; at += 1, to += 1) {
    const own = signAt(last, to);
    if (own === null || !isMark(own) || !isClosing(own) || !sameMark(own, kept.charAt(at))) break;
    // A passage ends with no comma because the quote goes on by itself.
    if (isAdded && /[,，、:：]/.test(own)) break;
  }
  return ranges.map((range): Range => [range === firstRange ? from : range[0], range === lastRange ? to : range[1]]);
}

/** Within one unbroken range of the paragraph; null outside. */
function signAt(paragraph: { text: string; ranges: readonly Range[] }, source: number): string | null {
  let at = 0;
  for (const [start, end] of paragraph.ranges) {
    if (source >= start && source < end) return paragraph.text[at + source - start] ?? null;
    at += end - start;
  }
  return null;
}

/** The quote's own characters, from the first compared unit to the last, with the marks at its edges. */
function quoteText({ kept, starts, ends }: Query, [start, end]: Range): string {
  let from = starts[start] ?? 0;
  let to = ends[end - 1] ?? kept.length;
  while (from > 0 && isMark(kept.charAt(from - 1))) from -= 1;
  while (to < kept.length && isMark(kept.charAt(to))) to += 1;
  return kept.slice(from, to);
}

const ORDER = { protected: 0, plain: 1, minor: 2 };

function protectedFirst(a: Edit, b: Edit): number {
  return ORDER[a.kind] - ORDER[b.kind] || a.at[0] - b.at[0];
}

function editsOf(query: Query, comparison: Comparison): Edit[] {
  const { stream, deltas } = comparison;
  const shown = query.ways.shownDeltas(query, comparison);
  return deltas.map((delta, index): Edit => {
    const { kind, type, isContent } = delta;
    const { a, b } = shown[index] ?? delta;
    const at = spanInSource(query, a);
    const ranges = sourceRanges(stream, b);
    const [first] = ranges;
    const span = spanInSource(stream, b);
    // A page may print first what is read after: then the change is where it begins.
    const recordAt = span[0] > span[1] && first !== undefined ? first : span;
    return {
      // A word of content alone makes a quote altered, as what is protected does.
      kind: isContent ? 'protected' : kind,
      type,
      quote: query.raw.slice(at[0], at[1]),
      record: sourceText(stream, ranges, slotAt(stream, b[0])),
      at,
      recordAt,
    };
  });
}

function damageOf({ stream, record }: Comparison): Damage | null {
  const hit = stream.damage.find(({ start, end }) => start < record[1] && record[0] < end);
  if (!hit) return null;
  const { printed, emended, grounds, confidence } = hit.emendation;
  return { printed, emended, grounds, confidence };
}

/** Whose words a turn is, by name. */
function saidBy(transcript: Transcript, turn: Turn): string | null {
  if (turn.voice === 'question') return turn.outlet;
  if (turn.voice === 'answer' || turn.voice === 'reported') return turn.speaker ?? transcript.speaker;
  return turn.voice === 'moderator' ? turn.speaker : null;
}

/** The question that a turn answers, or is. */
export function questionOf(transcript: Transcript, turn: Turn): Match['question'] {
  const id = turn.voice === 'question' ? turn.id : questionIdOf(turn.id);
  const question = transcript.turns.find((each) => each.id === id && each.voice === 'question');
  if (!question) return null;
  return { outlet: question.outlet, text: question.paragraphs.map(({ text }) => text).join('\n') };
}
