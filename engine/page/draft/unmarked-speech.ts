/** What is said without marks: behind a frame, before one, and in the sentences that go on after it. */
import type { BlockText } from '../block-text.ts';
import { countHan } from '../common-form.ts';
import type { SpeechFrame } from '../speech/frames.ts';
import type { MarkedSpan } from '../marks.ts';
import type { NameAt, NamedSpeaker } from '../page-names.ts';
import type { Speakers, Subject } from '../speech/speakers.ts';
import { place, trim, trimLead } from './stretches.ts';
import { type Speaking, toldSpeaker, UNKNOWN } from './carried.ts';
import { isOwnView, NARRATION, OWN_DEED, REPORTED } from './narration.ts';
import type { PageReading } from './page-reading.ts';
import { LEAST_HAN, LEAST_TENTATIVE } from './statement-draft.ts';

const LEADS_IN = /^[^，,。；;！!？?：:]{1,40}[：:]\s*$/u;
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
  const { carried, drafts } = reading;
  let isTold = false;
  let till = end;
  const own = frames.filter(
    (frame) => !spoken.has(frame) && (spokenTill === null || frame.verb[0] >= spokenTill || frame.content < spokenTill),
  );
  for (const [at, frame] of own.entries()) {
    const next = frames.find(
      (each) => each.verb[0] > frame.verb[0] && (spoken.has(each) || isOther(each.subject, frame.subject)),
    );
    const speaking = carried.resolve(frame.subject, index);
    if (frame.subject.kind === 'named') carried.remember(speaking);
    if (speaking === null && frame.subject.kind !== 'unclear' && frame.subject.kind !== 'pronoun') continue;
    // A second verb of one who is speaking: the sentence is one statement.
    const previous = own[at - 1];
    if (previous !== undefined && isTold && !isOther(frame.subject, previous.subject) && frame.verb[0] < till) continue;
    till = next?.start ?? end;
    const quoted = quotes.find(
      (span) => span.open.at >= frame.content && span.open.at < till && drafts.isDirectAt(span),
    );
    if (quoted !== undefined) till = Math.min(till, quoted.open.at);
    if (frame.pause === 'stop') {
      isTold = readBehind(reading, text, start, frame, speaking) || isTold;
      continue;
    }
    const [from, to] = trim(masked, frame.content, trimLead(masked, frame.content, till));
    // 他解释“某词”的译法：“…”: of what he speaks.
    if (quoted !== undefined && LEADS_IN.test(masked.slice(frame.content, till))) continue;
    const lead = place(index, start, frame.content);
    if (from >= to && frame.pause !== 'none' && till === end) {
      carried.ledIn = speaking;
      isTold = true;
      continue;
    }
    // Nobody is known whom “he” may mean: words alone, and no quotation, are told of.
    if (speaking === null && countHan(masked.slice(from, to)) < LEAST_HAN) continue;
    if (frame.subject.kind !== 'unclear' || to - from >= LEAST_HAN) {
      if (frame.subject.kind === 'unclear') carried.remember(speaking);
      isTold = true;
      drafts.addIndirect(text, from, to, speaking ?? { speaker: null, evidence: null }, lead);
      if (/[：:]\s*$/u.test(masked.slice(from, to))) carried.ledIn = speaking;
      carried.goOn(speaking);
    }
  }
  return isTold;
}

/** …，某某说。 */
function readBehind(
  reading: PageReading,
  text: BlockText,
  start: number,
  frame: SpeechFrame,
  speaking: Speaking | null,
): boolean {
  const { masked, index } = text;
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
  reading.drafts.addIndirect(text, from, to, speaking, place(index, frame.start, frame.content));
  return true;
}

function isOther(subject: Subject, than: Subject): boolean {
  if (subject.kind === 'unclear') return true;
  if (subject.kind !== 'named') return false;
  return !(than.kind === 'named' && than.speaker.name === subject.speaker.name);
}

/**
 * A sentence without a frame: whoever speaks still is speaking, or nobody says it.
 * @param from where the quotations end that were read for themselves
 */
