/** Which of the places that look like labels are labels. */
import type { KnownNames } from '../text/names.ts';
import { type Candidate, PAPER } from './labels.ts';
import { isOutlet, OFFICE_END } from './names.ts';

/** `SECRETARY HALE`: in a text that sets its labels so, every such line begins a turn. */
const SHOUTED = /^\p{Lu}[\p{Lu} .'’-]{2,}$/u;
/** A turn that asks ends so, thanked for or not. */
export const ENDS_ASKING = /[？?][”"」』）)*\s]*(?:谢谢|謝謝|Thank you)?[。.！!\s]*$/u;

/** @param opening as for `decideLabels` */
export function acceptLabels(source: string, all: Candidate[], opening: string, names: KnownNames): Candidate[] {
  const known = all.map(
    (candidate, index) => askingBetween(source, candidate, all[index - 1], all[index + 1]) ?? candidate,
  );
  const candidates = known.filter(
    (candidate, index) =>
      (!candidate.head.unlikely || isTold(candidate.words, opening)) &&
      !isAddressed(source, candidate, known[index - 1]),
  );
  const { recurring, named, afterQuestion, strong } = countWords(candidates);
  // An outlet that no rule knows (Some Name:) stands between two turns of the same speaker.
  const between = ({ atLineStart }: Candidate, index: number): boolean => {
    const [last, next] = [candidates[index - 1]?.words, candidates[index + 1]?.words];
    return last !== undefined && last === next && afterQuestion.has(last) && atLineStart;
  };
  // Reporters by their own names: each asks, and one who speaks again and again replies.
  const asks = ({ end, atLineStart, head }: Candidate, next: Candidate | undefined): boolean => {
    const replies = next !== undefined && (named.has(next.head.name ?? '') || recurring.has(next.words));
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
  return candidates.filter((candidate, index) => {
    const { head, words, atLineStart } = candidate;
    const recurs = recurring.has(words);
    if (PAPER.test(words) && !isOutlet(words, names)) return atLineStart && recurs;
    const isPlain = (head.kind === 'question' || head.kind === 'answer') && head.outlet === null;
    if (isPlain && !atLineStart && rhetorical) return false;
    if (head.kind === 'question' || head.kind === 'answer' || head.kind === 'moderator') return true;
    if (head.kind === 'official') return atLineStart || recurs || afterQuestion.has(words);
    if (named.has(words)) return true;
    if (
      between(candidate, index) ||
      asks(candidate, candidates[index + 1]) ||
      (shouted && atLineStart && SHOUTED.test(words))
    )
      return true;
    if (!atLineStart && !recurs && !afterQuestion.has(words)) return false;
    if (afterQuestion.has(words) || opening.includes(words) || (recurs && !strong)) return true;
    return recurs && atLineStart && called(head.name ?? words);
  });
}

/** What the words of all candidates tell of each. */
function countWords(candidates: readonly Candidate[]): {
  recurring: Set<string>;
  /** Names that stand with an office. */
  named: Set<string>;
  afterQuestion: Set<string>;
  /** Some are labels by themselves. */
  strong: boolean;
} {
  const seen = new Set<string>();
  const recurring = new Set<string>();
  const named = new Set<string>();
  const afterQuestion = new Set<string>();
  let before: Candidate['head']['kind'] | null = null;
  for (const { head, words } of candidates) {
    if (seen.has(words)) recurring.add(words);
    seen.add(words);
    if ((head.kind === 'official' || head.kind === 'moderator') && head.name) named.add(head.name);
    if (before === 'question' || before === 'moderator') afterQuestion.add(words);
    before = head.kind;
  }
  return { recurring, named, afterQuestion, strong: candidates.some(({ head }) => head.kind !== 'name') };
}

/** Whether the head of the text names the person in full, or with an office: 某某斯·某某尔 for 某某尔. */
function isTold(words: string, opening: string): boolean {
  const at = opening.indexOf(words);
  return at > 0 && (/[·・•]/u.test(opening.charAt(at - 1)) || new RegExp(`${words}${OFFICE_END}`, 'u').test(opening));
}

/** An outlet by no name that a rule knows stands between two turns of one speaker, and asks. */
function askingBetween(
  source: string,
  candidate: Candidate,
  last: Candidate | undefined,
  next: Candidate | undefined,
): Candidate | null {
  if (!candidate.head.unlikely || !last || !next || last.words !== next.words || last.head.unlikely) return null;
  if (!candidate.atLineStart || !next.atLineStart || last.head.kind === 'question') return null;
  if (!ENDS_ASKING.test(source.slice(Math.max(candidate.end, next.start - 60), next.start))) return null;
  return { ...candidate, head: { kind: 'question', name: null, office: null, outlet: candidate.words } };
}

/** 答覆：, and below it 主席：: whom the words are said to. */
function isAddressed(
  source: string,
  { head, start, end, atLineStart }: Candidate,
  last: Candidate | undefined,
): boolean {
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
