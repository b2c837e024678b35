/** The check of a page as it is handed on, and what every format of it shares. */
import type { ListedCheck, ListedStatement } from '../../engine/page/listed.ts';
import type { Edit, OfSource } from '../../engine/record/answer.ts';
import type { Range } from '../../engine/record/record.ts';

export interface Evidence {
  /** Of the check; tells two of the same page apart. */
  id: string;
  /** null where it is left out, or where there is none: a draft. */
  address: string | null;
  title: string | null;
  /** ISO 8601, UTC. */
  checkedAt: string;
  record: { version: string; hash: string };
  /** The extension by whose rules statements were found and compared. */
  rules: string;
  check: ListedCheck;
  /** By paragraph id, as the reader cites. */
  citations: ReadonlyMap<string, string>;
}

/** What is said in a file for people, in the reader's language. */
export interface EvidenceWords {
  /** `zh-CN` */
  language: string;
  title: string;
  /** Facts of the check, each with its name. */
  facts: (evidence: Evidence) => [name: string, value: string][];
  summary: (check: ListedCheck) => string;
  /** The heading above what page and record disagree on, and each of it. */
  disagreements: string;
  disagreement: (check: ListedCheck['disagreements'][number]) => string;
  /** Headings above the statements. */
  found: string;
  notFound: (check: ListedCheck) => string;
  /** How a statement stands to the record, whose the words are, and when they were spoken. */
  finding: (statement: ListedStatement) => string;
  /** To whom the page gives it, of what kind it is, and of which day. */
  given: (statement: ListedStatement) => string;
  quote: string;
  /** What stands above the words of a match: whose they are. */
  record: (match: OfSource) => string;
  differences: string;
  difference: (edit: Edit, match: OfSource) => string;
  citation: string;
  /** What was not checked: a heading and sentences. */
  unchecked: string;
  notes: (check: ListedCheck) => string[];
}

/** Statements between two looks at the clock. */
export const STRIDE = 50;

/** What is handed on: what the record has, and what the page gives to the official and is not found. */
export function isTold({ shown }: Pick<ListedStatement, 'shown'>): boolean {
  return shown !== 'no';
}

/** Differences that are told: against speech without marks none is held. */
export function editsOf({ kind, shown, match }: ListedStatement): readonly Edit[] {
  return kind === 'indirect' || shown !== 'mark' ? [] : (match?.edits ?? []);
}

export interface TextPart {
  text: string;
  isMarked: boolean;
}

/** The statement's text, with what the record has otherwise marked. */
export function markQuote(statement: ListedStatement): TextPart[] {
  const { text } = statement;
  return mark(
    text,
    editsOf(statement).map(({ at, quote }) => (text.slice(...at) === quote ? at : null)),
  );
}

/** The record's words, with what the page has otherwise marked. */
export function markRecord(statement: ListedStatement): TextPart[] {
  const { match } = statement;
  if (match === null) return [];
  const { words, ranges } = match;
  // Words that are joined from several stretches have signs in between that no range counts.
  const isPlain = ranges.reduce((sum, [start, end]) => sum + end - start, 0) === words.length;
  const places = editsOf(statement).map(({ recordAt: [start, end] }): Range | null => {
    const [from, to] = [offsetOf(ranges, start), offsetOf(ranges, end - 1)];
    return isPlain && from !== null && to !== null && end > start ? [from, to + 1] : null;
  });
  return mark(words, places);
}

function offsetOf(ranges: readonly Range[], at: number): number | null {
  let before = 0;
  for (const [start, end] of ranges) {
    if (at >= start && at < end) return before + at - start;
    before += end - start;
  }
  return null;
}

/** Nothing is marked where one of the places does not stand in the text: what is marked would mislead. */
function mark(text: string, places: readonly (Range | null)[]): TextPart[] {
  const sure = places.filter((place): place is Range => place !== null && place[1] > place[0]);
  const parts: TextPart[] = [];
  let at = 0;
  for (const [start, end] of sure.toSorted((a, b) => a[0] - b[0])) {
    if (start < at || end > text.length) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false });
  return parts;
}
