/** The sentences of a block: what is marked in each and who says so, then what is said without marks. */
import type { BlockText } from '../block-text.ts';
import { framesIn, type SpeechFrame } from '../speech/frames.ts';
import type { MarkedSpan } from '../marks.ts';
import { moved, place, trim } from './stretches.ts';
import type { Speaking } from './carried.ts';
import { INNER_STOP } from './lead-in.ts';
import { type Framed, frameOf, isRefused, wordsOf } from './marked-speech.ts';
import type { PageReading } from './page-reading.ts';
import type { StatementDraft } from './statement-draft.ts';
import { readGoingOn, readUnmarked } from './unmarked-speech.ts';

const INNER_COMMA = /[，,、；;]$/u;

/** @param from what stands before is a label */
export function readSentences(reading: PageReading, text: BlockText, from: number, ledIn: Speaking | null): void {
  let next = 0;
  for (const [start, end] of text.sentences) {
    const first = next;
    while ((text.spans[next]?.open.at ?? Infinity) < end) next += 1;
    if (end > from) readSentence(reading, text, Math.max(start, from), end, text.spans.slice(first, next), ledIn);
  }
}

function readSentence(
  reading: PageReading,
  text: BlockText,
  start: number,
  end: number,
  quotes: readonly MarkedSpan[],
  ledIn: Speaking | null,
): void {
  const sentence = text.masked.slice(start, end);
  const frames = framesIn(sentence, reading.speakers, reading.carried.going !== null).map((frame) =>
    moved(frame, start),
  );
  const { direct, spoken, till } = readQuotes(reading, text, [start, end], frames, quotes, ledIn);
  if (readUnmarked(reading, text, start, end, frames, quotes, spoken, till > start ? till : null)) return;
  if (till <= start) {
    readGoingOn(reading, text, [start, end], quotes);
    return;
  }
  reading.carried.going = null;
  const goesOn = /^[，,；;]/u.test(text.common.slice(till, end));
  if (direct === null || frames.some((frame) => frame.verb[0] >= till)) return;
  if (goesOn) reading.drafts.addIndirect(text, ...trim(text.common, till + 1, end), direct.speaking, null);
  // “…。”…。: a sentence of its own, behind a quotation that has its stop.
  else if (INNER_STOP.test(wordsOf(reading, direct.span))) readGoingOn(reading, text, [till, end], []);
}

/** A quotation that somebody is said to have said, and its draft. */
interface Direct {
  speaking: Speaking;
  span: MarkedSpan;
  draft: StatementDraft;
}

/** @returns the last quotation, where nobody's does not follow it; the frames of all; where they end, or the sentence's start where there are none */
function readQuotes(
  reading: PageReading,
  text: BlockText,
  [start, end]: [number, number],
  frames: readonly SpeechFrame[],
  quotes: readonly MarkedSpan[],
  ledIn: Speaking | null,
): { direct: Direct | null; spoken: Set<SpeechFrame>; till: number } {
  const { index } = text;
  const spoken = new Set<SpeechFrame>();
  let till = start;
  let last: Direct | null = null;
  for (const span of quotes) {
    const framed = frameOf(reading, text, span, [start, end], frames, last, ledIn);
    if (framed === null) {
      // 某某没有说“…”: nor is it told in his words.
      const lead = frames.findLast(({ content }) => content <= span.open.at);
      if (lead !== undefined && isRefused(text, span, start)) spoken.add(lead);
      reading.drafts.embed(span);
      last = null;
      continue;
    }
    const { speaking, frame } = framed;
    if (frame !== null) spoken.add(frame);
    reading.carried.remember(speaking);
    if (last !== null && isInterposed(reading, framed, last.span)) {
      last.draft.stretches.push(...span.stretches);
      last.span = span;
    } else {
      const lead = frame === null ? null : place(index, Math.min(start, frame.start), frame.content);
      const draft = reading.drafts.add('direct', span.stretches, speaking, lead);
      draft.isReopened = span.isReopened;
      last = { speaking, span, draft };
    }
    till = span.close.block === index ? span.close.at : end;
  }
  return { direct: last, spoken, till };
}

/** “…，”某某说，“…”: one statement with the frame between. */
function isInterposed(reading: PageReading, { frame, between }: Framed, last: MarkedSpan): boolean {
  if (frame === null || frame !== between || frame.verb[0] < last.close.at) return false;
  return frame.pause === 'comma' || (frame.pause === 'colon' && INNER_COMMA.test(wordsOf(reading, last)));
}
