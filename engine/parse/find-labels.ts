/** Every label of a text, printed or understood, in order. */
import { findSubject } from './facts.ts';
import { bareLabel, scanLine } from './labels.ts';
import type { Candidate } from './labels.ts';
import type { Line } from './lines.ts';
import { isName } from './names.ts';
import { findNumberedQuestions, findPlainAnswers } from './numbered.ts';
import { findLeadIns } from './reported.ts';
import { decideLabels } from './speakers.ts';
import type { Label } from './speakers.ts';

export interface FoundLabels {
  labels: (Label & { reported?: boolean })[];
  /** The answers are told in reported speech. */
  digest: boolean;
  /** Who answers most; null where nobody is named. */
  speaker: string | null;
  /** How many different people answer. */
  answering: number;
}

const OPENING_LINES = 15;
const ENDS = /[。！？!?；;…：:.]$/u;

export function findLabels(source: string, lines: Line[]): FoundLabels {
  const candidates = findCandidates(source, lines);
  const first = candidates.find(({ head }) => head.kind !== 'name')?.start ?? Infinity;
  const opening = lines
    .filter(({ start }) => start < first)
    .slice(0, OPENING_LINES)
    .map(({ start, end }) => source.slice(start, Math.min(end, first, start + 400)));
  const direct = decideLabels(source, candidates, opening.join('\n'));
  const hasQuestions = direct.some(({ voice }) => voice === 'question');
  const hasAnswers = direct.some(({ voice }) => voice === 'answer');
  const subject = findSubject(opening);

  const leadIns = hasAnswers
    ? []
    : findLeadIns(source, lines, { speaker: subject, questions: !hasQuestions, answers: true });
  const reported = apartFrom(leadIns, direct);
  const digest = reported.some(({ voice }) => voice === 'answer');
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
  return { labels, digest, speaker: most?.[0] ?? (labels.length > 0 ? subject : null), answering: counts.size };
}

function findCandidates(source: string, lines: Line[]): Candidate[] {
  const candidates = lines.flatMap(({ start, end }) => scanLine(source, start, end));
  const spoken = candidates.filter((candidate, index) => {
    const { head, end, start } = candidate;
    // 主持人:陈国强, at the head of a page, is a field.
    if (head.kind === 'moderator' && head.name === null) {
      const rest = /[^\r\n]{0,12}/u.exec(source.slice(end, end + 12))?.[0].trim() ?? '';
      return index > 0 || !isName(rest);
    }
    // 外交部发言人:中方敦促…, on the first line and without a stop, is a headline.
    const [title] = lines;
    if (!title || index > 0 || start >= title.end || end >= title.end || (candidates[1]?.start ?? Infinity) < title.end)
      return true;
    return (head.kind !== 'official' && head.kind !== 'name') || ENDS.test(source.slice(title.start, title.end));
  });
  if (spoken.some(({ head }) => head.kind === 'question' || head.kind === 'answer')) return spoken;
  const bare = lines.flatMap(({ start, end }) => bareLabel(source, start, end) ?? []);
  const asked = bare.filter(({ head }) => head.kind === 'question').length;
  return asked < 2 ? spoken : [...spoken, ...bare].sort((a, b) => a.start - b.start);
}

/** Those lead-ins that no printed label overlaps. Both are in the order of the text. */
function apartFrom<T extends Label>(leadIns: T[], labels: Label[]): T[] {
  let next = 0;
  return leadIns.filter(({ start, end }) => {
    while (next < labels.length && labels[next]!.end <= start) next += 1;
    return next === labels.length || end <= labels[next]!.start;
  });
}
