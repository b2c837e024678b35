/** Which of the places that look like labels are labels, and whether their speaker asks, answers or moderates. */
import { PAPER } from './labels.ts';
import type { Candidate } from './labels.ts';
import type { KnownNames } from '../text/names.ts';
import { isOutlet, OFFICE_END } from './names.ts';

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

interface Speaker {
  name: string | null;
  office: string | null;
  /** Places among the accepted candidates. */
  turns: number[];
  isModerator: boolean;
}

/** A moderator's first words. */
const WELCOME =
  /[欢歡]迎(?:各位|大家|你们|你們|您|[参參]加|出席|[来來]到|光[临臨]|收看|收[听聽])|主持(?!人)|我是.{0,8}主持人|有请|有請|^[\s　]*现在(?:开会|開會)|宣布(?:开会|開會)|(?:下面|首先|现在).{0,8}[请請]|[Ww]elcome to|[Ll]et us (?:start|begin)|[Ff]irst question/u;
const REQUESTS = /[？?]|[请請](?:您|你|介绍|介紹|谈|談)/u;
/** `SECRETARY HALE`: in a text that sets its labels so, every such line begins a turn. */
const SHOUTED = /^\p{Lu}[\p{Lu} .'’-]{2,}$/u;
const ENDS_ASKING = /[？?][”"」』）)*\s]*(?:谢谢|謝謝|Thank you)?[。.！!\s]*$/u;

/** @param opening The head of the text: title, dateline, introduction. Whoever is named there may speak below. */
export function decideLabels(source: string, candidates: Candidate[], opening: string, names: KnownNames): Label[] {
  return decideVoices(source, acceptLabels(source, candidates, opening, names));
}

/** The same for labels of which it is known that they are labels. */
export function decideVoices(source: string, accepted: Candidate[]): Label[] {
  const speakers = groupSpeakers(accepted);
  const hasQuestions = accepted.some(({ head }) => head.kind === 'question');
  const voices = new Map<number, { voice: Label['voice']; speaker: Speaker }>();
  for (const speaker of speakers) {
    const moderates = speaker.isModerator || looksModerating(source, accepted, speaker, speakers);
    const replies = speaker.turns.some((turn) => accepted[turn - 1]?.head.kind === 'question');
    const asks = !moderates && !(hasQuestions && replies) && looksAsking(source, accepted, speaker, speakers);
    const voice = moderates ? 'moderator' : asks ? 'question' : 'answer';
    for (const turn of speaker.turns) voices.set(turn, { voice, speaker });
  }
  const interview = !hasQuestions && ![...voices.values()].some(({ voice }) => voice === 'question');
  return accepted.map(({ head, start, end, words }, index) => {
    const known = voices.get(index);
    let voice = known?.voice ?? (head.kind === 'question' ? 'question' : 'answer');
    // Where nobody else asks, it is the host who does.
    const replied = voices.get(index + 1)?.voice === 'answer';
    if (interview && voice === 'moderator' && replied && REQUESTS.test(source.slice(end, accepted[index + 1]!.start)))
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

function acceptLabels(source: string, all: Candidate[], opening: string, names: KnownNames): Candidate[] {
  const known = all.map((candidate, index) => askingBetween(source, all, index) ?? candidate);
  const candidates = known.filter(
    ({ head, words }, index) => (!head.unlikely || isTold(words, opening)) && !isAddressed(source, known, index),
  );
  const counts = new Map<string, number>();
  const named = new Set<string>();
  const afterQuestion = new Set<string>();
  let strong = false;
  for (const [index, { head, words }] of candidates.entries()) {
    counts.set(words, (counts.get(words) ?? 0) + 1);
    if (head.kind !== 'name') strong = true;
    if ((head.kind === 'official' || head.kind === 'moderator') && head.name) named.add(head.name);
    const before = candidates[index - 1]?.head.kind;
    if (before === 'question' || before === 'moderator') afterQuestion.add(words);
  }
  // An outlet that no rule knows (Some Name:) stands between two turns of the same speaker.
  const between = (index: number): boolean => {
    const [last, next] = [candidates[index - 1]?.words, candidates[index + 1]?.words];
    return last !== undefined && last === next && afterQuestion.has(last) && candidates[index]!.atLineStart;
  };
  // Reporters by their own names: each asks, and one who speaks again and again replies.
  const asks = (index: number): boolean => {
    const [{ end, atLineStart, head }, next] = [candidates[index]!, candidates[index + 1]];
    const replies = next !== undefined && (named.has(next.head.name ?? '') || counts.get(next.words)! > 1);
    const full = head.kind === 'name' && (head.name?.length ?? 0) > 3;
    return full && replies && atLineStart && ENDS_ASKING.test(source.slice(Math.max(end, next.start - 60), next.start));
  };
  const calls = new Map<string, boolean>();
  const called = (name: string): boolean => {
    let is = calls.get(name);
    if (is === undefined) calls.set(name, (is = isCalled(name, source)));
    return is;
  };
  const shouted = candidates.filter(({ words }) => SHOUTED.test(words)).length > 2;
  // Where labels stand at the start of lines, 问:…答:… inside one is a figure of speech.
  const inline = candidates.filter(({ atLineStart }) => !atLineStart).length;
  const rhetorical = inline * 4 < candidates.length;
  return candidates.filter(({ head, words, atLineStart }, index) => {
    if (PAPER.test(words) && !isOutlet(words, names)) return atLineStart && counts.get(words)! > 1;
    const isPlain = (head.kind === 'question' || head.kind === 'answer') && head.outlet === null;
    if (isPlain && !atLineStart && rhetorical) return false;
    const recurs = counts.get(words)! > 1;
    if (head.kind === 'question' || head.kind === 'answer' || head.kind === 'moderator') return true;
    if (head.kind === 'official') return atLineStart || recurs || afterQuestion.has(words);
    if (named.has(words)) return true;
    if (between(index) || asks(index) || (shouted && atLineStart && SHOUTED.test(words))) return true;
    if (!atLineStart && !recurs && !afterQuestion.has(words)) return false;
    if (afterQuestion.has(words) || opening.includes(words) || (recurs && !strong)) return true;
    return recurs && atLineStart && called(head.name ?? words);
  });
}

/** Whether the head of the text names the person in full, or with an office: 某某斯·某某尔 for 某某尔. */
function isTold(words: string, opening: string): boolean {
  const at = opening.indexOf(words);
  return at > 0 && (/[·・•]/u.test(opening[at - 1]!) || new RegExp(`${words}${OFFICE_END}`, 'u').test(opening));
}

/** An outlet by no name that a rule knows stands between two turns of one speaker, and asks. */
function askingBetween(source: string, all: Candidate[], index: number): Candidate | null {
  const candidate = all[index]!;
  const [last, next] = [all[index - 1], all[index + 1]];
  if (!candidate.head.unlikely || !last || !next || last.words !== next.words || last.head.unlikely) return null;
  if (!candidate.atLineStart || !next.atLineStart || last.head.kind === 'question') return null;
  if (!ENDS_ASKING.test(source.slice(Math.max(candidate.end, next.start - 60), next.start))) return null;
  return { ...candidate, head: { kind: 'question', name: null, office: null, outlet: candidate.words } };
}

/** 答覆：, and below it 主席：: whom the words are said to. */
function isAddressed(source: string, all: Candidate[], index: number): boolean {
  const { head, start, end, atLineStart } = all[index]!;
  const last = all[index - 1];
  if (!last || head.kind !== 'official' || head.name !== null || !atLineStart || start - last.end > 8) return false;
  return (
    (last.head.kind === 'answer' || last.head.kind === 'official') &&
    source.slice(last.end, start).trim() === '' &&
    /^[\s　*]*[\n\r]/u.test(source.slice(end, end + 8))
  );
}

const CALLED_BEFORE = new RegExp(`${OFFICE_END}[\\s　]*$`, 'u');
const CALLED_AFTER = new RegExp(`^(?:同志|${OFFICE_END})`, 'u');
/** So many places show whether a word is a person's name. */
const MAX_PLACES = 20;

/** Whether somebody in the text calls the person by an office: 请局长林岚同志作报告. */
function isCalled(name: string, source: string): boolean {
  let at = source.indexOf(name);
  for (let count = 0; at >= 0 && count < MAX_PLACES; count += 1, at = source.indexOf(name, at + name.length)) {
    if (CALLED_BEFORE.test(source.slice(Math.max(0, at - 20), at))) return true;
    if (CALLED_AFTER.test(source.slice(at + name.length, at + name.length + 20))) return true;
  }
  return false;
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
  for (const [index, { head, words }] of accepted.entries()) {
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
    speaker.turns.push(index);
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
function looksModerating(source: string, accepted: Candidate[], speaker: Speaker, all: Speaker[]): boolean {
  if (all.length < 2 || speaker.turns.length === 0) return false;
  const [first] = speaker.turns;
  const from = accepted[first!]!.end;
  const end = Math.min(from + 200, accepted[first! + 1]?.start ?? source.length);
  if (!WELCOME.test(source.slice(from, end))) return false;
  const replies = speaker.turns.filter((turn) => accepted[turn - 1]?.head.kind === 'question').length;
  const others = all.some((other) => other !== speaker && !other.isModerator && other.turns.length > 0);
  return others && replies / speaker.turns.length < 0.34 && lengthOf(accepted, speaker) < 600;
}

/** Of two who talk without being called reporters, the one whose turns end in question marks asks. */
function looksAsking(source: string, accepted: Candidate[], speaker: Speaker, all: Speaker[]): boolean {
  if (all.length < 2) return false;
  const asked = speaker.turns.filter((turn) => {
    const end = accepted[turn + 1]?.start ?? source.length;
    return ENDS_ASKING.test(source.slice(Math.max(accepted[turn]!.end, end - 60), end));
  }).length;
  return asked / speaker.turns.length >= 0.6;
}

/** Mean length of the speaker's turns. */
function lengthOf(accepted: Candidate[], speaker: Speaker): number {
  let sum = 0;
  for (const turn of speaker.turns) sum += (accepted[turn + 1]?.start ?? accepted[turn]!.end) - accepted[turn]!.end;
  return sum / speaker.turns.length;
}
