/**
 * The passage that speaks of the same matter in other words. Never a finding: shown as "closest passage".
 *
 * A quote's characters, bigrams and numbers are weighed by how rare they are in the record; a paragraph is worth the share of the
 * weight that it has, a little for what only its turn or the question has, less when it is long or lacks a name of the quote.
 *
 * What is meant stands out: words that all events share, as diplomats say them every year, are no sign of one passage. So what is shown must also
 * be by so much more like the quote than the nearest passage of any other event.
 *
 * The figures were chosen on the project's 238 paraphrases and on 11,400 sentences and quotations of other news. Of 8,400 sentences of articles
 * that name the official 6.9 % are shown, of 3,000 others 1.8 %; by a share of 0.39 alone it was 8.2 and 1.8 %, and 84 of the paraphrases, where
 * 102 are shown now. What lies below is shown on request.
 */
import { groupsBy } from '../../record/groups.ts';
import type { Range } from '../../record/record.ts';
import { breakAt, SENTENCE } from '../../text/breaks.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Corpus } from '../../index/corpus.ts';
import type { Query } from '../query/query.ts';
import type { Slot, Stream } from '../../index/streams.ts';
import { bitOf, GramSet, type ParagraphProfile, profileOf, type TurnProfile, turnOf } from './profiles.ts';

/** The share below which nothing is shown. */
const LEAST = 0.3;
/** …, where the page tells of an event of the record: no other event is meant then. */
const LEAST_OF_EVENT = 0.34;
/** By so much a share is more than OTHER of the share of any other event's passage. */
const STANDS_OUT = 0.19;
const OTHER = 0.8;
/** Shorter quotes have too few words for a share to mean anything. */
const SHORTEST = 12;
/** One word over and over is like every text that has it: 中国中国中国. */
const FEWEST_UNITS = 8;
/** Another transcript of the event is shown when it is nearly as like as the best. */
const NEARLY = 0.75;
/** Paragraphs weighed, of those that the index proposes. */
const WEIGHED = 48;
const WEIGHED_ON_REQUEST = 160;

const CHARACTER = 0.6;
const NUMBER = 1.5;
/** What stands nowhere in the record is the other writer's own wording and says little. */
const UNKNOWN = 0.2;
const HALF_FUNCTION = 0.5;
const FUNCTION = 0.1;
const STOCK = 0.3;
const IN_TURN = 0.3;
const MISSING_NAME = 0.75;
const LONG = 1500;

const FUNCTION_WORDS = new Set(
  '的地得了也还是在和与及等对将为以有就都这那上中下个我你他们把被让向从到而且或但所之其要会能可说道',
);
/** A newspaper says Tokyo and means Japan. */
const CAPITALS: Record<string, string> = {
  首尔: '韩国',
  东京: '日本',
  华盛顿: '美国',
  莫斯科: '俄罗斯',
  平壤: '朝鲜',
  布鲁塞尔: '欧盟',
  北京: '中国',
};

interface Unit {
  text: string;
  /** By which it is looked for: `bitOf`. */
  bit: number;
  weight: number;
  isNumber: boolean;
}

/** A paragraph, the part of it that is most like the quote, and how like. */
export interface Likeness {
  comparison: Comparison;
  share: number;
}

/** @returns best first, one a transcript, of events whose passage stands out */
export function likenesses(corpus: Corpus, query: Query, isOfEvent = false): Likeness[] {
  if (query.side.text.length < SHORTEST) return [];
  const { units, weighed } = weigh(corpus, query, WEIGHED, LEAST, (LEAST - STANDS_OUT) / OTHER);
  if (units.length < FEWEST_UNITS) return [];
  const bestOf = new Map<string, Weighed>();
  for (const each of weighed) {
    const { id } = each.stream.transcript;
    if (each.share > (bestOf.get(id)?.share ?? 0)) bestOf.set(id, each);
  }
  const sorted = [...bestOf.values()].sort((a, b) => b.share - a.share);
  const events = [...groupsBy(sorted, ({ stream }) => stream.transcript.event).values()];
  const other = events[1]?.[0].share ?? 0;
  const isShown = (share: number, at: number) =>
    isOfEvent ? share >= LEAST_OF_EVENT : at === 0 && share >= LEAST && share - OTHER * other >= STANDS_OUT;
  return events
    .filter(([{ share }], at) => isShown(share, at))
    .flatMap((readings) => readings.filter(({ share }) => share >= NEARLY * readings[0].share))
    .map(({ stream, slot, share }) => ({ comparison: passage(units, query, stream, slot, share), share }));
}

