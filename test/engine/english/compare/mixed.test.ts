import { beforeAll, describe, expect, it } from 'vitest';
import { buildRecord } from '../../../../data/build-record.ts';
import { NAMES } from '../../../../data/known-names.ts';
import { createBilingualFinder } from '../../../../engine/english/compare/bilingual-finder.ts';
import type { Finder } from '../../../../engine/find/finder.ts';
import { dumpIndex } from '../../../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../../../engine/index/memory-store.ts';
import type { OfficialRecord } from '../../../../engine/record/record.ts';
import { mergeAnswers } from '../../../../engine/source/merge.ts';
import { englishSample, recordOf } from '../../../support/english.ts';

const over = (record: OfficialRecord): Finder =>
  createBilingualFinder(createMemoryStore(record, dumpIndex(record)), () => 0, NAMES);

const CHINESE = '拳头硬不等于道理硬，世界不能退回丛林法则。';
const CHANGED = '拳头硬不等于道理软，世界不能退回丛林法则。';
const ENGLISH = 'Our bottom line is also quite clear: we will never allow Taiwan to be separated from the motherland.';
const ALWAYS = ENGLISH.replace('never', 'always');

describe('a selection in both languages, each of which another source has', () => {
  let chinese: Finder;
  let english: Finder;
  beforeAll(() => {
    [chinese, english] = [over(buildRecord()), over(recordOf(englishSample()))];
  });
  const look = async (quote: string) =>
    mergeAnswers(
      [
        { id: 'bundled', value: await chinese.lookUp(quote) },
        { id: 'library', value: await english.lookUp(quote) },
      ],
      [],
    );

  it.each([
    [CHINESE + ENGLISH, ['verbatim', 'verbatim']],
    [CHINESE + ALWAYS, ['altered', 'verbatim']],
    [CHANGED + ENGLISH, ['altered', 'verbatim']],
    [ENGLISH + CHANGED, ['altered', 'verbatim']],
    [CHANGED + ALWAYS, ['altered', 'altered']],
  ])('is led by the part that differs more: %s', async (quote, expected) => {
    const answer = await look(quote);
    expect(answer.matches.map(({ wording }) => wording)).toEqual(expected);
    expect(answer).toMatchObject({ wording: expected[0], query: quote, cleaned: [] });
  });

  it('names the part that no source has', async () => {
    const answer = await look(
      `${CHINESE}The bridge was paid for by both governments and will carry trains from the spring.`,
    );
    expect(answer.wording).toBe('verbatim');
    expect(answer.cleaned).toMatchObject([{ kind: 'around', range: [CHINESE.length, answer.query.length] }]);
  });

  it('sets the English aside where nothing is there to compare it with, and says so', async () => {
    const answer = await chinese.lookUp(CHANGED + ENGLISH);
    expect(answer).toMatchObject({ wording: 'altered', query: CHANGED + ENGLISH });
    expect(answer.cleaned).toMatchObject([{ kind: 'around', range: [CHANGED.length, answer.query.length] }]);
  });
});
