/** What it costs when there are many texts: the record with a thousand others beside it, in memory. Rows of `npm run bench`. */
import { NAMES } from '../../data/known-names.ts';
import { buildRecord } from '../../data/build-record.ts';
import outlets from '../../data/outlets.json' with { type: 'json' };
import { createFinder } from '../../engine/find/finder.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import { createSearch } from '../../engine/search/search.ts';
import { createTimelines } from '../../engine/search/timeline.ts';
import { contentsOf } from '../../engine/source/contents.ts';
import { manyTexts } from '../../test/support/many-texts.ts';
import { randomFrom } from '../fuzz.ts';
import { type FigureRow, sizeRow, tailRow, timeRow } from './figures.ts';

const TEXTS = 1000;
/** It stands in every passage of the other texts, and in many of the record's. */
const COMMON = '中国';
/** As a list in the popup shows. */
const LIMIT = 40;
const QUOTE_LENGTH = 50;
const QUOTES = 200;
const WARM_UP = 100;
const TYPED = ['中国', '国', '合作', '多极化', '路透社', '渔港', '中国 渔港', '王毅多极化', '一带一路', '没有这样的词'];
const TIMES = 10;

export async function benchSources(): Promise<FigureRow[]> {
  const real = buildRecord();
  const many = manyTexts(TEXTS, 12, 7, `在${COMMON}，`);
  const record = { ...real, transcripts: [...real.transcripts, ...many.transcripts] };
  const store = createMemoryStore(record, dumpIndex(record));
  const row = (what: string): string => `${record.transcripts.length} texts: ${what}`;

  const search = createSearch(store, outlets);
  const timed = async (work: () => unknown): Promise<number> => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const first = await timed(() => search(COMMON, { limit: LIMIT }));
  const common: number[] = [];
  for (let left = WARM_UP + TIMES * 4; left > 0; left -= 1)
    common.push(await timed(() => search(COMMON, { limit: LIMIT })));
  const further: number[] = [];
  for (let left = TIMES; left > 0; left -= 1) {
    for (const query of TYPED) further.push(await timed(() => search(query, { limit: LIMIT })));
  }
  const timelines = createTimelines(store);
  const counted: number[] = [];
  for (let left = TIMES; left > 0; left -= 1) counted.push(await timed(() => timelines.count([COMMON])));

  const finder = createFinder(store, () => performance.now(), NAMES);
  const random = randomFrom(QUOTE_LENGTH);
  const lookups: number[] = [];
  for (let left = WARM_UP + QUOTES; left > 0; left -= 1) {
    const { turns } = real.transcripts[Math.floor(random() * real.transcripts.length)]!;
    const text = turns.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)).join('\n');
    const start = Math.floor(random() * Math.max(1, text.length - QUOTE_LENGTH));
    const quote = Array.from(text.slice(start, start + QUOTE_LENGTH), (each) => (random() < 0.05 ? '某' : each)).join(
      '',
    );
    lookups.push((await finder.lookUp(quote)).ms);
  }

  const page = contentsOf(record, { after: null, limit: 100 });
  const found = await search(COMMON, { limit: LIMIT });
  return [
    tailRow(row(`lookup, ${QUOTE_LENGTH} characters`), lookups.slice(WARM_UP), 3),
    timeRow(row(`the first search, for ${COMMON}`), [first], 60),
    tailRow(row(`the ${WARM_UP} after it, while code is compiled`), common.slice(0, WARM_UP), null),
    tailRow(row(`further searches for ${COMMON}`), common.slice(WARM_UP), 10),
    tailRow(row('further searches, common and rare words'), further, 10),
    timeRow(row(`timeline of ${COMMON}`), counted, null),
    // What a page of ours is sent does not grow with the texts: so neither does what it holds.
    sizeRow(row('a page of contents, as it is sent'), JSON.stringify(page).length, 200_000),
    sizeRow(row(`the answer to ${COMMON}, as it is sent`), JSON.stringify(found).length, 50_000),
  ];
}
