import { beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../../../data/build-record.ts';
import { NAMES } from '../../../../data/known-names.ts';
import { createBilingualFinder } from '../../../../engine/english/compare/bilingual-finder.ts';
import { languageOf } from '../../../../engine/english/compare/mixed.ts';
import { isEnglish } from '../../../../engine/english/compare/is-english.ts';
import { createFinder, type Finder } from '../../../../engine/find/finder.ts';
import { dumpIndex } from '../../../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../../../engine/index/memory-store.ts';
import { joinWords } from '../../../../engine/record/record-words.ts';
import type { OfficialRecord } from '../../../../engine/record/record.ts';
import { ENGLISH_ID, ENGLISH_SOURCE, englishSample, recordOf } from '../../../support/english.ts';

const storeOf = (record: OfficialRecord) => createMemoryStore(record, dumpIndex(record));
const noClock = (): number => 0;

const record = buildRecord();
let english: Finder;
let both: Finder;

beforeAll(() => {
  const sample = englishSample();
  english = createBilingualFinder(storeOf(recordOf(sample)), noClock, NAMES);
  both = createBilingualFinder(storeOf({ ...record, transcripts: [...record.transcripts, sample] }), noClock, NAMES);
});

describe('an English quote beside an English text', () => {
  it.each([
    ['verbatim', 'Today’s South China Sea is also the busiest, safest and freest sea lane in the world.'],
    ['verbatim', "today's south china sea is also the busiest, safest and freest sea lane in the world"],
    [
      'verbatim',
      '“No reason can justify the continuation of the conflict,” Wang Yi told reporters, “and no excuse can be made for the killing of civilians.”',
    ],
    [
      'near',
      'No reason can justify a continuation of conflict, and no excuse can be made for the killing of the civilians.',
    ],
    [
      'altered',
      'No reason can justify the continuation of the conflict, and every excuse can be made for the killing of civilians.',
    ],
    [
      'altered',
      'Last year, two-way trade hit a record US$250 billion, meeting the target of US$200 billion ahead of schedule.',
    ],
    [
      'altered',
      'We oppose Palestine’s full membership in the United Nations, and call on the Security Council member concerned',
    ],
    [
      'abridged',
      '“In a volatile international environment, China will remain firmly a force for peace … and a force for progress in this world.”',
    ],
    [
      'spliced',
      'People everywhere have a scale in their hearts, and all conflicts have to end at the negotiating table.',
    ],
    [
      'none',
      'Our alliances are the greatest asset we have, and the fleet sails wherever the treaties of the sea allow.',
    ],
  ])('is %s: %s', async (wording, quote) => {
    expect((await english.lookUp(quote)).wording).toBe(wording);
  });

  it.each([
    ['altered', 'Anyone on the island of Taiwan who seeks “Taiwan independence” will pay a heavy price.'],
    ['none', 'All parties must reject the “hard connectivity” that the northern neighbour wants'],
    ['verbatim', 'Wang told reporters the US had an “unbelievable level” of fear'],
    [
      'verbatim',
      'Wang called the war “a tragedy for humanity and, even more, a disgrace for civilization” before he left Beijing.',
    ],
  ])('compares more than a term in marks, but where a reporter quotes it: %s, %s', async (wording, quote) => {
    expect((await english.lookUp(quote)).wording).toBe(wording);
  });

  it.each([
    [null, 'Wang told reporters'],
    [null, 'Wang Yi said'],
    [null, 'WANG YI said'],
    ['Wang Wenbin', 'Foreign Ministry spokesman Wang Wenbin said'],
    ['Wang Yi-chuan', 'Wang Yi-chuan said'],
    ['拜登', 'President Joe Biden said'],
  ])('says whom the page names beside the record’s speaker: %s for %s', async (name, who) => {
    const quote = `“No reason can justify the continuation of the conflict,” ${who}.`;
    expect((await english.lookUp(quote)).attributed).toEqual(
      name === null ? null : expect.objectContaining({ to: name }),
    );
  });

  it('shows what was changed, in the characters of both', async () => {
    const quote =
      'Last year, two-way trade hit a record US$250 billion, meeting the target of US$200 billion ahead of schedule.';
    const [match] = (await english.lookUp(quote)).matches;
    const [edit, ...others] = match!.readings[0]!.edits;
    expect(others).toEqual([]);
    expect(edit).toMatchObject({
      kind: 'protected',
      type: 'number',
      quote: 'US$250 billion',
      record: 'US$240 billion',
    });
    expect(quote.slice(...edit!.at)).toBe('US$250 billion');
    expect(ENGLISH_SOURCE.slice(...edit!.recordAt)).toBe('US$240 billion');
  });

  it('gives out the words of the text, and whose they are', async () => {
    const [match] = (await english.lookUp('no excuse can be made for the killing of civilians')).matches;
    const [reading] = match!.readings;
    expect(reading).toMatchObject({ transcript: ENGLISH_ID, voice: 'answer', wording: 'verbatim' });
    expect(joinWords(reading!.stretches)).toBe('no excuse can be made for the killing of civilians');
    expect(match!.saidBy).toBe('王毅');
    expect(match!.question?.text).toMatch(/international community provide/);
  });

  it('finds it through any twelve words in a row, where they stand', async () => {
    const { paragraphs } = englishSample().turns.find(({ id }) => id.endsWith('#a6'))!;
    for (const { text } of paragraphs) {
      const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => [index, index + word.length] as const);
      for (let at = 0; at + 12 <= words.length; at += 9) {
        const slice = text.slice(words[at]![0], words[at + 11]![1]);
        const answer = await english.lookUp(slice);
        expect(answer.wording, slice).toBe('verbatim');
        expect(joinWords(answer.matches[0]!.readings[0]!.stretches), slice).toContain(slice.replace(/[.,;:]$/, ''));
      }
    }
  });

  it('counts a phrase of few words wherever it stands', async () => {
    const { concordance, wording } = await english.lookUp('the South China Sea');
    expect(wording).toBe('verbatim');
    expect(concordance!.places).toBeGreaterThan(5);
  });

  it('says that words in no language it knows cannot be checked', async () => {
    const french = 'Nous allons défendre ensemble cette souveraineté nationale contre toute ingérence extérieure';
    expect((await english.lookUp(french)).reason).toBe('other-language');
  });
});

