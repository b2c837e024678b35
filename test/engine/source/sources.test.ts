/** Several sources asked as one: the record, a thousand other texts, and some that are slow, broken or switched off. */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import type { OfficialRecord } from '../../../engine/record/record.ts';
import { NO_FILTER } from '../../../engine/search/filter.ts';
import type { AskedSource } from '../../../engine/source/ask-sources.ts';
import { contentsOf } from '../../../engine/source/contents.ts';
import { eventTexts } from '../../../engine/source/event-texts.ts';
import { sourceOf } from '../../../engine/source/source-of.ts';
import { createSources } from '../../../engine/source/sources.ts';
import type { Source } from '../../../engine/source/source.ts';
import { createFinder } from '../../../engine/find/finder.ts';
import { NAMES } from '../../../data/known-names.ts';
import { coverageOf } from '../../../engine/record/coverage-of.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { storeOf } from '../../support/finder.ts';
import { manyTexts } from '../../support/many-texts.ts';

function aSource(id: string, record: OfficialRecord): Source {
  const store = storeOf(record);
  const finder = createFinder(store, () => 0, NAMES);
  return sourceOf({
    id,
    describe: async () => ({
      name: id,
      coverage: coverageOf(record.transcripts),
      version: '1',
      hash: null,
      inPages: false,
    }),
    texts: async () => ({
      contents: async (page) => contentsOf(record, page),
      eventTexts: async (transcript) => eventTexts(record, transcript),
      transcripts: async (ids) => record.transcripts.filter((each) => ids.includes(each.id)),
    }),
    store: async () => store,
    finder: async () => finder,
    names: { outlets: [], people: [] },
  });
}

const on = (source: Source, limitMs: number | null = null): AskedSource => ({ source, off: null, limitMs });
/** Time passes as tests say: a limit is over when nothing else is left to do. */
const OPTIONS = {
  wait: () => new Promise<void>((resolve) => setTimeout(resolve, 5)),
  reasonOf: (error: unknown) => (error instanceof Error ? error.message : ''),
};
const sourcesOf = (...list: AskedSource[]) => createSources(() => list, OPTIONS);
const never = new Promise<never>(() => {});

const real = buildRecord();
const many = manyTexts(1000, 12, 7, '在中国，');
let bundled: Source;
let library: Source;
beforeAll(() => {
  bundled = aSource('bundled', real);
  library = aSource('library', many);
}, 60_000);

const slow = (): Source => ({ ...library, id: 'archive:a', lookUp: () => never, search: () => never });
const broken = (): Source => ({
  ...library,
  id: 'pack:b',
  lookUp: () => Promise.reject(new Error('index-damaged')),
  search: () => Promise.reject(new Error('index-damaged')),
});

const QUOTE = '世界不能退回丛林法则';

