/**
 * A file or a page as text, understood: whose words stand where, on which day and by what evidence, and what is doubtful about it.
 *
 * Pure, and the same at every call: what the reader corrects lies over what is found here, and undoing it gives this again.
 */
import { isEnglish } from '../english/compare/is-english.ts';
import { findOffice } from '../parse/facts.ts';
import { parseSteps } from '../parse/parse-transcript.ts';
import type { Transcript, Turn } from '../record/record.ts';
import { atOnce, type Stepwise } from '../record/stepwise.ts';
import type { KnownNames } from '../text/names.ts';
import { correctFacts } from './correct-facts.ts';
import { correctTurns } from './correct.ts';
import type { Corrections } from './correction.ts';
import { daysInName } from './days-in-name.ts';
import { type ClaimedPublisher, findDoubts } from './doubts.ts';
import { withPairs } from './with-pairs.ts';
import { wholeNarration } from './forms/narration.ts';
import { formReader } from './forms/read-form.ts';
import { CAPTIONS } from './forms/spoken-lines.ts';
import { knownPeople } from './known-people.ts';
import { labelKey } from './labels.ts';
import { parseStated } from './parse-stated.ts';
import type { FirstReading } from './parse-stated.ts';
import type { FactName, ReadText, StatedFact } from './read-text.ts';
import { settleDate } from './settle-date.ts';
import { withTimes } from './spoken-times.ts';
import { buildCaptions, nameSpeakers } from './stated-turns.ts';
import type { LabelGroup, Understood } from './understood.ts';

export function understand(read: ReadText, names: KnownNames, corrections: Corrections): Understood {
  return atOnce(understandSteps(read, names, corrections));
}

/** The same by steps, for a page that must not stand still meanwhile. */
export function* understandSteps(read: ReadText, names: KnownNames, corrections: Corrections): Stepwise<Understood> {
  const reading = yield* readTurns(read, names);
  yield;
  const isExchange = reading.transcript.turns.some(({ voice }) => voice === 'question' || voice === 'answer');
  const settled = settleDate(read.stated, reading.proof, isExchange);
  const { transcript: found, evidence, isSpeakerGuessed } = settleFacts(read, reading, settled, names);
  const { transcript: stated, facts } = correctFacts(found, corrections);
  yield;
  const { turns, furniture, corrected } = correctTurns(read.source, stated, corrections, names);
  yield;
  const isTranslated = facts.includes('language')
    ? stated.language === 'en'
    : isEnglish(turns.flatMap(({ paragraphs }) => paragraphs));
  const { language: _language, translates = null, translation = null, ...known } = stated;
  const transcript = withPairs(
    {
      ...known,
      // Of what it is a translation, its place among other texts tells, or the reader; whose, only the reader.
      ...(isTranslated && { language: 'en', translates, translation }),
      turns: withTimes(turns, read.times),
      furniture,
    },
    corrections,
  );
  yield;
  return {
    transcript,
    evidence,
    doubts: findDoubts(transcript, {
      notices: reading.notices,
      guessed: reading.guessed.filter((id) => !corrected.includes(id)),
      disagree: settled.disagree,
      // A page's name is its title, which is read with its text.
      named: read.format === 'page' ? [] : daysInName(read.name),
      isSpeakerGuessed,
      publisher: claimedPublisher(read, found, reading.transcript.publisher),
      corrected: facts,
    }),
    labels: groupLabels(turns),
    corrected: { facts, turns: corrected },
    isSettled:
      (transcript.date !== null || facts.includes('date')) &&
      // A name that no word of the text says is the reader's to confirm.
      ((transcript.speaker !== null && !isSpeakerGuessed) || facts.includes('speaker')),
  };
}

function* readTurns(read: ReadText, names: KnownNames): Stepwise<FirstReading> {
  if (read.turns !== null && nameSpeakers(read.turns)) return parseStated(read, names);
  const parsed = yield* parseSteps(read.source, names, {}, formReader(read.format));
  const transcript = { ...parsed.transcript, turns: wholeNarration(parsed.transcript.turns) };
  const reading = { ...parsed, transcript, guessed: unlabelled(transcript.turns), offices: new Map<string, string>() };
  const isSilent = CAPTIONS.has(read.format) && parsed.notices.some(({ kind }) => kind === 'no-labels');
  if (!isSilent) return reading;
  const { turns, furniture } = buildCaptions(read, parsed.transcript.id);
  return { ...reading, guessed: [], transcript: { ...parsed.transcript, turns, furniture } };
}

/** Turns to which no printed label gives their voice. */
function unlabelled(turns: readonly Turn[]): string[] {
  return turns.flatMap(({ id, voice, label, part }) =>
    label === null && part === 'body' && ['question', 'answer', 'moderator'].includes(voice) ? [id] : [],
  );
}

interface SettledFacts {
  transcript: Transcript;
  evidence: StatedFact[];
  isSpeakerGuessed: boolean;
}