/**
 * The passages nearest to a quote, without a threshold: for a reader who asks. Of the texts of one event each place counts once.
 * @returns best first, `limit` at most
 */
export function nearest(corpus: Corpus, query: Query, limit: number): Comparison[] {
  const { units, weighed } = weigh(corpus, query, WEIGHED_ON_REQUEST, 0, 0);
  const taken: Weighed[] = [];
  for (const each of weighed.toSorted((a, b) => b.share - a.share)) {
    if (taken.length >= limit) break;
    if (each.share > 0 && !taken.some((other) => isSamePlace(corpus, other, each))) taken.push(each);
  }
  return taken.map(({ stream, slot, share }) => passage(units, query, stream, slot, share));
}

/** Two texts of one event at the turn that answers to one another's. */
function isSamePlace({ alignment }: Corpus, a: Weighed, b: Weighed): boolean {
  if (a.stream.transcript.event !== b.stream.transcript.event || a.stream === b.stream) return false;
  const [one, other] = [a.slot.turn.id, b.slot.turn.id];
  return alignment.some(({ turns }) =>
    turns.some((pair) => pair.some((id) => id === one) && pair.some((id) => id === other)),
  );
}

/** A paragraph and how much of a quote's weight it has. */
interface Weighed {
  stream: Stream;
  slot: Slot;
  share: number;
}

/**
 * @param best none is weighed where no paragraph can have so large a share. @param least a paragraph whose share is below it may be left out
 */
function weigh(
  corpus: Corpus,
  query: Query,
  most: number,
  best: number,
  least: number,
): { units: Unit[]; weighed: Weighed[] } {
  const { text } = query.side;
  const speaker = corpus.speakers;
  const units = unitsOf(corpus, query, speaker);
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { units, weighed: [] };
  const names = [...new Set(valuesOf(query, 'name').map((value) => CAPITALS[value] ?? value))].filter(
    (name) => name !== '中国' && !speaker.has(name),
  );
  const turns = new Map<TurnProfile, InTurn>();
  const proposed = corpus.propose(text, most).flatMap(({ at, slot: number }) => {
    const stream = corpus.printed[at];
    const slot = stream?.slots[number];
    if (stream === undefined || slot === undefined) return [];
    const turn = turnOf(stream, slot.turn.id, query.names);
    const shared = turns.get(turn) ?? sharedWith(units, turn);
    turns.set(turn, shared);
    // No paragraph has more than its turn.
    return shared.weight / total < least ? [] : [{ stream, slot, shared }];
  });
  if (!proposed.some(({ shared }) => shared.weight / total >= best)) return { units, weighed: [] };
  const weighed = proposed.map(({ stream, slot, shared }): Weighed => {
    const profile = profileOf(stream, slot, query.names);
    let share = shareOf(shared.units, profile) / total / (1 + profile.length / LONG);
    for (const name of names) if (!profile.names.has(name)) share *= MISSING_NAME;
    return { stream, slot, share };
  });
  return { units, weighed };
}

/** What the numbers or the names in a quote are worth, in order. */
function valuesOf({ side: { words } }: Query, type: 'number' | 'name'): string[] {
  return words.flatMap((word) => (word.type === type ? [word.value] : []));
}

