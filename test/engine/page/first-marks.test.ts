import { beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { NAMES } from '../../../data/known-names.ts';
import { checkPage } from '../../../engine/page/check-page.ts';
import { type EarlyOptions, mayBeTranscript } from '../../../engine/page/draft/first-marks.ts';
import type { PageText } from '../../../engine/page/page-text.ts';
import type { AskRecord, CheckedStatement, PageCheck } from '../../../engine/page/statement.ts';
import { contentsOf } from '../../../engine/source/contents.ts';
import { readCases } from '../../../tools/evaluate/pages/gold.ts';
import { openFinder } from '../../../tools/open-finder.ts';
import { aBlock, aPageText } from '../../support/a-page-check.ts';
import { sourced } from '../../support/finder.ts';

let events: { event: string; date: string | null }[];
let ask: AskRecord;
beforeAll(() => {
  const record = buildRecord();
  const finder = openFinder(record);
  ({ events } = contentsOf(record));
  // A page is asked several times.
  const answers = new Map<string, ReturnType<AskRecord>>();
  ask = (quote, options) => {
    const key = `${String(options.isOfEvent)}${quote}`;
    const answer = answers.get(key) ?? finder.lookUp(quote, quote.length, options).then(sourced);
    answers.set(key, answer);
    return answer;
  };
});

async function checkWith(
  page: PageText,
  early: EarlyOptions,
): Promise<{ marks: CheckedStatement[]; check: PageCheck }> {
  const marks: CheckedStatement[] = [];
  const going = checkPage(page, ask, events, NAMES, { aborted: false }, early);
  for (;;) {
    const { done, value } = await going.next();
    if (done === true) return { marks, check: value };
    if (value.isEarly) marks.push(...value.statements);
  }
}

const pages = [...readCases('test/gold/pages')].map(({ id, page }): [string, PageText] => [id, page]);
/** Of several pages one, so that what comes early is of a beginning. */
const inOne = (...parts: PageText[]): PageText => ({ ...parts[0]!, blocks: parts.flatMap(({ blocks }) => blocks) });
const twice = pages.map(([id, page], at): [string, PageText] => {
  const [other, next] = pages[(at + 1) % pages.length]!;
  return [`${id}, ${other}, and the first again`, inOne(page, next, page)];
});
const place = (stretches: CheckedStatement['places'][number]): string => JSON.stringify(stretches);

describe('what is marked before all of a page is read', () => {
  it.each([...pages, ...twice])('is marked in the end, too, and changes nothing else: %s', async (_, page) => {
    const { marks, check } = await checkWith(page, { most: 10_000, slice: 1 });
    expect(check).toEqual((await checkWith(page, { most: 0 })).check);
    for (const { places, text } of marks) {
      const end = check.statements.find((each) => each.places.some((own) => place(own) === place(places[0]!)));
      expect(end?.shown, text).toBe('mark');
    }
  });

  it('is more than a third of all marks of the pages of events', async () => {
    let [early, all] = [0, 0];
    for (const [id, page] of pages) {
      if (!id.startsWith('e')) continue;
      const { marks, check } = await checkWith(page, { most: 10_000, slice: 1 });
      early += marks.length;
      all += check.statements.filter(({ shown }) => shown === 'mark').length;
    }
    expect(early).toBeGreaterThan(all / 3);
  });

  it('is there long before the end of a long page, and asked for once', async () => {
    const filler = '会场外阳光很好，记者们早早到场，各家电视台的机器沿着墙边一字排开。';
    const words = '只要五国团结一心，金砖不仅不会褪色，还会更加闪亮。';
    const page = aPageText(`外交部长王毅说：“${words}”`, ...Array.from({ length: 3000 }, () => filler));
    let asked = 0;
    const counted: AskRecord = (...of) => {
      asked += 1;
      return ask(...of);
    };
    const going = checkPage(page, counted, events, NAMES);
    let steps = 0;
    let early = -1;
    for (let step = await going.next(); step.done !== true; step = await going.next()) {
      steps += 1;
      if (early < 0 && step.value.isEarly) early = steps;
    }
    expect(early).toBeGreaterThan(0);
    expect(early).toBeLessThan(steps / 2);
    expect(asked).toBe(1);
  });
});

describe('a page that may be a text of an event', () => {
  it.each([
    ['paragraphs with labels', ['王毅：我们愿意回答。', '路透社记者：请问。', '王毅：好。'], true],
    ['labels before what is in marks', ['路透社记者：“请问部长怎么看？”', '很长的回答。'], true],
    ['frames', ['王毅说：“一。”', '他指出：“二。”', '王毅表示：“三。”', '他又称：「四。」'], false],
    ['hours and addresses', ['11:20 记者会开始', '11:25 王毅入场', '11:30 见 https://news.example/a'], false],
    ['two lines with a colon', ['来源：新华社', '编辑：某某'], false],
  ])('%s', (_, texts, may) => {
    expect(mayBeTranscript(aPageText(...texts))).toBe(may);
  });

  it('is not told by its headings', () => {
    const blocks = ['王毅：一', '王毅：二', '王毅：三'].map((text) => aBlock(text, { role: 'heading' }));
    expect(mayBeTranscript({ ...aPageText(), blocks })).toBe(false);
  });
});
