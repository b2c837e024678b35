/** How quotations in English stand to an English text, and how the text is laid beside the Chinese that it translates. */
import { readFileSync } from 'node:fs';
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { alignTranslation } from '../../engine/english/align/align-translation.ts';
import { translationKeys } from '../../engine/english/align/translation-keys.ts';
import { createBilingualFinder } from '../../engine/english/compare/bilingual-finder.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import type { Answer } from '../../engine/record/answer.ts';
import type { Range } from '../../engine/record/record.ts';
import { englishSample } from '../../test/support/english.ts';
import type { Measure } from './measures.ts';

interface EnglishCase {
  id: string;
  class: string;
  query: string;
  expect:
    | { none: true }
    | {
        none?: undefined;
        verdict: string | string[];
        witnesses: Record<string, { ranges: Range[] }>;
        never?: string[];
        /** Words of the quote or the text, of which one at least must be shown as changed. */
        protected?: string[];
      };
}

export interface JudgedEnglish {
  id: string;
  class: string;
  query: string;
  got: string;
  verdict: readonly string[];
  isRight: boolean;
  /** null where there is no passage, or the quote may be called not in the text and was. */
  isFirst: boolean | null;
  /** Changed, or in no text, and called as if it were the text's. */
  isEndorsed: boolean;
  isForeignCalled: boolean;
  /** null where nothing protected was changed. */
  isShown: boolean | null;
}

export interface EnglishReport {
  quotes: JudgedEnglish[];
  alignment: { right: number; of: number };
}

function readGold(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../test/gold/english/${name}`, import.meta.url), 'utf8'));
}

export async function judgeEnglish(): Promise<EnglishReport> {
  const sample = englishSample();
  const chinese = buildRecord().transcripts.find(({ id }) => id === TRANSLATED)!;
  const record = { transcripts: [sample, chinese], emendations: [], alignment: [] };
  const finder = createBilingualFinder(createMemoryStore(record, dumpIndex(record)), () => 0, NAMES);
  const quotes: JudgedEnglish[] = [];
  for (const each of readGold('quotes.json') as EnglishCase[])
    quotes.push(judge(each, await finder.lookUp(each.query)));
  return { quotes, alignment: judgeAlignment() };
}

const ENDORSED: readonly string[] = ['verbatim', 'near', 'abridged'];
const NOT_FOUND = 'not-in-record';

function judge({ id, class: kind, query, expect }: EnglishCase, { wording, matches }: Answer): JudgedEnglish {
  const got = wording === 'none' || wording === 'unchecked' ? NOT_FOUND : wording;
  const [reading] = matches[0]?.readings ?? [];
  const none = expect.none === true;
  const verdict = none ? [NOT_FOUND, 'similar'] : [expect.verdict].flat();
  const ranges = none ? [] : (expect.witnesses[reading?.transcript ?? '']?.ranges ?? []);
  const mayMiss = verdict.includes(NOT_FOUND) && reading === undefined;
  const changed = none ? undefined : expect.protected;
  const shown = (reading?.edits ?? [])
    .filter(({ kind: own }) => own === 'protected')
    .map(({ quote, record }) => `${quote} ${record}`);
  return {
    id,
    class: kind,
    query,
    got,
    verdict,
    isRight: verdict.includes(got),
    isFirst:
      none || mayMiss ? null : (reading?.ranges ?? []).some((own) => ranges.some((range) => overlap(own, range))),
    isEndorsed: ENDORSED.includes(got) && (none || (expect.never ?? []).includes(got)),
    isForeignCalled: none && got !== NOT_FOUND && got !== 'similar',
    isShown: changed === undefined ? null : changed.some((word) => shown.some((each) => each.includes(word))),
  };
}

function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

interface AlignedSentence {
  en: Range;
  /** The words that the sentence translates, in the text that it translates. */
  zh: Range;
}

const TRANSLATED = '2024-03-07.xinhua';

/** Of every English sentence: whether it is laid beside the Chinese that it translates. */
function judgeAlignment(): EnglishReport['alignment'] {
  const chinese = buildRecord().transcripts.find(({ id }) => id === TRANSLATED)!;
  const { sentences } = alignTranslation(chinese, englishSample(), translationKeys(NAMES));
  const all = readGold('alignment.json') as AlignedSentence[];
  const right = all.filter(({ en, zh }) =>
    sentences.some(
      (pair) =>
        pair.english?.ranges.some((range) => overlap(range, en)) === true &&
        pair.chinese?.ranges.some((range) => overlap(range, zh)) === true,
    ),
  );
  return { right: right.length, of: all.length };
}

export function englishMeasuresOf({ quotes, alignment }: EnglishReport): Measure[] {
  const measure = (
    name: string,
    all: readonly JudgedEnglish[],
    is: (each: JudgedEnglish) => boolean,
    reach: number,
    better: Measure['better'] = 'more',
  ): Measure => ({
    name: `English with an English text: ${name}`,
    right: all.filter(is).length,
    of: all.length,
    reach,
    better,
  });
  const placed = quotes.filter(({ isFirst }) => isFirst !== null);
  const changed = quotes.filter(({ isShown }) => isShown !== null);
  const foreign = quotes.filter(({ class: kind }) => kind === 'foreign');
  return [
    measure('right passage first', placed, ({ isFirst }) => isFirst === true, 0.98),
    measure('verdict', quotes, ({ isRight }) => isRight, 0.95),
    measure('false endorsement', quotes, ({ isEndorsed }) => isEndorsed, 0, 'less'),
    measure('protected change shown', changed, ({ isShown }) => isShown === true, 0.95),
    measure('of another text, called more than similar', foreign, ({ isForeignCalled }) => isForeignCalled, 0, 'less'),
    { name: 'English sentences laid beside their Chinese', ...alignment, reach: 0.97, better: 'more' },
  ];
}