export function readGoingOn(
  reading: PageReading,
  text: BlockText,
  [start, end]: [number, number],
  quotes: readonly MarkedSpan[],
): void {
  const { common, masked, index, block, carried: taken } = text;
  const { carried, drafts, speakers } = reading;
  const [from, to] = trim(common, Math.max(start, taken), end);
  const words = masked.slice(from, to);
  if (to <= from || quotes.some(({ open, close }) => open.at <= from && close.at >= to)) return;
  const first = speakers.startsWith(words);
  const isNarration =
    isToldOf(words, first, speakers) || quotes.some(({ open }) => LED_IN.test(masked.slice(from, open.at)));
  const evidence = first === null ? null : place(index, from + first.at[0], from + first.at[1]);
  if (first !== null) carried.rememberPerson({ speaker: first.speaker, evidence });
  const head = TOPIC_HEAD.exec(words)?.[0] ?? '';
  const own = countHan(words.slice(head.length)) < LEAST_TENTATIVE ? from : from + head.length;
  if (carried.going !== null && !isNarration) {
    drafts.addIndirect(text, own, to, carried.going, null, carried.isOver && !OWN_SIDE.test(words));
    return;
  }
  const [clause = ''] = words.split(CLAUSE_END, 1);
  const person = first === null ? (speakers.firstPerson(clause) ?? laterPerson(words, clause, speakers)) : null;
  if (person !== null) carried.rememberPerson({ speaker: person, evidence: null });
  // He did something, and speaks on.
  const isOwnDeed = first !== null ? first.speaker.name === carried.going?.speaker?.name : OWN_DEED.test(words);
  if (isNarration && !isOwnDeed) carried.going = null;
  // A teaser has no stop.
  if (!reading.isOfEvent || (block.role === 'item' && !/[。！？!?]$/u.test(words))) return;
  if (countHan(words) < LEAST_TENTATIVE) return;
  const marked = quotes.reduce((sum, { open, close }) => sum + close.at - open.at, 0);
  if (marked * 2 > to - from) return;
  const { subject } = carried;
  const teller = speakers.namedIn(head).find((named) => named.speaker.who === 'official');
  const told = teller === undefined ? subject : { speaker: teller.speaker, evidence: place(index, from, own) };
  const speaker = told?.speaker?.who === 'official' ? toldSpeaker(told) : UNKNOWN;
  drafts.push('indirect', [place(index, own, to)], speaker, null, true);
}

/** 记者的提问…，某某未有更正: who does something in a later clause, where the first has nobody. */
function laterPerson(words: string, clause: string, speakers: Speakers): NamedSpeaker | null {
  for (const later of words.slice(clause.length).split(CLAUSE_END)) {
    const named = speakers.startsWith(later);
    if (named !== null && named.at[0] === 0 && !named.speaker.isRole) return named.speaker;
  }
  return null;
}

/** 谈中美：…, 【南海】…: of what something is said. */
const TOPIC_HEAD =
  /^(?:[【[〔][^】\]〕]{1,12}[】\]〕]\s*|[^，,。；;：:！!？?“”「」『』]{1,16}[：:]\s*|[^，,。；;：:“”「」]{1,10}的(?:原话|原文|原句|回答|答案|说法)就?[是为]，)/u;

/** 中方将…: whoever speaks for a country. */
const OWN_SIDE = /^(?:中方|我们|我国|我方|中国(?:政府|愿|将|会|反对|支持|始终|一贯))/u;

const CLAUSE_END = /[，,。；;！!？?]/u;

/** 某某：“…”: marked words that are led in, and are not his who speaks. */
const LED_IN = /^[^，,。；;：:！!？?]{2,16}[：:]\s*$/u;

/** A reporter's words, or a person's deeds. */
function isToldOf(words: string, first: NameAt | null, speakers: Speakers): boolean {
  if (NARRATION.test(words) || REPORTED.test(words)) return true;
  if (first === null) return speakers.isOfficialNamed(words);
  if (isOwnView(words, first.at[1])) return false;
  return (first.at[0] <= 8 && !/[，,。“「]/u.test(words.slice(0, first.at[0]))) || speakers.isOfficialNamed(words);
}
