import { expect, it } from 'vitest';
import type { PageText } from '../../../../engine/page/page-text.ts';
import { joinFrames } from '../../../../platform/background/page-check/join-frames.ts';
import { lookOf, marksOf } from '../../../../platform/background/page-check/marks-of.ts';
import { MarkNumbers } from '../../../../platform/background/page-check/mark-numbers.ts';
import { markStyles, newMarkNames } from '../../../../platform/background/page-check/mark-styles.ts';
import { aPageText, aStatement } from '../../../support/a-page-check.ts';

const aShown = (...of: Parameters<typeof aStatement>) => ({ ...aStatement(...of), isForPages: true }) as const;
/** The frames of one site. */
const joinOwn = (...texts: (PageText | null)[]) =>
  joinFrames(texts.map((text) => ({ text, origin: 'https://news.example' })));

it.each([
  ['found', { finding: 'verbatim' }],
  ['found', { finding: 'near' }],
  ['different', { finding: 'altered' }],
  ['different', { finding: 'spliced' }],
  ['found', { finding: 'altered', said: 'asIs' }],
  ['different', { finding: 'verbatim', said: 'retold' }],
  ['none', { finding: 'none', shown: 'folded' }],
] as const)('a statement looks %s: %j', (look, more) => {
  expect(lookOf(aStatement('字', more))).toBe(look);
});

it('leads each place back to its frame and block', () => {
  const { page, origins } = joinOwn(aPageText('一', '二'), null, aPageText('三'));
  expect(page.cut).toBe('frames');
  const statement = aShown('话', {
    places: [
      [
        { block: 0, range: [0, 1] },
        { block: 1, range: [0, 1] },
      ],
      [{ block: 2, range: [0, 1] }],
    ],
  });
  const marks = marksOf([aShown('不', { shown: 'no' }), statement], origins, () => 'says', new MarkNumbers());
  expect(marks.get(0)).toEqual([
    {
      index: 0,
      place: 0,
      look: 'found',
      stretches: [
        [0, 0, 1],
        [1, 0, 1],
      ],
      says: 'says',
    },
  ]);
  expect(marks.get(2)).toEqual([{ index: 0, place: 1, look: 'found', stretches: [[0, 0, 1]], says: 'says' }]);
  expect(marks.has(1)).toBe(false);
});

it('takes the address, title and dates from the page itself, and no more text than that of a long page', () => {
  const frame = { ...aPageText('字'.repeat(1_900_000)), title: '广告' };
  const { page } = joinOwn(aPageText('字'.repeat(200_000)), frame);
  expect([page.title, page.blocks.length, page.cut]).toEqual(['新闻', 1, 'too-long']);
});

it('has names that tell nothing, others for each check, and looks that differ by more than colour, on the screen alone', () => {
  const [one, other] = [newMarkNames(), newMarkNames()];
  const names = [...Object.values(one), ...Object.values(other)];
  expect(new Set(names).size).toBe(6);
  for (const name of names) expect(name).toMatch(/^[a-z]{8}$/);
  const css = markStyles(one, ':root');
  expect(css).toMatch(/^@media screen\{/);
  expect(css).toContain(`:root::highlight(${one.found}){background-color:`);
  expect(css).toMatch(/underline solid[^}]*!important/);
  expect(css).toMatch(/underline wavy[^}]*!important/);
});
