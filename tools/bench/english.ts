/** How long a quotation in English takes, of the length of a usual one: rows of `npm run bench`. */
import { NAMES } from '../../data/known-names.ts';
import { createBilingualFinder } from '../../engine/english/compare/bilingual-finder.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import { englishSample } from '../../test/support/english.ts';
import { randomFrom } from '../fuzz.ts';
import { openAddClosest, openFinder } from '../open-finder.ts';
import { type FigureRow, tailRow } from './figures.ts';

const WORDS = 30;
const ROUNDS = 200;
const WARM_UP = 50;
/** p95, milliseconds. */
const REACH_MS = 5;

export async function benchEnglish(): Promise<FigureRow[]> {
  const sample = englishSample();
  const record = { transcripts: [sample], emendations: [], alignment: [] };
  const clock = (): number => performance.now();
  const finder = createBilingualFinder(createMemoryStore(record, dumpIndex(record)), clock, NAMES);
  const words = sample.turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(/\s+/u)));
  const chinese = openFinder();
  const addClosest = openAddClosest();
  return [
    tailRow(
      `English lookup with an English text, ${WORDS} words`,
      await times(words, async (quote) => (await finder.lookUp(quote)).ms),
      REACH_MS,
    ),
    tailRow(
      `closest passages of the Chinese record, ${WORDS} words`,
      await times(words, async (quote) => addClosest(await chinese.lookUp(quote), { names: true }).ms),
      REACH_MS,
    ),
  ];
}

/** Of stretches of a text with one word replaced by another of it, as quotations have it. */
async function times(words: readonly string[], look: (quote: string) => Promise<number>): Promise<number[]> {
  const random = randomFrom(WORDS);
  const at = (): number => Math.floor(random() * (words.length - WORDS));
  const taken: number[] = [];
  for (let left = WARM_UP + ROUNDS; left > 0; left -= 1) {
    const start = at();
    const quote = words.slice(start, start + WORDS);
    quote[Math.floor(random() * WORDS)] = words[at()]!;
    taken.push(await look(quote.join(' ')));
  }
  return taken.slice(WARM_UP);
}
