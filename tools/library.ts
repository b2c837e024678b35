/**
 * A library of one's own texts in a folder, for scripts and tests: the same engine as in the browser.
 *
 *   npm run library -- add FILES…      keep texts; those that are there already are not kept twice
 *   npm run library -- list            what it holds
 *   npm run library -- lookup QUOTE    by the record and by the library
 *   npm run library -- export OUT      all of it in one file, which the extension reads too
 *
 * `--folder DIR`: where it lies, else `yuanhua-library` in the working folder. `--json`: for programs. Exit code 2: called wrongly; 1: a file of `add` could not
 * be read, and the others were kept.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRecord } from '../data/build-record.ts';
import { NAMES, namesWith } from '../data/known-names.ts';
import { alignWithinInSteps } from '../engine/library/one-event.ts';
import { createBilingualFinder } from '../engine/english/compare/bilingual-finder.ts';
import { languageOf } from '../engine/english/compare/mixed.ts';
import { dumpIndex } from '../engine/index/index-dump.ts';
import { createMemoryStore } from '../engine/index/memory-store.ts';
import type { SourcedAnswer } from '../engine/record/answer.ts';
import { createAllSources } from '../entrypoints/background/all-sources.ts';
import { createLibrary, type OwnLibrary } from '../platform/library/create-library.ts';
import { foldedHash } from '../platform/library/folded-hash.ts';
import type { TextToKeep } from '../platform/library/library.ts';
import { failureOf } from '../platform/shared/protocol.ts';
import { openFolder } from './library/folder-storage.ts';
import { readTexts, type UnreadText } from './library/read-texts.ts';
import { openAddClosest, openAddInMeaning, openDictionary } from './open-finder.ts';
import { printAnswer } from './lookup/print-answer.ts';

const USAGE =
  'usage: library add FILES… | list | lookup QUOTE | export OUT, with --folder DIR (else yuanhua-library) and --json';

function fail(message: string): never {
  process.stderr.write(`library: ${message}\n`);
  process.exit(2);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Asked {
  command: string;
  given: string[];
  folder: string;
  json: boolean;
}

function readArguments(): Asked {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { folder: { type: 'string', default: 'yuanhua-library' }, json: { type: 'boolean', default: false } },
    });
    const [command = '', ...given] = positionals;
    return { command, given, folder: resolve(values.folder), json: values.json };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function openLibrary(folder: string): OwnLibrary {
  const storage = openFolder(folder);
  return createLibrary({
    open: () => storage,
    running: {
      during: async (id, work) => (await storage).running.during(id, work),
      ids: async () => (await storage).running.ids(),
    },
    // Nobody takes a folder away behind one's back.
    mark: { get: async () => ({}), set: async () => undefined },
    wordsOf: foldedHash,
    names: NAMES,
    events: {
      recordTexts: async (date) => buildRecord().transcripts.filter((text) => text.date === date),
      align: (transcript, others) => alignWithinInSteps(transcript, others, NAMES),
    },
    readOnly: false,
    now: () => Date.now(),
    newName: () => Date.now().toString(36).padStart(9, '0') + crypto.randomUUID().replaceAll('-', ''),
    estimate: async () => ({ used: null, quota: null }),
  });
}

async function add(library: OwnLibrary, { given, json }: Asked): Promise<void> {
  const unread: UnreadText[] = [];
  const readable = async function* readable(): AsyncGenerator<TextToKeep> {
    for await (const text of readTexts(given)) {
      if ('problem' in text) unread.push(text);
      else yield text;
    }
  };
  for (const name of await library.unfinished()) process.stderr.write(`library: ${name} was not imported to its end\n`);
  const { signal } = new AbortController();
  const outcomes = await library.keep(readable(), { signal, onProgress: () => undefined });
  await library.settled();
  if (json) say(JSON.stringify({ outcomes, unread }, null, 2));
  else {
    for (const { name, outcome, id } of outcomes) say(`${outcome}\t${id}\t${name}`);
    for (const { name, problem } of unread) say(`unread\t${problem}\t${name}`);
  }
  if (unread.length > 0) process.exitCode = 1;
}

async function list(library: OwnLibrary, { json }: Asked): Promise<void> {
  const texts = await library.texts();
  if (json) say(JSON.stringify(texts, null, 2));
  else {
    for (const { id, date, speaker, title, characters } of texts) {
      say([id, date ?? '?', speaker ?? '', `${characters}`, title].join('\t'));
    }
  }
}

/** What is found whole has its passage already. */
const LED: ReadonlySet<SourcedAnswer['wording']> = new Set(['unchecked', 'none', 'similar', 'partial']);

async function lookUp({ folder, given, json }: Asked): Promise<void> {
  const record = buildRecord();
  const store = createMemoryStore(record, dumpIndex(record));
  const loaded = { record, store, finder: createBilingualFinder(store, () => performance.now(), NAMES) };
  const { own } = createAllSources(
    {
      record: async () => record,
      loaded: async () => loaded,
      addClosest: async () => openAddClosest(record),
      addInMeaning: async () => openAddInMeaning(record),
      version: () => '',
      hash: () => '',
    },
    {
      open: () => openFolder(folder),
      rebuild: () => openLibrary(folder).rebuild(() => undefined),
      namesWith,
      dictionary: async () => openDictionary(),
    },
    NAMES,
    // In a terminal the library is waited for, however long it takes.
    { wait: () => new Promise<void>(() => undefined), reasonOf: failureOf },
  );
  const quote = given.join(' ');
  const compared = await own.lookUp(quote);
  // As in `npm run lookup`, words in English that no text in English has get the closest passages in Chinese unasked.
  const isLed = languageOf(quote) === 'en' && LED.has(compared.wording);
  const answer = isLed ? await own.lookUp(quote, quote.length, { closest: true }) : compared;
  if (json) say(JSON.stringify(answer, null, 2));
  else {
    const near = await own.transcripts((answer.closest ?? []).map(({ transcript }) => transcript));
    printAnswer(answer, near, (text) => void process.stdout.write(text));
    const failed = answer.sources.filter(({ state }) => state !== 'answered');
    for (const { id, state, reason } of failed) say(`${id}: ${state}${reason === null ? '' : ` (${reason})`}`);
  }
}

async function exportTo(library: OwnLibrary, [out]: readonly string[]): Promise<void> {
  const file = await library.exportAll(() => undefined);
  writeFileSync(out!, new Uint8Array(await file.arrayBuffer()));
}

const asked = readArguments();
const { command, given, folder } = asked;
const isCalledWell =
  (command === 'add' && given.length > 0) ||
  (command === 'list' && given.length === 0) ||
  (command === 'lookup' && given.length > 0) ||
  (command === 'export' && given.length === 1);
if (!isCalledWell) fail(USAGE);
// Else a name mistyped would make an empty library and find nothing in it.
if (command !== 'add' && !existsSync(folder)) fail(`no library in ${folder}`);
if (command === 'add') await add(openLibrary(folder), asked);
else if (command === 'list') await list(openLibrary(folder), asked);
else if (command === 'lookup') await lookUp(asked);
else await exportTo(openLibrary(folder), given);
