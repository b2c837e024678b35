/** What is said without marks: behind a frame, before one, and in the sentences that go on after it. */
import type { BlockText } from '../block-text.ts';
import { countHan } from '../common-form.ts';
import type { SpeechFrame } from '../frames.ts';
import type { MarkedSpan } from '../marks.ts';
import type { Subject } from '../speakers.ts';
import { place, trim, trimLead } from '../stretches.ts';
import { type Speaking, UNKNOWN } from './carried.ts';
import { isOwnView, NARRATION, OWN_DEED } from './narration.ts';
import type { PageReading } from './page-reading.ts';
import { LEAST_HAN, LEAST_TENTATIVE } from './statement-draft.ts';

/** …，某某说: what may follow what is said. */
const SAYS = /说|表示|指出|强调|称|认为|透露|坦言|直言|重申/u;

/**
 * What frames say without marks.
 * @param spokenTill where a direct quotation of the sentence ends; null: it has none
 * @returns whether there was any
 */
export function readUnmarked(
  reading: PageReading,
  text: BlockText,
  start: number,
  end: number,
  frames: readonly SpeechFrame[],
  quotes: readonly MarkedSpan[],
  spoken: ReadonlySet<SpeechFrame>,
  spokenTill: number | null,
): boolean {
  const { masked, index } = text;
  let isTold = false;
  let till = end;
  const own = frames.filter(
    (frame) => !spoken.has(frame) && (spokenTill === null || frame.verb[0] >= spokenTill || frame.content < spokenTill),
  );
  for (const [at, frame] of own.entries()) {
    const next = frames.find(
      (each) => each.verb[0] > frame.verb[0] && (spoken.has(each) || isOther(each.subject, frame.subject)),
    );
    const speaking = reading.carried.resolve(frame.subject, index);
    if (frame.subject.kind === 'named') reading.carried.remember(speaking);
    if (speaking === null && frame.subject.kind !== 'unclear') continue;
    // A second verb of one who is speaking: the sentence is one statement.
    const previous = own[at - 1];
    if (previous !== undefined && isTold && !isOther(frame.subject, previous.subject) && frame.verb[0] < till) continue;
    till = next?.start ?? end;
    const quoted = quotes.find(
      (span) => span.open.at >= frame.content && span.open.at < till && reading.drafts.isDirectAt(span),
    );
    if (quoted !== undefined) till = Math.min(till, quoted.open.at);
    if (frame.pause === 'stop') {
      isTold = readBehind(reading, text, start, frame, speaking) || isTold;
      continue;
    }
    const [from, to] = trim(masked, frame.content, trimLead(masked, frame.content, till));
    const lead = place(index, start, frame.content);
    if (from >= to && frame.pause !== 'none' && till === end) {
      reading.carried.ledIn = speaking;
      isTold = true;
      continue;
    }
    if (frame.subject.kind !== 'unclear' || to - from >= LEAST_HAN) {
      isTold = true;
      reading.drafts.addIndirect(index, from, to, speaking ?? { speaker: null, evidence: null }, lead);
      if (/[：:]\s*$/u.test(masked.slice(from, to))) reading.carried.ledIn = speaking;
      reading.carried.going = speaking;
    }
  }
  return isTold;
}

/** …，某某说。 */
function readBehind(
  reading: PageReading,
  { masked, index }: BlockText,
  start: number,
  frame: SpeechFrame,
  speaking: Speaking | null,
): boolean {
  if (
    speaking === null ||
    frame.start - start < LEAST_HAN ||
    !SAYS.test(masked.slice(...frame.verb)) ||
    NARRATION.test(masked.slice(start, frame.start)) ||
    !/[，,]\s*\S{0,12}$/u.test(masked.slice(start, frame.start))
  )
    return false;
  const [from, to] = trim(masked, start, start + masked.slice(start, frame.start).search(/[，,][^，,]*$/u));
  if (to - from < LEAST_HAN) return false;
  reading.drafts.addIndirect(index, from, to, speaking, place(index, frame.start, frame.content));
  return true;
}

function isOther(subject: Subject, than: Subject): boolean {
  if (subject.kind === 'unclear') return true;
  if (subject.kind !== 'named') return false;
  return !(than.kind === 'named' && than.speaker.name === subject.speaker.name);
}

/** A sentence without a frame: whoever speaks still is speaking, or nobody says it. */
export function readGoingOn(
  reading: PageReading,
  text: BlockText,
  start: number,
  end: number,
  hasQuotes: boolean,
): void {
  const { common, masked, index, block, carried } = text;
  const [from, to] = trim(common, Math.max(start, carried), end);
  const words = masked.slice(from, to);
  if (to <= from) return;
  const first = reading.speakers.startsWith(words);
  const isNarration =
    NARRATION.test(words) ||
    (first !== null &&
      first.at[0] <= 8 &&
      !/[，,。“「]/u.test(words.slice(0, first.at[0])) &&
      !isOwnView(words, first.at[1]));
  if (first !== null)
    reading.carried.rememberPerson({
      speaker: first.speaker,
      evidence: place(index, from + first.at[0], from + first.at[1]),
    });
  if (reading.carried.going !== null && !isNarration) {
    reading.drafts.addIndirect(index, from, to, reading.carried.going, null);
    return;
  }
  // He did something, and speaks on.
  const isOwnDeed = first !== null ? first.speaker.name === reading.carried.going?.speaker?.name : OWN_DEED.test(words);
  if (isNarration && !isOwnDeed) reading.carried.going = null;
  if (!reading.isOfEvent || hasQuotes || block.role === 'item' || countHan(words) < LEAST_TENTATIVE) return;
  reading.drafts.push('indirect', [place(index, from, to)], UNKNOWN, null, true);
}