function settleFacts(
  read: ReadText,
  { transcript, offices }: FirstReading,
  settled: ReturnType<typeof settleDate>,
  names: KnownNames,
): SettledFacts {
  const people = knownPeople(names);
  const { date } = settled;
  const statedOf = (name: FactName): string | null =>
    read.stated
      .find(({ fact, value }) => fact === name && value.trim() !== '')
      ?.value.trim()
      .slice(0, 300) ?? null;
  const turns = transcript.turns.map((turn): Turn => {
    if (turn.speaker === null) return turn;
    const person = people.named(turn.speaker);
    return person === null || person.name === turn.speaker ? turn : { ...turn, speaker: person.name };
  });
  const canonical = (name: string | null): string | null => (name === null ? null : (people.named(name)?.name ?? name));
  const ofText = canonical(transcript.speaker);
  // A label that prints an office alone (部长：) is whoever held it that day.
  const office = transcript.turns.find(({ voice, speaker }) => voice === 'answer' && speaker === null)?.label ?? '';
  const holder = ofText === null ? (people.holderOf(labelKey(office), date)?.name ?? null) : null;
  const speaker = ofText ?? canonical(statedOf('speaker')) ?? holder;
  const printed = transcript.speaker;
  const heading = turns.find(({ voice }) => voice === 'heading');
  const evidence = [...settled.evidence, ...read.stated.filter(({ fact }) => fact !== 'date')];
  const fromData = speaker === null ? null : people.officeOf(speaker, date);
  const held =
    transcript.office ??
    (printed === null ? null : (offices.get(printed) ?? introducedAs(printed, turns))) ??
    statedOf('office');
  if (held === null && fromData !== null) evidence.push({ fact: 'office', value: fromData, evidence: 'people' });
  if (holder !== null) evidence.push({ fact: 'speaker', value: holder, evidence: 'people' });
  const answers = turns.filter(({ voice, speaker: own }) => isAnswer(voice) && own !== null);
  const named = new Set(answers.map(({ speaker: own }) => own));
  const answering = answers.some(({ label }) => label !== null);
  return {
    transcript: {
      ...transcript,
      turns: speaker === null || named.size > 1 ? turns : turns.map((turn) => spokenBy(turn, speaker)),
      sha256: read.sha256,
      date,
      event: date ?? 'undated',
      dateEvidence: dateEvidence(transcript, settled, date),
      title: (heading ? transcript.title : null) ?? statedOf('title') ?? transcript.title,
      speaker,
      office: held ?? fromData,
      place: transcript.place ?? statedOf('place'),
      publisher: statedOf('publisher') ?? transcript.publisher,
      address: statedOf('address') ?? transcript.address,
    },
    evidence,
    isSpeakerGuessed: speaker !== null && (holder !== null || (!answering && statedOf('speaker') === null)),
  };
}

/** @param printed as the text's own words have it */
function claimedPublisher(
  { format, stated }: ReadText,
  { publisher }: Transcript,
  printed: string | null,
): ClaimedPublisher | null {
  if (publisher === null || publisher === printed) return null;
  // The page's own tags can name any address; this one the browser gave.
  const address =
    format === 'page' && stated.find(({ fact, evidence }) => fact === 'address' && evidence === 'address');
  const host = address ? (/^https?:\/\/([^/?#]+)/u.exec(address.value)?.[1] ?? null) : null;
  return publisher === host ? null : { name: publisher, host };
}

function isAnswer(voice: Turn['voice']): boolean {
  return voice === 'answer' || voice === 'reported';
}

/** Answers without a name are the one official's; where several are named, the label would have to say which. */
function spokenBy(turn: Turn, speaker: string): Turn {
  return isAnswer(turn.voice) && turn.speaker === null && turn.part === 'body' ? { ...turn, speaker } : turn;
}

/** 今天我们邀请到某部某司司长林岚先生: what the moderator calls the speaker. */
function introducedAs(name: string, turns: readonly Turn[]): string | null {
  const said = turns
    .filter(({ voice }) => voice === 'moderator')
    .slice(0, 3)
    .flatMap(({ paragraphs }) => paragraphs.slice(0, 3).map(({ text }) => text.slice(0, 600)));
  return findOffice(name, said);
}

/** The text's own words for the day, or what was stated; both where they agree. */
function dateEvidence(
  transcript: Transcript,
  { evidence }: ReturnType<typeof settleDate>,
  date: string | null,
): string[] {
  const stated = evidence.filter(
    (one) => one.value === date && !transcript.dateEvidence.join('；').includes(one.evidence),
  );
  return [...transcript.dateEvidence, ...stated.map(({ evidence: from, value }) => `${from}:“${value}”`)];
}

function groupLabels(turns: readonly Turn[]): LabelGroup[] {
  const groups = new Map<string, LabelGroup>();
  for (const { id, label, reported, speaker, outlet, voice } of turns) {
    // The lead-in of a digest (对此,林岚说,) is no label that returns.
    if (label === null || reported) continue;
    const key = labelKey(label);
    const group = groups.get(key);
    if (group) group.turns.push(id);
    else
      groups.set(key, {
        label: label.replace(/(?<![\s:：])[\s:：]+$/u, ''),
        speaker: voice === 'question' ? outlet : speaker,
        turns: [id],
      });
  }
  return [...groups.values()];
}
