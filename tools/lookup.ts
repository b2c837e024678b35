/**
 * Look a quote up from a terminal or a script.
 *
 *   npm run lookup -- QUOTE                     readable, in colour on a terminal
 *   npm run lookup -- --json QUOTE              one answer as JSON
 *   npm run --silent lookup -- --jsonl < FILE   {id, query, page?} a line in, one answer a line out
 *
 * `--add FILE`, before the quote, any number of times: a text that is asked beside the record as the reader's own, in this run alone.
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
import { LIBRARY } from '../platform/background/load-library.ts';
import { openAddClosest, openFinder } from './open-finder.ts';
import { openAdded } from './lookup/added-texts.ts';
import { printAnswer } from './lookup/print-answer.ts';

const USAGE =
  'usage: lookup [--json] [--closest] [--add FILE]… QUOTE | lookup --jsonl [--closest] [--add FILE]… < QUOTES';

interface LookedUp {
  lookUp(quote: string, page?: QuotePage): Promise<SourcedAnswer>;
}

/** The bundled record, and the texts that were added. A quote in English gets the record's closest passages unasked. */
function openSource(options: LookUpOptions, paths: readonly string[], record = buildRecord()): LookedUp {
  const finder = openFinder(record);
  const added = paths.length === 0 ? null : openAdded(paths).catch((error: unknown) => fail(String(error)));
  let addClosest: AddClosest | null = null;
  return {
    async lookUp(quote, page = { names: false }) {
      const answer = await finder.lookUp(quote, quote.length, options);
      const isEnglish = answer.reason === 'other-language';
      const answers = [
        { id: BUNDLED, value: isEnglish ? (addClosest ??= openAddClosest(record))(answer, page) : answer },
      ];
      if (added !== null)
        answers.push({ id: LIBRARY, value: await (await added).lookUp(quote, quote.length, options) });
      return mergeAnswers(
        answers,
        answers.map(({ id }) => ({ id, state: 'answered', reason: null })),
      );
    },
  };
}

function fail(message: string): never {
  process.stderr.write(`lookup: ${message}\n`);
  process.exit(2);
}

/** A quote may begin with a dash, so only what stands before it is an option. */
function readArguments(): {
  values: Record<'json' | 'jsonl' | 'closest', boolean>;
  added: string[];
  positionals: string[];
} {
  const values = { json: false, jsonl: false, closest: false };
  const added: string[] = [];
  const positionals = process.argv.slice(2);
  for (
    let name = positionals[0];
    name === '--json' || name === '--jsonl' || name === '--closest' || name === '--add';
    name = positionals[0]
  ) {
    if (name === '--add') {
      const [, path] = positionals.splice(0, 2);
      if (path === undefined) fail(USAGE);
      added.push(path);
      continue;
    }
    values[name.slice(2) as keyof typeof values] = true;
    positionals.shift();
  }
  return { values, added, positionals };
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
async function answerLines(input: string, options: LookUpOptions, paths: readonly string[]): Promise<boolean> {
  const source = openSource(options, paths);
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

const { values, added, positionals } = readArguments();
const options = { closest: values.closest };
if (values.jsonl) {
  if (positionals.length > 0 || values.json) fail(USAGE);
  // A reader that has seen enough closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  if (!(await answerLines(readFileSync(0, 'utf8'), options, added))) process.exitCode = 2;
} else {
  if (positionals.length === 0) fail(USAGE);
  const record = buildRecord();
  const answer = await openSource(options, added, record).lookUp(positionals.join(' '));
  if (values.json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else printAnswer(answer, record);
}
