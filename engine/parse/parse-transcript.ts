/** The parser's door: a published text in, a transcript out, with every word in its place. */
import { atOnce, type Stepwise, withPauses } from '../record/stepwise.ts';
import type { Furniture, Transcript, TranscriptFacts, Turn } from '../record/record.ts';
import { assemble } from './assemble.ts';
import { proveDate } from './dates.ts';
import type { ProvenDate } from './dates.ts';
import { describeExtent, type Extent, findForm, findOffice, findPlace, findTitle } from './facts.ts';
import { readLines } from './lines.ts';
import type { Lines } from './lines.ts';
import { describePage } from './page.ts';
import type { KnownPage } from './page.ts';
import type { Notice } from './notices.ts';
import type { KnownNames } from '../text/names.ts';
import { cutSegments } from './segments.ts';
import { findLabels } from './find-labels.ts';
import type { FoundLabels } from './find-labels.ts';

/** What is known from elsewhere: it goes before what the text says. */
export interface KnownFacts extends Partial<TranscriptFacts> {
  /** Printed name of an outlet → its canonical name. */
  nameOutlet?: (printed: string) => string;
}

export interface Parsed {
  transcript: Transcript;
  notices: Notice[];
  /** What its date rests on, and the days that prove none by themselves. */
  proof: ProvenDate;
}

/** The lines of a text and its labels, however they were found. */
export interface Printed extends Lines, FoundLabels, KnownPage {}

/** Finds the lines of a text and its labels. */
export type ReadPrinted = (source: string, names: KnownNames) => Stepwise<Printed>;

function* readPrinted(source: string, names: KnownNames): Stepwise<Printed> {
  const printed = readLines(source);
  yield;
  return { ...printed, ...findLabels(source, printed.lines, names), matters: new Map() };
}

/**
 * Never throws: any text has a parse, if only as one narration. `notices` says what is doubtful about it.
 * @param names by which an outlet is known whose name does not tell that it is one
 */
export function parseTranscript(source: string, names: KnownNames, facts: KnownFacts = {}): Parsed {
  return atOnce(parseSteps(source, names, facts));
}

/** The same by steps. @param read finds lines and labels */
export function* parseSteps(
  source: string,
  names: KnownNames,
  facts: KnownFacts = {},
  read: ReadPrinted = readPrinted,
): Stepwise<Parsed> {
  const { nameOutlet = (printed) => printed, ...known } = facts;
  const printed = yield* read(source, names);
  yield;
  const { lines, marks, labels, digest, speaker, answering, opening } = printed;
  const segments = cutSegments(source, lines, labels);
  const page = yield* describePage(source, segments, labels, printed);
  const plan = {
    digest,
    nameOutlet,
    segments: page.segments,
    unlabelled: page.unlabelled,
    hasLabels: labels.length > 0,
    speaker: answering > 1 ? null : (speaker ?? page.statementBy),
  };
  const { builder, notices, lost, stopsInside } = yield* assemble(source, known.id ?? 'text', plan);
  const { turns, furniture } = builder.finish(marks);
  for (const turn of turns) {
    yield;
    if (turn.voice === 'answer' || turn.voice === 'reported')
      turn.quoted = (yield* withPauses(turn.paragraphs, (paragraph) => names.findQuoted(paragraph))).flat();
  }
  const date = proveDate(source, page.dated, lineFinder(source));
  const texts = page.head.map(({ text }) => text);
  const someone = speaker ?? page.statementBy;
  const startsInside = page.continued || notices.some(({ kind }) => kind === 'starts-inside');
  const extent = { ...countTurns(turns), digest, lost, startsInside, stopsInside, excerpt: page.excerpt };
  if (lines.length === 0) notices.push({ kind: 'empty', line: null });
  else if (labels.length === 0) notices.push({ kind: 'no-labels', line: null });
  if (date.date === null && (known.date ?? null) === null) notices.push({ kind: 'no-date', line: null });
  for (const kind of date.problems) notices.push({ kind, line: null });
  const transcript: Transcript = {
    id: 'text',
    event: known.date ?? date.date ?? 'undated',
    date: date.date,
    dateEvidence: date.evidence,
    title: findTitle(page.titles) ?? (turns[0]?.paragraphs[0]?.text ?? '').slice(0, 40),
    speaker: someone,
    office: someone === null ? null : findOffice(someone, [...labels.map(({ words }) => words), ...texts, opening]),
    place: findPlace(texts),
    publisher: page.publisher,
    sourceLine: page.dateline ?? findSourceLine(source, furniture),
    pageHead: page.pageHead,
    form: findForm(extent),
    covers: describeExtent(extent),
    address: page.address,
    sha256: '',
    ...known,
    turns,
    furniture,
  };
  return { transcript, notices, proof: date };
}

function countTurns(turns: readonly Turn[]): Pick<Extent, 'questions' | 'answers' | 'sidebars' | 'hasOpening'> {
  const body = turns.filter(({ part }) => part === 'body');
  return {
    questions: body.filter(({ voice }) => voice === 'question').length,
    answers: body.filter(({ voice }) => voice === 'answer' || voice === 'reported').length,
    sidebars: turns.filter(({ voice, part }) => part === 'sidebar' && voice === 'reported').length,
    hasOpening: body.find(({ voice }) => voice === 'question' || voice === 'answer')?.voice === 'answer',
  };
}

/** `据某某社`, printed below the text or behind its last sentence. */
function findSourceLine(source: string, furniture: Furniture[]): string | null {
  const range = furniture.find(({ kind }) => kind === 'source-line')?.ranges[0];
  const line = range && source.slice(...range).replaceAll(/^[（(]?(?:来源|來源)?[:：]?[\s　]*|[）)]$/gu, '');
  return line ? line : null;
}

/** Line numbers by offset. */
function lineFinder(source: string): (at: number) => number {
  return (at) => {
    let line = 1;
    for (let from = source.indexOf('\n'); from >= 0 && from < at; from = source.indexOf('\n', from + 1)) line += 1;
    return line;
  };
}
