/** Whom the background asks: the record beside a library, parts of which may not be seen by web pages, and which may be broken. */
import { sayView } from '../../../components/finding/say/say-view.ts';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { NAMES, namesWith } from '../../../data/known-names.ts';
import { createFinder } from '../../../engine/find/finder.ts';
import { addTexts } from '../../../engine/index/segments/write-index.ts';
import { MAIN_COLLECTION } from '../../../engine/record/collection.ts';
import { transcriptsOf, viewOf } from '../../../engine/record/view.ts';
import { type AllSources, createAllSources } from '../../../entrypoints/background/all-sources.ts';
import { comparePage } from '../../../entrypoints/background/compare-page.ts';
import { createPageLookups } from '../../../entrypoints/background/page-lookups.ts';
import type { UnshownCount } from '../../../platform/background/badge.ts';
import { compareSites } from '../../../platform/background/page-check/compare-sites.ts';
import { compareForPages } from '../../../platform/background/page-check/for-pages.ts';
import { joinFrames } from '../../../platform/background/page-check/join-frames.ts';
import { MarkNumbers } from '../../../platform/background/page-check/mark-numbers.ts';
import { marksOf } from '../../../platform/background/page-check/marks-of.ts';
import type { Asker } from '../../../platform/background/serve.ts';
import type { OwnLibrary } from '../../../platform/library/create-library.ts';
import { openBrowserStorage } from '../../../platform/library/browser-storage.ts';
import type { EventWorld } from '../../../platform/library/events-of.ts';
import { alignWithinInSteps } from '../../../engine/library/one-event.ts';
import { rowOf } from '../../../platform/library/keep-texts.ts';
import { withId } from '../../../platform/library/text-id.ts';
import { openLibrary, openLibraryIfThere } from '../../../platform/library/open-library.ts';
import { failureOf } from '../../../platform/shared/protocol.ts';
import type { PackHead } from '../../../engine/pack/write-pack.ts';
import { readPack } from '../../../platform/pack/read-pack.ts';
import { NO_TABLES, type PackedTables } from '../../../engine/pack/shapes.ts';
import { aPack, aText, HEAD } from '../../support/pack/a-pack.ts';
import { openDictionary } from '../../../tools/open-finder.ts';
import { storeOf } from '../../support/finder.ts';
import { aPageText } from '../../support/a-page-check.ts';
import { forgedExport } from '../../support/library/forged-export.ts';
import { aTextToKeep } from '../../support/library/library-texts.ts';

const record = buildRecord();
const store = storeOf(record);
const loaded = { record, store, finder: createFinder(store, () => 0, NAMES) };

const stored = new Map<string, unknown>();
const mark = {
  get: async (key: string) => ({ [key]: stored.get(key) }),
  set: async (items: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(items)) stored.set(key, value);
  },
};
const EVENTS: EventWorld = {
  recordTexts: async () => [],
  align: (transcript, others) => alignWithinInSteps(transcript, others, NAMES),
};
const disk = { estimate: async () => ({}), persist: async () => true };
const options = { signal: new AbortController().signal, onProgress: () => undefined };
const SHOWN = { ...MAIN_COLLECTION, id: 'shown', name: '公开', inPages: true };

const PRIVATE = '县里的图书馆清点了半山腰的蓄水池，入秋后再看结果。';
const PUBLIC = '牧区的学校改建成三层高的脚手架，谁也没有催促。';
const OFFICIAL = '拳头硬不等于道理硬';

let library: OwnLibrary;
let sources: AllSources;
let rebuilt = 0;
let dictionaries = 0;

const openNow: Parameters<typeof createAllSources>[1]['open'] = (onClosed) => openLibraryIfThere(mark, onClosed);

function sourcesNow(open = openNow): AllSources {
  return createAllSources(
    {
      record: async () => record,
      loaded: async () => loaded,
      addClosest: async () => (answer) => answer,
      addInMeaning: async () => (answer) => answer,
      version: () => '1',
      hash: () => 'x',
    },
    {
      open,
      namesWith,
      dictionary: async () => {
        dictionaries += 1;
        return openDictionary();
      },
      rebuild: async () => {
        rebuilt += 1;
        await library.rebuild(() => undefined);
      },
    },
    NAMES,
    { wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)), reasonOf: failureOf },
  );
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  stored.clear();
  library = openLibrary({ mark, disk, events: EVENTS });
  sources = sourcesNow();
  rebuilt = 0;
  dictionaries = 0;
});

