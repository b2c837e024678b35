/**
 * Look a quote up from a terminal or a script.
 *
 *   npm run lookup -- QUOTE                     readable, in colour on a terminal
 *   npm run lookup -- --json QUOTE              one answer as JSON
 *   npm run --silent lookup -- --jsonl < FILE   {id, query, page?} a line in, one answer a line out
 *
 * Exit code 2: called wrongly, or a line is no JSON of that form; {id, error: {line, message}} stands in its place.
 */
import { readFileSync } from 'node:fs';
import { buildRecord } from '../data/build-record.ts';
import type { AddClosest, QuotePage } from '../engine/english/closest/add-closest.ts';
import type { LookUpOptions } from '../engine/find/finder.ts';
import type { SourcedAnswer } from '../engine/record/answer.ts';
import { BUNDLED } from '../engine/record/of-record.ts';
import { mergeAnswers } from '../engine/source/merge.ts';
import { openAddClosest, openFinder } from './open-finder.ts';
import { printAnswer } from './lookup/print-answer.ts';

const USAGE = 'usage: lookup [--json] [--closest] QUOTE | lookup --jsonl [--closest] < QUOTES';

interface LookedUp {
  lookUp(quote: string, page?: QuotePage): Promise<SourcedAnswer>;
}

/** The bundled record alone: no other source lies within a terminal's reach. A quote in English gets its closest passages unasked. */
function openSource(options: LookUpOptions, record = buildRecord()): LookedUp {
  const finder = openFinder(record);
  let addClosest: AddClosest | null = null;
  return {
    async lookUp(quote, page = { names: false }) {
      const answer = await finder.lookUp(quote, quote.length, options);
      const isEnglish = answer.reason === 'other-language';
      const value = isEnglish ? (addClosest ??= openAddClosest(record))(answer, page) : answer;
      return mergeAnswers([{ id: BUNDLED, value }], [{ id: BUNDLED, state: 'answered', reason: null }]);
    },
  };
}

function fail(message: string): never {
  process.stderr.write(`lookup: ${message}\n`);
  process.exit(2);
}

/** A quote may begin with a dash, so only what stands before it is an option. */
function readArguments(): { values: Record<'json' | 'jsonl' | 'closest', boolean>; positionals: string[] } {
  const values = { json: false, jsonl: false, closest: false };
  const positionals = process.argv.slice(2);
  for (
    let name = positionals[0];
    name === '--json' || name === '--jsonl' || name === '--closest';
    name = positionals[0]
  ) {
    values[name.slice(2) as keyof typeof values] = true;
    positionals.shift();
  }
  return { values, positionals };
}

interface Asked {
  id: unknown;
  query: string;
  page: QuotePage;
}

/** @returns what is wrong with a line that is no {id, query}, and its id where it has one */
function parseLine(line: string): Asked | { id: unknown; message: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return { id: null, message: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const {
    id = null,
    query,
    page,
  } = (parsed ?? {}) as { id?: unknown; query?: unknown; page?: { names?: unknown } | null };
  if (typeof query === 'string') return { id, query, page: { names: page?.names === true } };
  return { id, message: 'not {"id": …, "query": "…"}: query must be a text' };
}

/** A line that cannot be read is answered by an error in its place, and the rest goes on. @returns whether every line could be read */
async function answerLines(input: string, options: LookUpOptions): Promise<boolean> {
  const source = openSource(options);
  let isFine = true;
  for (const [index, raw] of input.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '') continue;
    const asked = parseLine(line);
    if ('query' in asked) {
      process.stdout.write(`${JSON.stringify({ id: asked.id, ...(await source.lookUp(asked.query, asked.page)) })}\n`);
      continue;
    }
    isFine = false;
    process.stdout.write(`${JSON.stringify({ id: asked.id, error: { line: index + 1, message: asked.message } })}\n`);
  }
  return isFine;
}

const { values, positionals } = readArguments();
const options = { closest: values.closest };
if (values.jsonl) {
  if (positionals.length > 0 || values.json) fail(USAGE);
  // A reader that has seen enough closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  if (!(await answerLines(readFileSync(0, 'utf8'), options))) process.exitCode = 2;
} else {
  if (positionals.length === 0) fail(USAGE);
  const record = buildRecord();
  const answer = await openSource(options, record).lookUp(positionals.join(' '));
  if (values.json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else printAnswer(answer, record);
}
