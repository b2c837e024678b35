/** Whether two texts are of one event, of which event a text is, and how texts of one event stand beside each other. */
import { alignTranscripts } from '../collate/align-transcripts.ts';
import type { Alignment, Transcript } from '../record/record.ts';
import { foldText } from '../text/fold.ts';
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
      addShingles(shingles, foldText(text).text);
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

/** Two texts of one day that share their words. A text without a day is of no event but its own, until the reader says so. */
export function isOneEvent(a: Transcript, b: Transcript): boolean {
  return a.date !== null && a.date === b.date && sharedWords(a, b) >= SHARE;
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
    const share = sharedWords(transcript, other);
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
  return [...others]
    .filter(({ id, event }) => id !== transcript.id && event === transcript.event)
    .map((other) => alignTranscripts(other, transcript, names));
}