async function keepBoth(): Promise<void> {
  await library.putCollection(SHOWN);
  await library.keep(
    [
      aTextToKeep({ lines: [PRIVATE], date: '2021-01-01' }),
      aTextToKeep({ lines: [PUBLIC], date: '2021-01-02', collection: 'shown' }),
    ],
    options,
  );
}

const stateOf = async (quote: string, of = sources.own) => {
  const { wording, matches, sources: states } = await of.lookUp(quote);
  return {
    wording,
    from: matches.map(({ source }) => source),
    states: states.map(({ id, state }) => `${id} ${state}`),
  };
};

function asker(own: boolean): Asker {
  const place = { frameId: 0, documentId: null, tabIndex: 0, windowId: 1, incognito: false, page: null, hosts: [] };
  return { own, tabId: 1, ...place };
}

/** To the reader: tab and count. */
let told: [tabId: number, count: UnshownCount][] = [];

function pageLookups() {
  told = [];
  const naming = {
    edition: () => ({}),
    title: () => ({}),
    short: () => ({}),
    outlet: () => ({}),
    official: () => ({}),
  };
  const servicesOf = (from: AllSources['own']) => ({
    lookUp: async (quote: string, length: number) => {
      const answer = await from.lookUp(quote, length);
      return sayView(viewOf(answer, { transcripts: await from.transcripts(transcriptsOf(answer)) }, naming));
    },
    cite: async (paragraph: string) => (await from.transcripts([paragraph.split('#')[0]!])) as unknown as null,
  });
  return createPageLookups({
    own: servicesOf(sources.own),
    shown: servicesOf(sources.shown),
    countUnshown: sources.countUnshown,
    tellUnshown: async (tabId, count) => void told.push([tabId, count]),
  });
}

describe('a reader who has no library', () => {
  it('is told of the record alone, and none is made', async () => {
    expect(await stateOf(OFFICIAL)).toEqual({ wording: 'verbatim', from: ['bundled'], states: ['bundled answered'] });
    expect(await indexedDB.databases()).toEqual([]);
    expect(await sources.countUnshown(OFFICIAL, OFFICIAL.length)).toEqual({ library: 0, packs: 0 });
    expect(await sources.hasUnshown()).toBe(false);
  });

  it('has one as soon as a text is kept, without a new start', async () => {
    expect((await stateOf(PRIVATE)).wording).toBe('none');
    await keepBoth();
    expect(await stateOf(PRIVATE)).toEqual({
      wording: 'verbatim',
      from: ['library'],
      states: ['bundled answered', 'library answered'],
    });
    await library.remove([(await library.texts())[0]!.id]);
    expect((await stateOf(PRIVATE)).wording).toBe('none');
    expect((await stateOf(PUBLIC)).wording).toBe('verbatim');
  });
});

describe('pages of ours', () => {
  beforeEach(keepBoth);

  it('are answered from all of it: found, searched, listed, read and located', async () => {
    const { hits } = await sources.own.search('蓄水池', { limit: 5 });
    expect(hits.map(({ source }) => source)).toEqual(['library']);
    const { events, coverage } = await sources.own.contents({ after: null, limit: 2 });
    expect(events).toHaveLength(2);
    expect(coverage.transcripts).toBe(record.transcripts.length + 2);
    const { id } = (await library.texts())[0]!;
    expect((await sources.own.eventTexts(id))?.transcripts.map((transcript) => transcript.id)).toEqual([id]);
    const all = [];
    for (let after: string | null = null; ;) {
      const page = await sources.own.contents({ after, limit: 2 });
      all.push(...page.events.map(({ event }) => event));
      if ((after = page.next) === null) break;
    }
    expect(all).toEqual(
      [...new Set(record.transcripts.map(({ event }) => event)), '2021-01-01', '2021-01-02'].toSorted().toReversed(),
    );
  });

  it('are led from words in English to Chinese texts of the reader’s own, where the reader asks', async () => {
    const quote = 'The county checked the reservoir halfway up the hill after autumn';
    expect((await sources.own.lookUp(quote)).closest).toBeNull();
    expect(dictionaries).toBe(0);
    const { closest, closestShown, wording, reason } = await sources.own.lookUp(quote, undefined, { closest: true });
    const [text] = await library.texts();
    expect(closest?.map(({ transcript }) => transcript)).toEqual([text!.id]);
    expect(closest?.[0]?.words.map(({ record: word }) => word)).toContain('蓄水池');
    expect([closestShown, wording, reason]).toEqual([false, 'unchecked', 'other-language']);
    await library.remove([text!.id]);
    expect((await sources.own.lookUp(quote, undefined, { closest: true })).closest ?? []).toEqual([]);
  });

  it('read no dictionary for a mark on a web page', async () => {
    const quote = 'The school in the pastures was rebuilt as scaffolding';
    expect((await sources.shown.lookUp(quote, undefined, { page: { names: true } })).closest).toBeNull();
    expect(dictionaries).toBe(0);
  });

  it('are not answered from what is switched off, and told so where all of it is', async () => {
    await library.putCollection({ ...MAIN_COLLECTION, on: false });
    expect(await stateOf(PRIVATE)).toMatchObject({ wording: 'none', states: ['bundled answered', 'library answered'] });
    await library.putCollection({ ...SHOWN, on: false });
    expect((await stateOf(PUBLIC)).states).toEqual(['bundled answered', 'library off']);
  });
});

