/** Every label of a text, printed or understood, in order. */
import { findSubject } from './facts.ts';
import { bareLabel, scanLine, spacedLabel } from './labels.ts';
import type { Candidate } from './labels.ts';
import type { Line } from './lines.ts';
import { fullName, readPerson } from './names.ts';
import type { KnownNames } from '../text/names.ts';
import { findNumberedQuestions, findPlainAnswers } from './numbered.ts';
import { findLeadIns } from './reported.ts';
import { decideLabels } from './speakers.ts';
import type { FoundLabel, Label } from './speakers.ts';

export interface FoundLabels {
  labels: FoundLabel[];
  /** The answers are told in reported speech. */
  digest: boolean;
  /** Who answers most; null where nobody is named. */
  speaker: string | null;
  /** What stands before the first label. */
  opening: string;
  /** How many different people answer. */
  answering: number;
}

const OPENING_LINES = 15;
/** A title or an introduction says whom it is about in its first words. */
const SUBJECT_WITHIN = 120;
const ENDS = /[。！？!?；;…：:.]$/u;

export function findLabels(source: string, lines: Line[], names: KnownNames): FoundLabels {
  const candidates = findCandidates(source, lines, names);
  const first = candidates.find(({ head }) => head.kind !== 'name')?.start ?? Infinity;
  const head = lines
    .filter(({ start }) => start < first)
    .slice(0, OPENING_LINES)
    .map(({ start, end }) => source.slice(start, Math.min(end, first, start + 400)));
  const opening = head.join('\n');
  const subject = findSubject(head.map((line) => line.slice(0, SUBJECT_WITHIN)));
  const direct = decideLabels(source, candidates, opening, names).map((label) =>
    label.speaker === null ? label : { ...label, speaker: fullName(label.speaker, opening, subject) },
  );
  const hasQuestions = direct.some(({ voice }) => voice === 'question');
  const hasAnswers = direct.some(({ voice }) => voice === 'answer');
  const told = hasAnswers ? lines.filter((_, index) => asksAbove(source, lines[index - 1])) : lines;
  const leadIns = findLeadIns(source, told, { speaker: subject, questions: !hasQuestions, answers: true });
  const reported = apartFrom(
    leadIns,
    direct,
    (leadIn, before) => !hasAnswers || answersAt(source, leadIn.start, before),
  );
  const digest = !hasAnswers && reported.some(({ voice }) => voice === 'answer');
  let labels: FoundLabels['labels'] = [...direct, ...reported].sort((a, b) => a.start - b.start);
  if (labels.length === 0) labels = findNumberedQuestions(source, lines);
  else if (hasQuestions && !hasAnswers && !digest) {
    labels = [...labels, ...findPlainAnswers(source, lines, labels)].sort((a, b) => a.start - b.start);
  }

  const counts = new Map<string, number>();
  for (const { voice, speaker } of labels) {
    if (voice === 'answer' && speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return {
    labels,
    digest,
    opening,
    speaker: most?.[0] ?? (labels.length > 0 ? subject : null),
    answering: counts.size,
  };
}

function findCandidates(source: string, lines: Line[], names: KnownNames): Candidate[] {
  const candidates = lines.flatMap(({ start, end }) => scanLine(source, start, end, names));
  const first = candidates.findIndex(({ head }) => !head.unlikely);
  const spoken = candidates.filter((candidate, index) => {
    const { head, end, start } = candidate;
    // 主持人:陈国强, at the head of a page, is a field.
    if (head.kind === 'moderator' && head.name === null) {
      const rest = /[^\r\n]{0,12}/u.exec(source.slice(end, end + 12))?.[0].trim() ?? '';
      return index > first || (readPerson(rest)?.name ?? null) === null;
    }
    // 某部发言人:中方敦促…, on the first line and without a stop, is a headline.
    const [title] = lines;
    if (!title || index > 0 || start >= title.end || end >= title.end || (candidates[1]?.start ?? Infinity) < title.end)
      return true;
    return (head.kind !== 'official' && head.kind !== 'name') || ENDS.test(source.slice(title.start, title.end));
  });
  if (spoken.some(({ head }) => head.kind === 'question' || head.kind === 'answer')) return spoken;
  const bare = lines.flatMap(({ start, end }) => bareLabel(source, start, end, names) ?? []);
  const asked = bare.filter(({ head }) => head.kind === 'question').length;
  if (asked > 1) return [...spoken, ...apartFrom(bare, spoken)].sort((a, b) => a.start - b.start);
  const spaced = lines.flatMap(({ start, end }) => spacedLabel(source, start, end, names) ?? []);
  const hasBoth = ['question', 'answer'].every((kind) =>
    spaced.some(({ head }) => (head.kind === 'question') === (kind === 'question')),
  );
  return hasBoth && spaced.length > 2 ? spaced : spoken;
}

export function asksAbove(source: string, line: Line | undefined): boolean {
  return line !== undefined && /[？?]/.test(source.slice(Math.max(line.start, line.end - 3), line.end));
}

/** One answer may be told in a text that prints the others: 问:…? 发言人表示,…. */
export function answersAt(source: string, at: number, before: Label | undefined): boolean {
  return before?.voice === 'question' && /[？?][”"」』）)\s]*$/u.test(source.slice(Math.max(before.end, at - 30), at));
}

interface Placed {
  start: number;
  end: number;
}

/** Those that no printed label overlaps, if they are wanted behind the last one. Both are in the order of the text. */
export function apartFrom<T extends Placed, L extends Placed>(
  leadIns: T[],
  labels: L[],
  isWanted: (leadIn: T, before: L | undefined) => boolean = () => true,
): T[] {
  let next = 0;
  return leadIns.filter((leadIn) => {
    while ((labels[next]?.end ?? Infinity) <= leadIn.start) next += 1;
    if (leadIn.end > (labels[next]?.start ?? Infinity)) return false;
    return isWanted(leadIn, labels[next - 1]);
  });
}
