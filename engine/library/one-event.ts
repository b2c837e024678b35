/** Whether two texts are of one event, of which event a text is, and how texts of one event stand beside each other. */
import { alignInSteps } from '../collate/align-transcripts.ts';
import { alignTranslation } from '../english/align/align-translation.ts';
import { translationKeys } from '../english/align/translation-keys.ts';
import type { Alignment, Transcript } from '../record/record.ts';
import { atOnce, type Stepwise } from '../record/stepwise.ts';
import { foldWords } from '../text/fold.ts';
import type { KnownNames } from '../text/names.ts';
import { UNDATED } from './correct-facts.ts';

/** Characters of a shingle: longer than any set phrase that two speakers share by chance again and again. */
const SHINGLE = 8;
/** Of all shingles one in so many is kept, the same ones in every text. */
const SAMPLE = 4;
/** More than this of any text is not needed to know it by. */
const MOST = 400_000;
/** Too few to tell anything. */
const LEAST = 12;
/**
 * Common shingles as a share of the shorter text's. Measured: two texts of one event 0.55 and 0.61; the record's texts of different
 * events 0.02 at most; of 33,630 pairs of evening news from days near each other 0.17 at most, of a thousand pairs one above 0.10.
 */
const SHARE = 0.3;

type Shingles = ReadonlySet<number>;

/** Texts are compared with many others: each is cut once. */
const cut = new WeakMap<Transcript, Shingles>();

/** What is said in a text, by any voice but a heading's or a caption's; in a text without speakers, all of it. */
function shinglesOf(transcript: Transcript): Shingles {
  const known = cut.get(transcript);
  if (known) return known;
  const shingles = new Set<number>();
  let length = 0;
  for (const { voice, paragraphs } of transcript.turns) {
    if (voice === 'heading' || voice === 'caption') continue;
    for (const { text } of paragraphs) {
      if (length > MOST) break;
      length += text.length;
      addShingles(shingles, foldWords(text));
    }
  }
  cut.set(transcript, shingles);
  return shingles;
}

function addShingles(shingles: Set<number>, folded: string): void {
  for (let at = 0; at + SHINGLE <= folded.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + SHINGLE; next += 1) hash = Math.imul(hash ^ folded.charCodeAt(next), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
    if (hash % SAMPLE === 0) shingles.add(hash);
  }
}

/** How much of the shorter text's words stand in the other one, 0 to 1. */
export function sharedWords(a: Transcript, b: Transcript): number {
  const [one, other] = [shinglesOf(a), shinglesOf(b)];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size < LEAST) return 0;
  let common = 0;
  for (const shingle of few) if (many.has(shingle)) common += 1;
  return common / few.size;
}

/** So much of a translation stands beside the text that it translates. Measured: beside a full text 0.81, beside half of one 0.46; beside texts of other events 0.20 at most. */
const TRANSLATED = 0.33;

const keys = translationKeys({ people: [] });
const isIn = ({ language }: Transcript): string => language ?? 'zh';

/** How much of two texts shows that they are of one event, 0 to 1: words that they share, or what one may translate of the other. */
function likenessOf(a: Transcript, b: Transcript): number {
  if (isIn(a) === isIn(b)) return sharedWords(a, b);
  const [english, chinese] = isIn(a) === 'en' ? [a, b] : [b, a];
  const { share } = alignTranslation(chinese, english, keys);
  return share < TRANSLATED ? 0 : Math.max(SHARE, share);
}

/** The text that a translation translates, of those of its event; null where none does. */
export function translatedBy(english: Transcript, others: Texts): string | null {
  let best: { id: string; share: number } | null = null;
  for (const other of others) {
    if (isIn(other) === 'en' || other.event !== english.event) continue;
    const { share } = alignTranslation(other, english, keys);
    if (share >= TRANSLATED && share > (best?.share ?? 0)) best = { id: other.id, share };
  }
  return best?.id ?? null;
}

/** The text that a translation is stated to translate, where it is here; else the one that it is found to. */
export function originalOf(english: Transcript, others: Texts): string | null {
  const texts = [...others];
  const { translates = null } = english;
  const isHere = texts.some((other) => other.id === translates && isIn(other) !== 'en');
  return isHere ? translates : translatedBy(english, texts);
}

/** A text under its event, and, where it is a translation, with the text that it translates. */
export function placeAmong(transcript: Transcript, others: readonly Transcript[]): Transcript {
  const placed = { ...transcript, event: eventFor(transcript, others) };
  return isIn(placed) === 'en' ? { ...placed, translates: originalOf(placed, others) } : placed;
}

/** Two texts of one day that share their words. A text without a day is of no event but its own, until the reader says so. */
export function isOneEvent(a: Transcript, b: Transcript): boolean {
  return a.date !== null && a.date === b.date && likenessOf(a, b) >= SHARE;
}

/** What is known of a text without its words. */
export type EventedText = Pick<Transcript, 'id' | 'date' | 'event'>;
export type Texts = Iterable<Transcript>;

/**
 * The event of a text among those that are here: that of which it is a text, else its day, with a number where the day has one already.
 * @param unread texts with which it is not compared, and whose events are others
 */
export function eventFor(transcript: Transcript, others: Texts, unread: Iterable<EventedText> = []): string {
  const taken = new Set<string>();
  for (const { id, event } of unread) if (id !== transcript.id) taken.add(event);
  let best: { event: string; share: number } | null = null;
  for (const other of others) {
    if (other.id === transcript.id) continue;
    taken.add(other.event);
    if (transcript.date === null || transcript.date !== other.date) continue;
    const share = likenessOf(transcript, other);
    if (share >= SHARE && share > (best?.share ?? 0)) best = { event: other.event, share };
  }
  if (best) return best.event;
  const day = transcript.date ?? UNDATED;
  let event = day;
  for (let count = 2; taken.has(event); count += 1) event = `${day}-${count}`;
  return event;
}

/** The text beside every other text of its event. */
export function alignWithin(transcript: Transcript, others: Iterable<Transcript>, names: KnownNames): Alignment[] {
  return atOnce(alignWithinInSteps(transcript, others, names));
}

/** The same with places to pause. */
export function* alignWithinInSteps(
  transcript: Transcript,
  others: Iterable<Transcript>,
  names: KnownNames,
): Stepwise<Alignment[]> {
  const aligned: Alignment[] = [];
  for (const other of others) {
    // A translation is no other form of the same words: what differs between the two tells nothing.
    if (other.id === transcript.id || other.event !== transcript.event || isIn(other) !== isIn(transcript)) continue;
    aligned.push(yield* alignInSteps(other, transcript, names));
  }
  return aligned;
}