describe('web pages', () => {
  beforeEach(keepBoth);

  it('get the words of what may be shown, and of the rest nothing; a count of it is the reader’s', async () => {
    const { lookUp, lookAhead, cite } = pageLookups();
    for (const quote of [PRIVATE, PRIVATE.slice(0, 12), `${PRIVATE}${PUBLIC}`, `${OFFICIAL}，${PRIVATE}`]) {
      const view = await lookUp({ quote, length: quote.length }, asker(false));
      // What the page itself has sent is no news to it.
      const isOwn = (each: unknown) => typeof each === 'string' && quote.includes(each);
      const seen = JSON.stringify(view, (_, value: unknown) =>
        Array.isArray(value) ? value.filter((each) => !isOwn(each)) : value,
      ).replaceAll(quote, '');
      for (let at = 0; at + 6 <= PRIVATE.length; at += 1) expect(seen).not.toContain(PRIVATE.slice(at, at + 6));
      expect(seen).not.toContain('2021-01-01');
      await expect.poll(() => told).toEqual([[1, { library: 1, packs: 0 }]]);
      told = [];
    }
    expect(await lookAhead({ quote: PRIVATE, length: PRIVATE.length }, asker(false))).toEqual({ wording: 'none' });
    const shown = await lookUp({ quote: PUBLIC, length: PUBLIC.length }, asker(false));
    expect(shown).toMatchObject({ answer: { wording: 'verbatim' } });
    await expect.poll(() => told).toEqual([[1, { library: 0, packs: 0 }]]);
    const { id } = (await library.texts())[0]!;
    expect(await cite({ paragraph: `${id}#a1.1` }, asker(false))).toEqual([]);
    expect(await cite({ paragraph: `${id}#a1.1` }, asker(true))).toHaveLength(1);
    const own = await lookUp({ quote: PRIVATE, length: PRIVATE.length }, asker(true));
    expect(own).toMatchObject({ answer: { wording: 'verbatim' } });
    expect(told).toHaveLength(1);
  });

  it('are answered the same whether private texts have the words or not, are switched off, or are none', async () => {
    const quotes = [
      PRIVATE,
      OFFICIAL,
      `${OFFICIAL}，${PRIVATE}`,
      PRIVATE.slice(2, 20),
      '谁也没有说过的一句话，在哪里都找不到',
    ];
    const answers = async () => {
      const { lookUp } = pageLookups();
      const views = [];
      for (const quote of quotes) {
        const { answer, ...view } = await lookUp({ quote, length: quote.length }, asker(false));
        views.push({ ...view, answer: { ...answer, ms: 0 } });
      }
      return views;
    };
    await library.putCollection({ ...SHOWN, inPages: false });
    const withThem = await answers();
    await library.putCollection({ ...MAIN_COLLECTION, on: false });
    await library.putCollection({ ...SHOWN, inPages: false, on: false });
    expect(await answers()).toEqual(withThem);
    await library.remove((await library.texts()).map(({ id }) => id));
    expect(await answers()).toEqual(withThem);
  });

  it('do not have the reader told faster than a hand asks', async () => {
    const { lookUp } = pageLookups();
    for (let asked = 0; asked < 40; asked += 1) await lookUp({ quote: PRIVATE, length: PRIVATE.length }, asker(false));
    await expect.poll(() => told.length).toBeGreaterThanOrEqual(20);
    expect(told.length).toBeLessThan(30);
  });
});

