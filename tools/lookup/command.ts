/** The lookup command apart from the process that runs it: words in, an exit code out. */
import { buildRecord } from '../../data/build-record.ts';
import type { AddClosest, QuotePage } from '../../engine/english/closest/add-closest.ts';
import type { LookUpOptions } from '../../engine/find/finder.ts';
import type { OfSource, SourcedAnswer } from '../../engine/record/answer.ts';
import { BUNDLED } from '../../engine/record/of-record.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { mergeAnswers } from '../../engine/source/merge.ts';
import { ArchiveFailure } from '../../platform/archive/ask-archive.ts';
import { LIBRARY } from '../../platform/background/load-library.ts';
import { openAddClosest, openAddInMeaning, openFinder } from '../open-finder.ts';
import { openAdded } from './added-texts.ts';
import { openAskedArchive } from './of-archive.ts';
import { printAnswer } from './print-answer.ts';

const USAGE =
  'usage: lookup [--json] [--closest] [--add FILE]… QUOTE | lookup --jsonl [--closest] [--add FILE]… < QUOTES' +
  '\n       --archive URL [--token-file FILE] in place of --add: an archive is asked';

/** Where a command reads its lines, and what it writes to. */
export interface Terminal {
  read: () => string;
  write: (text: string) => void;
  /** Why it is not carried out. */
  complain: (line: string) => void;
}

/** No quotation begins so. */
const IS_OPTION = /^--?[a-z][a-z-]*$/u;

/** Why a command is not carried out. */
class Refusal extends Error {}

type Told = SourcedAnswer | { error: { message: string } };

interface LookedUp {
  lookUp(quote: string, page?: QuotePage): Promise<SourcedAnswer>;
  lookUpAll(asked: readonly Asked[]): AsyncGenerator<Told>;
  /** Those from which an answer's nearest passages are. */
  transcripts(ids: Iterable<string>): Promise<readonly (Transcript & Partial<OfSource>)[]>;
}

/** The bundled record, and the texts that were added. A quote in English gets the record's closest passages unasked. */
function openSource(options: LookUpOptions, paths: readonly string[], record = buildRecord()): LookedUp {
  const finder = openFinder(record);
  const added = paths.length === 0 ? null : openAdded(paths);
  // Told of where it is awaited.
  added?.catch(() => {});
  let addClosest: AddClosest | null = null;
  const addInMeaning = options.closest === true ? openAddInMeaning(record) : null;
  const lookUp: LookedUp['lookUp'] = async (quote, page = { names: false }) => {
    const answer = await finder.lookUp(quote, quote.length, options);
    const isEnglish = answer.reason === 'other-language';
    const inChinese = addInMeaning === null ? answer : addInMeaning(answer);
    const answers = [
      { id: BUNDLED, value: isEnglish ? (addClosest ??= openAddClosest(record))(answer, page) : inChinese },
    ];
    if (added !== null) {
      const own = await added.catch((error: unknown) => {
        throw new Refusal(String(error));
      });
      answers.push({ id: LIBRARY, value: await own.finder.lookUp(quote, quote.length, options) });
    }
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
    transcripts: async () => [
      ...record.transcripts.map((each) => ({ ...each, source: BUNDLED })),
      ...((await added)?.transcripts ?? []).map((each) => ({ ...each, source: LIBRARY })),
    ],
  };
}

interface Arguments {
  values: Record<'json' | 'jsonl' | 'closest', boolean>;
  added: string[];
  archive: string | null;
  tokenFile: string | null;
  positionals: string[];
}

/** A quote may begin with a dash, so only what stands before it is an option. */
function readArguments(words: readonly string[]): Arguments {
  const values = { json: false, jsonl: false, closest: false };
  const read: Arguments = { values, added: [], archive: null, tokenFile: null, positionals: [...words] };
  const { positionals } = read;
  const valueOf = (): string => {
    const value = positionals.shift();
    if (value === undefined) throw new Refusal(USAGE);
    return value;
  };
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
async function answerLines(source: LookedUp, { read, write }: Terminal): Promise<boolean> {
  const lines = read()
    .split('\n')
    .map((line, at) => ({ line: line.replace(/\r$/, ''), number: at + 1 }));
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
    write(`${JSON.stringify(said)}\n`);
  }
  return isFine;
}

function open({ archive, tokenFile, added }: Arguments, options: LookUpOptions): LookedUp {
  if (archive === null) return openSource(options, added);
  try {
    return openAskedArchive(archive, tokenFile, options);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param words as they stand behind the command's name
 * @returns the exit code: 2 where it is called wrongly, or a line cannot be read; 1 where an archive does not answer
 */
export async function runLookup(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const read = readArguments(words);
    const { values, added, archive, tokenFile, positionals } = read;
    const options = { closest: values.closest };
    const [first = ''] = positionals;
    if (first === '--help' || first === '-h') {
      terminal.write(`${USAGE}\n`);
      return 0;
    }
    if (IS_OPTION.test(first)) throw new Refusal(`there is no option ${first}\n${USAGE}`);
    if (values.jsonl ? positionals.length > 0 || values.json : positionals.length === 0) throw new Refusal(USAGE);
    if (archive === null ? tokenFile !== null : added.length > 0) throw new Refusal(USAGE);
    const source = open(read, options);
    if (values.jsonl) return (await answerLines(source, terminal)) ? 0 : 2;
    const answer = await source.lookUp(positionals.join(' '));
    if (values.json) terminal.write(`${JSON.stringify(answer, null, 2)}\n`);
    else {
      const near = (answer.closest ?? []).map(({ transcript }) => transcript);
      printAnswer(answer, await source.transcripts(near), terminal.write);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof ArchiveFailure)) throw error;
    terminal.complain(error.message);
    return error instanceof Refusal ? 2 : 1;
  }
}
