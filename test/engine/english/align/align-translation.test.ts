import { beforeAll, describe, expect, it } from 'vitest';
import { NAMES } from '../../../../data/known-names.ts';
import { alignTranslation, type TranslationAlignment } from '../../../../engine/english/align/align-translation.ts';
import { englishSentences } from '../../../../engine/english/align/english-sentences.ts';
import { withOriginals } from '../../../../engine/english/align/with-originals.ts';
import { createBilingualFinder } from '../../../../engine/english/compare/bilingual-finder.ts';
import { translationKeys } from '../../../../engine/english/align/translation-keys.ts';
import { alignWithin, placeAmong } from '../../../../engine/library/one-event.ts';
import type { SentencePlace, Transcript } from '../../../../engine/record/record.ts';
import { ENGLISH_SOURCE, englishSample, recordOf } from '../../../support/english.ts';
import { realFinder, realSources, sourced, storeOf } from '../../../support/finder.ts';

const { transcripts } = realFinder().record;
const byId = (id: string): Transcript => transcripts.find((each) => each.id === id)!;

let aligned: TranslationAlignment;
beforeAll(() => {
  aligned = alignTranslation(byId('2024-03-07.xinhua'), englishSample(), translationKeys(NAMES));
});

const wordsIn = (source: string, place: SentencePlace | null): string =>
  place?.ranges.map((range) => source.slice(...range)).join('') ?? '';

describe('a translation beside what it translates', () => {
  it('pairs turns in order, questions with questions', () => {
    const voices = aligned.turns.map(([chinese, english]) =>
      [chinese, english].map((id) => id.split('#')[1]!.charAt(0)),
    );
    expect(aligned.turns.length).toBeGreaterThan(30);
    expect(voices.every(([one, other]) => one === other)).toBe(true);
  });

  it('pairs sentences by numbers, names and lengths', () => {
    const source = realSources().get('2024-03-07.xinhua')!;
    const pair = aligned.sentences.find(({ english }) => wordsIn(ENGLISH_SOURCE, english).includes('US$240 billion'))!;
    expect(wordsIn(source, pair.chinese)).toContain('2400');
    expect(pair.sure).toBeGreaterThan(0.8);
  });

  it('knows a name and a country by any of their characters', () => {
    const keys = translationKeys(NAMES);
    const simplified = keys.chinese('王毅说，中国同东盟、联合国和欧洲的合作不针对美国。');
    expect(simplified.size).toBeGreaterThan(4);
    expect(keys.chinese('王毅說，中國同東盟、聯合國和歐洲的合作不針對美國。')).toEqual(simplified);
  });

  it('has each English sentence once, and is less sure of some than of others', () => {
    const starts = aligned.sentences.flatMap(({ english }) => english?.ranges[0]?.[0] ?? []);
    expect(new Set(starts).size).toBe(starts.length);
    const sure = aligned.sentences.map((each) => each.sure);
    expect(Math.min(...sure)).toBeLessThan(0.5);
    expect(Math.max(...sure)).toBeGreaterThan(0.95);
  });

  it('gives an English reading the Chinese that it translates', async () => {
    const sample = { ...englishSample(), translates: '2024-03-07.xinhua', source: 'library' };
    const answer = sourced(
      await createBilingualFinder(storeOf(recordOf(sample)), () => 0, NAMES).lookUp(
        'two-way trade hit a record US$240 billion, meeting the target of US$200 billion ahead of schedule',
      ),
    );
    const asked = {
      ...answer,
      matches: answer.matches.map((match) => ({
        ...match,
        readings: match.readings.map((each) => ({ ...each, source: 'library' })),
      })),
    };
    const all = [sample, { ...byId('2024-03-07.xinhua'), source: 'bundled' }];
    const { matches } = await withOriginals(asked, async (ids) => all.filter(({ id }) => ids.includes(id)));
    const { original, edits } = matches[0]!.readings[0]!;
    expect(original).toMatchObject({ source: 'bundled', transcript: '2024-03-07.xinhua' });
    expect(original!.text).toMatch(/2400.*2000/);
    expect(original!.text).toBe(
      original!.ranges
        .map((range) =>
          realSources()
            .get('2024-03-07.xinhua')!
            .slice(...range),
        )
        .join(''),
    );
    expect(edits).toEqual([]);
    expect(await withOriginals(asked, async () => [])).toEqual(asked);
  });

  it('is of the event of the text that it translates, and of no other that day', () => {
    const sample = { ...englishSample(), event: '2024-03-07' };
    expect(placeAmong(sample, transcripts)).toMatchObject({ event: '2024-03-07', translates: '2024-03-07.xinhua' });
    const others = ['2017-03-08.scio', '2017-03-08.xinhua'].map((id) => ({
      ...byId(id),
      date: '2024-03-07',
      event: '2024-03-07',
    }));
    expect(placeAmong(sample, others)).toMatchObject({ event: '2024-03-07-2', translates: null });
  });

  it('is of the text that it is said to translate, where that is here', () => {
    const said = (translates: string) => ({ ...englishSample(), event: '2024-03-07', translates });
    expect(placeAmong(said('2024-03-07.special'), transcripts).translates).toBe('2024-03-07.special');
    expect(placeAmong(said('2024-03-07.gone'), transcripts).translates).toBe('2024-03-07.xinhua');
  });

  it('is not collated with it: what differs between two languages tells nothing', () => {
    expect(alignWithin({ ...englishSample(), event: '2024-03-07' }, transcripts, NAMES)).toEqual([]);
  });

  it('parts sentences at their stops alone', () => {
    const text = 'Mr. Hale met the U.S. envoy at 5.30 p.m. today. “It was good.” He left.';
    expect(
      englishSentences({ id: 'p', text, ranges: [[10, 10 + text.length]] }).map((each) => [
        each.text,
        each.ranges[0]![0],
      ]),
    ).toEqual([
      ['Mr. Hale met the U.S. envoy at 5.30 p.m. today.', 10],
      ['“It was good.”', 58],
      ['He left.', 73],
    ]);
  });
});
