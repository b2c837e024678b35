import { expect, it } from 'vitest';
import type { Cleaned } from '../../../engine/record/answer.ts';
import { wordsSetAside } from '../../../engine/record/set-aside.ts';
import { ask } from '../../support/finder.ts';

/** Of parts of a quote, each of a kind; what is of none was compared. */
function told(...parts: [kind: string | null, text: string][]): string[] {
  let query = '';
  const cleaned: Cleaned[] = [];
  for (const [kind, text] of parts) {
    query += text;
    if (kind !== null) cleaned.push({ kind, range: [query.length - text.length, query.length] });
  }
  return wordsSetAside({ query, cleaned });
}

it.each([
  'label',
  'attribution',
  'around',
  'brackets',
  'editor-note',
  'hashtag',
  'footer',
  'page-number',
  'pinyin',
  'ruby',
  'markup',
  'reference',
  'ellipsis',
  'a kind that is not yet known',
])('tells words of whatever kind: %s', (kind) => {
  expect(told([null, '中方'], [kind, ' 王毅说 '], [null, '愿意'])).toEqual(['王毅说']);
});

it.each([
  ['outer-quotes', '“'],
  ['reference', '[1]'],
  ['markup', '<br>'],
  ['markup', '&nbsp;'],
  ['list-number', '3、'],
  ['ellipsis', '……'],
  ['attribution', '”，“'],
])('is silent about %s: %s', (kind, text) => {
  expect(told([null, '中方'], [kind, text], [null, '愿意'])).toEqual([]);
});

it('tells what stands amid a number, which it changes for the eye', () => {
  expect(told([null, '下降5.'], ['reference', '[9]'], [null, '2%'])).toEqual(['[9]']);
  expect(told([null, '增长'], ['reference', '⑤'], [null, '5.2%'])).toEqual(['⑤']);
});

it.each<[text: string, said: string]>([
  ['谁要破坏地区的和平稳定（not），就会付出巨大代价。', 'not'],
  ['谁要破坏地区的和平稳定，就会<b绝不>付出巨大代价。', '绝不'],
  ['谁要破坏地区的和平稳定，就会(bù)付出巨大代价。', 'bù'],
])('tells all that the finder sets aside: %s', async (text, said) => {
  const answer = await ask(text);
  const compared = text.includes(said) && !wordsSetAside(answer).some((each) => each.includes(said));
  // Either it was compared, and then the quote is not word for word, or it is told.
  expect(compared && answer.wording === 'verbatim').toBe(false);
});
