/** A page with a frame of another site, compared with the record as it is built: the frame decides nothing of the page. */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../../../data/build-record.ts';
import { NAMES } from '../../../../data/known-names.ts';
import { checkPage } from '../../../../engine/page/check-page.ts';
import type { PageText } from '../../../../engine/page/page-text.ts';
import type { PageCheck } from '../../../../engine/page/statement.ts';
import { contentsOf } from '../../../../engine/source/contents.ts';
import { compareSites } from '../../../../platform/background/page-check/compare-sites.ts';
import type { ComparePage } from '../../../../platform/background/page-check/comparing.ts';
import { joinFrames } from '../../../../platform/background/page-check/join-frames.ts';
import { openFinder } from '../../../../tools/open-finder.ts';
import { aBlock, aPageText } from '../../../support/a-page-check.ts';
import { sourced } from '../../../support/finder.ts';

const OWN = 'https://news.example';
const ADS = 'https://ads.test';
const SAID = '只要五国团结一心，金砖不仅不会褪色，还会更加闪亮';
const INVENTED = '今天晚上的月亮真的又大又圆又好看啊好看';

let compare: ComparePage;
let transcript: string[];
beforeAll(() => {
  const record = buildRecord();
  const finder = openFinder(record);
  const { events } = contentsOf(record);
  compare = (page, signal) =>
    checkPage(
      page,
      async (quote, options) => sourced(await finder.lookUp(quote, quote.length, options)),
      events,
      NAMES,
      signal,
    );
  const { turns } = record.transcripts.find(({ id }) => id === '2017-03-08.xinhua')!;
  transcript = turns
    .slice(0, 24)
    .map(({ voice, paragraphs }) =>
      [voice === 'question' ? '记者' : '王毅', paragraphs.map(({ text }) => text).join('')].join('：'),
    );
});

async function check(page: PageText, ...frames: (readonly [string | null, PageText])[]): Promise<PageCheck> {
  const joined = joinFrames([{ text: page, origin: OWN }, ...frames.map(([origin, text]) => ({ text, origin }))]);
  const comparing = compareSites(joined, compare, new AbortController().signal);
  for (;;) {
    const step = await comparing.next();
    if (step.done === true) return step.value;
  }
}
const brief = ({ statements }: PageCheck) =>
  statements.map(({ text, kind, finding, shown, speaker: { who, name } }) => [text, kind, finding, shown, who, name]);
/** What is told of the page itself, with and without a frame of another site. */
async function both(page: PageText, frame: PageText, origin: string | null = ADS) {
  const [alone, framed] = [await check(page), await check(page, [origin, frame])];
  const count = alone.statements.length;
  const of = ({ statements, disagreements, ...told }: PageCheck) => ({
    told,
    statements: brief({ statements } as PageCheck).slice(0, count),
    disagreements: disagreements.filter(({ statement }) => (statement ?? -1) < count),
  });
  return { alone: of(alone), framed: of(framed), whole: framed };
}

describe('a frame of another site', () => {
  it('does not make the page a text of the record, whose marks would go', async () => {
    const page = aPageText(`外交部长王毅说：“${SAID}。”`, `外交部长王毅说：“${INVENTED}。”`);
    const { alone, framed, whole } = await both(page, aPageText(...transcript));
    expect(framed).toEqual(alone);
    expect(alone.statements.map(([, , , shown]) => shown)).toEqual(['mark', 'folded']);
    expect(whole.statements.length).toBeGreaterThan(10);
    // What stands in the frame is marked there, sentence by sentence.
    expect(whole.statements.at(-1)?.shown).toBe('mark');
  });

  it('does not make the official a namesake, nor a namesake the official', async () => {
    const article = aPageText('中国外交部今天举行记者会。', `王毅说：“${SAID}。”`, `王毅说：“${INVENTED}。”`);
    const coach = aPageText('教练王毅昨天带领球队取得胜利。教练王毅说，比赛很精彩。');
    const official = await both(article, coach);
    expect(official.framed).toEqual(official.alone);
    expect(official.alone.statements[1]).toEqual([`${INVENTED}。`, 'direct', 'none', 'folded', 'official', '王毅']);
    const match = aPageText('教练王毅昨天带领球队取得胜利。', `王毅说：“${INVENTED}。”`);
    const namesake = await both(match, aPageText(`中国外交部长王毅说：“${SAID}。”`));
    expect(namesake.framed).toEqual(namesake.alone);
    expect(namesake.alone.statements[0]?.[4]).toBe('other');
  });

  it('does not say whose the page’s own words are', async () => {
    const { alone, framed, whole } = await both(
      aPageText(`也有这样的说法：“${INVENTED}。”`),
      aPageText(`外交部长王毅指出，${INVENTED}。`),
    );
    expect(framed).toEqual(alone);
    expect(whole.statements.map(({ speaker: { name }, places }) => [name, places.length])).toEqual([
      [null, 1],
      ['王毅', 1],
    ]);
  });

  it('names no label, speaks on in no paragraph, and closes no quotation of the page', async () => {
    const pages = [
      aPageText(`高远：${INVENTED}。`, `王毅表示，“${INVENTED}`),
      aPageText(`外交部长王毅说：“${INVENTED}`),
      aPageText(`外交部长王毅说：`),
    ];
    const frame = aPageText(`${SAID}。”`, `高远：${SAID}。`, '高远：好。', '“另外的话也在这里说了一遍。”他又说。');
    for (const page of pages) {
      const { alone, framed, whole } = await both(page, frame);
      expect(framed).toEqual(alone);
      for (const { speaker } of whole.statements.slice(alone.statements.length)) expect(speaker.name).not.toBe('王毅');
    }
  });

  it('gives the page no day, no occasion and no event', async () => {
    const page = { ...aPageText(`外交部长王毅说：“${SAID}。”`), dates: [] };
    const frame: PageText = {
      ...aPageText('十二届全国人大五次会议3月8日举行记者会，外交部长王毅答记者问。'),
      address: `${ADS}/20170308/`,
      title: '外交部长王毅两会记者会',
      dates: [{ from: 'meta', text: '2017-03-08T15:00:00+08:00' }],
    };
    for (const origin of [ADS, 'null', null]) {
      const { alone, framed } = await both(page, frame, origin);
      expect(framed).toEqual(alone);
      expect(alone.told).toMatchObject({ event: null, date: { day: null } });
    }
  });
});

it('leads a statement of another site back to its block in the whole', async () => {
  const frame: PageText = { ...aPageText(), blocks: [aBlock('广告'), aBlock(`外交部长王毅说：“${SAID}。”`)] };
  const { statements } = await check(aPageText('天气很好。', `外交部长王毅说：“${SAID}。”`), [ADS, frame]);
  expect(statements.map(({ places }) => places[0]?.[0]?.block)).toEqual([1, 3]);
  expect(statements.map(({ speaker }) => speaker.evidence?.block)).toEqual([1, 3]);
});

it('has the page’s own frames in one with it', async () => {
  const { isTextOf, statements } = await check(aPageText(), [OWN, aPageText(...transcript)]);
  expect(isTextOf).toBe('2017-03-08');
  expect(statements.every(({ shown }) => shown === 'no')).toBe(true);
});
