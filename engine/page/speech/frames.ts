/** Speech frames of a sentence: a subject, a verb of speech, and where what is said begins. */
import { WordIndex } from '../../text/word-list.ts';
import { commonPattern } from '../common-form.ts';
import { isDenied, isHisAgain, isOfAnother } from '../words/denied.ts';
import { isNamesake } from '../words/beside-name.ts';
import { isSpeakerNoun, isUnnamed } from '../words/speaker-words.ts';
import {
  ASKS,
  LISTS,
  NEEDS_PAUSE,
  NOT_BEFORE,
  NOT_BEHIND,
  NOUN_BEHIND,
  PLAIN_VERBS,
  RISKY_VERBS,
  RUNS_ON,
} from '../words/speech-verbs.ts';
import type { Speakers, Subject } from './speakers.ts';
import { type Pause, readVerb, type SpokenVerb, WEAK } from './spoken-verb.ts';

export interface SpeechFrame {
  subject: Exclude<Subject, { kind: 'own' }>;
  /** Where the frame begins: the subject, or the verb where it has none. */
  start: number;
  verb: [start: number, end: number];
  /** Where what is said begins, behind a comma or a colon. */
  content: number;
  pause: Pause;
  /** What is said is in marks. */
  isMarked: boolean;
}

const PLAIN = new WordIndex(PLAIN_VERBS);
const RISKY = new WordIndex(RISKY_VERBS);
const IS_NO_VERB_BEFORE = new RegExp(`(?:${NOT_BEFORE})$`, 'u');
const IS_NO_VERB = new RegExp(`^(?:${NOT_BEHIND})`, 'u');
/** So many verbs of one sentence are looked at. */
const MOST = 24;
/** 在他看来，. */
const IN_VIEW = /在([^，,；;。：:]{1,16})$/u;
const OPENS_CLAUSE = /[，,](?:只|又|也|还|并|则|但)?$/u;
/** 某方则…: another takes over. */
const TAKES_OVER = /则\S{0,6}$/u;
const THEN_ONLY = commonPattern(/然后才$/u);
const ADVERB_BEFORE = /(?:[续亦又则还也并更再曾笑反且就便先后地时只仅均都]|[，,。：:；;！？!?”」』\s])$/u;
/** A quotation that is over, and not a word of the sentence in marks. */
const ENDS_CLOSED = /(?:[。！？!?…，,；;][”」』﹂"]|[”」』﹂"][，,。；;！!？?])\s*(?=[^”」』﹂"]*$)/u;

/**
 * @param text a sentence in the common form of its characters, what is marked as quoted masked
 * @param isGoingOn somebody is already speaking, so that a verb whose subject is not clear belongs to what is said
 */
export function framesIn(text: string, speakers: Speakers, isGoingOn: boolean): SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  let looked = 0;
  for (let next = 0; next < text.length && looked < MOST;) {
    const start = next;
    const plain = NOUN_BEHIND.test(text.slice(start, start + 4)) ? undefined : PLAIN.at(text, start);
    const word = plain ?? RISKY.at(text, start);
    next = start + (word?.length ?? 1);
    if (word === undefined) continue;
    const isRisky = plain === undefined;
    if (isRisky && isPartOfAnother(text, start, word)) continue;
    looked += 1;
    const frame = readFrame(text, start, word, isRisky, frames.at(-1), speakers, isGoingOn);
    if (frame === null) continue;
    frames.push(frame);
    next = Math.max(next, frame.verb[1]);
  }
  return frames;
}

function isPartOfAnother(text: string, start: number, word: string): boolean {
  return (
    IS_NO_VERB_BEFORE.test(text.slice(Math.max(0, start - 6), start) + word) ||
    IS_NO_VERB.test(text.slice(start, start + 4))
  );
}

function readFrame(
  text: string,
  start: number,
  word: string,
  isRisky: boolean,
  last: SpeechFrame | undefined,
  speakers: Speakers,
  isGoingOn: boolean,
): SpeechFrame | null {
  const prefix = prefixOf(text, start, last);
  const verb = readVerb(text, start, word, isRisky, prefix.words);
  if (verb === null) return null;
  // 某某被追问时: he is the one who is asked.
  if (/(?:[被遭受获的]|[受遭收听]到|面对|[引招]来)$/u.test(prefix.words)) return null;
  const view = word === '看来' ? IN_VIEW.exec(prefix.words) : null;
  if (word === '看来' && view === null) return null;
  const [, viewer = ''] = view ?? [];
  const told = speakers.subjectOf(view === null ? prefix.words : `${prefix.words.slice(0, view.index)}，${viewer}`);
  if (told.kind === 'own') return null;
  // 坐在某某对面的外长说: not whoever spoke last.
  if (
    told.kind === 'dropped' &&
    speakers.namedIn(prefix.words).some(({ at }) => isOfAnother(prefix.words.slice(at[1])))
  )
    return null;
  if (told.kind === 'named') {
    const behind = prefix.words.slice(told.at[1]);
    if (
      (isOfAnother(speakers.betweenOf(behind)) && !isHisAgain(behind)) ||
      (told.speaker.who === 'official' && isNamesake(behind))
    )
      return null;
  }
  if (
    (told.kind === 'named' || told.kind === 'pronoun') &&
    isDenied(prefix.words.slice(0, told.at[0]), prefix.words.slice(told.at[1]))
  )
    return null;
  // A second verb of a sentence is of whoever the first one was.
  // 某某批评他说: whoever stands between the two is the one of whom it is said.
  const isOfHim =
    last !== undefined &&
    last.pause === 'none' &&
    RUNS_ON.has(text.slice(...last.verb)) &&
    told.kind === 'named' &&
    told.at[0] + prefix.from === last.content;
  const isSame = (told.kind === 'dropped' || isOfHim) && last !== undefined && last.subject.kind !== 'dropped';
  const subject = isSame
    ? { ...last.subject, at: told.at }
    : told.kind === 'pronoun' && told.antecedent === null && told.noun === null
      ? { ...told, antecedent: speakers.firstPerson(text.slice(Math.max(0, start - 160), start)) }
      : told;
  // Somebody without a name who is spoken of, in what somebody says: second-hand words are of the innermost who is named.
  const isSpokenOf =
    last !== undefined && told.kind === 'named' && isUnnamed(told.speaker) && !TAKES_OVER.test(prefix.words);
  const { end, pause, content, isMarked, isHoped } = verb;
  // 他先…，然后才说“某事”: words in what somebody tells.
  if (isSame && pause === 'mark' && THEN_ONLY.test(prefix.words)) return null;
  if (isSpokenOf && !(isMarked && pause === 'colon')) return null;
  if (!isHoped && !isFrame(verb, subject, prefix.words, { isGoingOn, isWithin: last !== undefined })) return null;
  const by = prefix.from;
  const at: [number, number] = [subject.at[0] + by, subject.at[1] + by];
  return {
    subject: { ...subject, at },
    start: Math.min(at[0], start),
    verb: [start, end],
    content: isHoped ? start : content,
    pause,
    isMarked,
  };
}

/** What stands before a verb: behind what was quoted before it, and within what somebody says the last clause alone. */
function prefixOf(text: string, start: number, last: SpeechFrame | undefined): { words: string; from: number } {
  let from = last === undefined ? 0 : last.content;
  const closed = ENDS_CLOSED.exec(text.slice(Math.max(from, start - 160), start));
  if (closed !== null) from = Math.max(from, start - 160) + closed.index + closed[0].length;
  else if (last !== undefined) {
    const clause = /[^，,；;：:\s]*$/u.exec(text.slice(Math.max(from, start - 60), start))?.[0] ?? '';
    from = start - clause.length;
  }
  return { words: text.slice(Math.max(from, start - 160), start), from: Math.max(from, start - 160) };
}

/** @param words what stands before the verb */
function isFrame(
  { word, isRisky, pause, isMarked }: SpokenVerb,
  subject: Exclude<Subject, { kind: 'own' }>,
  words: string,
  inside: { isGoingOn: boolean; isWithin: boolean },
): boolean {
  const isInside = inside.isGoingOn || inside.isWithin;
  // 说：“…”, whoever says it.
  if (isMarked && pause === 'colon') return true;
  const isPaused = pause === 'colon' || pause === 'comma' || pause === 'mark';
  const isNear =
    (subject.kind === 'named' || subject.kind === 'pronoun') &&
    words.length - subject.at[1] <= (isRisky && !isPaused ? 14 : 60);
  const isTouching = (subject.kind === 'named' || subject.kind === 'pronoun') && words.length - subject.at[1] <= 2;
  if (subject.kind === 'unclear') {
    const isNoun = isSpeakerNoun(subject.words);
    if (subject.words.length < 2 || subject.words.length > (isNoun ? 30 : 16)) return false;
    // “…”，某某说。
    if (pause === 'stop') return !inside.isWithin && words.length <= 14 && !WEAK.has(word);
    if (WEAK.has(word)) return false;
    if (isNoun && !(inside.isWithin && !TAKES_OVER.test(words)))
      return isPaused || (isRisky ? OPENS_CLAUSE.test(words) : !NEEDS_PAUSE.has(word) || RUNS_ON.has(word));
    const isNameLike = subject.words.length <= 12 && !/[的是有将会要都不没了我这那]/u.test(subject.words);
    if (isInside) return isNameLike && isPaused && words.trim().length <= 18 && (!isRisky || word === '说');
    return isRisky ? isPaused && word === '说' && (isMarked || isNameLike) : isPaused;
  }
  if (isRisky) {
    if (word === '说')
      return isPaused ? isNear || subject.kind === 'dropped' : isTouching || (isNear && OPENS_CLAUSE.test(words));
    if (subject.kind === 'dropped')
      return ADVERB_BEFORE.test(words) && words !== '' && (isPaused || word === '指' || word === '称');
    return isTouching || (isNear && (ADVERB_BEFORE.test(words) || isPaused));
  }
  if (LISTS.has(word) && pause === 'colon') return isNear || subject.kind === 'dropped';
  if (RUNS_ON.has(word) && pause === 'none')
    return isTouching || (isNear && OPENS_CLAUSE.test(words)) || (subject.kind === 'dropped' && words !== '');
  if (ASKS.has(word) && pause === 'none') return isTouching;
  if (WEAK.has(word)) {
    // 巴方希望… in what somebody says is his own view of it.
    if (isInside && (!isTouching || (subject.kind === 'named' && subject.speaker.isRole))) return false;
    return subject.kind === 'dropped' ? pause === 'colon' : isTouching || (isNear && pause !== 'none');
  }
  if (subject.kind === 'dropped') return pause !== 'stop' || words === '' ? true : !isInside;
  return true;
}
