/** The labels of a text of any form: its system of labels, or what sets questions apart without one, or what is led in. */
import { findSubject } from '../../parse/facts.ts';
import { answersAt, apartFrom, asksAbove } from '../../parse/find-labels.ts';
import { readLines } from '../../parse/lines.ts';
import type { Line, Lines } from '../../parse/lines.ts';
import { fullName, isName } from '../../parse/names.ts';
import { findPlainAnswers } from '../../parse/numbered.ts';
import type { Printed, ReadPrinted } from '../../parse/parse-transcript.ts';
import { findLeadIns } from '../../parse/reported.ts';
import type { FoundLabel, Label } from '../../parse/speakers.ts';
import { type Stepwise, withPauses } from '../../record/stepwise.ts';
import type { KnownNames } from '../../text/names.ts';
import type { ReadText } from '../read-text.ts';
import { castOf } from './cast.ts';
import type { Cast } from './cast.ts';
import { readOfficeAndName } from './introduced.ts';
import type { Member } from './introduced.ts';
import { chooseLabels } from './choose.ts';
import { plainWords, readLabelWords } from './label-words.ts';
import type { ReadLabel } from './label-words.ts';
import { findPlaces, startLabels } from './shapes.ts';
import type { Placed } from './shapes.ts';
import { readMarkdownLines } from './markdown-lines.ts';
import { CAPTIONS, withoutHeadings } from './spoken-lines.ts';
import { findFields, findSurroundings, footOf, withoutClocks } from './surroundings.ts';
import { findMarkedQuestions } from './unlabelled.ts';

const OPENING_LINES = 15;
const SUBJECT_WITHIN = 120;
/** Its title says that a text tells of questions and answers: other news is no talk, whoever it quotes. */
const DIGEST =
  /答[^。]{0,12}[问問]|[问問]答|提[问問]|[记記]者[会會]|[发發]布[会會]|吹[风風][会會]|通[气氣][会會]|[见見]面[会會]|回[应應]|作答|[专專][访訪]|[Bb]riefing|[Pp]ress [Cc]onference/u;

/** How a text is read that came in a file of this format. */
export function formReader(format: ReadText['format']): ReadPrinted {
  return function* read(source, names) {
    const printed = yield* readForm(source, names, format === 'md' ? readMarkdownLines(source) : readLines(source));
    return CAPTIONS.has(format) ? { ...printed, matters: withoutHeadings(source, printed) } : printed;
  };
}

