/** Speech frames of an English sentence: a subject, a verb of speech, and where what is said begins or ends. */
import { MASKED } from '../speech/spoken-verb.ts';
import type { NamedSpeaker } from '../page-names.ts';
import { afterModifiers, contentBehind, NOTHING_MORE, TELLS, THAT } from './content-behind.ts';
import { type EnglishSpeakers, type EnglishSubject, withoutBeside } from './english-speakers.ts';
import { kindOfVerb, ROLE, SPEECH_VERB, type SpeechVerbKind } from './speech-words.ts';

export interface EnglishFrame {
  /** Offsets are the sentence's. */
  subject: EnglishSubject;
  /** Where the frame begins. */
  start: number;
  verb: [start: number, end: number];
  kind: SpeechVerbKind;
  /** Where what is said begins behind it; null where nothing more is said. */
  content: number | null;
  /** What went before it is said. */
  isBehind: boolean;
  /** A comma stands behind it, and what is said goes on. */
  goesOn: boolean;
}

/** UTF-16 units before a verb in which its subject stands. */
const REACH = 300;
/** So many verbs of one sentence are looked at. */
const MOST = 12;
/** …, and what is said goes on in marks. */
const MARKED_ON = new RegExp(`^[^.;!?"“‘${MASKED}]*,\\s*(?:and\\s+|but\\s+)?[“"‘]${MASKED}`, 'u');
const GOES_ON = /^\s*,\s*(?!who|which|and\s+(?:added|said)|adding|saying|citing|referring)\S/u;
/** “…,” harbour master Ewan Petrie told …: what somebody is, right behind what he says. */
const TITLE_AT_MARK =
  /[”"’]\s*(?<title>(?:(?!(?:who|which|that|and|but|as|when|while|because|was|is|in|of|to|by)\s)[\p{Ll}’-]+\s+){1,5})$/u;
/** “…,” State Councilor and Foreign Minister Holm said: with capitals in it, and a word for somebody who speaks at its end. */
const OFFICE_AT_MARK = new RegExp(
  String.raw`(?<=[,.!?…${MASKED}])[”"’]\s*(?<title>(?:(?!(?:who|which|that|but|as|when|while|because|was|is|in|to|by|said|says)\s)\p{L}[\p{L}’'-]*\s+){0,5}${ROLE}\s+(?:and\s+)?)$`,
  'iu',
);
const IS_BEHIND = new RegExp(`[,?!”"’${MASKED}]\\s*$`, 'u');
const IS_BEHIND_PAUSE = new RegExp(`[,?!—–”"’${MASKED}]\\s*$`, 'u');
const AT_MARK = /[”"’]\s*$/u;
/** According to Holm, …. */
const ACCORDING = /(?:^|,\s*)(?<head>[Aa]ccording to)\s+(?<who>[^,.]{2,60})(?=[,.]|$)/u;
const SAID_OF = /quoted\s+(?<who>[^,.;:“”"]{2,40}?)\s+as\s+saying/u;
/** Holm was told: somebody else speaks. */
const PASSIVE = /\b(?:is|are|was|were|been|being|got)\s+(?:(?:\p{Ll}+ly|also|then|later|first)\s+)?$/u;
/** Behind these words no subject stands, and the verb is a noun, or of another mood. */
const NO_VERB_BEFORE = /(?:\b(?:to|the|a|an|not|of|by|for|being|without|and|but|or|as)|,)$/iu;

/** @param sentence with what stands in marks masked */
export function englishFrames(
  sentence: string,
  speakers: EnglishSpeakers,
  person: NamedSpeaker | null,
): EnglishFrame[] {
  const frames: EnglishFrame[] = [];
  const told = saidOf(sentence, speakers);
  if (told !== null) return [told];
  let looked = 0;
  for (const { 0: word, index } of sentence.matchAll(SPEECH_VERB)) {
    if ((looked += 1) > MOST) break;
    const last = frames.at(-1);
    if (last !== undefined && index < last.verb[1]) continue;
    const frame = readFrame(sentence, word, index, last, speakers, person);
    if (frame !== null) frames.push(frame);
  }
  return frames.length > 0 ? frames : accordingTo(sentence, speakers);
}

function readFrame(
  sentence: string,
  word: string,
  at: number,
  last: EnglishFrame | undefined,
  speakers: EnglishSpeakers,
  person: NamedSpeaker | null,
): EnglishFrame | null {
  const kind = kindOfVerb(word);
  const before = sentence.slice(0, at);
  const end = at + word.length;
  const rest = sentence.slice(end);
  if (PASSIVE.test(before) && !word.startsWith('quoted')) return null;
  if (kind === 'participle') {
    if (!/[,—–]\s*(?:and\s+|while\s+)?$/u.test(before)) return null;
    const first =
      last?.subject ?? speakers.first(sentence) ?? (person && { speaker: person, at: [at, at] as [number, number] });
    const content = first && contentBehind(rest, kind, word);
    return content == null || first === null
      ? null
      : { subject: first, start: at, verb: [at, end], kind, content: end + content, isBehind: false, goesOn: false };
  }
  // “…,” said Holm.
  const isRightBehind = IS_BEHIND.test(before);
  const mayInvert = kind !== 'object' && kind !== 'marked' && !TELLS.test(word);
  const inverted = isRightBehind && mayInvert ? speakers.behind(rest) : null;
  if (inverted !== null) {
    const from = end + inverted.at[1];
    const subject = { ...inverted, at: [end + inverted.at[0], from] as [number, number] };
    return {
      subject,
      start: at,
      verb: [at, end],
      kind,
      content: null,
      isBehind: true,
      goesOn: MARKED_ON.test(sentence.slice(from)),
    };
  }
  const from = Math.max(last?.verb[1] ?? 0, at - REACH);
  const own = before.slice(from);
  const bare = withoutBeside(own);
  if (NO_VERB_BEFORE.test(bare)) {
    // …, but added that: of whoever spoke before.
    const isSame = last !== undefined && /\b(?:and|but)$/u.test(bare);
    if (!isSame) {
      const subject = doingTwo(bare, speakers);
      return subject === null
        ? appositive(sentence, word, at, kind, speakers, own, from)
        : withSubject(sentence, word, at, kind, speakers, bare.slice(0, subject), from);
    }
    const content = contentBehind(rest, kind, word);
    return content === null
      ? null
      : {
          subject: last.subject,
          start: at,
          verb: [at, end],
          kind,
          content: end + content,
          isBehind: false,
          goesOn: false,
        };
  }
  return withSubject(sentence, word, at, kind, speakers, own, from);
}

/** Holm laughed and said that: nobody else is named between. @returns where the subject ends; null where there is none */
function doingTwo(bare: string, speakers: EnglishSpeakers): number | null {
  const match = /(?:^|[,;—–”"]\s+)(?<clause>[^,;—–“”"]{3,80})\s+(?:and|but)$/u.exec(bare);
  const clause = match?.groups?.['clause'];
  const subject = clause === undefined ? null : speakers.first(clause);
  if (match === null || clause === undefined || subject === null) return null;
  const rest = clause.slice(subject.at[1]);
  return /^\s+\p{Ll}/u.test(rest) && !/\p{Lu}/u.test(rest)
    ? match.index + match[0].indexOf(clause) + subject.at[1]
    : null;
}

function appositive(
  sentence: string,
  word: string,
  at: number,
  kind: SpeechVerbKind,
  speakers: EnglishSpeakers,
  own: string,
  from: number,
): EnglishFrame | null {
  return withoutBeside(own).endsWith(',') ? withSubject(sentence, word, at, kind, speakers, own, from) : null;
}

function withSubject(
  sentence: string,
  word: string,
  at: number,
  kind: SpeechVerbKind,
  speakers: EnglishSpeakers,
  own: string,
  from: number,
): EnglishFrame | null {
  const subject = speakers.before(own);
  if (subject === null) return null;
  const end = at + word.length;
  const name = from + subject.at[0];
  const title = TITLE_AT_MARK.exec(sentence.slice(0, name)) ?? OFFICE_AT_MARK.exec(sentence.slice(0, name));
  const start = name - (title?.groups?.['title']?.length ?? 0);
  const placed: EnglishSubject = { speaker: subject.speaker, at: [name, from + subject.at[1]] };
  const rest = sentence.slice(end);
  const lead = sentence.slice(0, start);
  const isBehindMark = IS_BEHIND_PAUSE.test(lead) && /\S{2}/u.test(lead);
  const content = contentBehind(rest, kind, word);
  const frame = { subject: placed, start, verb: [at, end] as [number, number], kind };
  const isAtMark = AT_MARK.test(lead);
  if (
    isBehindMark &&
    (content === null || isOver(rest, word) || (isAtMark && !THAT.test(rest.slice(afterModifiers(rest, word)))))
  ) {
    const after = afterModifiers(rest, word);
    return {
      ...frame,
      content: null,
      isBehind: true,
      goesOn: isAtMark ? MARKED_ON.test(rest.slice(after)) : GOES_ON.test(rest.slice(after)),
    };
  }
  return content === null ? null : { ...frame, content: end + content, isBehind: false, goesOn: false };
}

/** Nothing but where, when and to whom stands behind a verb, as far as the sentence or the next comma. */
function isOver(rest: string, word: string): boolean {
  if (
    /^\s*,?\s*[“"‘]?\u{E000}/u.test(rest) ||
    THAT.test(rest.slice(afterModifiers(rest, word))) ||
    /^[^,]{0,60}:\s/u.test(rest)
  )
    return false;
  return (
    NOTHING_MORE.test(rest.slice(afterModifiers(rest, word))) || /^\s*,/u.test(rest.slice(afterModifiers(rest, word)))
  );
}

/** A foreign outlet quoted Holm as saying: his words, as another tells them. */
function saidOf(sentence: string, speakers: EnglishSpeakers): EnglishFrame | null {
  const match = SAID_OF.exec(sentence);
  const who = match?.groups?.['who'];
  if (match === null || who === undefined) return null;
  const told: EnglishSubject | null = /^(?:him|her)$/u.test(who)
    ? { speaker: null, at: [0, who.length] }
    : speakers.before(who);
  if (told === null) return null;
  const from = match.index + match[0].indexOf(who);
  const end = match.index + match[0].length;
  const subject: EnglishSubject = { speaker: told.speaker, at: [from + told.at[0], from + told.at[1]] };
  const content = contentBehind(sentence.slice(end), 'exact', 'saying');
  const lead = sentence.slice(0, match.index);
  const isBehind = content === null && lead.includes(MASKED);
  if (content === null && !isBehind) return null;
  const start = isBehind ? lead.lastIndexOf(MASKED) + 2 : match.index;
  return {
    subject,
    start: Math.min(start, match.index),
    verb: [match.index, end],
    kind: 'exact',
    content: content === null ? null : end + content,
    isBehind,
    goesOn: false,
  };
}

function accordingTo(sentence: string, speakers: EnglishSpeakers): EnglishFrame[] {
  const match = ACCORDING.exec(sentence);
  const who = match?.groups?.['who'];
  if (match === null || who === undefined) return [];
  const told = speakers.before(who.trimEnd());
  // Customs data and readouts are no speakers.
  if (told?.speaker == null || told.speaker.isRole || !/^\P{Ll}/u.test(who)) return [];
  const start = match.index + match[0].indexOf(match.groups?.['head'] ?? '');
  const from = match.index + match[0].length - who.length;
  const end = match.index + match[0].length;
  const subject: EnglishSubject = { speaker: told.speaker, at: [from + told.at[0], from + told.at[1]] };
  const isBehind = sentence.slice(0, start).trim() !== '';
  const content = isBehind ? null : end + (/^[\s,]*/u.exec(sentence.slice(end))?.[0].length ?? 0);
  return [{ subject, start, verb: [start, end], kind: 'plain', content, isBehind, goesOn: false }];
}
