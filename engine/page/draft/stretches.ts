/** Small measures of a paragraph's text that the reading of statements is made of. */
import type { SpeechFrame } from '../speech/frames.ts';
import type { StatementPlace } from '../statement.ts';

export function moved(frame: SpeechFrame, by: number): SpeechFrame {
  const { subject, start, verb, content } = frame;
  return {
    ...frame,
    subject: 'at' in subject ? { ...subject, at: [subject.at[0] + by, subject.at[1] + by] } : subject,
    start: start + by,
    verb: [verb[0] + by, verb[1] + by],
    content: content + by,
  };
}

export function place(block: number, start: number, end: number): StatementPlace {
  return { block, range: [start, end] };
}

export function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  return [start, end];
}

/** Before the next frame: without the comma that parts them. */
export function trimLead(text: string, from: number, till: number): number {
  if (till >= text.length || /[。！？!?]/u.test(text[till - 1] ?? '')) return till;
  const cut = text.slice(from, till).search(/[，,；;：:][^，,；;：:。]{0,16}$/u);
  return cut < 0 ? till : from + cut;
}

export function firstOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** From a closed quotation to a verb: who says it, and nothing else. */
export function isShort(words: string): boolean {
  return /^[\s，,。]*[^，,。；;！!？?：:“”「」『』]{1,40}$/u.test(words);
}
