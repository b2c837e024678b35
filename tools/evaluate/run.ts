/** Ask the finder every quote of the gold file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/cn2t';
import type { Answer } from '../../engine/record/answer.ts';
import { foldText } from '../../engine/text/fold.ts';
import { buildRecord } from '../../data/build-record.ts';
import type { GoldCase } from '../gold/case.ts';
import { readKinds } from '../gold/kinds.ts';
import { englishSample } from '../../test/support/english.ts';
import { openAddInMeaning, openFinder } from '../open-finder.ts';
import { englishMeasuresOf, type EnglishReport, judgeEnglish } from './english-quotes.ts';
import { judgeAnswer, type Judged } from './judge-answer.ts';
import { closestMeasuresOf, judgeClosest, type JudgedClosest } from './english-closest.ts';
import { judgeKind, type JudgedKind } from './judge-kind.ts';
import { kindMeasuresOf } from './kind-measures.ts';
import { type Measure, measuresOf } from './measures.ts';
import { measurePages, type PagesReport } from './pages/measure-pages.ts';
import { englishPageMeasuresOf, pageMeasuresOf } from './pages/page-measures.ts';

const gold = (name: string): GoldCase[] =>
  JSON.parse(readFileSync(new URL(`../../test/gold/${name}`, import.meta.url), 'utf8')) as GoldCase[];

export interface Evaluation {
  judged: Judged[];
  kinds: JudgedKind[];
  pages: PagesReport;
  closest: JudgedClosest[];
  english: EnglishReport;
  measures: Measure[];
}

export async function evaluate(): Promise<Evaluation> {
  const finder = openFinder();
  const cases = [...gold('quotes.json'), ...gold('negatives.json')];
  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  let same = 0;
  const judged: Judged[] = [];
  for (const each of cases) {
    const answer = await finder.lookUp(each.query);
    if (finding(answer) === finding(await finder.lookUp(toTraditional(each.query)))) same += 1;
    judged.push(judgeAnswer(each, answer, foldText(each.query).text.length));
  }
  const addInMeaning = openAddInMeaning();
  const kinds: JudgedKind[] = [];
  for (const each of readKinds(buildRecord())) {
    const answer = await finder.lookUp(each.query, undefined, { closest: each.expect.closest !== undefined });
    kinds.push(judgeKind(each, addInMeaning(answer)));
  }
  const pages = await measurePages(fileURLToPath(new URL('../../test/gold/pages', import.meta.url)));
  const inEnglish = fileURLToPath(new URL('../../test/gold/english/pages', import.meta.url));
  const englishPages = await measurePages(inEnglish, [englishSample()]);
  const closest = await judgeClosest();
  const english = await judgeEnglish();
  const measures = [
    ...measuresOf(judged, { same, of: cases.length }),
    ...kindMeasuresOf(kinds),
    ...pageMeasuresOf(pages),
    ...closestMeasuresOf(closest),
    ...englishMeasuresOf(english),
    ...englishPageMeasuresOf(englishPages),
  ];
  return { judged, kinds, pages, closest, english, measures };
}

/** What is found, apart from how the quote is written. */
function finding({ wording, matches }: Answer): string {
  return JSON.stringify([
    wording,
    matches.map((match) => [match.event, match.wording, match.voice, match.readings.map(({ ranges }) => ranges)]),
  ]);
}