describe('marks in web pages', () => {
  const marksIn = async (lines: string[], asked = sources.shown) => {
    const { origins, ...joined } = joinFrames([{ text: aPageText(...lines), origin: 'https://news.example' }]);
    const compare = compareForPages(asked, (from) => comparePage(from, NAMES));
    const comparing = compareSites(joined, compare, new AbortController().signal);
    for (;;) {
      const { done, value } = await comparing.next();
      if (done !== true) continue;
      const { statements, ...told } = value;
      const says: Parameters<typeof marksOf>[2] = ({ answer }) => JSON.stringify({ ...answer, ms: 0 });
      return { marks: [...marksOf(statements, origins, says, new MarkNumbers())], told };
    }
  };

  it('are the same whatever private texts hold: the page’s words, a variant of the record’s, or all of the page', async () => {
    const variant = `${OFFICIAL.slice(0, -3)}就是硬道理，这一点大家都看得清清楚楚。`;
    const lines = [
      '县里的图书馆清点了半山腰的蓄水池，入秋后再看结果。',
      '第二件事情是把码头上的旧吊车搬到学校操场，让孩子们测量潮汐。',
      '至于那条没有人走的铁路，村里的老人决定种上三排向日葵。',
      '最后请大家记住，灯塔的钥匙放在邮局的抽屉里，谁都可以去取。',
    ];
    const pages = [
      [`外交部长王毅说：“${variant}”`, `外交部长王毅说：“${OFFICIAL}。”`],
      [...lines.map((line, at) => `${at % 2 === 0 ? '高远' : '方树'}：${line}`), `外交部长王毅说：“${OFFICIAL}。”`],
      ['图书馆1月1日举行记者会。', `方树说：“${lines[0]}”`, `方树表示，${lines[1]}`],
    ];
    const without = [];
    for (const page of pages) without.push(await marksIn(page));
    await library.keep([aTextToKeep({ lines: [variant, ...lines], date: '2021-01-01' })], options);
    expect((await stateOf(variant)).from).toContain('library');
    expect(await sources.hasUnshown()).toBe(true);
    for (const [at, page] of pages.entries()) expect(await marksIn(page)).toEqual(without[at]);
    expect(without[0]?.marks).not.toEqual([]);
    // A comparison with all would tell it.
    for (const [at, page] of pages.entries())
      expect(await marksIn(page, { ...sources.own, isForPages: true }), String(at)).not.toEqual(without[at]);
  });
});

describe('a library that cannot be asked', () => {
  beforeEach(keepBoth);

  it('leaves the record its answers, and is named', async () => {
    const gone = () => Promise.reject(new DOMException('gone', 'UnknownError'));
    sources = sourcesNow(gone);
    expect(await stateOf(OFFICIAL)).toEqual({
      wording: 'verbatim',
      from: ['bundled'],
      states: ['bundled answered', 'library failed'],
    });
    expect((await sources.own.lookUp(PRIVATE)).sources[1]).toMatchObject({ reason: 'library-gone' });
    expect(await sources.countUnshown(PRIVATE, PRIVATE.length)).toEqual({ library: 0, packs: 0 });
    expect(await sources.hasUnshown()).toBe(true);
    sources = sourcesNow(() => Promise.reject(new DOMException('newer', 'VersionError')));
    expect((await sources.own.lookUp(PRIVATE)).sources[1]).toMatchObject({ reason: 'library-newer' });
    expect((await sources.own.search('拳头', { limit: 3 })).hits.length).toBeGreaterThan(0);
  });

  it('is not told of to web pages, whatever is the matter with it', async () => {
    const told = async () => (await sources.shown.lookUp(OFFICIAL)).sources.map(({ id, state }) => `${id} ${state}`);
    expect((await sources.shown.lookUp(PUBLIC)).sources.map(({ id }) => id)).toEqual(['bundled', 'library']);
    const before = await told();
    const slow = () => new Promise<never>(() => undefined);
    const gone = () => Promise.reject(new DOMException('gone', 'UnknownError'));
    const newer = () => Promise.reject(new DOMException('newer', 'VersionError'));
    for (const open of [slow, gone, newer]) {
      sources = sourcesNow(open);
      expect(await told()).toEqual(['bundled answered']);
    }
    expect(before).toEqual(['bundled answered']);
  });

  it('because the browser has taken it away says so', async () => {
    globalThis.indexedDB = new IDBFactory();
    expect((await sources.own.lookUp(PRIVATE)).sources[1]).toMatchObject({ state: 'failed', reason: 'library-gone' });
  });

  it('because its index is damaged is built again by itself', async () => {
    library.close();
    const storage = (await openNow(() => undefined))!;
    const manifest = (await storage.manifest()) as { fold: number; generation: number };
    await storage.replace({ ...manifest, fold: 0, generation: manifest.generation + 1 } as never);
    expect((await sources.own.lookUp(PRIVATE)).sources[1]).toMatchObject({
      state: 'failed',
      reason: 'library-damaged',
    });
    await expect.poll(async () => (await stateOf(PRIVATE)).wording).toBe('verbatim');
    expect(rebuilt).toBe(1);
  });
});

