/** Whether the speaker of a label asks, answers or moderates. */
import { acceptLabels, ENDS_ASKING } from './accept-labels.ts';
import type { Candidate } from './labels.ts';
import type { KnownNames } from '../text/names.ts';

export interface Label {
  start: number;
  end: number;
  words: string;
  voice: 'question' | 'answer' | 'moderator';
  /** Full name of who answers or moderates; null where the text has only an office or `答`. */
  speaker: string | null;
  office: string | null;
  /** As printed. */
  outlet: string | null;
}

/** An accepted label, with those around it. */
interface LabelledTurn {
  label: Candidate;
  last: Candidate | undefined;
  next: Candidate | undefined;
}

export interface FoundLabel extends Label {
  reported?: boolean;
  /** The turn before it goes on. */
  goesOn?: boolean;
}

interface Speaker {
  name: string | null;
  office: string | null;
  turns: LabelledTurn[];
  isModerator: boolean;
}

/** A moderator's first words. */
const WELCOME =
  /[欢歡]迎(?:各位|大家|你们|你們|您|[参參]加|出席|[来來]到|光[临臨]|收看|收[听聽])|主持(?!人)|我是.{0,8}主持人|有请|有請|^[\s　]*现在(?:开会|開會)|宣布(?:开会|開會)|(?:下面|首先|现在).{0,8}[请請]|[Ww]elcome to|[Ll]et us (?:start|begin)|[Ff]irst question/u;
const REQUESTS = /[？?]|[请請](?:您|你|介绍|介紹|谈|談)/u;

/** @param opening The head of the text: title, dateline, introduction. Whoever is named there may speak below. */
export function decideLabels(source: string, candidates: Candidate[], opening: string, names: KnownNames): Label[] {
  return decideVoices(source, acceptLabels(source, candidates, opening, names));
}

/** The same for labels of which it is known that they are labels. */
export function decideVoices(source: string, accepted: Candidate[]): Label[] {
  const speakers = groupSpeakers(accepted);
  const hasQuestions = accepted.some(({ head }) => head.kind === 'question');
  const voices = new Map<Candidate, { voice: Label['voice']; speaker: Speaker }>();
  for (const speaker of speakers) {
    const moderates = speaker.isModerator || looksModerating(source, speaker, speakers);
    const replies = speaker.turns.some(({ last }) => last?.head.kind === 'question');
    const asks = !moderates && !(hasQuestions && replies) && looksAsking(source, speaker, speakers);
    const voice = moderates ? 'moderator' : asks ? 'question' : 'answer';
    for (const { label } of speaker.turns) voices.set(label, { voice, speaker });
  }
  const interview = !hasQuestions && ![...voices.values()].some(({ voice }) => voice === 'question');
  return accepted.map((label, index) => {
    const { head, start, end, words } = label;
    const known = voices.get(label);
    let voice = known?.voice ?? (head.kind === 'question' ? 'question' : 'answer');
    // Where nobody else asks, it is the host who does.
    const next = accepted[index + 1];
    const replied = next !== undefined && voices.get(next)?.voice === 'answer';
    if (interview && voice === 'moderator' && replied && REQUESTS.test(source.slice(end, next.start)))
      voice = 'question';
    const speaks = voice === 'question' ? null : (known?.speaker ?? null);
    return {
      start,
      end,
      words,
      voice,
      speaker: speaks?.name ?? null,
      office: speaks?.office ?? null,
      outlet: head.outlet,
    };
  });
}

/** One speaker may be labelled 某部部长林岚, then 林岚, then 林部长 or 部长. */
function groupSpeakers(accepted: Candidate[]): Speaker[] {
  const named = new Map<string, Speaker>();
  for (const { head } of accepted) {
    const { name, office, kind } = head;
    if (kind === 'question' || name === null || name.length < 2) continue;
    const known = named.get(name);
    if (!known) named.set(name, { name, office, turns: [], isModerator: kind === 'moderator' });
    else {
      known.office ??= office;
      known.isModerator ||= kind === 'moderator';
    }
  }
  // Minister Lin is Lin Lan, if there is one.
  const byWord = new Map(
    [...named]
      .filter(([name]) => name.includes(' '))
      .flatMap(([name, one]) => name.split(' ').map((word) => [word, one])),
  );
  for (const [name, speaker] of named) {
    const full = byWord.get(name);
    if (!full || full === speaker || !/^[A-Z][a-z]+$/.test(name)) continue;
    full.isModerator ||= speaker.isModerator;
    named.set(name, full);
  }
  // What is found for a label once holds for all of its kind.
  const unnamed = new Map<string, Speaker>();
  for (const [index, label] of accepted.entries()) {
    const { head, words } = label;
    if (head.kind === 'question') continue;
    // 劉發言人 and 劉發言人答 are one.
    const key = head.name === null && head.office === null ? words : `${head.name} ${head.office}`;
    let speaker = named.get(head.name ?? '') ?? unnamed.get(key);
    if (!speaker) {
      const isModerator = head.kind === 'moderator';
      speaker = findSpeaker(head, [...named.values()]) ?? {
        name: head.name,
        office: head.office,
        turns: [],
        isModerator,
      };
      unnamed.set(key, speaker);
    }
    speaker.turns.push({ label, last: accepted[index - 1], next: accepted[index + 1] });
  }
  return [...new Set([...named.values(), ...unnamed.values()])];
}

/** Whom 林部长, 发言人 or 答 stands for. */
function findSpeaker({ kind, name, office }: Candidate['head'], named: Speaker[]): Speaker | undefined {
  if (kind === 'moderator') return named.find(({ isModerator }) => isModerator);
  const answering = named.filter(({ isModerator }) => !isModerator);
  if (name !== null) return answering.find((one) => one.name?.startsWith(name));
  if (office !== null) {
    const holder = answering.find((one) => one.office?.endsWith(office));
    if (holder) return holder;
  }
  return answering.length === 1 ? answering[0] : undefined;
}

/** Welcomes, calls up, thanks; but seldom speaks right after a question. */
function looksModerating(source: string, speaker: Speaker, all: Speaker[]): boolean {
  const [first] = speaker.turns;
  if (all.length < 2 || first === undefined) return false;
  const from = first.label.end;
  const end = Math.min(from + 200, first.next?.start ?? source.length);
  if (!WELCOME.test(source.slice(from, end))) return false;
  const replies = speaker.turns.filter(({ last }) => last?.head.kind === 'question').length;
  const others = all.some((other) => other !== speaker && !other.isModerator && other.turns.length > 0);
  return others && replies / speaker.turns.length < 0.34 && lengthOf(speaker) < 600;
}

/** Of two who talk without being called reporters, the one whose turns end in question marks asks. */
function looksAsking(source: string, speaker: Speaker, all: Speaker[]): boolean {
  if (all.length < 2) return false;
  const asked = speaker.turns.filter(({ label, next }) => {
    const end = next?.start ?? source.length;
    return ENDS_ASKING.test(source.slice(Math.max(label.end, end - 60), end));
  }).length;
  return asked / speaker.turns.length >= 0.6;
}

/** Mean length of the speaker's turns. */
function lengthOf({ turns }: Speaker): number {
  let sum = 0;
  for (const { label, next } of turns) sum += (next?.start ?? label.end) - label.end;
  return sum / turns.length;
}
