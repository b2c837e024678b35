/** Who says what stands between quotation marks. */
import { lastOf } from '../../record/items.ts';
import type { BlockText } from '../block-text.ts';
import { countHan } from '../common-form.ts';
import type { SpeechFrame } from '../speech/frames.ts';
import type { MarkedSpan } from '../marks.ts';
import type { NameAt, NamedSpeaker } from '../page-names.ts';
import { wordsAt } from '../page-text.ts';
import { firstOf, isShort, place } from './stretches.ts';
import { isAnswered, isDenied, isToldUntrue, isUnsaid } from '../words/denied.ts';
import { isObject } from '../words/named-people.ts';
import type { Speaking } from './carried.ts';
import { INNER_STOP, isOfSomebodyElse, LEAD, leadOf, type Marked, namedBefore, speakingAt } from './lead-in.ts';
import type { PageReading } from './page-reading.ts';
import { LEAST_HAN, LEAST_TENTATIVE, type StatementDraft } from './statement-draft.ts';

/** What joins a quotation to the words behind it, so that it is a part of their sentence. */
const JOINED_BEHIND = /^(?![\s，,。；;！!？?：:、（(“「『"]|$)/u;
const ONLY_BETWEEN = /^[\s，,。；;、！!？?]*(?:(?:和|及|以及|并|又|与)\s*)?$/u;
/** 回答是, 原话是: what follows is what somebody said. */
const IS_ANSWER = /(?:回答|答案|回应|说法|原话|解释|评价|结论|意思|所说|名言|说的)(?:就?是|为)\s*[，,：:]?\s*$/u;
const LEADS_IN = /^\s*[^，,“”「」]{2,16}[，,]\s*$/u;
const SPEAKS_BEHIND =
  /^[\s，,]*(?<who>[^\s，,。；;！!？?：:“”「」](?:[^，,。；;！!？?：:“”「」]{0,23}?))(?:说|讲|写道|表示|回答|感叹|补充|解释)/u;
/** “…。”某某听后…, 某某的这番话: he did not say it, or that he did is told otherwise. */
const OF_ANOTHER =
  /^(?:没|未|不|听|被|的|并没|并未|则|也|却|又|随后|之后|接|回|答|点头|摇头|反|这|那|和|与|同|是|在|说|表示|当)/u;
/** So many of the unmarked for each of the marked. */
const MOSTLY = 0.7;

/** Whoever says what is marked, and by which frame that is known. */
export interface Framed {
  speaking: Speaking;
  frame: SpeechFrame | null;
  /** The frame, where nothing but it stands between this quotation and the one before. */
  between: SpeechFrame | null;
}

export function wordsOf(reading: PageReading, { stretches }: MarkedSpan): string {
  return wordsAt(reading.blocks, lastOf(stretches));
}

/** Who says what stands between two marks; null where nothing tells that somebody does. */
export function frameOf(
  reading: PageReading,
  text: BlockText,
  span: MarkedSpan,
  sentence: [start: number, end: number],
  frames: readonly SpeechFrame[],
  last: { speaking: Speaking; span: MarkedSpan } | null,
  ledIn: Speaking | null,
): Framed | null {
  const { masked, block, index } = text;
  const { open, close, isClosed } = span;
  const [start] = sentence;
  const words = wordsOf(reading, span);
  const behind = close.block === index ? masked.slice(close.at, close.at + 80) : '';
  const isJoined = isClosed && JOINED_BEHIND.test(behind) && !INNER_STOP.test(words);
  const marked: Marked = { text, span, sentence, words, behind, isJoined };
  if (isAnswered(masked.slice(Math.max(start, open.at - LEAD), open.at), isJoined ? behind : '')) return null;
  // 研究机构“某某”主任…: a name in marks.
  if (isJoined && countHan(words) < LEAST_HAN && open.at > start) return null;
  // 他没有说“…”，他只说“…”: who speaks behind it says something else.
  if (isRefused(text, span, start)) return null;
  const isAtStart = masked.slice(start, open.at).trim() === '';
  // What a label leads in, with its own stop, is its speaker's, whoever speaks behind it.
  if (ledIn !== null && start > 0 && INNER_STOP.test(words) && isAtStart) return saidBy(ledIn);
  const before = framedBefore(reading, marked, frames, last?.span);
  // 某某对面的外长说：“…”: whoever spoke last, or speaks behind it, did not say it.
  if (before === null && isOfSomebodyElse(reading, marked)) return null;
  const framed = before ?? ledInBefore(reading, marked, frames) ?? framedBehind(reading, marked, frames);
  if (framed !== null) return framed;
  if (isJoined) return null;
  const partly = partlyMarked(reading, marked, frames);
  if (partly !== null) return partly;
  const named = namedBefore(reading, marked, frames) ?? toldBy(reading, marked);
  if (named !== null) return saidBy(named);
  if (last !== null && last.span.close.block === index && ONLY_BETWEEN.test(masked.slice(last.span.close.at, open.at)))
    return saidBy(last.speaking);
  if (ledIn !== null && (open.at <= firstOf(block.text) || isAtStart)) return saidBy(ledIn);
  const alone = isAtStart ? saidAlone(reading, marked) : null;
  return alone && saidBy(alone);
}

/** What is marked is said not to have been said. @param start of its sentence */
export function isRefused({ masked, index }: BlockText, { open, close }: MarkedSpan, start: number): boolean {
  return (
    isUnsaid(masked.slice(start, open.at)) ||
    (close.block === index && isToldUntrue(masked.slice(close.at, close.at + 24)))
  );
}

function saidBy(speaking: Speaking): Framed {
  return { speaking, frame: null, between: null };
}

/** 某某说：“…”. */
function framedBefore(
  reading: PageReading,
  { text: { masked, index }, span: { open }, words, isJoined }: Marked,
  frames: readonly SpeechFrame[],
  last: MarkedSpan | undefined,
): Framed | null {
  const before = frames.findLast(
    ({ content, pause }) => pause !== 'stop' && content <= open.at && masked.slice(content, open.at).trim() === '',
  );
  if (before === undefined || (isJoined && (before.pause !== 'colon' || countHan(words) < 13))) return null;
  const speaking = reading.carried.resolve(before.subject, index);
  // 她常说：“…”, of whom nothing is known: somebody says it.
  const isSomeone =
    before.subject.kind === 'unclear' || (before.subject.kind === 'pronoun' && before.pause === 'colon');
  if (speaking === null && !isSomeone) return null;
  const isBetween =
    last !== undefined && before.verb[0] >= last.close.at && isShort(masked.slice(last.close.at, before.verb[0]));
  return {
    speaking: speaking ?? { speaker: null, evidence: null },
    frame: before,
    between: isBetween ? before : null,
  };
}

/** 某某的另一句话：“…。”, whoever speaks in the next sentence. */
function ledInBefore(reading: PageReading, marked: Marked, frames: readonly SpeechFrame[]): Framed | null {
  if (marked.isJoined || !INNER_STOP.test(marked.words)) return null;
  const named = namedBefore(reading, marked, frames);
  if (named !== null) return saidBy(named);
  // 某某解释“某词”的译法：“…”.
  const { masked, index } = marked.text;
  const before = frames.findLast(({ content }) => content <= marked.span.open.at);
  if (before?.subject.kind !== 'named' || before.pause !== 'mark') return null;
  if (!OF_WHAT.test(masked.slice(before.content, marked.span.open.at))) return null;
  const speaking = reading.carried.resolve(before.subject, index);
  return speaking && saidBy(speaking);
}
const OF_WHAT = /^[“「『][^，,。；;！!？?：:“「『]{1,40}[：:]\s*$/u;

/** “…”，某某说。 */
function framedBehind(reading: PageReading, marked: Marked, frames: readonly SpeechFrame[]): Framed | null {
  const {
    text: { masked, index },
    span: { open, close },
    sentence: [start],
    words,
  } = marked;
  if (close.block !== index) return null;
  // 被问到“某事”，某某说，…: a word of the sentence.
  if (countHan(words) < LEAST_HAN && masked.slice(start, open.at).trim() !== '') return null;
  const after = frames.find(
    ({ subject, verb, pause }) =>
      verb[0] > close.at &&
      pause !== 'none' &&
      pause !== 'mark' &&
      subject.kind !== 'dropped' &&
      isShort(masked.slice(close.at, verb[0])),
  );
  const speaking = after === undefined ? null : reading.carried.resolve(after.subject, index);
  if (after !== undefined && speaking !== null) return { speaking, frame: after, between: null };
  const told = toldBehind(reading, marked);
  return told && saidBy(told);
}

/** A sentence in marks by itself, behind words of somebody: he goes on. */
function saidAlone(reading: PageReading, { text: { block, index }, words }: Marked): Speaking | null {
  if (block.role !== 'text' || !INNER_STOP.test(words) || countHan(words) < LEAST_TENTATIVE) return null;
  const previous = reading.drafts.last();
  if (previous === undefined || previous.isTentative || previous.kind === 'embedded' || previous.kind === 'headline')
    return null;
  const isNear = lastOf(previous.stretches).block === index || isJustBefore(reading, previous, index);
  return isNear ? reading.carried.subject : null;
}

/** No block with words stands between. */
function isJustBefore(reading: PageReading, { stretches }: StatementDraft, index: number): boolean {
  const { block } = lastOf(stretches);
  return index - block <= 8 && reading.blocks.slice(block + 1, index).every(({ text }) => text.trim() === '');
}

/** 某某的回答是，“…”; 他话锋一转，“…”. */
function toldBy(reading: PageReading, marked: Marked): Speaking | null {
  const { lead, from } = leadOf(marked);
  const { text, words, behind } = marked;
  const isAnswer = IS_ANSWER.test(lead);
  if (!isAnswer && !(LEADS_IN.test(lead) && INNER_STOP.test(words))) return null;
  if (!isAnswer && !/^\s*(?:$|[。！？!?])/u.test(behind.slice(0, 4))) return null;
  const named = isAnswer
    ? reading.speakers.namedIn(lead).at(-1)
    : (reading.speakers.startsWith(lead.trim()) ?? undefined);
  if (named !== undefined) return isSaidOf(lead, named) ? speakingAt(named, text, from) : null;
  return reading.carried.personMeant(lead);
}

/** Not 据某某的对手称，“…”, and 不是某某说的，“…”. */
function isSaidOf(lead: string, { at: [start, end] }: NameAt): boolean {
  return !isObject(lead, start, end) && !isDenied(lead.slice(0, start), lead.slice(end));
}

/** “…。”某某说到这里停了一下; 他说了这样一句. */
function toldBehind(reading: PageReading, { text, span, behind, words }: Marked): Speaking | null {
  const signed = signedBehind(reading, behind);
  if (signed !== null) return { speaker: signed, evidence: place(text.index, span.close.at, text.common.length) };
  const doer = doerBehind(reading, words, behind);
  if (doer !== null) return speakingAt(doer, text, span.close.at);
  const who = SPEAKS_BEHIND.exec(behind)?.groups?.['who'];
  if (who === undefined || !(INNER_STOP.test(words) || /^\s*[，,]/u.test(behind))) return null;
  const named = reading.speakers.startsWith(who);
  if (named !== null && named.at[0] <= 8) return speakingAt(named, text, span.close.at + behind.indexOf(who));
  return /^[他她](?!们)/u.test(who) ? reading.carried.personMeant(who) : null;
}

const SIGNED = /^\s*[—―–]{1,2}\s*(?<who>[^，,。！？：:“”「」（(]{2,20})(?:[，,（(][^。！？“”「」]{0,24})?\s*$/u;
/** “…”——某某, and “…。”这是某某的原话。 */
function signedBehind({ speakers }: PageReading, behind: string): NamedSpeaker | null {
  const signed = SIGNED.exec(behind)?.groups?.['who'];
  if (signed !== undefined) return speakers.labelOf(signed);
  const owner = /^这是(?<who>[^，,。]{2,24})的(?:原话|回答|答案|结语|开场白)/u.exec(behind)?.groups?.['who'];
  return owner === undefined ? null : (speakers.startsWith(owner)?.speaker ?? null);
}

/** “…。”某某摊开双手: whoever does something at once behind what was said, and does not answer it. */
function doerBehind(reading: PageReading, words: string, behind: string): NameAt | null {
  if (!/[。！!]$/u.test(words) || countHan(words) < LEAST_TENTATIVE) return null;
  const named = reading.speakers.startsWith(behind);
  if (named === null || named.at[0] > 0 || named.speaker.isRole) return null;
  return OF_ANOTHER.test(behind.slice(named.at[1])) ? null : named;
}

/** Nothing but words in marks, which end without a stop: pulled out of the text that stands around them. */
function isPulled({ text: { block, masked }, span: { open, close }, words }: Marked): boolean {
  const rest = masked.slice(0, open.at) + masked.slice(close.at);
  return block.role === 'text' && rest.trim() === '' && !INNER_STOP.test(words);
}

/** Most of what somebody says is in marks: 某某说，此事“…”. */
function partlyMarked(reading: PageReading, marked: Marked, frames: readonly SpeechFrame[]): Framed | null {
  const {
    text: { masked, index },
    span: { open, close, isClosed },
    sentence: [start, end],
    words,
  } = marked;
  const han = countHan(words);
  if (!isClosed || han < LEAST_TENTATIVE) return null;
  if (reading.carried.isOver && isPulled(marked)) return null;
  const frame = frames.findLast(({ content, pause }) => pause !== 'stop' && content <= open.at) ?? null;
  if (frame === null && reading.carried.going === null) return null;
  const before = countHan(masked.slice(frame?.content ?? start, open.at));
  const next = frames.find(({ verb }) => verb[0] >= close.at)?.start ?? end;
  const behind = close.block === index ? countHan(masked.slice(close.at, next)) : 0;
  if (before > han * MOSTLY || before + behind > han) return null;
  const speaking = frame === null ? reading.carried.going : reading.carried.resolve(frame.subject, index);
  return speaking && { speaking, frame, between: null };
}