function* readForm(source: string, names: KnownNames, printed: Lines): Stepwise<Printed> {
  const { lines: all, marks } = withoutClocks(source, printed.lines);
  const foot = footOf(source, all);
  const lines = all.slice(0, foot);
  yield;
  const first = yield* castOf(source, []);
  yield;
  const cast = yield* castOf(source, yield* membersIn(source, lines, names, first));
  yield;
  const places = yield* findPlaces(source, lines, names, readerOf(names, cast));
  const fields = findFields(source, lines);
  for (const [shape, each] of places) {
    places.set(
      shape,
      belowTitle(
        source,
        lines,
        each.filter(({ start }) => !fields.has(start)),
      ),
    );
  }
  const interpreters = [...places.values()].flat().filter(({ interprets }) => interprets);
  for (const [shape, each] of places)
    places.set(
      shape,
      each.filter(({ interprets }) => !interprets),
    );
  yield;
  const openingOf = (start: number): string => openingLines(source, lines, start).join('\n');
  const { labels: chosen, isStory } = chooseLabels(source, places, openingOf, names, cast.moderator);
  yield;
  const opening = openingOf(chosen[0]?.start ?? Infinity);
  const subject = findSubject(
    openingLines(source, lines, chosen[0]?.start ?? Infinity).map((line) => line.slice(0, SUBJECT_WITHIN)),
  );
  const direct = chosen.map((label) => named(label, cast, opening, subject));
  yield;
  const { labels: found, digest } = isStory
    ? { labels: [], digest: false }
    : withTheRest(source, lines, direct, cast, subject);
  yield;
  const labels = goingOn(found, interpreters);
  const counts = new Map<string, number>();
  for (const { voice, speaker } of labels)
    if (voice === 'answer' && speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const start = labels[0]?.start ?? Infinity;
  return {
    lines: all,
    marks: [...printed.marks, ...marks].sort((a, b) => a[0] - b[0]),
    matters: yield* findSurroundings(source, all, start, foot, fields),
    labels,
    digest,
    opening,
    speaker: most?.[0] ?? (labels.length > 0 ? (subject ?? cast.soleBefore(start)?.name ?? null) : null),
    answering: counts.size,
    statementBy: labels.length === 0 ? statedBy(source, lines) : null,
  };
}

const STATEMENT =
  /(?:[讲講][话話]|致[辞辭词詞]|演[讲講]|[发發]言|[谈談][话話]|[声聲]明|[Rr]emarks.{0,60}|[Ss]peech.{0,60}|[Ss]tatement.{0,60}|[Aa]ddress.{0,60})(?:[（(【].{0,12}[）)】])?$/u;

/** Who gives the statement that a title announces; other news is nobody's statement. */
function statedBy(source: string, lines: readonly Line[]): string | null {
  const titles = openingLines(source, lines, Infinity).slice(0, 3);
  const isStatement = titles.some((title) => title.length <= 80 && STATEMENT.test(title.replaceAll('**', '')));
  return isStatement ? (byLine(source, lines) ?? findSubject(titles)) : null;
}

/** A title says of whom it is with a colon, too; the person speaks again below where it is a label. */
function belowTitle(source: string, lines: readonly Line[], places: readonly Placed[]): Placed[] {
  const [title, second] = lines;
  if (!title) return [];
  const isTitle = title.mark.startsWith('#') || !/[。！!]$/u.test(source.slice(title.start, title.end));
  if (!isTitle) return [...places];
  const below = places.filter(({ start }) => start >= title.end);
  const again = new Set(below.map(({ words }) => words));
  // No title, but a question: below it somebody replies.
  const isReplied = second !== undefined && below[0]?.start === second.start;
  const isSpoken = ({ head, words, end }: Placed): boolean =>
    !title.mark.startsWith('#') && (end >= title.end || again.has(words) || (isReplied && head.kind === 'question'));
  return places.filter((place) => place.start >= title.end || isSpoken(place));
}

/** 某部部长 林岚, on a line of its own below the title. */
function byLine(source: string, lines: readonly Line[]): string | null {
  for (const { start, end } of lines.slice(1, 5)) {
    const text = source.slice(start, Math.min(end, start + 40));
    const person = end - start > 40 || /[。！？，：:]/u.test(text) ? null : readOfficeAndName(text);
    if (person) return person.name;
  }
  return null;
}

/** Whom labels name in full, with an office: they introduce a person as the text does. */
function* membersIn(source: string, lines: readonly Line[], names: KnownNames, cast: Cast): Stepwise<Member[]> {
  const members: Member[] = [];
  const read = readerOf(names, cast);
  const found = yield* withPauses(lines, (line) => startLabels(source, line, read));
  for (const placed of found)
    for (const { head } of placed)
      if (head.kind === 'official' && head.name !== null && head.office !== null && isFull(head.name))
        members.push({ name: head.name, office: head.office });
  return members;
}

/** A label that returns is read once. */
function readerOf(names: KnownNames, cast: Cast): (printed: string) => ReadLabel | null {
  const known = new Map<string, ReadLabel | null>();
  return (printed) => {
    let label = known.get(printed);
    if (label === undefined) known.set(printed, (label = readLabelWords(printed, names, cast)));
    return label;
  };
}

function isFull(name: string): boolean {
  return (
    name.length > 1 &&
    (isName(name) || /^[\p{Script=Han}·・•‧]{2,20}$/u.test(name)) &&
    !/^(?:Mr|Ms|Mrs|Dr)\b/iu.test(name)
  );
}

function openingLines(source: string, lines: readonly Line[], first: number): string[] {
  const found: string[] = [];
  for (const { start, end } of lines) {
    if (start >= first || found.length >= OPENING_LINES) break;
    found.push(source.slice(start, Math.min(end, first, start + 400)));
  }
  return found;
}

/** The full name of whoever speaks, as the text states it. */
function named(label: Label, cast: Cast, opening: string, subject: string | null): Label {
  if (label.voice === 'question') return label;
  if (label.voice === 'moderator') return { ...label, speaker: label.speaker ?? cast.moderator };
  const words = plainWords(label.words);
  const member = cast.find(words) ?? (label.speaker === null ? null : cast.find(label.speaker));
  if (member) return { ...label, speaker: member.name, office: label.office ?? (member.office || null) };
  return label.speaker === null ? label : { ...label, speaker: fullName(label.speaker, opening, subject) };
}

/** Turns that no printed label begins: answers that follow, questions set apart, speech that is led in. */
function withTheRest(
  source: string,
  lines: Line[],
  direct: Label[],
  cast: Cast,
  subject: string | null,
): { labels: FoundLabel[]; digest: boolean } {
  const hasQuestions = direct.some(({ voice }) => voice === 'question');
  const hasAnswers = direct.some(({ voice }) => voice === 'answer');
  const answering = (start: number): string | null => subject ?? cast.soleBefore(start)?.name ?? null;
  if (direct.length === 0) {
    const marked = findMarkedQuestions(source, lines, answering);
    if (marked.length > 0) return { labels: marked, digest: false };
  }
  const told = hasAnswers ? lines.filter((_, index) => asksAbove(source, lines[index - 1])) : lines;
  const leadIns = findLeadIns(source, told, { speaker: subject, questions: !hasQuestions, answers: true });
  const [title = ''] = openingLines(source, lines, Infinity);
  const isTold = ['question', 'answer'].every((each) => leadIns.some(({ voice }) => voice === each));
  const isDigest = direct.length > 0 || isTold || DIGEST.test(title.slice(0, 80));
  const reported = apartFrom(
    isDigest ? leadIns : [],
    direct,
    (leadIn, before) => !hasAnswers || answersAt(source, leadIn.start, before),
  );
  const digest = !hasAnswers && reported.some(({ voice }) => voice === 'answer');
  const labels: FoundLabel[] = [...direct, ...reported].sort((a, b) => a.start - b.start);
  if (!hasQuestions || hasAnswers || digest) return { labels, digest };
  const answers = findPlainAnswers(source, lines, labels).map((label) => ({
    ...label,
    speaker: answering(labels[0]?.start ?? 0),
  }));
  return { labels: [...labels, ...answers].sort((a, b) => a.start - b.start), digest };
}

/** Entries of one speaker are one turn. What an interpreter says is the interpreter's, and never put into the speaker's mouth. */
function goingOn(labels: readonly FoundLabel[], interpreters: readonly Placed[]): FoundLabel[] {
  const interpreted = interpreters.map(({ start, end, words }): FoundLabel => ({
    start,
    end,
    words,
    voice: 'moderator',
    speaker: null,
    office: null,
    outlet: null,
  }));
  const apart = apartFrom(interpreted, [...labels]);
  let last: FoundLabel | null = null;
  return [...labels, ...apart]
    .sort((a, b) => a.start - b.start)
    .map((label) => {
      const goesOn = last !== null && isSame(last, label);
      last = label;
      return goesOn ? { ...label, goesOn } : label;
    });
}

function isSame(last: FoundLabel, next: FoundLabel): boolean {
  if (last.voice !== next.voice || last.reported || next.reported || next.words === '') return false;
  if (next.voice === 'moderator') return last.speaker === next.speaker;
  if (next.voice === 'answer') return next.speaker !== null && last.speaker === next.speaker && last.words !== '';
  return next.outlet !== null && last.words === next.words;
}
