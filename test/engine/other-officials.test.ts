/**
 * Other officials than the bundled record's: a spokesperson's briefing and a press conference with a moderator, both invented, with their
 * own people and outlets. Whatever is known of somebody must come from such data.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../data/known-names.ts';
import { readOutlets } from '../../data/outlets.ts';
import { readPeople } from '../../data/people.ts';
import { alignTranscripts } from '../../engine/collate/align-transcripts.ts';
import { variantsOf } from '../../engine/collate/variants-of.ts';
import { createClassifier } from '../../engine/collate/witness-difference.ts';
import { createFinder } from '../../engine/find/finder.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import { parseTranscript } from '../../engine/parse/parse-transcript.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { createSearch } from '../../engine/search/search.ts';
import { createEnglish } from '../../engine/text/english.ts';
import { createNames, type KnownNames } from '../../engine/text/names.ts';
import { aRecord } from '../support/a-record.ts';
import { outlineOf } from '../support/outline.ts';
import { storeOf } from '../support/finder.ts';

const read = (file: string) => readFileSync(new URL(`../fixtures/officials/${file}`, import.meta.url), 'utf8');
const people = readPeople(read('people.json'));
const names = createNames(people, readOutlets(read('outlets.json')).outlets);

function parsed(id: string): Transcript {
  return parseTranscript(read(`${id}.txt`), names, { id, event: id.slice(0, 10) }).transcript;
}

const briefing = parsed('2031-05-14.ocean');
const conference = parsed('2031-06-02.weather');
const record = aRecord(briefing, conference);
const store = createMemoryStore(record, dumpIndex(record));
const finderWith = (known: KnownNames) => createFinder(store, () => 0, known);
const finder = finderWith(names);

describe('the texts of other officials', () => {
  it.each([
    [briefing, '沈若溪', '远洋事务部发言人', '2031-05-14'],
    [conference, '顾远舟', '气象总署署长', '2031-06-02'],
  ])('say who speaks, in which office, on which day', (transcript, speaker, office, date) => {
    expect(transcript).toMatchObject({ speaker, office, date });
  });

  it('are parsed turn by turn: whose each is, and under which label', () => {
    const turns = (transcript: Transcript) =>
      outlineOf(transcript).map((line) => line.split(' | ').slice(0, 4).join(' | '));
    expect(turns(briefing)).toEqual([
      'h1 | heading | - | -',
      'q1 | question | - | 问：',
      'a1 | answer | 沈若溪 | 答：',
      'q2 | question | - | 问：',
      'a2 | answer | 沈若溪 | 答：',
      'q3 | question | - | 问：',
      'a3 | answer | 沈若溪 | 答：',
    ]);
    expect(turns(conference)).toEqual([
      'h1 | heading | - | -',
      'n1 | narration | - | -',
      'm1 | moderator | - | 主持人：',
      'a0 | answer | 顾远舟 | 顾远舟：',
      'm2 | moderator | - | 主持人：',
      'q1 | question | 滨城晨讯 | 《滨城晨讯》记者：',
      'a1 | answer | 顾远舟 | 顾远舟：',
      'q2 | question | 深蓝通讯社 | 深蓝通讯社记者：',
      'a2 | answer | 顾远舟 | 顾远舟：',
      'm3 | moderator | - | 主持人：',
    ]);
  });

  it('take an outlet for one whose name does not tell, where the data know it', () => {
    const source = 'BMN：台风何时到来？\n\n顾远舟：下周。\n\n深蓝社：谢谢署长，渔船呢？\n\n顾远舟：应当回港。\n';
    const voices = (known: KnownNames) =>
      parseTranscript(source, known, { id: 'x' }).transcript.turns.map(({ voice, outlet }) => [voice, outlet]);
    expect(voices(names)).toEqual([
      ['question', 'BMN'],
      ['answer', null],
      ['question', '深蓝社'],
      ['answer', null],
    ]);
    expect(voices(createNames(people, []))).not.toContainEqual(['question', 'BMN']);
  });

  it('set apart what one of them quotes of the other', () => {
    const source = read('2031-06-02.weather.txt');
    const quoted = conference.turns.flatMap((turn) => turn.quoted.map((range) => source.slice(...range)));
    expect(quoted).toEqual(['守护大海需要的是灯塔。']);
  });
});

describe('a quotation of other officials', () => {
  it.each([
    ['大海从来不是谁家的后院', '2031-05-14', '沈若溪', 'answer'],
    ['不漏一个村庄，不漏一条渔船', '2031-06-02', '顾远舟', 'answer'],
    ['风没有国界，数据也不应当有围墙', '2031-06-02', '顾远舟', 'answer'],
    ['去年有居民抱怨预警短信来得太晚', '2031-06-02', '顾远舟', 'question'],
    ['深海观测数据可能被用于军事目的', '2031-05-14', '沈若溪', 'question'],
    ['我们请到了气象总署署长顾远舟先生', '2031-06-02', '顾远舟', 'moderator'],
  ])('%s: is found on %s, in whose words', async (quote, event, speaker, voice) => {
    const { wording, matches } = await finder.lookUp(quote);
    expect([wording, matches.length]).toEqual(['verbatim', 1]);
    expect(matches[0]).toMatchObject({ event, speaker, voice });
  });

  it.each([
    ['“大海从来不是谁家的后院，”沈若溪说。', '沈若溪说。'],
    ['大海从来不是谁家的后院，沈若溪说。', '沈若溪说。'],
    ['沈若溪称大海从来不是谁家的后院', '沈若溪称'],
    ['远洋事务部发言人表示：“大海从来不是谁家的后院”', '远洋事务部发言人表示：'],
    ['沈發言人說，大海從來不是誰家的後院', '沈發言人說，'],
    ['远洋事务部：大海从来不是谁家的后院', '远洋事务部：'],
    ['沈若溪发言人：大海从来不是谁家的后院', '沈若溪发言人：'],
    ['顾署长强调，风没有国界，数据也不应当有围墙', '顾署长强调，'],
    ['風沒有國界，數據也不應當有圍牆，顧遠舟署長說。', '顧遠舟署長說。'],
    ['风没有国界，数据也不应当有围墙 ——气象总署署长顾远舟', '——气象总署署长顾远舟'],
  ])('%s: is found without what says whose it is', async (quote, aside) => {
    const { wording, cleaned, matches } = await finder.lookUp(quote);
    expect([wording, matches.length, matches[0]?.voice]).toEqual(['verbatim', 1, 'answer']);
    expect(cleaned.filter(({ kind }) => kind !== 'outer-quotes').map(({ range }) => quote.slice(...range))).toEqual([
      aside,
    ]);
  });

  it('takes a title for a title only where the data know it', async () => {
    const quote = '顾署长强调，风没有国界，数据也不应当有围墙';
    const said = async (known: KnownNames) => (await finderWith(known).lookUp(quote)).attributed?.to;
    expect(await said(names)).toBeUndefined();
    for (const known of [NAMES, createNames([], [])]) expect(await said(known)).toBe('顾署长');
  });

  it('says so where it is the other’s words', async () => {
    const { matches } = await finder.lookUp('守护大海需要的是灯塔');
    expect(matches.map(({ event, speaker, flags }) => [event, speaker, flags])).toEqual([
      ['2031-06-02', '顾远舟', ['in-others-view']],
      ['2031-05-14', '沈若溪', []],
    ]);
  });

  it('is altered by another name in the place of theirs', async () => {
    const { wording, matches } = await finder.lookUp('欢迎参加今天的记者会，我们请到了气象总署署长沈若溪先生');
    expect(wording).toBe('altered');
    expect(matches[0]!.readings[0]!.edits).toMatchObject([
      { kind: 'protected', type: 'name', quote: '沈若溪', record: '顾远舟' },
    ]);
  });

  it('may write a name in another of its forms', async () => {
    const { wording } = await finder.lookUp('歡迎參加今天的記者會，我們請到了氣象總署署長顧遠舟先生');
    expect(wording).toBe('verbatim');
  });
});

describe('two texts that name other officials', () => {
  it('differ in a name where one stands for another', () => {
    const classify = createClassifier(names);
    expect(classify('这是顾远舟的看法。', '这是沈若溪的看法。')).toBe('name');
    expect(createClassifier(createNames([], []))('这是顾远舟的看法。', '这是沈若溪的看法。')).not.toBe('name');
    expect(classify('远洋事务部已经说明。', '气象总署已经说明。')).toBe('name');
    expect(variantsOf('这是顾远舟的看法。', '这是沈若溪的看法。', names).variants).toEqual([
      { kind: 'name', a: [2, 5], b: [2, 5] },
    ]);
  });

  it('are laid side by side with it', () => {
    const edition = (id: string, who: string) =>
      parseTranscript(`记者：谁提出了建议？\n\n沈若溪：这是${who}提出的建议，我们表示欢迎。\n`, names, { id });
    const [a, b] = [edition('a', '顾远舟').transcript, edition('b', '沈若溪').transcript];
    expect(alignTranscripts(a, b, names).sentences.map(({ kind }) => kind)).toEqual(['same', 'name']);
  });
});

describe('a search among other officials', () => {
  const search = createSearch(storeOf(record), names.outlets);
  const hits = async (query: string) => (await search(query, { limit: 9 })).hits.map(({ paragraph }) => paragraph);

  it.each([
    ['Deep Blue', ['2031-06-02.weather#q2.1']],
    ['滨城晨讯', ['2031-06-02.weather#q1.1']],
    ['BMN', ['2031-06-02.weather#q1.1']],
    ['顾远舟 国界', ['2031-06-02.weather#a2.1']],
    ['顧遠舟 國界', ['2031-06-02.weather#a2.1']],
  ])('%s', async (query, expected) => {
    expect(await hits(query)).toEqual(expected);
  });

  it('finds a name where it is spoken, too', async () => {
    expect(await hits('沈若溪')).toContain('2031-06-02.weather#a1.1');
  });
});

it('has English for other officials from the same data', () => {
  const english = createEnglish(people, []);
  expect(english.titled('沈若溪', '远洋事务部发言人')).toBe('Spokesperson Shen Ruoxi');
  expect(english.of('气象总署署长')).toBe('Director of the Weather Administration');
});