describe('an export that calls its texts as the record’s are called', () => {
  const FALSE = OFFICIAL.replace('不等于', '就等于');
  const INVENTED = '外交官的公文包里装着的从来都是远方的蓄水池。';
  const gov = { ...SHOWN, id: 'gov', name: '外交部' };
  const forged = () =>
    forgedExport(
      record.transcripts.map(({ turns: _turns, furniture: _furniture, ...facts }) => ({
        id: facts.id,
        lines: [`${FALSE}。`, `${INVENTED}${facts.id}`],
        collection: 'gov',
        facts: { ...facts },
      })),
      [gov],
    );

  it('is in no web page, and for the reader beside the record, whose words stay its own', async () => {
    const alone = await sources.bundled.lookUp(FALSE);
    expect(alone.wording).toBe('altered');
    await library.importAll(forged(), options);
    expect(await stateOf(INVENTED, sources.shown)).toMatchObject({ wording: 'none', from: [] });
    expect((await sources.shown.lookUp(FALSE)).matches).toEqual((await sourcesNow().bundled.lookUp(FALSE)).matches);
    const readings = (await sources.own.lookUp(FALSE)).matches.flatMap((match) => match.readings);
    const told = new Map(readings.map(({ source, transcript, wording }) => [`${source} ${transcript}`, wording]));
    for (const { transcript, wording } of alone.matches.flatMap((match) => match.readings))
      expect(told.get(`bundled ${transcript}`)).toBe(wording);
    const ids = new Set(record.transcripts.map(({ id }) => id));
    expect(readings.filter(({ source, transcript }) => source === 'library' && ids.has(transcript))).toEqual([]);
    for (const { id, turns } of record.transcripts) {
      expect((await sources.own.eventTexts(id))?.source).toBe('bundled');
      expect((await sources.own.transcripts([id])).map((text) => text.turns)).toEqual([turns]);
    }
  });

  it('that an older version let in is not asked; the rest of the library is', async () => {
    await keepBoth();
    const { read, transcript } = aTextToKeep({ lines: [INVENTED] });
    const kept = { transcript: withId(transcript, '2017-03-08.xinhua'), emendations: [], alignment: [] };
    const row = rowOf({ ...kept, read, corrections: [], collection: 'shown' }, null, 1);
    const storage = await openBrowserStorage(() => undefined);
    await addTexts(
      { ...storage, writeTexts: ([[key] = ['']]) => storage.stage([{ key, kept, row, read }]) },
      [kept],
      'zzzz',
      { collectionOf: () => 'shown' },
    );
    storage.close();
    expect(await library.texts()).toHaveLength(3);
    for (const of of [sources.own, sources.shown]) {
      expect((await stateOf(INVENTED, of)).wording).toBe('none');
      expect((await stateOf(PUBLIC, of)).from).toEqual(['library']);
    }
  });
});

