/** What any text is refused for, in whatever form it came, and what the reader is told of one that is not. */
import type { ReadNotice } from '../../../engine/library/read-text.ts';
import { notice } from './body.ts';
import { LIMITS } from './limits.ts';
import { atLine, lineAt, type ProblemCode, ReadProblem } from './read-problem.ts';

/** C0 and C1, but those by which lines, columns and pages end. */
const CONTROL = /[\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
const LOST = /\ufffd/;
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;
const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;
/** Ends of sentences in any script that is met here. */
const STOP = /[。！？!?.；;…｡]/g;
const LABEL_END = /[:：】]/g;

/**
 * @param mayHaveLost characters that could not be in the text were replaced while it was read, and the reader is told
 * @throws ReadProblem
 */
export function checkSource(source: string, mayHaveLost: boolean): ReadNotice[] {
  if (source.trim() === '') throw new ReadProblem('no-text');
  checkLines(source);
  refuse(source, CONTROL, 'control-characters');
  if (!mayHaveLost) refuse(source, LOST, 'lost-characters');
  const labels = countOf(source, LABEL_END);
  if (labels > LIMITS.labels) throw new ReadProblem('too-many-labels', { size: labels, limit: LIMITS.labels });
  return [...noticeOf(source, PRIVATE, 'private-characters'), ...noticeOf(source, TURNS_DIRECTION, 'direction-marks')];
}

function refuse(source: string, pattern: RegExp, code: ProblemCode): void {
  const at = source.search(pattern);
  if (at < 0) return;
  const value = `U+${source.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
  throw new ReadProblem(code, {
    ...atLine(lineAt(source, at)),
    value,
    total: countOf(source, new RegExp(pattern, 'g')),
  });
}

function noticeOf(source: string, pattern: RegExp, kind: ReadNotice['kind']): ReadNotice[] {
  const at = source.search(pattern);
  return at < 0 ? [] : notice(kind, countOf(source, new RegExp(pattern, 'gu')), lineAt(source, at));
}

function countOf(source: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(source) !== null) count += 1;
  return count;
}

/** A line may be long if it can be cut at its sentences. */
function checkLines(source: string): void {
  let line = 0;
  for (let start = 0, end = 0; start <= source.length; start = end + 1) {
    end = source.indexOf('\n', start);
    if (end < 0) end = source.length;
    line += 1;
    if (line > LIMITS.lines) throw new ReadProblem('too-many-lines', { limit: LIMITS.lines });
    const length = end - start;
    if (length > LIMITS.line) throw tooLong(line, length, LIMITS.line);
    if (length > LIMITS.unbroken && longestStretch(source.slice(start, end)) > LIMITS.unbroken)
      throw tooLong(line, length, LIMITS.unbroken);
  }
}

function tooLong(line: number, size: number, limit: number): ReadProblem {
  return new ReadProblem('line-too-long', { ...atLine(line), size, limit });
}

/** Without the end of a sentence. */
function longestStretch(line: string): number {
  let [longest, from] = [0, 0];
  for (const { index } of line.matchAll(STOP)) {
    longest = Math.max(longest, index - from);
    from = index;
  }
  return Math.max(longest, line.length - from);
}
