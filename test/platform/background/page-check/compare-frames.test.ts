import { expect, it } from 'vitest';
import { compareFrames } from '../../../../platform/background/page-check/compare-frames.ts';
import type { CompareForPages } from '../../../../platform/background/page-check/for-pages.ts';
import { joinFrames } from '../../../../platform/background/page-check/join-frames.ts';
import { listedAs } from '../../../../platform/background/page-check/list-links.ts';
import type { FrameMark } from '../../../../platform/shared/page-check/in-page.ts';
import { aPageText, aStatement } from '../../../support/a-page-check.ts';

const at = (text: string, block: number) =>
  ({ ...aStatement(text, { places: [[{ block, range: [0, text.length] }]] }), isForPages: true }) as const;

it('keeps the number of what is marked before all is read, so that a click on it leads to the same statement in the end', async () => {
  const [first, second, third] = [at('一', 0), at('二', 1), at('三', 2)];
  const compareForPages: CompareForPages = async function* () {
    // The second and the third at once; then all, in the order of the page.
    yield { checked: 0, of: 0, statements: [second], isEarly: true };
    yield { checked: 0, of: 0, statements: [third], isEarly: true };
    yield { checked: 1, of: 3, statements: [first] };
    yield { checked: 2, of: 3, statements: [second] };
    return {
      date: { day: null, state: 'unknown', evidence: [] },
      event: null,
      isTextOf: null,
      disagreements: [],
      statements: [first, second, third],
      cut: null,
    };
  };
  const joined = joinFrames([{ text: aPageText('一', '二', '三'), origin: 'https://news.example' }]);
  const drawn: string[][] = [];
  const progress: [number, number][] = [];
  let clock = 0;
  const compared = await compareFrames(joined, {
    compareForPages,
    compareAll: null,
    says: ({ text }) => text,
    draw: async (marks: Map<number, FrameMark[]>) =>
      void drawn.push((marks.get(0) ?? []).map(({ index, says }) => `${says}${index}`)),
    onProgress: (each) => void progress.push(each),
    signal: new AbortController().signal,
    now: () => (clock += 1000),
  });
  expect(drawn).toEqual([['二0'], ['二0', '三1'], ['一2', '二0', '三1'], ['一2', '二0', '三1'], ['一2', '二0', '三1']]);
  expect([0, 1, 2].map((mark) => listedAs(compared!.links, mark))).toEqual([1, 2, 0]);
  // As long as it is not known how many there are, nothing is told of how far it is.
  expect(progress).toEqual([
    [1, 3],
    [2, 3],
  ]);
});