describe('one source among several', () => {
  it('alone answers as its finder does, and is named', async () => {
    for (const quote of [QUOTE, '悬崖勒马', '中方宣布的800亿美元资金支持已落实或作出安排近50%', '天气', '']) {
      const alone = await bundled.lookUp(quote, { length: quote.length, closest: false, signal: { aborted: false } });
      const { sources, ...answer } = await sourcesOf(on(bundled)).lookUp(quote);
      expect(sources).toEqual([{ id: 'bundled', state: 'answered', reason: null }]);
      expect(answer).toMatchObject(alone);
      for (const match of answer.matches) {
        expect([match.source, ...match.readings.map(({ source }) => source)]).toEqual(
          Array.from({ length: match.readings.length + 1 }, () => 'bundled'),
        );
      }
    }
  });

  it('gives the nearest passages where they are asked for, the first of each before the second, and each text once', async () => {
    const near = (...paragraphs: string[]) =>
      paragraphs.map((paragraph) => ({
        transcript: paragraph.slice(0, -5),
        paragraph,
        ranges: [[0, 1] as const],
        words: [],
      }));
    const own = near('2017-03-08.a#a1.1', '2017-03-08.a#a2.1', '2017-03-08.a#a3.1');
    const others = near('2017-03-08.b#a1.1', '2017-03-08.a#a1.1', '2017-03-08.b#a3.1');
    const having = (source: Source, closest: typeof own): Source => ({
      ...source,
      lookUp: async (quote, options) => ({
        ...(await source.lookUp(quote, options)),
        closest: options.closest ? closest : null,
      }),
    });
    const sources = sourcesOf(on(having(bundled, own)), on(having(library, others)));
    expect((await sources.lookUp(QUOTE)).closest).toBeNull();
    const { closest } = await sources.lookUp(QUOTE, QUOTE.length, { closest: true });
    expect(closest?.map(({ paragraph }) => paragraph)).toEqual([
      '2017-03-08.a#a1.1',
      '2017-03-08.b#a1.1',
      '2017-03-08.a#a2.1',
    ]);
  });

  it('that is late, fails or is off is named, and keeps no other back', async () => {
    const off: AskedSource = { source: { ...library, id: 'pack:c' }, off: 'switched-off', limitMs: null };
    const sources = sourcesOf(on(bundled), on(slow(), 1), on(broken()), off);
    const states = [
      { id: 'bundled', state: 'answered', reason: null },
      { id: 'archive:a', state: 'late', reason: null },
      { id: 'pack:b', state: 'failed', reason: 'index-damaged' },
      { id: 'pack:c', state: 'off', reason: 'switched-off' },
    ];
    expect(await sources.lookUp(QUOTE)).toMatchObject({ wording: 'verbatim', sources: states });
    expect(await sources.search('丛林法则', { limit: 3 })).toMatchObject({ sources: states });
    expect((await sources.lookUp('今天的天气预报说明天上午有小雨转多云')).sources).toEqual(states);
  });

  it('is told that nobody waits any more', async () => {
    let told: { aborted: boolean } | null = null;
    const waiting: Source = { ...slow(), lookUp: (_quote, { signal }) => ((told = signal), never) };
    await sourcesOf(on(bundled), on(waiting, 1)).lookUp(QUOTE);
    expect(told).toEqual({ aborted: true });
  });

  it('that fails with no other to answer fails as it did', async () => {
    await expect(sourcesOf(on(broken())).lookUp(QUOTE)).rejects.toThrow('index-damaged');
  });
});

describe('the record beside a thousand texts', () => {
  it('is found as it is alone, and so are they', async () => {
    const both = sourcesOf(on(bundled), on(library));
    const { matches, coverage } = await both.lookUp(QUOTE);
    expect(matches.slice(0, 1)).toEqual((await sourcesOf(on(bundled)).lookUp(QUOTE)).matches.slice(0, 1));
    expect(coverage).toMatchObject({ transcripts: 1005, events: 1003 });
    const words = many.transcripts[500]!.turns[0]!.paragraphs[1]!.text.slice(10, 60);
    const answer = await both.lookUp(words);
    expect([answer.wording, answer.matches[0]!.source]).toEqual(['verbatim', 'library']);
  });

  it('is searched with them: hits are in one order, and choices are counted in both', async () => {
    const both = sourcesOf(on(bundled), on(library));
    const parts = await Promise.all([bundled, library].map((source) => source.search('中国', { limit: 200 })));
    const found = await both.search('中国', { limit: 40 });
    expect(found.total).toBe(parts[0]!.total + parts[1]!.total);
    const dates = found.hits.map(({ date }) => date!);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(found.hits[0]!.source).toBe('bundled');
    expect(new Map(found.facets.speaker).get('王毅')).toBe(new Map(parts[0]!.facets.speaker).get('王毅'));
    expect(new Map(found.facets.speaker).get('方树')).toBe(4000);
    const narrowed = await both.search('中国', { limit: 40, filter: { ...NO_FILTER, speaker: '方树' } });
    expect([narrowed.total, narrowed.hits.every(({ source }) => source === 'library')]).toEqual([4000, true]);
  });

  it('has what stands as typed in one source before what stands apart in another', async () => {
    const found = await sourcesOf(on(library), on(bundled)).search('拳头硬不等于道理硬', { limit: 9 });
    expect([found.apart, found.problem, found.hits[0]!.source]).toEqual([null, null, 'bundled']);
  });

  it('is not said to hold what they have: texts of more than one source are told as that', async () => {
    const both = sourcesOf(on(bundled), on(library));
    expect((await both.lookUp(QUOTE)).coverage.mixed).toBe(true);
    const withNone = sourcesOf(on(bundled), on(aSource('library', { ...aRecord(), transcripts: [] })));
    const switchedOff = sourcesOf(on(bundled), { source: library, off: 'off', limitMs: null });
    for (const alone of [withNone, switchedOff]) expect((await alone.lookUp(QUOTE)).coverage.mixed).toBeUndefined();
  });

  it('is listed with them page by page, each event once', async () => {
    const both = sourcesOf(on(bundled), on(library));
    const events: string[] = [];
    let pages = 0;
    for (let after: string | null = null; pages === 0 || after !== null; pages += 1) {
      const page = await both.contents({ after, limit: 100 });
      expect(page.events.length).toBeLessThanOrEqual(100);
      events.push(...page.events.map(({ event }) => event));
      after = page.next;
    }
    const all = new Set([...real.transcripts, ...many.transcripts].map(({ event }) => event));
    expect(events).toEqual([...all].sort().toReversed());
    expect(pages).toBe(11);
  });
});

