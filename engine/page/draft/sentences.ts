/** The sentences of a block: what is marked in each and who says so, then what is said without marks. */
import type { BlockText } from '../block-text.ts';
import { framesIn, type SpeechFrame } from '../frames.ts';
import type { MarkedSpan } from '../marks.ts';
import { moved, place, trim } from './stretches.ts';
import type { Speaking } from './carried.ts';
import { frameOf, INNER_STOP, wordsOf } from './marked-speech.ts';
import type { PageReading } from './page-reading.ts';
import type { StatementDraft } from './statement-draft.ts';
import { readGoingOn, readUnmarked } from './unmarked-speech.ts';

const INNER_COMMA = /[，,、；;]$/u;

/** @param from what stands before is a label */
export function readSentences(reading: PageReading, text: BlockText, from: number, ledIn: Speaking | null): void {
  let next = 0;
  for (const [start, end] of text.sentences) {
    const first = next;
    while (next < text.spans.length && text.spans[next]!.open.at < end) next += 1;
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
  const { masked, index } = text;
  const sentence = masked.slice(start, end);
  const frames = framesIn(sentence, reading.speakers, reading.carried.going !== null).map((frame) =>
    moved(frame, start),
  );
  const spoken = new Set<SpeechFrame>();
  let at = start;
  let last: { speaking: Speaking; span: MarkedSpan; draft: StatementDraft | null; frame: SpeechFrame | null } | null =
    null;
  for (const span of quotes) {
    const framed = frameOf(reading, text, span, [start, end], frames, last, ledIn);
    if (framed === null) {
      reading.drafts.embed(span);
      last = null;
      continue;
    }
    const { speaking, frame } = framed;
    if (frame !== null) spoken.add(frame);
    reading.carried.remember(speaking);
    // “…，”某某说，“…”: one statement with the frame between.
    const isInterposed =
      last?.draft != null &&
      frame !== null &&
      frame.verb[0] >= last.span.close.at &&
      frame === framed.between &&
      (frame.pause === 'comma' || (frame.pause === 'colon' && INNER_COMMA.test(wordsOf(reading, last.span))));
    if (isInterposed) {
      last!.draft!.stretches.push(...span.stretches);
      last = { ...last!, span };
    } else {
      const lead = frame === null ? null : place(index, Math.min(start, frame.start), frame.content);
      const draft = reading.drafts.add('direct', span.stretches, speaking, lead);
      if (draft !== null) draft.isReopened = span.isReopened;
      last = { speaking, span, draft, frame };
    }
    at = span.close.block === index ? span.close.at : end;
  }
  const direct = last;
  const isSpoken = at > start;
  if (readUnmarked(reading, text, start, end, frames, quotes, spoken, isSpoken ? at : null)) return;
  if (isSpoken) {
    reading.carried.going = null;
    const tail = text.common.slice(at, end);
    const [from, till] = trim(text.common, at + (/^[，,；;]/u.test(tail) ? 1 : 0), end);
    const hasFrame = frames.some((frame) => frame.verb[0] >= at);
    if (direct !== null && /^[，,；;]/u.test(tail) && !hasFrame)
      reading.drafts.addIndirect(index, from, till, direct.speaking, null);
    // “…。”…。: a sentence of its own, behind a quotation that has its stop.
    else if (direct !== null && !hasFrame && INNER_STOP.test(wordsOf(reading, direct.span)))
      readGoingOn(reading, text, [at, end], []);
    return;
  }
  readGoingOn(reading, text, [start, end], quotes);
}
