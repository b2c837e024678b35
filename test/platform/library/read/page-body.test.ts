import { expect, it } from 'vitest';
import type { AddedBlock, AddedPage } from '../../../../engine/library/added-page.ts';
import { parseAddedPage } from '../../../../platform/background/add-page/parse-added-page.ts';
import { bodyOfPage } from '../../../../platform/library/read/html/page-body.ts';

const LONG = '我们愿同各方一道，为维护地区的和平与稳定作出不懈努力。';
const block = (within: number, text = LONG, more: Partial<AddedBlock> = {}): AddedBlock => ({
  text,
  role: 'text',
  level: 0,
  bold: [],
  linked: 0,
  within,
  ...more,
});
const page = (containers: [parent: number, tag: string][], blocks: AddedBlock[]): AddedPage => ({
  address: '',
  title: '',
  language: null,
  containers: containers.map(([parent, tag]) => ({ parent, tag })),
  blocks,
  metadata: [],
});

it('takes the deepest element with most of the text, the heading before it, and what is spoken beside it', () => {
  const containers: [number, string][] = [
    [-1, 'body'],
    [0, 'h1'],
    [0, 'article'],
    [2, 'section'],
    [0, 'footer'],
    [2, 'nav'],
  ];
  const heading = block(1, '答记者问', { role: 'heading', level: 1 });
  const answers = [block(3), block(3), block(3), block(3)];
  const comment = block(0, `${LONG}不同意。`);
  const whole = page(containers, [heading, ...answers, comment, block(4), block(5)]);
  expect(bodyOfPage(whole)).toEqual([heading, ...answers]);
  const question = block(2, `问：${LONG}`);
  expect(bodyOfPage(page(containers, [heading, question, ...answers, block(5)]))).toEqual([
    heading,
    question,
    ...answers,
  ]);
});

it.each([
  ['3,000 levels around 3,000 paragraphs', 3000, 3000],
  ['12,000 around 6,000', 12_000, 6000],
  ['100,000 around 20,000', 100_000, 20_000],
])('is found at once, in %s', (_, depth, count) => {
  const containers = Array.from({ length: depth }, (_each, at): [number, string] => [at - 1, 'div']);
  const deep = page(
    containers,
    Array.from({ length: count }, () => block(depth - 1)),
  );
  const begun = performance.now();
  expect(bodyOfPage(deep)).toHaveLength(count);
  const parsed = parseAddedPage(JSON.stringify(deep), null)!;
  expect(performance.now() - begun).toBeLessThan(5000);
  const depths: number[] = [];
  for (const { parent } of parsed.containers) depths.push((depths[parent] ?? 0) + 1);
  expect(Math.max(...depths.slice(0, 20_000))).toBeLessThanOrEqual(512);
  expect(bodyOfPage(parsed)).toHaveLength(count);
});

it('is found at once where all paragraphs have an element of their own beside each other', () => {
  const containers = Array.from({ length: 100_000 }, (_each, at): [number, string] => [at < 500 ? at - 1 : 499, 'p']);
  const begun = performance.now();
  expect(
    bodyOfPage(
      page(
        containers,
        Array.from({ length: 50_000 }, (_each, at) => block(500 + at)),
      ),
    ),
  ).toHaveLength(50_000);
  expect(performance.now() - begun).toBeLessThan(5000);
});
