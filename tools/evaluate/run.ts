/** Ask the finder every quote of the gold file. */
import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { buildRecord } from '../../data/build-record.ts';
import type { Answer } from '../../engine/record/answer.ts';
import { NAMES } from '../../data/known-names.ts';
import { createFinder } from '../../engine/find/finder.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import { foldText } from '../../engine/text/fold.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import type { GoldCase } from '../gold/case.ts';
import { judgeAnswer, type Judged } from './judge-answer.ts';
import { type Measure, measuresOf } from './measures.ts';

const gold = (name: string): GoldCase[] =>
  JSON.parse(readFileSync(new URL(`../../test/gold/${name}`, import.meta.url), 'utf8')) as GoldCase[];

export async function evaluate(): Promise<{ judged: Judged[]; measures: Measure[] }> {
  const record = buildRecord();
  const finder = createFinder(createMemoryStore(record, dumpIndex(record)), () => performance.now(), NAMES);
  const cases = [...gold('quotes.json'), ...gold('negatives.json')];
  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  let same = 0;
  const judged: Judged[] = [];
  for (const each of cases) {
    const answer = await finder.lookUp(each.query);
    if (finding(answer) === finding(await finder.lookUp(toTraditional(each.query)))) same += 1;
    judged.push(judgeAnswer(each, answer, foldText(each.query).text.length));
  }
  return { judged, measures: measuresOf(judged, { same, of: cases.length }) };
}

/** What is found, apart from how the quote is written. */
function finding({ wording, matches }: Answer): string {
  return JSON.stringify([
    wording,
    matches.map((match) => [match.event, match.wording, match.voice, match.readings.map(({ ranges }) => ranges)]),
  ]);
}
