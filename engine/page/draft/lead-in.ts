/** What leads a quotation in: who is named before it, and whether it is his. */
import type { BlockText } from '../block-text.ts';
import type { SpeechFrame } from '../speech/frames.ts';
import type { MarkedSpan } from '../marks.ts';
import type { NameAt } from '../page-names.ts';
import { isDenied, isOfAnother, withoutVerb } from '../words/denied.ts';
import { isObject } from '../words/named-people.ts';
import { isSpeakerNoun, OWN_HEAD_FIRST } from '../words/speaker-words.ts';
import type { Speaking } from './carried.ts';
import type { PageReading } from './page-reading.ts';
import { place } from './stretches.ts';

export const INNER_STOP = /[。！？!?…]$/u;
const ANOTHER_ASKS = /(?:记者|主持人|网友|媒体|听众|观众)[^，,。；;]{0,8}[问問][^，,。；;]{0,4}[：:]\s*$/u;
/** 某某的原话是：“…”, and 某某：“…”, within what another says. */
const CITED_WORDS =
  /^[：:]|(?:话|話|原文|回答|回应|回應|答复|答覆|说法|說法|表态|表態|名言)(?:[^，,。；;：:]{0,2}(?:是|为|為|如下|称|稱))?[：:]\s*$/u;
/** 网传版本：“…”, 实录原文：“…”: what is told are words, as they were said or as they go round. */
const OF_WORDS =
  /^[^，,。；;“”「」]{0,10}(?:网[传傳]|流[传傳]|[误誤][传傳]|原[话話文句]|[实實][际際]|真[实實]|完整|正[确確]|[错錯][误誤]|[实實][录錄]|版本|[说說]法|引[语語]|[语語][录錄]|金句|表述|改成|[说說]成|[写寫]成)[^，,。；;“”「」]{0,10}[：:]\s*$/u;
/** UTF-16 units before a quotation that may say whose it is. */
export const LEAD = 120;

/** A quotation in its sentence. */
export interface Marked {
  text: BlockText;
  span: MarkedSpan;
  sentence: [start: number, end: number];
  words: string;
  /** What follows it in its block. */
  behind: string;
  /** It is a part of the sentence of the words behind it. */
  isJoined: boolean;
}

/** UTF-16 units before the quotation, in its sentence, and where they begin. */
export function leadOf({ text, span, sentence: [start] }: Marked): { lead: string; from: number } {
  const from = Math.max(start, span.open.at - LEAD);
  return { lead: text.masked.slice(from, span.open.at), from };
}

function lastNamed({ speakers }: PageReading, lead: string): NameAt | undefined {
  return speakers.namedIn(lead).findLast(({ at }) => !isObject(lead, ...at));
}

/** What leads it in, with a colon, tells of somebody, but not that he says it. */
export function isOfSomebodyElse(reading: PageReading, marked: Marked): boolean {
  const { lead } = leadOf(marked);
  const named = /[：:]\s*$/u.test(lead) ? lastNamed(reading, lead) : undefined;
  if (named === undefined) return false;
  const [start, end] = named.at;
  const behind = lead.slice(end);
  // 某某听取记者提问：“…”: somebody else asks.
  if (isDenied(lead.slice(0, start), behind) || ANOTHER_ASKS.test(behind) || OWN_HEAD_FIRST.test(behind)) return true;
  return isOfAnother(reading.speakers.betweenOf(withoutVerb(behind)));
}

/** 某某这样一句话：“…”, without a verb of speech. */
export function namedBefore(reading: PageReading, marked: Marked, frames: readonly SpeechFrame[]): Speaking | null {
  const { lead, from } = leadOf(marked);
  if (!/[：:]\s*$/u.test(lead)) return null;
  const named = lastNamed(reading, lead);
  if (named !== undefined)
    return isOfSomebodyElse(reading, marked) || isWithinAnothers(named, lead, from, frames)
      ? null
      : speakingAt(named, marked.text, from);
  if (/[他她](?!们)/u.test(lead)) return reading.carried.personMeant(lead);
  if (OF_WORDS.test(lead)) return officialIn(reading);
  return INNER_STOP.test(marked.words) ? someoneIn(marked, lead, from) : null;
}

/** 某甲说，某乙错了：“…”: somebody else speaks, and of him. What an outlet or a ministry tells may be his. */
function isWithinAnothers(
  { speaker, at: [start, end] }: NameAt,
  lead: string,
  from: number,
  frames: readonly SpeechFrame[],
): boolean {
  if (CITED_WORDS.test(lead.slice(end))) return false;
  const teller = frames.findLast(({ content, pause }) => pause !== 'stop' && content <= from + start)?.subject;
  if (teller?.kind === 'named') return !teller.speaker.isRole && teller.speaker.name !== speaker.name;
  return teller?.kind === 'unclear';
}

/** 工作人员摆摆手：“…。”: a person without a name who does something, and a sentence. */
function someoneIn({ text: { index } }: Marked, lead: string, from: number): Speaking | null {
  const clause = /[^，,；;：:。！？!?”」』\s]*$/u.exec(lead.replace(/[：:]\s*$/u, ''))?.[0] ?? '';
  const who = DOER.exec(clause)?.groups?.['who'];
  if (who === undefined || !isSpeakerNoun(who)) return null;
  const start = from + lead.lastIndexOf(clause);
  return { speaker: { who: 'other', name: who, isRole: true }, evidence: place(index, start, start + who.length) };
}
const DOER =
  /^(?<who>(?:一[名位个]|这[名位]|其中一[名位人]|有)?\p{Script=Han}{0,10}?(?:工作人员|人员|记者|员|生|师|民|友|客|人))(?=[^的：:]{1,8}$)/u;

/** The official, where it is he of whom the page last said that he spoke. */
function officialIn({ carried: { subject } }: PageReading): Speaking | null {
  return subject?.speaker?.who === 'official' ? subject : null;
}

export function speakingAt({ speaker, at }: NameAt, { index }: BlockText, from: number): Speaking {
  return { speaker, evidence: place(index, from + at[0], from + at[1]) };
}