describe('one event in two sources', () => {
  const text = (id: string, ...paragraphs: string[]) =>
    aTranscript({ id, turns: [aTurn({ transcript: id, paragraphs })] });
  const [web, print] = ['2024-03-07.web', '2024-03-07.print'] as const;
  const words = '多极化应当是平等有序的，全球化应当是普惠包容的。';
  const two = () =>
    sourcesOf(
      on(aSource('one', aRecord(text(web, words, '和平。')))),
      on(aSource('other', aRecord(text(print, words.replace('普惠', '普遍'), '和平。和平。')))),
    );

  it('is one match with the readings of both, each with its source', async () => {
    const { matches } = await two().lookUp(words);
    expect(matches).toHaveLength(1);
    const [{ source, wording, readings }] = matches as [(typeof matches)[0]];
    expect([source, wording]).toEqual(['one', 'verbatim']);
    expect(readings.map((reading) => [reading.source, reading.transcript])).toEqual([
      ['one', web],
      ['other', print],
    ]);
  });

  it('is led by the better reading, whichever source has it', async () => {
    const { matches, wording } = await two().lookUp(words.replace('普惠', '普遍'));
    expect([wording, matches.length, matches[0]!.source]).toEqual(['verbatim', 1, 'other']);
    expect(matches[0]!.readings.map(({ source }) => source)).toEqual(['other', 'one']);
  });

  it('stays apart where the words are two persons’', async () => {
    const asked = aTranscript({
      id: print,
      turns: [aTurn({ transcript: print, key: 'q1', voice: 'question', speaker: null, paragraphs: [words] })],
    });
    const { matches } = await sourcesOf(
      on(aSource('one', aRecord(text(web, words)))),
      on(aSource('other', aRecord(asked))),
    ).lookUp(words);
    expect(matches.map(({ voice, source }) => [voice, source])).toEqual([
      ['answer', 'one'],
      ['question', 'other'],
    ]);
  });

  it('is told of both where a text of the second is called as one of the first, and by that name alone the first one’s is given', async () => {
    const forged = words.replace('普惠', '普遍');
    const same = sourcesOf(
      on(aSource('one', aRecord(text(web, words)))),
      on(aSource('other', aRecord(text(web, forged)))),
    );
    for (const quote of [words, forged]) {
      const [match, ...more] = (await same.lookUp(quote)).matches;
      expect(more).toEqual([]);
      // Of the first as without the second, whichever is better.
      expect(match!.readings.map(({ source, wording }) => `${source} ${wording}`).sort()).toEqual(
        quote === words ? ['one verbatim', 'other altered'] : ['one altered', 'other verbatim'],
      );
      expect(match!.places).toHaveLength(2);
    }
    const { hits } = await same.search('多极化', { limit: 9 });
    expect(hits.map(({ source }) => source).sort()).toEqual(['one', 'other']);
    expect((await same.eventTexts(web))?.source).toBe('one');
    const [own, ...others] = await same.transcripts([web]);
    expect([own!.turns[0]!.paragraphs[0]!.text, others]).toEqual([words, []]);
    // Words that the first does not have there, the second has not there in its stead.
    const kept = [{ paragraph: `${web}#a1.1`, words: [forged] }];
    expect(await same.locate(kept)).toEqual([{ state: 'changed', paragraph: `${web}#a1.1` }]);
  });

  it('is counted in the text that has a phrase most, never in both', async () => {
    const timeline = await two().timeline(['和平']);
    expect(timeline.events.map(({ counts }) => counts[0])).toMatchObject([
      { count: 2, transcript: print, source: 'other' },
    ]);
    expect((await two().phrasePlaces(['和平'], '2024-03-07')).map(({ transcript }) => transcript)).toEqual([print]);
  });

  it('is measured by the texts of a source that has a phrase: one that has the event in English alone is longer', async () => {
    const english = text(
      '2024-03-07.en',
      'Peace and development for all, and an equal world for everybody. '.repeat(20),
    );
    const { events } = await sourcesOf(
      on(aSource('one', aRecord(text(web, words, '和平。')))),
      on(aSource('other', aRecord(english))),
    ).timeline(['和平']);
    const alone = await sourcesOf(on(aSource('one', aRecord(text(web, words, '和平。'))))).timeline(['和平']);
    expect(events[0]!.characters).toBe(alone.events[0]!.characters);
    expect(events[0]!.counts[0]!.per10k).toBe(alone.events[0]!.counts[0]!.per10k);
    expect(events[0]!.texts).toBe(2);
  });

  it('is one event of the timeline, with how many texts there are of it and whose', async () => {
    const { events, sources } = await two().timeline([]);
    expect(events.map(({ event, texts, sources, counts }) => ({ event, texts, sources, counts }))).toEqual([
      { event: '2024-03-07', texts: 2, sources: ['one', 'other'], counts: [] },
    ]);
    expect(sources.map(({ id, state }) => `${id} ${state}`)).toEqual(['one answered', 'other answered']);
  });

  it('has its questions beside each other, by what is asked, where they are wanted', async () => {
    const asking = (id: string, ...asked: string[]) =>
      aTranscript({
        id,
        turns: asked.map((words, at) =>
          aTurn({ transcript: id, key: `q${at + 1}`, voice: 'question', speaker: null, paragraphs: [words] }),
        ),
      });
    const [trade, sea, climate] = [
      '如何看待双边贸易摩擦？',
      '南海形势近来趋于稳定吗？',
      '中方在气候变化上有何打算？',
    ] as const;
    const sources = sourcesOf(
      on(aSource('one', aRecord(asking(web, trade, sea)))),
      on(aSource('other', aRecord(asking(print, sea, climate)))),
    );
    const page = { after: null, limit: 9 };
    const [apart] = (await sources.contents(page)).events;
    expect(apart!.texts.map(({ has }) => has)).toEqual([[`${web}#q1`, `${web}#q2`], null]);
    const [event] = (await sources.contentsWithQuestions(page)).events;
    expect(event!.questions.map(({ opening }) => opening)).toEqual([trade, sea, climate]);
    expect(event!.texts.map(({ has }) => has)).toEqual([
      [`${web}#q1`, `${web}#q2`, null],
      [null, `${print}#q1`, `${print}#q2`],
    ]);
  });

  it('has each kept passage where one of them has it', async () => {
    const kept = [
      { paragraph: `${print}#a1.2`, words: ['和平'] },
      { paragraph: '2001-01-01.gone#a1.1', words: ['和平'] },
    ];
    expect((await two().locate(kept)).map(({ state }) => state)).toEqual(['there', 'gone']);
  });

  it('is one event in the list, with the texts of both', async () => {
    const { events, next } = await two().contents({ after: null, limit: 9 });
    expect(events.map(({ texts }) => texts.map(({ id, source }) => [id, source]))).toEqual([
      [
        [web, 'one'],
        [print, 'other'],
      ],
    ]);
    expect(next).toBeNull();
  });
});
