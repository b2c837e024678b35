/**
 * Makes the gold file: quotes whose right answers are known.
 *
 *   node tools/make-gold.ts           writes test/gold/quotes.json and negatives.json
 *   node tools/make-gold.ts --check   says whether they are what the record and the specs give, and prints what is wrong
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildRecord } from '../data/build-record.ts';
import { checkCases } from './gold/check.ts';
import { Disagreement, expectation, foundInRecord, type Context, type GoldCase, type Spec } from './gold/case.ts';
import { mechanicalSpecs } from './gold/mechanical.ts';
import { turnTexts } from './gold/text.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const goldFolder = `${root}test/gold/`;

const lines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

function loadContext(): Context {
  const record = buildRecord();
  const sources = new Map(
    record.transcripts.map(({ id }) => [id, readFileSync(`${root}data/transcripts/${id}.txt`, 'utf8')]),
  );
  return { turns: turnTexts(record, sources), emendations: record.emendations, sources };
}

/** Cases of specs, numbered by class; specs that the judge disputes are given to `dispute`. */
function casesOf(
  specs: Spec[],
  context: Context,
  prefix: string,
  dispute: (spec: Spec, why: string) => void,
): GoldCase[] {
  const counts = new Map<string, number>();
  return specs.flatMap((spec): GoldCase[] => {
    const number = (counts.get(spec.class) ?? 0) + 1;
    counts.set(spec.class, number);
    try {
      const expect = expectation(spec, context);
      const id = `${prefix}-${spec.class}-${String(number).padStart(2, '0')}`;
      return [{ id, class: spec.class, query: spec.query, expect, ...(spec.note ? { note: spec.note } : {}) }];
    } catch (error) {
      if (!(error instanceof Disagreement)) throw error;
      dispute(spec, error.message);
      return [];
    }
  });
}

/** `@repeat 60000 text` stands for a query too long to write down. */
export const spelledOut = (query: string): string => {
  const repeat = /^@repeat (\d+) (.+)$/u.exec(query);
  return repeat
    ? repeat[2]!.repeat(Math.ceil(Number(repeat[1]) / repeat[2]!.length)).slice(0, Number(repeat[1]))
    : query;
};

function main(): void {
  const context = loadContext();
  const problems: string[] = [];
  const hand = (lines(`${goldFolder}hand.jsonl`) as Spec[]).map((spec) => ({ ...spec, query: spelledOut(spec.query) }));
  const byHand = casesOf(hand, context, 'h', (spec, why) =>
    problems.push(`${spec.class}: ${why}\n    ${spec.query.slice(0, 90)}`),
  );
  const mechanical = casesOf(mechanicalSpecs(context, 20170308), context, 'm', (spec, why) => {
    if (process.argv.includes('--verbose'))
      console.log(`left out ${spec.class}: ${why}\n    ${spec.query.slice(0, 90)}`);
  });
  const given = JSON.parse(readFileSync(`${goldFolder}given.json`, 'utf8')) as {
    quotes: GoldCase[];
    negatives: GoldCase[];
  };
  const negatives = (lines(`${goldFolder}hand-negatives.jsonl`) as GoldCase[]).map(
    ({ class: name, query, note }, index) => ({
      id: `h-negative-${String(index + 1).padStart(2, '0')}`,
      class: name,
      query,
      expect: { none: true as const },
      ...(note ? { note } : {}),
    }),
  );
  const isMissing = ({ verdict }: Spec) => verdict === 'none';
  for (const { query } of [...negatives, ...hand.filter(isMissing)]) {
    const found = foundInRecord(query, context);
    if (found) problems.push(`negative: ${found}\n    ${query}`);
  }
  const files = {
    'quotes.json': [...given.quotes, ...byHand, ...mechanical],
    'negatives.json': [...given.negatives, ...negatives],
  };
  problems.push(...checkCases([...files['quotes.json'], ...files['negatives.json']], context.sources));
  for (const [name, cases] of Object.entries(files)) {
    const text = `[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
    if (!process.argv.includes('--check')) {
      mkdirSync(goldFolder, { recursive: true });
      writeFileSync(goldFolder + name, text);
    } else if (readFileSync(goldFolder + name, 'utf8') !== text)
      problems.push(`${name} is not what the record gives; make it again`);
    console.log(`${name}: ${cases.length} cases`);
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
