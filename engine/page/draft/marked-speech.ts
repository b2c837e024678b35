/** Who says what stands between quotation marks. */
import type { BlockText } from '../block-text.ts';
import { countHan } from '../common-form.ts';
import type { SpeechFrame } from '../frames.ts';
import type { MarkedSpan } from '../marks.ts';
import { firstOf, isShort, place } from './stretches.ts';
import type { Speaking } from './carried.ts';
import type { PageReading } from './page-reading.ts';
import { LEAST_HAN, LEAST_TENTATIVE, type StatementDraft } from './statement-draft.ts';

/** UTF-16 units before a quotation that may say whose it is. */
const LEAD = 120;
/** What joins a quotation to the words behind it, so that it is a part of their sentence. */
const JOINED_BEHIND = /^(?![\s，,。；;！!？?：:、（(“「『"]|$)/u;
const ONLY_BETWEEN = /^[\s，,。；;、！!？?]*(?:(?:和|及|以及|并|又|与)\s*)?$/u;
export const INNER_STOP = /[。！？!?…]$/u;
/** 回答是, 原话是: what follows is what somebody said. */
const IS_ANSWER = /(?:回答|答案|回应|说法|原话|解释|评价|结论|意思|所说|名言|说的)(?:就?是|为)\s*[，,：:]?\s*$/u;
const LEADS_IN = /^\s*[^，,“”「」]{2,16}[，,]\s*$/u;
const SPEAKS_BEHIND =
  /^[\s，,]*(?<who>[^\s，,。；;！!？?：:“”「」](?:[^，,。；;！!？?：:“”「」]{0,23}?))(?:说|讲|写道|表示|回答|感叹|补充|解释)/u;
/** So many of the unmarked for each of the marked. */
const MOSTLY = 0.7;

export function wordsOf(reading: PageReading, { stretches }: MarkedSpan): string {
  const { block, range } = stretches.at(-1)!;
  return reading.blocks[block]!.text.slice(...range);
}

/** Who says what stands between two marks; null where nothing tells that somebody does. */
export function frameOf(
  reading: PageReading,
  text: BlockText,
  span: MarkedSpan,
  [start, end]: [number, number],
  frames: readonly SpeechFrame[],
  last: { speaking: Speaking; span: MarkedSpan } | null,
  ledIn: Speaking | null,
): { speaking: Speaking; frame: SpeechFrame | null; between: SpeechFrame | null } | null {
  const { masked, block, index } = text;
  const { open, close, isClosed } = span;
  const isHere = close.block === index;
  const behind = isHere ? masked.slice(close.at, close.at + 80) : '';
  const words = wordsOf(reading, span);
  const isJoined = isClosed && JOINED_BEHIND.test(behind) && !INNER_STOP.test(words);
  // 研究机构“某某”主任…: a name in marks.
  if (isJoined && countHan(words) < LEAST_HAN && open.at > start) return null;
  // What a label leads in, with its own stop, is its speaker's, whoever speaks behind it.
  if (ledIn !== null && start > 0 && INNER_STOP.test(words) && masked.slice(start, open.at).trim() === '')
    return { speaking: ledIn, frame: null, between: null };
  const before = frames.findLast(
    ({ content, pause }) => pause !== 'stop' && content <= open.at && masked.slice(content, open.at).trim() === '',
  );
  if (before !== undefined && !(isJoined && (before.pause !== 'colon' || countHan(words) < 13))) {
    const speaking = reading.carried.resolve(before.subject, index);
    if (speaking !== null || before.subject.kind === 'unclear')
      return {
        speaking: speaking ?? { speaker: null, evidence: null },
        frame: before,
        between:
          last !== null &&
          before.verb[0] >= last.span.close.at &&
          isShort(masked.slice(last.span.close.at, before.verb[0]))
            ? before
            : null,
      };
  }
  if (isHere) {
    const after = frames.find(
      ({ subject, verb, pause }) =>
        verb[0] > close.at &&
        pause !== 'none' &&
        pause !== 'mark' &&
        subject.kind !== 'dropped' &&
        isShort(masked.slice(close.at, verb[0])),
    );
    const speaking = after === undefined ? null : reading.carried.resolve(after.subject, index);
    if (speaking !== null) return { speaking, frame: after!, between: null };
    const behindIt = toldBehind(reading, text, behind, close.at, words);
    if (behindIt !== null) return { speaking: behindIt, frame: null, between: null };
  }
  if (isJoined) return null;
  const partly = partlyMarked(reading, text, span, [start, end], words, frames);
  if (partly !== null) return { ...partly, between: null };
  const from = Math.max(start, open.at - LEAD);
  const lead = masked.slice(from, open.at);
  if (/[：:]\s*$/u.test(lead)) {
    const named = reading.speakers.namedIn(lead).at(-1);
    if (named !== undefined)
      return {
        speaking: { speaker: named.speaker, evidence: place(index, from + named.at[0], from + named.at[1]) },
        frame: null,
        between: null,
      };
    if (/[他她](?!们)/u.test(lead) && reading.carried.person !== null)
      return { speaking: reading.carried.person, frame: null, between: null };
  }
  const told = toldBy(reading, text, lead, from, span, words);
  if (told !== null) return { speaking: told, frame: null, between: null };
  if (last !== null && last.span.close.block === index && ONLY_BETWEEN.test(masked.slice(last.span.close.at, open.at)))
    return { speaking: last.speaking, frame: null, between: null };
  const isFirst = open.at <= firstOf(block.text);
  if (ledIn !== null && (isFirst || masked.slice(start, open.at).trim() === ''))
    return { speaking: ledIn, frame: null, between: null };
  return isAlone(reading, text, span, start, words)
    ? { speaking: reading.carried.subject!, frame: null, between: null }
    : null;
}

/** A sentence in marks by itself, behind words of somebody: he goes on. */
function isAlone(
  reading: PageReading,
  { masked, block, index }: BlockText,
  { open }: MarkedSpan,
  start: number,
  words: string,
): boolean {
  if (block.role !== 'text' || reading.carried.subject === null || masked.slice(start, open.at).trim() !== '')
    return false;
  if (!INNER_STOP.test(words) || countHan(words) < LEAST_TENTATIVE) return false;
  const previous = reading.drafts.last();
  if (previous === undefined || previous.isTentative || previous.kind === 'embedded' || previous.kind === 'headline')
    return false;
  return previous.stretches.at(-1)!.block === index || isJustBefore(reading, previous, index);
}

/** No block with words stands between. */
function isJustBefore(reading: PageReading, { stretches }: StatementDraft, index: number): boolean {
  const last = stretches.at(-1)!.block;
  if (index - last > 8) return false;
  for (let block = last + 1; block < index; block += 1) if (reading.blocks[block]!.text.trim() !== '') return false;
  return true;
}

/** 某某的回答是，“…”; 他话锋一转，“…”. */
function toldBy(
  reading: PageReading,
  { masked, index }: BlockText,
  lead: string,
  from: number,
  span: MarkedSpan,
  words: string,
): Speaking | null {
  const isAnswer = IS_ANSWER.test(lead);
  if (!isAnswer && !(LEADS_IN.test(lead) && INNER_STOP.test(words))) return null;
  const behind = span.close.block === index ? masked.slice(span.close.at, span.close.at + 4) : '';
  if (!isAnswer && !/^\s*(?:$|[。！？!?])/u.test(behind)) return null;
  const named = isAnswer
    ? reading.speakers.namedIn(lead).at(-1)
    : (reading.speakers.startsWith(lead.trim()) ?? undefined);
  if (named !== undefined)
    return { speaker: named.speaker, evidence: place(index, from + named.at[0], from + named.at[1]) };
  return /[他她](?!们)/u.test(lead) ? reading.carried.person : null;
}

/** “…。”某某说到这里停了一下; 他说了这样一句. */
function toldBehind(
  reading: PageReading,
  { index }: BlockText,
  behind: string,
  at: number,
  words: string,
): Speaking | null {
  const who = SPEAKS_BEHIND.exec(behind)?.groups!['who'];
  if (who === undefined || !(INNER_STOP.test(words) || /^\s*[，,]/u.test(behind))) return null;
  const named = reading.speakers.startsWith(who);
  const start = at + behind.indexOf(who);
  if (named !== null && named.at[0] <= 8)
    return { speaker: named.speaker, evidence: place(index, start + named.at[0], start + named.at[1]) };
  return /^[他她](?!们)/u.test(who) ? reading.carried.person : null;
}

/**
 * Most of what somebody says is in marks: 某某说，此事“…”。
 * @param frames of the sentence
 */
function partlyMarked(
  reading: PageReading,
  { masked, index }: BlockText,
  { open, close, isClosed }: MarkedSpan,
  [start, end]: [number, number],
  words: string,
  frames: readonly SpeechFrame[],
): { speaking: Speaking; frame: SpeechFrame | null } | null {
  const han = countHan(words);
  if (!isClosed || han < LEAST_TENTATIVE) return null;
  const frame = frames.findLast(({ content, pause }) => pause !== 'stop' && content <= open.at) ?? null;
  if (frame === null && reading.carried.going === null) return null;
  const before = countHan(masked.slice(frame?.content ?? start, open.at));
  const next = frames.find(({ verb }) => verb[0] >= close.at)?.start ?? end;
  const behind = close.block === index ? countHan(masked.slice(close.at, next)) : 0;
  if (before > han * MOSTLY || before + behind > han) return null;
  const speaking = frame === null ? reading.carried.going : reading.carried.resolve(frame.subject, index);
  return speaking === null ? null : { speaking, frame };
}
