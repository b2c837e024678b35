/**
 * What a library of many texts costs: `node tools/bench/library.ts --texts 1000,10000 --file FILE`, with `--cpu` where others use the machine too,
 * and with `--only import` or `--only answers` for one half of it.
 *
 * The file has a text a line, `{"id", "date", "text"}`, gzipped or not; where it has fewer than are asked for, the rest is made of its
 * sentences in another order, so that the pairs of characters are those of real texts. Without a file, texts that never were are taken: enough to
 * see that all of it works, not what it costs.
 */
import { parseArgs } from 'node:util';
import { NAMES } from '../../data/known-names.ts';
import { createFindInStore } from '../../engine/english/closest/closest-in-store.ts';
import { createFinder } from '../../engine/find/finder.ts';
import { openSegmentStore, type SegmentStore } from '../../engine/index/segments/segment-store.ts';
import type { KeptText, Manifest } from '../../engine/index/segments/storage.ts';
import { addTexts, mergeIndex } from '../../engine/index/segments/write-index.ts';
import { foldText } from '../../engine/text/fold.ts';
import { aTranscript, aTurn } from '../../test/support/a-record.ts';
import { keptTexts, MemoryStorage } from '../../test/support/library/memory-storage.ts';
import { randomFrom } from '../fuzz.ts';
import { openDictionary } from '../open-finder.ts';
import { benchImport } from './import/in-memory.ts';
import { ENOUGH, type LibraryQuote, quoteFrom, rightRow } from './library-quotes.ts';
import { type BenchText, benchTexts, englishQuotes } from './library-texts.ts';
import { type FigureRow, median, percentile, sizeRow, table, tailRow, timeRow } from './figures.ts';

/** Milliseconds: of the clock, or of the processor alone where others use it at the same time. */
let now = (): number => performance.now();

const LOOKUP_LENGTH = 50;
const ENGLISH_WORDS = 30;
const WARM_UP = 50;
/** They are looked for where the reader asks, and nobody feels a quarter of a second. */
const CLOSEST_MS = 250;

interface LibraryReach {
  lookupMs: number;
  firstMs: number;
  indexBytes: number;
  addMs: number;
  importSeconds: number;
  /** Share of quotes whose passage comes first, by the number of edits. */
  right: Record<number, number>;
}

/** Of 1,000 texts, and of 10,000. */
const REACH: [texts: number, reach: LibraryReach][] = [
  [
    1000,
    {
      lookupMs: 6,
      firstMs: 60,
      indexBytes: 15e6,
      addMs: 100,
      importSeconds: 25,
      right: { 0: 0.995, 3: 0.99, 10: 0.97 },
    },
  ],
  [
    10_000,
    {
      lookupMs: 15,
      firstMs: 300,
      indexBytes: 140e6,
      addMs: 150,
      importSeconds: 300,
      right: { 0: 0.99, 3: 0.98, 10: 0.95 },
    },
  ],
];

/** @param file null: made texts */
export async function benchLibrary(count: number, file: string | null): Promise<FigureRow[]> {
  const rows = [...(await benchAnswers(count, file)), ...(await benchImports(count, file))];
  // The aims are for texts as people speak; made ones share their words with each other.
  return file === null ? rows.map((each) => ({ ...each, holds: null })) : rows;
}

function reachOf(count: number): LibraryReach {
  return REACH.find(([most]) => count <= most)?.[1] ?? REACH.at(-1)![1];
}

function benchImports(count: number, file: string | null): Promise<FigureRow[]> {
  return benchImport(count, file, { now: () => now(), reachSeconds: reachOf(count).importSeconds });
}

