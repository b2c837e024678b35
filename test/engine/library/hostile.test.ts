/** Texts made to be slow: understanding grows with their length, and no faster. */
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import { understand } from '../../../engine/library/understand.ts';
import { findCoverageFaults } from '../../../engine/parse/coverage.ts';
import { findOffice } from '../../../engine/parse/facts.ts';
import { aReadText } from '../../support/a-read-text.ts';

/** Processor time of this thread, which other work on the machine does not stretch as it does the clock's. */
function costOf(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const MADE: [what: string, make: (n: number) => string][] = [
  ['labels', (n) => '王五：是。\n'.repeat(n)],
  ['labels on one line', (n) => '王五：是。'.repeat(n)],
  ['labels without words', (n) => '问：\n'.repeat(n)],
  ['labels of their own each', (n) => Array.from({ length: n }, (_, i) => `第${i}报记者：好吗？`).join('\n')],
  ['foreign names', (n) => '某尔：好吗？\n王五：好。\n'.repeat(n / 2)],
  ['questions that are led in', (n) => '有记者提问，好吗？\n'.repeat(n)],
  ['speech that is led in', (n) => '王五表示，是。\n'.repeat(n)],
  ['headings', (n) => '水务\n\n'.repeat(n)],
  ['numbered questions', (n) => '1. 好吗？\n好。\n'.repeat(n / 2)],
  ['labels on lines of their own', (n) => '某报记者\n好吗？\n林岚\n好。\n'.repeat(n / 4)],
  ['labels behind bars', (n) => '记者｜好吗？\n林岚｜好。\n'.repeat(n / 2)],
  ['unknown labels of their own each', (n) => Array.from({ length: n }, (_, i) => `甲${i}：好吗？`).join('\n')],
  ['unknown labels on the first line', (n) => Array.from({ length: n }, (_, i) => `甲${i}：好吗？`).join('')],
  ['people who are introduced', (n) => '局长林岚、'.repeat(n)],
  ['people of their own each', (n) => Array.from({ length: n }, (_, i) => `局长林${i}：好。`).join('\n')],
  ['interpreters', (n) => '林岚：好。\n翻译：Good.\n'.repeat(n / 2)],
  ['lines that ask', (n) => '专访\n\n' + '您好吗？\n好。\n'.repeat(n / 2)],
  ['clocks behind lines', (n) => '林岚：好。 [10:00:00]\n'.repeat(n)],
  ['fields and credits', (n) => '采访人：林岚\n（摄影：王五）\n'.repeat(n / 2)],
  ['names in capitals', (n) => 'MR. HALE: Yes.\n'.repeat(n)],
];

describe('a text made to be slow', () => {
  it.each(MADE)('of %s costs four times as much where it is four times as long', (_, make) => {
    const [short, long] = [make(2500), make(10_000)].map((source) => aReadText(source));
    const once = (read: typeof short): number => costOf(() => understand(read!, NAMES, []));
    once(short);
    // Squares would be sixteen times as much.
    const limit = 9 * Math.min(once(short), once(short), once(short)) + 60;
    let least = once(long);
    // What else the process had to do, such as tidying its memory, is not the text's cost.
    for (let more = 2; more > 0 && least >= limit; more -= 1) least = Math.min(least, once(long));
    expect(least).toBeLessThan(limit);
  });

  it.each<[what: string, source: string]>([
    ['a line of a million characters', '水'.repeat(1_000_000)],
    ['a hundred thousand brackets', '【'.repeat(100_000)],
    ['a hundred thousand pairs of brackets', '（）'.repeat(100_000)],
    ['a million blanks', `${' '.repeat(1_000_000)}水`],
    ['a hundred thousand dates', '2031年4月18日，'.repeat(100_000)],
    ['a hundred thousand colons', '：'.repeat(100_000)],
  ])('of %s is understood whole', (_, source) => {
    let faults: unknown[] = [];
    const cost = costOf(() => {
      faults = findCoverageFaults(source, understand(aReadText(source), NAMES, []).transcript);
    });
    expect(faults).toEqual([]);
    expect(cost).toBeLessThan(5000);
  });

  it('has offices in a row before a name read in one pass', () => {
    const row = '新加坡驻华大使甲、意大利驻华大使乙、阿联酋驻华大使丙、'.repeat(60);
    expect(costOf(() => findOffice('林岚', [`${row}某部部长林岚`]))).toBeLessThan(200);
    expect(findOffice('林岚', ['某某委员会委员、某部部长林岚出席'])).toBe('某某委员会委员、某部部长');
    expect(findOffice('林岚', ['林岚司长回答提问'])).toBe('司长');
    expect(findOffice('林岚', ['林岚回答提问'])).toBeNull();
  });

  it('may be nothing but turns that nobody could have made', () => {
    const source = '是。\n'.repeat(20_000);
    const turns = Array.from({ length: 20_000 }, (_, at) => ({
      voice: null,
      speaker: `某${at % 7}`,
      label: null,
      paragraphs: [[at * 3, at * 3 + 2] as const],
    }));
    let faults: unknown[] = [];
    const cost = costOf(() => {
      faults = findCoverageFaults(source, understand(aReadText(source, { turns }), NAMES, []).transcript);
    });
    expect(faults).toEqual([]);
    expect(cost).toBeLessThan(5000);
  });
});
