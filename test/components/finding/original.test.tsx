// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Original } from '../../../components/finding/passage/Original.tsx';
import { sayOriginal } from '../../../components/finding/say/say-texts.ts';
import type { TranslatedPassage } from '../../../engine/record/answer.ts';
import type { TranslatedBy } from '../../../engine/record/record.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aMatch, aView } from '../../support/answers.ts';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

const CHINESE = '我们的底线也很清楚。';
const ORIGINAL: TranslatedPassage = {
  source: 'bundled',
  transcript: 'chinese',
  paragraph: 'chinese#a1.1',
  ranges: [[0, CHINESE.length]],
  text: CHINESE,
  sure: 0.9,
};

/** What is drawn beside a passage of a translation. */
function drawn(translation: TranslatedBy | null, original: TranslatedPassage | null): string {
  const plain = aMatch();
  const match = { ...plain, readings: plain.readings.map((each) => ({ ...each, ...(original && { original }) })) };
  const view = aView([match]);
  const [reading] = match.readings;
  const own = view.editions[reading!.transcript]!;
  view.editions[reading!.transcript] = { ...own, language: 'en', translation };
  view.editions['chinese'] = { ...own, transcript: 'chinese', short: { en: 'the agency’s text' } };
  return render(<Original said={sayOriginal(match, view)!} />).container.textContent;
}

it.each([
  ['official', 'Marked as the official translation'],
  ['agency', 'Translation by an agency or a paper'],
  ['machine', 'Machine translation'],
  [null, 'Translation; the translator is not stated'],
] as const)('says whose translation it is, and has the Chinese: %s', (translation, said) => {
  expect(drawn(translation, ORIGINAL)).toBe(`${said} · of: the agency’s text${CHINESE}`);
});

it('says where it may be another sentence', () => {
  expect(drawn('official', { ...ORIGINAL, sure: 0.4 })).toContain('perhaps of another sentence');
});

it('says whose translation it is where nothing stands beside it', () => {
  expect(drawn('machine', null)).toBe('Machine translation');
});

it('is nothing beside a Chinese passage', () => {
  const match = aMatch();
  expect(sayOriginal(match, aView([match]))).toBeNull();
});
