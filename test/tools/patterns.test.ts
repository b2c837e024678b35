/** No text makes a pattern run for long: every regular expression that meets what a page or a reader brings, on what makes careless ones run for hours. */
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const babel = createRequire(import.meta.url)('@babel/core') as {
  transformSync(code: string, options: object): unknown;
};

/** Their patterns meet quotations, searches, imported files and addresses. */
const FOLDERS = ['engine', 'platform', 'components', 'entrypoints'];
const INPUTS = ['a', ' ', '1', '中', '，', '（', '\n', 'a ', '1,', '王毅：'];
/** As much as is compared of a quotation; one that grows fast is found at the lesser length, before it would take an hour. */
const LENGTHS = [1000, 10_000];
/** Of the processor, which others' work does not add to. The aim is 50 ms; one that grows with the square of its text takes 200 to 1,000. */
const MAX_MS = 120;

interface Pattern {
  where: string;
  pattern: RegExp;
}

interface Literal {
  pattern: string;
  flags: string;
}

/** Of one file, by a parser: a division is no pattern. */
function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const collect = () => ({
    visitor: {
      RegExpLiteral({ node }: { node: Literal }) {
        found.push({ where: `${file}: /${node.pattern}/`, pattern: new RegExp(node.pattern, node.flags) });
      },
    },
  });
  babel.transformSync(readFileSync(file, 'utf8'), {
    ast: false,
    code: false,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: ['typescript', 'jsx'] },
    plugins: [collect],
  });
  return found;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

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
        // The last character is one that no pattern expects, so that a match fails at the very end. It takes two bytes: in text of single
        // bytes the engine knows at once that no Chinese character can come.
        const text = `${input.repeat(Math.ceil(length / input.length)).slice(0, length)}\u{E000}`;
        // The first time has the pattern's compiling in it.
        if (timeOn(pattern, text) <= MAX_MS || timeOn(pattern, text) <= MAX_MS) continue;
        slow.push(`${where} on ${length} × ${JSON.stringify(input)}`);
        break;
      }
  expect(slow).toEqual([]);
});

it('finds a pattern that is slow', () => {
  // oxlint-disable-next-line no-control-regex -- what is looked for
  expect(timeOn(/(?:a+)+$/, `${'a'.repeat(22)}\u0000`)).toBeGreaterThan(5);
});
