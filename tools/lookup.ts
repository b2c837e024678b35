/**
 * Look a quote up from a terminal or a script.
 *
 *   npm run lookup -- QUOTE                     readable, in colour on a terminal
 *   npm run lookup -- --json QUOTE              one answer as JSON
 *   npm run --silent lookup -- --jsonl < FILE   {id, query, page?} a line in, one answer a line out
 *
 * `--add FILE`, before the quote, any number of times: a text that is asked beside the record as the reader's own, in this run alone.
 * `--archive URL`: an archive is asked in place of the record (docs/ARCHIVE.md), with the token of ARCHIVE_TOKEN or of `--token-file FILE`.
 *
 * Exit code 2: called wrongly, or a line is no JSON of that form; {id, error: {line, message}} stands in its place. 1: the archive did not answer.
 */
import { readFileSync } from 'node:fs';
import { buildRecord } from '../data/build-record.ts';
import type { AddClosest, QuotePage } from '../engine/english/closest/add-closest.ts';
import type { LookUpOptions } from '../engine/find/finder.ts';
import type { SourcedAnswer } from '../engine/record/answer.ts';
import { BUNDLED } from '../engine/record/of-record.ts';
import type { Transcript } from '../engine/record/record.ts';
import { mergeAnswers } from '../engine/source/merge.ts';
import { ArchiveFailure } from '../platform/archive/ask-archive.ts';
import { LIBRARY } from '../platform/background/load-library.ts';
import { openAddClosest, openFinder } from './open-finder.ts';
import { openAdded } from './lookup/added-texts.ts';
import { openAskedArchive } from './lookup/of-archive.ts';
import { printAnswer } from './lookup/print-answer.ts';

const USAGE =
  'usage: lookup [--json] [--closest] [--add FILE]… QUOTE | lookup --jsonl [--closest] [--add FILE]… < QUOTES' +
  '\n       --archive URL [--token-file FILE] in place of --add: an archive is asked';

type Told = SourcedAnswer | { error: { message: string } };

interface LookedUp {
  lookUp(quote: string, page?: QuotePage): Promise<SourcedAnswer>;
  lookUpAll(asked: readonly Asked[]): AsyncGenerator<Told>;
  /** Those from which an answer's nearest passages are. */
  transcripts(ids: Iterable<string>): Promise<readonly Transcript[]>;
}

/** The bundled record, and the texts that were added. A quote in English gets the record's closest passages unasked. */
function openSource(options: LookUpOptions, paths: readonly string[], record = buildRecord()): LookedUp {
  const finder = openFinder(record);
  const added = paths.length === 0 ? null : openAdded(paths).catch((error: unknown) => fail(String(error)));
  let addClosest: AddClosest | null = null;
  const lookUp: LookedUp['lookUp'] = async (quote, page = { names: false }) => {
    const answer = await finder.lookUp(quote, quote.length, options);
    const isEnglish = answer.reason === 'other-language';
    const answers = [
      { id: BUNDLED, value: isEnglish ? (addClosest ??= openAddClosest(record))(answer, page) : answer },
    ];
    if (added !== null) answers.push({ id: LIBRARY, value: await (await added).lookUp(quote, quote.length, options) });
    return mergeAnswers(
      answers,
      answers.map(({ id }) => ({ id, state: 'answered', reason: null })),
    );
  };
  return {
    lookUp,
    async *lookUpAll(asked) {
      for (const { query, page } of asked) yield lookUp(query, page);
    },
    transcripts: async () => record.transcripts,
  };
}

function fail(message: string, code = 2): never {
  process.stderr.write(`lookup: ${message}\n`);
  process.exit(code);
}

interface Arguments {
  values: Record<'json' | 'jsonl' | 'closest', boolean>;
  added: string[];
  archive: string | null;
  tokenFile: string | null;
  positionals: string[];
}

/** A quote may begin with a dash, so only what stands before it is an option. */
function readArguments(): Arguments {
  const values = { json: false, jsonl: false, closest: false };
  const read: Arguments = { values, added: [], archive: null, tokenFile: null, positionals: process.argv.slice(2) };
  const { positionals } = read;
  const valueOf = (): string => positionals.shift() ?? fail(USAGE);
  const options: Readonly<Record<string, () => void>> = {
    '--json': () => (values.json = true),
    '--jsonl': () => (values.jsonl = true),
    '--closest': () => (values.closest = true),
    '--add': () => read.added.push(valueOf()),
    '--archive': () => (read.archive = valueOf()),
    '--token-file': () => (read.tokenFile = valueOf()),
  };
  for (let name = positionals[0]; name !== undefined && Object.hasOwn(options, name); name = positionals[0]) {
    positionals.shift();
    options[name]!();
  }
  return read;
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
async function answerLines(input: string, source: LookedUp): Promise<boolean> {
  const lines = input.split('\n').map((line, at) => ({ line: line.replace(/\r$/, ''), number: at + 1 }));
  const all = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => ({ asked: parseLine(line), number }));
  const answers = source.lookUpAll(all.flatMap(({ asked }) => ('query' in asked ? asked : [])));
  let isFine = true;
  for (const { asked, number: line } of all) {
    const told = 'query' in asked ? (await answers.next()).value : { error: { message: asked.message } };
    const { id } = asked;
    isFine &&= !('error' in told);
    const said = 'error' in told ? { id, error: { line, message: told.error.message } } : { id, ...told };
    process.stdout.write(`${JSON.stringify(said)}\n`);
  }
  return isFine;
}

const { values, added, archive, tokenFile, positionals } = readArguments();
const options = { closest: values.closest };
if (values.jsonl ? positionals.length > 0 || values.json : positionals.length === 0) fail(USAGE);
if (archive === null ? tokenFile !== null : added.length > 0) fail(USAGE);

function open(): LookedUp {
  if (archive === null) return openSource(options, added);
  try {
    return openAskedArchive(archive, tokenFile, options);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

try {
  const source = open();
  if (values.jsonl) {
    // A reader that has seen enough closes the pipe: that is no error.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
    if (!(await answerLines(readFileSync(0, 'utf8'), source))) process.exitCode = 2;
  } else {
    const answer = await source.lookUp(positionals.join(' '));
    if (values.json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    else {
      const near = (answer.closest ?? []).map(({ transcript }) => transcript);
      printAnswer(answer, { transcripts: [...(await source.transcripts(near))] });
    }
  }
} catch (error) {
  if (!(error instanceof ArchiveFailure)) throw error;
  fail(error.message, 1);
}
