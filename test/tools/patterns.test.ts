/** No text makes a pattern run for long: every regular expression that meets what a page or a reader brings, on what makes careless ones run for hours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** Their patterns meet quotations, searches, imported files and addresses. */
const FOLDERS = ['engine', 'platform', 'components', 'entrypoints'];
const INPUTS = ['a', ' ', '1', '中', '，', '（', '\n', 'a ', '1,', '王毅：'];
/** As much as is compared of a quotation; one that grows fast is found at the lesser length, before it would take an hour. */
const LENGTHS = [1000, 10_000];
/** Of the processor's time: what grows with the square of its text takes longer. */
const MAX_MS = 20;
/** On twice the text one that is not to blame takes twice as long, on a machine as slow as it may be; one that grows with the square, four times. */
const GROWTH = 3;

interface Pattern {
  where: string;
  pattern: RegExp;
}

/** @yields each regular expression under a part of a syntax tree */
function* literalsIn(part: unknown): Generator<RegExp> {
  if (typeof part !== 'object' || part === null) return;
  const regex: unknown = 'regex' in part ? part.regex : undefined;
  if (typeof regex === 'object' && regex !== null && 'pattern' in regex && 'flags' in regex)
    yield new RegExp(String(regex.pattern), String(regex.flags));
  else for (const child of Object.values(part)) yield* literalsIn(child);
}

/** Of one file, by a parser: a division is no pattern. */
function patternsIn(file: string): Pattern[] {
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  return [...literalsIn(program)].map((pattern) => ({ where: `${file}: ${String(pattern)}`, pattern }));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

/**
 * The last character is one that no pattern expects, so that a match fails at the very end. It takes two bytes: in text of single bytes the
 * engine knows at once that no Chinese character can come.
 */
const hardText = (input: string, length: number) =>
  `${input.repeat(Math.ceil(length / input.length)).slice(0, length)}\u{E000}`;

/** All matches in it, as the slowest use of a pattern would have them. @returns the processor's time, ms */
function timeOn(pattern: RegExp, text: string): number {
  const start = process.threadCpuUsage();
  text.replace(pattern, '');
  return process.threadCpuUsage(start).user / 1000;
}

it('takes no longer on text that was made to be slow', () => {
  const patterns = FOLDERS.flatMap(filesIn).flatMap(patternsIn);
  expect(patterns.length).toBeGreaterThan(60);
  const slow: string[] = [];
  for (const { where, pattern } of patterns)
    for (const input of INPUTS)
      for (const length of LENGTHS) {
        const text = hardText(input, length);
        // The first time has the pattern's compiling in it.
        if (timeOn(pattern, text) <= MAX_MS || timeOn(pattern, text) <= MAX_MS) continue;
        if (timeOn(pattern, hardText(input, 2 * length)) < GROWTH * timeOn(pattern, text)) continue;
        slow.push(`${where} on ${length} × ${JSON.stringify(input)}`);
        break;
      }
  expect(slow).toEqual([]);
});

it('finds a pattern that is slow', () => {
  // oxlint-disable-next-line no-control-regex -- what is looked for
  expect(timeOn(/(?:a+)+$/, `${'a'.repeat(22)}\u0000`)).toBeGreaterThan(5);
});