describe('a pack', () => {
  const SAID = '明年三月完工，一天不晚。';
  const HARBOUR = 'pack:harbour-2024';

  async function take(
    head: Partial<PackHead>,
    texts = [aText()],
    inPages = false,
    tables: PackedTables = NO_TABLES,
  ): Promise<void> {
    const file = await aPack({ head, texts, tables });
    const outcome = await readPack(file);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    const seen = await library.packStanding(outcome.pack.manifest);
    await library.keepPack({ pack: outcome.pack, file }, { ...options, seen, inPages });
  }

  it('is a source of its own, called as its makers call it, and web pages hear only that there is a match', async () => {
    await take({});
    const { matches, sources: states } = await sources.own.lookUp(SAID);
    expect(matches.map(({ source, wording }) => [source, wording])).toEqual([[HARBOUR, 'verbatim']]);
    expect(states).toContainEqual({ id: HARBOUR, name: `${HEAD.title} · 林岚`, state: 'answered', reason: null });
    expect(await stateOf(SAID, sources.shown)).toMatchObject({
      wording: 'none',
      from: [],
      states: ['bundled answered'],
    });
    expect(await sources.countUnshown(SAID, SAID.length)).toEqual({ library: 0, packs: 1 });
    await library.keep([aTextToKeep({ lines: [SAID], date: '2021-01-01' })], options);
    expect(await sources.countUnshown(SAID, SAID.length)).toEqual({ library: 1, packs: 1 });
  });

  it('knows the people whom it names, for its own words alone', async () => {
    const words = (name: string): string => `这一段码头由${name}负责，明年三月之前一定完工，一天也不会晚。`;
    const texts = [aText({ source: `记者：谁负责？\n林岚：${words('闻人远')}\n`, record: null })];
    const person = (name: string) => ({ name, hans: [name], hant: [name], english: name, family: name, offices: [] });
    const people = ['闻人远', '闻人近'].map(person);
    const types = async (): Promise<string[]> => {
      const { matches } = await sources.own.lookUp(words('闻人近'));
      return matches.flatMap(({ readings }) => readings.flatMap(({ edits }) => edits.map(({ type }) => type)));
    };
    await take({}, texts);
    expect(await types()).not.toContain('name');
    await take({ revision: 2 }, texts, false, { ...NO_TABLES, people });
    expect(await types()).toContain('name');
    // The record's own people stand, whoever else calls somebody so.
    const [first] = NAMES.people;
    expect(namesWith([{ ...person(first!.name), english: 'Somebody' }], []).people).toEqual(NAMES.people);
    const many = Array.from({ length: 3000 }, (_, at) => person(`某${at}`));
    await take({ revision: 3 }, texts, false, { ...NO_TABLES, people: [...people, ...many] });
    expect(await types()).not.toContain('name');
  });

  it('is shown in web pages where it allows that and the reader has said so', async () => {
    await take({ inPages: true }, [aText()], true);
    expect((await stateOf(SAID, sources.shown)).from).toEqual([HARBOUR]);
    const [pack] = (await library.collections()).filter(({ id }) => id === HARBOUR);
    await library.putCollection({ ...pack!, inPages: false });
    expect((await stateOf(SAID, sources.shown)).from).toEqual([]);
    await library.putCollection({ ...pack!, on: false });
    expect((await stateOf(SAID)).states).toEqual(['bundled answered', `${HARBOUR} off`]);
  });

  it('stands before the reader’s own texts or behind them, as they put it', async () => {
    await take({});
    await keepBoth();
    const order = async () => (await stateOf(SAID)).states.map((state) => state.split(' ')[0]);
    expect(await order()).toEqual(['bundled', 'library', HARBOUR]);
    await library.orderCollections([HARBOUR, 'main']);
    expect(await order()).toEqual(['bundled', HARBOUR, 'library']);
  });

  it('has what its newer revision calls otherwise: its text opens, and a kept passage is found again', async () => {
    const lines = Array.from(
      { length: 9 },
      (_, at) => `记者：第${at + 1}号码头呢？\n林岚：第${at + 1}号要在第${at * 7 + 3}周装好，一天不晚。`,
    );
    const text = { record: null, date: '2024-05-02', event: '2024-05-02' };
    await take({}, [aText({ ...text, id: '2024-05-02.a', source: lines.join('\n') })]);
    const [{ id: old }] = (await library.texts()) as [{ id: string }, ...unknown[]];
    const words = ['第2号要在第10周装好'];
    const passage = { paragraph: `${old}#a2.1`, words };
    expect(await sources.own.locate([passage])).toEqual([{ state: 'there', paragraph: passage.paragraph }]);
    const more = ['记者：先问一句航道？', '林岚：下个月开工。', ...lines];
    await take({ revision: 2 }, [aText({ ...text, id: '2024-05-02.b', source: more.join('\n') })]);
    const [{ id }] = (await library.texts()) as [{ id: string }, ...unknown[]];
    expect(id).not.toBe(old);
    expect(await sources.own.locate([passage])).toEqual([{ state: 'moved', paragraph: `${id}#a3.1` }]);
    const opened = await sources.own.eventTexts(old);
    expect(opened?.transcripts.map((each) => each.id)).toEqual([id]);
    expect(opened?.redirects?.[passage.paragraph]).toBe(`${id}#a3.1`);
  });
});