describe('languages beside each other', () => {
  it.each([
    '拳头硬不等于道理硬',
    '美方仍持续对华增加贸易和科技限制',
    '面对变幻莫测的国际环境，中国将坚定做这个世界的和平力量、进步力量。',
    '多极化',
  ])('a Chinese quote is answered as it is without any translation: %s', async (quote) => {
    const alone = await createFinder(storeOf(record), noClock, NAMES).lookUp(quote);
    const { coverage: _, ...beside } = await both.lookUp(quote);
    const { coverage: _alone, ...expected } = alone;
    expect(beside).toEqual(expected);
  });

  it('an English quote is answered as before where nothing is in English', async () => {
    const quote = 'Today’s South China Sea is also the busiest, safest and freest sea lane in the world.';
    const bilingual = createBilingualFinder(storeOf(record), noClock, NAMES);
    expect(await bilingual.lookUp(quote)).toEqual(await createFinder(storeOf(record), noClock, NAMES).lookUp(quote));
  });

  it('an English quote is compared with no Chinese text', async () => {
    const { matches } = await both.lookUp(
      'Today’s South China Sea is also the busiest and freest sea lane in the world.',
    );
    expect(new Set(matches.flatMap(({ readings }) => readings.map(({ transcript }) => transcript)))).toEqual(
      new Set([ENGLISH_ID]),
    );
    expect(matches.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('what mixes both is compared part by part', async () => {
    const quote =
      '面对变幻莫测的国际环境，中国将坚定做这个世界的和平力量、稳定力量、进步力量。China will remain firmly a force for war, a force for stability and a force for progress in this world.';
    const answer = await both.lookUp(quote);
    expect(answer.query).toBe(quote);
    const found = answer.matches.map(({ wording, readings }) => [wording, readings[0]!.transcript]);
    // What differs leads: a finding must not hide the other part's.
    expect(found[0]).toEqual(['altered', ENGLISH_ID]);
    expect(found[1]![1]).not.toBe(ENGLISH_ID);
    expect(answer.cleaned.filter(({ range }) => /\p{L}/u.test(quote.slice(...range)))).toEqual([]);
  });

  it.each([
    ['中国将坚定维护世界和平', 'zh'],
    ['AI、5G和G20', 'zh'],
    ['China will firmly uphold world peace', 'en'],
    ['中国将坚定维护世界和平 China will firmly uphold world peace', 'both'],
  ])('%s is written in %s', (quote, language) => {
    expect(languageOf(quote)).toBe(language);
  });

  it('knows an English text by its words', () => {
    expect(isEnglish(englishSample().turns.flatMap(({ paragraphs }) => paragraphs))).toBe(true);
    expect(isEnglish(record.transcripts[0]!.turns.flatMap(({ paragraphs }) => paragraphs))).toBe(false);
    expect(
      isEnglish([{ text: 'Le ministre a déclaré que la paix est un bien pour tous les peuples du monde. '.repeat(9) }]),
    ).toBe(false);
  });
});
