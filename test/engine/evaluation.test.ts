import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { figures } from '../../data/figures.ts';
import { closestMeasuresOf } from '../../tools/evaluate/english-closest.ts';
import { englishMeasuresOf } from '../../tools/evaluate/english-quotes.ts';
import { figuresOf } from '../../tools/evaluate/figures.ts';
import { kindMeasuresOf } from '../../tools/evaluate/kind-measures.ts';
import { measuresOf, type Measure } from '../../tools/evaluate/measures.ts';
import { pageMeasuresOf } from '../../tools/evaluate/pages/page-measures.ts';
import { evaluate } from '../../tools/evaluate/run.ts';

const kept = readFileSync(new URL('../evaluation.md', import.meta.url), 'utf8');
let measures: Measure[];
beforeAll(async () => {
  ({ measures } = await evaluate());
}, 300_000);

/** A measure as the page has it: how many were right, of how many. */
function keptCounts(name: string): [right: number, of: number] {
  const row = kept.split('\n').find((line) => line.startsWith(`| ${name} |`));
  const [, , right, of] = row!.split('|').map((cell) => cell.trim());
  return [Number(right), Number(of)];
}

function keptShare(name: string): number {
  const [right, of] = keptCounts(name);
  return right / of;
}

const names = [
  ...measuresOf([], { same: 0, of: 0 }),
  ...kindMeasuresOf([]),
  ...pageMeasuresOf({ counts: new Map(), states: new Map(), pages: 0 }),
  ...closestMeasuresOf([]),
  ...englishMeasuresOf({ quotes: [], alignment: { right: 0, of: 0 } }),
].map(({ name }) => name);

it.each(names)('%s: no worse than test/evaluation.md says', (name) => {
  const { right, of, better } = measures.find((each) => each.name === name)!;
  if (better === 'more') expect(right / of).toBeGreaterThanOrEqual(keptShare(name) - 1e-9);
  else expect(right / of).toBeLessThanOrEqual(keptShare(name) + 1e-9);
});

it('shows readers the figures that the page has', () => {
  const onPage = names.map((name): Measure => {
    const [right, of] = keptCounts(name);
    return { name, right, of, reach: 0, better: 'more' };
  });
  expect(figures.measured).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(figures).toEqual(figuresOf(onPage, figures.measured!));
});
