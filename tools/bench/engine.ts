/** The finder's speed in Node, and other engines beside it: rows of `npm run bench`. */
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { createFinder, type Finder } from '../../engine/find/finder.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import { foldText } from '../../engine/text/fold.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import type { OfficialRecord } from '../../engine/record/record.ts';
import { median, percentile, type FigureRow } from './figures.ts';
import { makePeers } from './peers.ts';
import { randomFrom } from '../fuzz.ts';

/** Lengths in characters with the p95 to reach in milliseconds. */
const LENGTHS = [
  { length: 10, reachMs: null },
  { length: 50, reachMs: 1 },
  { length: 500, reachMs: 4 },
  { length: 5000, reachMs: 20 },
  { length: 10_000, reachMs: 60 },
] as const;
/** Quotes of each length that are counted: of a long one fewer, but enough that the slowest twentieth is five. */
const ROUNDS = 200;
const ROUNDS_LONG = 100;
/**
 * … and those before them, told apart: the engine's code is compiled meanwhile. It is large, and compiled in steps over some hundreds of lookups:
 * those right after the first hundred have twice the p95 of what follows.
 */
const WARM_UP = 1000;
const WARM_UP_LONG = 200;
/** Of a quote's characters so many are left out, or replaced by one that stands everywhere in the record. */
const CHANGED = 0.04;
const COMMON = '的不大中国';
const PEER_LENGTH = 50;
const PEER_QUOTES = 150;

export async function benchEngine(): Promise<FigureRow[]> {
  const record = buildRecord();
  const dump = dumpIndex(record);
  const before = heapBytes();
  const startMs = performance.now();
  const finder = createFinder(createMemoryStore(record, dump), () => performance.now(), NAMES);
  const readyMs = performance.now() - startMs;
  const firstMs = (await finder.lookUp('拳头硬不等于道理硬,世界不能退回丛林法则')).ms;
  const heap = (heapBytes() - before) / 1e6;
  const lookUpRows: FigureRow[] = [];
  for (const { length, reachMs } of LENGTHS) lookUpRows.push(await lookUpRow(finder, record, length, reachMs));
  const set = (what: string, figure: string): FigureRow => ({ what, figure, reach: '', holds: null });
  return [
    set('finder ready, from record and index in memory', `${readyMs.toFixed(1)} ms`),
    set('first lookup, cold', `${firstMs.toFixed(1)} ms`),
    set('memory of record, texts and index', `${heap.toFixed(1)} MB`),
    ...lookUpRows,
    ...(await peerRows(finder, record)),
  ];
}

/** Rubbish is collected first where Node allows it (`--expose-gc`): else the figure may be too low. */
function heapBytes(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}

/** Quotes with one character in twenty-five changed: the usual press quotation, and more work than an exact one. */
async function lookUpRow(
  finder: Finder,
  record: OfficialRecord,
  length: number,
  reachMs: number | null,
): Promise<FigureRow> {
  const random = randomFrom(length);
  const times: number[] = [];
  const [warmUp, rounds] = length > 1000 ? [WARM_UP_LONG, ROUNDS_LONG] : [WARM_UP, ROUNDS];
  for (let left = warmUp + rounds; left > 0; left -= 1) {
    times.push((await finder.lookUp(aQuote(record, length, random))).ms);
  }
  const warm = times.slice(warmUp);
  const p95 = percentile(warm, 0.95);
  const earlier = percentile(times.slice(0, rounds), 0.95);
  return {
    what: `engine lookup, ${length} characters`,
    figure: `${median(warm).toFixed(2)} ms (p95 ${p95.toFixed(2)} ms, n=${warm.length}; of the first ${rounds} of this length ${earlier.toFixed(2)} ms)`,
    reach: reachMs === null ? '' : `p95 ≤ ${reachMs} ms`,
    holds: reachMs === null ? null : p95 <= reachMs,
  };
}

function aQuote(record: OfficialRecord, length: number, random: () => number): string {
  const { turns } = record.transcripts[Math.floor(random() * record.transcripts.length)]!;
  const text = turns.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)).join('\n');
  const start = Math.floor(random() * Math.max(1, text.length - length));
  return Array.from(text.slice(start, start + length), (character) => {
    if (random() >= CHANGED) return character;
    return random() < 0.5 ? '' : COMMON[Math.floor(random() * COMMON.length)];
  }).join('');
}

/** Bare retrieval of each peer beside our full finding, on the same quotes: recall of the right passage, and time. */
async function peerRows(finder: Finder, record: OfficialRecord): Promise<FigureRow[]> {
  const paragraphs = record.transcripts.flatMap(({ turns }) => turns.flatMap((turn) => turn.paragraphs));
  const folded = paragraphs.map(({ text }) => foldText(text).text);
  const random = randomFrom(PEER_LENGTH);
  const sources = paragraphs.filter(({ text }) => text.length > PEER_LENGTH * 1.5);
  const quotes = Array.from({ length: PEER_QUOTES }, () => {
    const { text } = sources[Math.floor(random() * sources.length)]!;
    const start = Math.floor(random() * (text.length - PEER_LENGTH));
    const words = text.slice(start, start + PEER_LENGTH);
    const quote = Array.from(words, (character) => (random() < 0.06 ? '某' : character)).join('');
    return { quote, words: foldText(words).text };
  });
  const holdsWords = (id: number, words: string) => id >= 0 && sharedGrams(folded[id]!, words) >= 0.5;
  const numberOf = new Map(paragraphs.map(({ id }, at) => [id, at]));
  const measure = async (
    name: string,
    first: (quote: string) => number | Promise<number>,
  ): Promise<{ name: string; recall: number; medianMs: number }> => {
    const times: number[] = [];
    let right = 0;
    for (const { quote, words } of quotes) {
      const startMs = performance.now();
      const id = await first(quote);
      times.push(performance.now() - startMs);
      if (holdsWords(id, words)) right += 1;
    }
    return { name, recall: right / quotes.length, medianMs: median(times) };
  };
  const ours = await measure(
    'Yuanhua, full finding',
    async (quote) => numberOf.get((await finder.lookUp(quote)).matches[0]?.readings[0]?.paragraph ?? '') ?? -1,
  );
  const peers = await makePeers(
    paragraphs.map(({ text }) => text),
    folded,
  );
  const others = [];
  for (const peer of peers) others.push(await measure(peer.name, (quote) => peer.first(foldText(quote).text)));
  return [ours, ...others].map(({ name, recall, medianMs }): FigureRow => {
    const ratio = medianMs / ours.medianMs;
    const reach = name.startsWith('MiniSearch') ? 1 : name.startsWith('Fuse') ? 50 : null;
    return {
      what: `${PEER_LENGTH} characters, 6 % changed: ${name}`,
      figure: `recall ${(100 * recall).toFixed(1)} %, ${medianMs.toFixed(3)} ms (${ratio.toFixed(2)} × ours)`,
      reach: reach === null ? '' : `≥ ${reach} × ours`,
      holds: reach === null ? null : ratio >= reach,
    };
  });
}

/** Share of a text's four-character grams that another has. */
function sharedGrams(text: string, words: string): number {
  const grams = Array.from({ length: Math.max(1, words.length - 3) }, (_, at) => words.slice(at, at + 4));
  return grams.filter((gram) => text.includes(gram)).length / grams.length;
}
