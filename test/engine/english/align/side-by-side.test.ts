import { expect, it } from 'vitest';
import { buildRecord } from '../../../../data/build-record.ts';
import { NAMES } from '../../../../data/known-names.ts';
import { alignTranslation } from '../../../../engine/english/align/align-translation.ts';
import { sideBySide } from '../../../../engine/english/align/side-by-side.ts';
import { translationKeys } from '../../../../engine/english/align/translation-keys.ts';
import { englishSample } from '../../../support/english.ts';

const chinese = buildRecord().transcripts.find(({ id }) => id === '2024-03-07.xinhua')!;
const english = englishSample();
const keys = translationKeys(NAMES);
const shown = sideBySide(chinese, english, keys)!;
const bare = (text: string) => text.replace(/\s+/gu, '');

it('holds each sentence that was aligned once, in its order, in the words of both texts', () => {
  const aligned = alignTranslation(chinese, english, keys).sentences;
  const rows = shown.sections.flatMap((section) => section.rows);
  expect(rows).toHaveLength(aligned.length);
  for (const side of ['chinese', 'english'] as const) {
    const text = side === 'chinese' ? chinese : english;
    const printed = bare(text.turns.flatMap(({ paragraphs }) => paragraphs.map((each) => each.text)).join(''));
    const words = shown.sections.flatMap((section) => section.rows.flatMap((row) => row[side] ?? []));
    expect(words.every((sentence) => printed.includes(bare(sentence)))).toBe(true);
    expect(bare(words.join('')).length / printed.length).toBeGreaterThan(0.9);
  }
});

it('stands turn beside turn, and says of which pairs it is not sure', () => {
  const paired = shown.sections.filter(({ chinese, english }) => chinese !== null && english !== null);
  expect(paired.length).toBeGreaterThan(15);
  for (const { chinese, english } of paired) expect(english!.voice, chinese!.id).toBe(chinese!.voice);
  const sure = alignTranslation(chinese, english, keys).sentences.filter(
    (pair) => pair.chinese !== null && pair.english !== null,
  );
  expect(shown.pairs).toBe(sure.length);
  expect(shown.unsure).toBe(sure.filter((pair) => pair.sure < 0.7).length);
});

it('is the same whichever is named first, and nothing for two texts of one language or of two events', () => {
  expect(sideBySide(english, chinese, keys)).toEqual(shown);
  expect(sideBySide(chinese, chinese, keys)).toBeNull();
  expect(sideBySide(english, english, keys)).toBeNull();
  expect(sideBySide(chinese, { ...english, event: '2017-03-08', translates: null }, keys)).toBeNull();
  expect(sideBySide(chinese, { ...english, event: '2017-03-08', translates: chinese.id }, keys)).not.toBeNull();
});