async function benchAnswers(count: number, file: string | null): Promise<FigureRow[]> {
  const reach = reachOf(count);
  const random = randomFrom(count);
  const storage = new MemoryStorage();
  const row = (what: string): string => `${count} texts: ${what}`;
  const rows: FigureRow[] = [];

  const sources = keptOf(benchTexts(count, file, random));
  const kept: KeptText[] = [];
  const all = function* all(): Generator<KeptText> {
    for (const text of sources) {
      // Some to quote from; the others go as they came.
      if (kept.length < ENOUGH * 2 || random() < 0.02) kept.push(text);
      yield text;
    }
  };
  const start = now();
  await addTexts(storage, all(), 'bench');
  const manifest = await mergeIndex(storage, 'bench-merge');
  const seconds = (now() - start) / 1000;
  const [bytes, characters] = sizesOf(manifest);
  rows.push(
    {
      what: row('built'),
      figure: `${seconds.toFixed(1)} s, ${(characters / seconds / 1e6).toFixed(1)} M characters a second, with making the texts`,
      reach: '',
      holds: null,
    },
    sizeRow(
      row('index'),
      bytes,
      reach.indexBytes,
      `, ${(bytes / characters).toFixed(2)} bytes a character of ${(characters / 1e6).toFixed(1)} M, ${manifest.segments.length} segments`,
    ),
  );

  const quotes = Array.from({ length: ENOUGH }, () => quoteFrom(kept, random, LOOKUP_LENGTH));
  const first: number[] = [];
  const opened: number[] = [];
  const firstBytes: number[] = [];
  for (const { quote } of quotes.slice(0, 5)) {
    storage.bytesRead = 0;
    const begun = now();
    const store = await openSegmentStore(storage);
    opened.push(storage.bytesRead);
    await createFinder(store, () => now(), NAMES).lookUp(quote);
    first.push(now() - begun);
    firstBytes.push(storage.bytesRead);
  }
  rows.push(
    timeRow(row('opened, and the first answer'), first, reach.firstMs),
    sizeRow(
      row('read for the first answer'),
      percentile(firstBytes, 0.95),
      bytes / 4,
      ` (opening: ${(median(opened) / 1000).toFixed(0)} kB)`,
    ),
  );

  const store = await openSegmentStore(storage);
  rows.push(
    tailRow(row('proposals from pages'), await timesOf(quotes, (quote) => proposed(store, quote)), reach.lookupMs),
  );
  await store.load(bytes);
  rows.push(
    tailRow(row('proposals from memory'), await timesOf(quotes, (quote) => proposed(store, quote)), reach.lookupMs),
  );
  const finder = createFinder(store, () => now(), NAMES);
  // Warm: what is measured is a lookup among others, not the compiler.
  await timesOf(quotes, (quote) => finder.lookUp(quote));
  const more = Array.from({ length: ENOUGH }, () => quoteFrom(kept, random, LOOKUP_LENGTH));
  rows.push(
    tailRow(
      row(`lookup, ${LOOKUP_LENGTH} characters`),
      await timesOf(more, (quote) => finder.lookUp(quote)),
      reach.lookupMs,
    ),
  );
  const find = createFindInStore(store, openDictionary(), NAMES);
  rows.push(
    tailRow(
      row(`closest passages for ${ENGLISH_WORDS} English words`),
      (await timesOf(englishQuotes(WARM_UP + ENOUGH, ENGLISH_WORDS, random), find)).slice(WARM_UP),
      CLOSEST_MS,
    ),
  );
  for (const [edits, least] of Object.entries(reach.right)) {
    rows.push(
      await rightRow(row(`right passage first, ${edits} edits`), { store, finder }, kept, Number(edits), least, random),
    );
  }

  const added: number[] = [];
  let open = store;
  for (let at = 0; at < 5; at += 1) {
    const text = keptTexts({
      transcripts: [aText(`new-${at}`, '2026-01-01', quotes[at]!.text)],
      emendations: [],
      alignment: [],
    });
    const begun = now();
    await addTexts(storage, text, `bench-add${at}`);
    open = await open.reopen();
    added.push(now() - begun);
  }
  rows.push(timeRow(row('one more text, until it can be found'), added, reach.addMs));
  return rows;
}

function sizesOf({ segments, recent }: Manifest): [bytes: number, characters: number] {
  const texts = [...segments.flatMap((segment) => segment.texts), ...recent];
  return [
    segments.reduce((sum, { bytes }) => sum + bytes, 0),
    texts.reduce((sum, { characters }) => sum + characters, 0),
  ];
}

async function proposed(store: SegmentStore, quote: string): Promise<unknown> {
  const { text } = foldText(quote);
  return Promise.all([store.rarity(text), store.propose([{ text, limit: 48 }])]);
}

async function timesOf(
  quotes: readonly Pick<LibraryQuote, 'quote'>[],
  ask: (quote: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const { quote } of quotes) {
    const begun = now();
    await ask(quote);
    times.push(now() - begun);
  }
  return times;
}

function* keptOf(texts: Iterable<BenchText>): Generator<KeptText> {
  for (const { id, date, text } of texts)
    yield* keptTexts({ transcripts: [aText(id, date, text)], emendations: [], alignment: [] });
}

function aText(id: string, date: string, text: string): KeptText['transcript'] {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const transcript = id;
  return aTranscript({ id: transcript, event: transcript, date, turns: [aTurn({ transcript, paragraphs })] });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      texts: { type: 'string', default: '300' },
      file: { type: 'string' },
      cpu: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  if (values.cpu) {
    now = () => {
      const { user, system } = process.threadCpuUsage();
      return (user + system) / 1000;
    };
  }
  const rows: FigureRow[] = [];
  const file = values.file ?? null;
  for (const count of values.texts.split(',').map(Number)) {
    if (values.only !== 'import') rows.push(...(await benchAnswers(count, file)));
    if (values.only !== 'answers') rows.push(...(await benchImports(count, file)));
  }
  console.log(table(rows));
}
