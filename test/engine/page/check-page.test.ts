import { beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { NAMES } from '../../../data/known-names.ts';
import { checkPage } from '../../../engine/page/check-page.ts';
import type { PageBlock, PageText } from '../../../engine/page/page-text.ts';
import type { AskRecord, PageCheck, PageCheckStep } from '../../../engine/page/statement.ts';
import { contentsOf } from '../../../engine/source/contents.ts';
import { sourced } from '../../support/finder.ts';
import { openFinder } from '../../../tools/open-finder.ts';

let ask: AskRecord;
let events: { event: string; date: string | null }[];
beforeAll(() => {
  const record = buildRecord();
  const finder = openFinder(record);
  ask = async (quote, options) => sourced(await finder.lookUp(quote, quote.length, options));
  ({ events } = contentsOf(record));
});

function pageOf(texts: (string | Partial<PageBlock>)[], more: Partial<PageText> = {}): PageText {
  return {
    address: 'https://news.example/20170308/a.html',
    title: '外长记者会',
    dates: [{ from: 'meta', text: '2017-03-08T15:00:00+08:00' }],
    blocks: texts.map((each) => ({
      text: '',
      role: 'text',
      quoted: [],
      frame: 0,
      ...(typeof each === 'string' ? { text: each } : each),
    })),
    cut: null,
    ...more,
  };
}

async function checkAll(
  page: PageText,
  signal?: { aborted: boolean },
): Promise<PageCheck & { steps: PageCheckStep[] }> {
  const going = checkPage(page, ask, events, NAMES, signal);
  const steps: PageCheckStep[] = [];
  for (;;) {
    const step = await going.next();
    if (step.done === true) return { ...step.value, steps };
    steps.push(step.value);
  }
}

const briefly = ({ statements }: PageCheck) =>
  statements.map(({ kind, speaker, finding, shown, said, text }) => [kind, speaker.name, said ?? finding, shown, text]);

describe('what is told of a page', () => {
  it('finds what the record has, by kind, and folds away what it does not have', async () => {
    const check = await checkAll(
      pageOf([
        '新华社北京3月8日电 外交部长王毅8日在记者会上回答中外记者提问。',
        '王毅说：“只要五国团结一心，金砖不仅不会褪色，还会更加闪亮。”',
        '王毅表示，只要五国团结一心，金砖不仅不会褪色，还会更加闪亮。今天晚上的月亮真的又大又圆又好看。',
        '外长拉夫罗夫说：“今天晚上的月亮真的又大又圆又好看啊好看。”',
      ]),
    );
    expect(briefly(check)).toEqual([
      ['direct', '王毅', 'verbatim', 'mark', '只要五国团结一心，金砖不仅不会褪色，还会更加闪亮。'],
      ['indirect', '王毅', 'none', 'folded', '今天晚上的月亮真的又大又圆又好看。'],
      ['direct', '拉夫罗夫', 'none', 'no', '今天晚上的月亮真的又大又圆又好看啊好看。'],
    ]);
    expect(check.statements[0]!.places).toHaveLength(2);
    expect(check).toMatchObject({ event: '2017-03-08', isTextOf: null, disagreements: [], date: { state: 'sure' } });
  });

  it('never calls indirect speech altered', async () => {
    const check = await checkAll(pageOf(['外交部长王毅表示，只要三国团结一心，金砖不仅不会褪色，还会更加闪亮。']));
    expect(briefly(check)).toEqual([
      ['indirect', '王毅', 'retold', 'mark', '只要三国团结一心，金砖不仅不会褪色，还会更加闪亮。'],
    ]);
    expect(check.statements[0]!.finding).toBe('similar');
    expect(check.statements[0]!.answer.wording).toBe('altered');
  });

  it('takes a namesake for somebody else', async () => {
    const check = await checkAll(
      pageOf(['跳水教练王毅说：“只要五国团结一心，金砖不仅不会褪色，还会更加闪亮。”'], { title: '跳水' }),
    );
    expect(check.statements.map(({ speaker }) => speaker.who)).toEqual(['other']);
  });

  it('sees no disagreement in a page that names him without his office', async () => {
    const words = '中美关系关乎两国人民福祉，关乎人类和世界前途。';
    for (const name of ['王毅', '王毅先生', '王毅教练'])
      expect((await checkAll(pageOf([`${name}说：“${words}”`], { title: 'y' }))).disagreements, name).toEqual([]);
    const others = await checkAll(pageOf([`外交部长王毅在场。布林肯说：“${words}”`], { title: 'y' }));
    expect(others.disagreements.map(({ kind, page, record }) => [kind, page, record])).toEqual([
      ['person', '布林肯', '王毅'],
    ]);
  });
});

it('does not call it an altered quotation where another cites the record’s words and says more', async () => {
  const cited = '只要五国团结一心，金砖不仅不会褪色，还会更加闪亮。';
  const check = await checkAll(
    pageOf([
      '外交部长王毅8日在记者会上回答中外记者提问。',
      `议员小川淳也追问首相：“王毅说‘${cited}’，总理是否同意？”`,
      `议员小川淳也追问首相：“只要五国团结一心，金砖不仅不会褪色，还会更加发亮。”`,
    ]),
  );
  expect(briefly(check).map(([kind, , finding, shown]) => [kind, finding, shown])).toEqual([
    ['direct', expect.not.stringMatching(/^(?:verbatim|near|none)$/u), 'no'],
    ['embedded', 'verbatim', 'mark'],
    ['direct', 'altered', 'mark'],
  ]);
});

describe('a page that is long or hostile', () => {
  const long = (count: number, make: (at: number) => string): PageText =>
    pageOf(Array.from({ length: count }, (_, at) => make(at)));

  it('stops when nobody waits any more', async () => {
    const signal = { aborted: false };
    const going = checkPage(
      long(400, (at) => `王毅说：“这是第${at}句没有人说过的话，一共有四百句。”`),
      ask,
      events,
      NAMES,
      signal,
    );
    for (let step = await going.next(); ; step = await going.next()) {
      if (step.done === true) {
        expect(step.value.cut).toBe('cancelled');
        expect(step.value.statements.length).toBeLessThan(400);
        break;
      }
      if (step.value.checked > 0) signal.aborted = true;
    }
  });

  const nothing: AskRecord = (quote) =>
    Promise.resolve({
      query: quote,
      ms: 0,
      wording: 'none',
      reason: null,
      compared: [0, quote.length],
      cleaned: [],
      matches: [],
      attributed: null,
      closest: null,
      closestShown: false,
      concordance: null,
      coverage: { events: 0, transcripts: 0, from: null, to: null },
      sources: [],
    });

  it.each<[string, () => PageText]>([
    ['two million characters in one block', () => pageOf(['外长王毅说，我们要和平，不要战争。'.repeat(118_000)])],
    ['two million characters without a stop', () => pageOf(['王毅说，'.repeat(500_000)])],
    ['quotations without a stop', () => pageOf(['“中国外交政策的宗旨”'.repeat(100_000)])],
    ['5,000 quotations', () => long(5000, (at) => `王毅说：“这是第${at}句没有人说过的话。”他又说，“还有一句。”`)],
    ['a million empty blocks', () => long(1_000_000, () => '')],
    ['marks nested a hundred deep', () => long(200, () => `他说${'“甲'.repeat(100)}${'”'.repeat(100)}`)],
    ['spaces', () => pageOf([' \n'.repeat(1_000_000)])],
    ['commas', () => pageOf(['，'.repeat(2_000_000)])],
    ['labels', () => long(50_000, () => '王毅：')],
  ])('%s', async (_, make) => {
    const page = make();
    const going = checkPage(page, nothing, events, NAMES);
    let longest = 0;
    const begin = performance.now();
    for (;;) {
      const start = performance.now();
      const { done } = await going.next();
      longest = Math.max(longest, performance.now() - start);
      if (done === true) break;
    }
    const all = performance.now() - begin;
    expect(longest).toBeLessThan(10_000);
    expect(all).toBeLessThan(30_000);
  });
});