function unitsOf(corpus: Corpus, query: Query, speaker: ReadonlySet<string>): Unit[] {
  const { text } = query.side;
  const { formulas } = query.names;
  const { paragraphs } = corpus.rarity;
  const stock = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const formula = formulas.at(text, at);
    if (formula !== undefined) stock.fill(1, at, at + formula.length);
  }
  const rarity = (count: number) =>
    (Math.log((paragraphs + 1) / (count + 0.5)) / Math.log((paragraphs + 1) / 0.5)) * (count === 0 ? UNKNOWN : 1);
  const units = new Map<string, Unit>();
  const add = (unit: string, weight: number, isNumber = false) =>
    units.set(unit, { text: unit, bit: bitOf(unit), weight, isNumber });
  for (const value of valuesOf(query, 'number')) if (value !== '1') add(`#${value}`, NUMBER, true);
  for (let at = 0; at < text.length; at += 1) {
    const set = stock[at] ? STOCK : 1;
    const character = text.charAt(at);
    if (/[\d.%]/u.test(character)) continue;
    if (!FUNCTION_WORDS.has(character) && !units.has(character)) {
      const weight = CHARACTER * rarity(corpus.rarity.frequency(character)) * set;
      add(character, weight);
    }
    const bigram = text.slice(at, at + 2);
    if (bigram.length < 2 || units.has(bigram) || speaker.has(bigram) || /[\d.%]/u.test(bigram)) continue;
    const functions = Number(FUNCTION_WORDS.has(character)) + Number(FUNCTION_WORDS.has(bigram.slice(1)));
    const weight =
      rarity(corpus.rarity.frequency(bigram)) *
      (functions === 2 ? FUNCTION : functions === 1 ? HALF_FUNCTION : 1) *
      (stock[at + 1] ? set : 1);
    add(bigram, weight);
  }
  for (const name of speaker) for (const character of name) units.delete(character);
  return [...units.values()];
}

/** What of a quote stands in a turn, and so in none of its paragraphs besides. */
interface InTurn {
  units: Unit[];
  /** Of them together. */
  weight: number;
}

function sharedWith(units: readonly Unit[], { grams }: TurnProfile): InTurn {
  const shared = units.filter(({ text, bit }) => grams.has(text, bit));
  return { units: shared, weight: shared.reduce((sum, { weight }) => sum + weight, 0) };
}

/** @param inTurn those that stand in the paragraph's turn */
function shareOf(inTurn: readonly Unit[], { own }: ParagraphProfile): number {
  let sum = 0;
  for (const { text, bit, weight, isNumber } of inTurn) {
    if (own.has(text, bit)) sum += weight;
    else if (!isNumber) sum += IN_TURN * weight;
  }
  return sum;
}

/** The sentence that has most of the shared weight, and its neighbours as long as they add much. */
function passage(units: readonly Unit[], query: Query, stream: Stream, slot: Slot, share: number): Comparison {
  const worth = (from: number, to: number) => {
    const own = new GramSet([stream.text.slice(from, to)]);
    return units.reduce((sum, { text, bit, weight }) => sum + (own.has(text, bit) ? weight : 0), 0);
  };
  const sentences = sentencesIn(stream, slot);
  const values = sentences.map(([from, to]) => worth(from, to));
  let sum = Math.max(...values);
  let first = values.indexOf(sum);
  let last = first;
  let [start, end] = sentences[first] ?? [slot.start, slot.end];
  for (;;) {
    const [before, after] = [sentences[first - 1], sentences[last + 1]];
    const left = before ? worth(before[0], end) - sum : 0;
    const right = after ? worth(start, after[1]) - sum : 0;
    const more = Math.max(left, right);
    if (more === 0 || more < sum * ADDS) break;
    if (before && left >= right) {
      start = before[0];
      first -= 1;
    } else if (after) {
      end = after[1];
      last += 1;
    }
    sum += more;
  }
  const quote: Range = [0, query.side.text.length];
  return { stream, quote, record: [start, end], deltas: [], similarity: share, wording: 'similar' };
}

/** The sentences of a paragraph, in units of its text. */
function sentencesIn({ breaks }: Stream, { start, end }: Slot): Range[] {
  const sentences: Range[] = [];
  for (let at = start + 1, from = start; at <= end; at += 1) {
    if (at < end && breakAt(breaks, at) < SENTENCE) continue;
    sentences.push([from, at]);
    from = at;
  }
  return sentences;
}

/** A neighbouring sentence belongs to the passage when it adds so much to the weight. */
const ADDS = 0.25;
