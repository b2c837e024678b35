import { describe, expect, it } from 'vitest';
import { areDenied, areForms, areOpposite, isMistyped } from '../../../../engine/english/compare/lexicon.ts';
import { englishUnits } from '../../../../engine/english/compare/units.ts';
import { wordTier } from '../../../../engine/english/compare/word-tier.ts';

const forms = (text: string): string[] => englishUnits(text).map(({ form }) => form);

describe('English words as they are compared', () => {
  it.each([
    ['case and quotation marks', 'the word "China"', 'The word “CHINA”'],
    ['hyphens and blanks', 'a dual-track approach', 'a dual track approach'],
    ['a prefix with a hyphen', 'non-interference, co-operation', 'noninterference, cooperation'],
    ['both coasts', 'labour, organisation, centre, defence, dialogue', 'labor, organization, center, defense, dialog'],
    ['a doubled l', 'labelled, travelling', 'labeled, traveling'],
    ['contractions', "it's; we'll; don't; can't; won't", 'it is; we will; do not; cannot; will not'],
    ['typographic apostrophes', 'China’s won’t', "China's won't"],
    ['per cent', '50 percent', '50 per cent'],
    ['a sign for it', '50%', 'fifty percent'],
    ['numbers in words', 'seventeen thousand trips', '17,000 trips'],
    ['ordinals', 'the forty-fifth anniversary', 'the 45th anniversary'],
    ['money', 'US$240 billion', '240 billion US dollars'],
    ['days', 'March 7', '7 March'],
    ['days with an ending', 'on the 7th of March', 'on the March 7'],
    ['short names', 'the United States and the European Union', 'the US and the EU'],
    ['points in them', 'the U.S.', 'the US'],
  ])('folds %s', (_, one, other) => {
    expect(forms(one)).toEqual(forms(other));
  });

  it.each([
    ['a pronoun and a country', 'give us peace', 'give US peace'],
    ['a year and its decade', 'in 1990', 'in the 1990s'],
    ['an ordinal and a number', 'the 4th', 'the 4'],
    ['another number', '5.2 percent', '5.5 percent'],
    ['another day', 'March 7', 'March 17'],
    ['another currency', '240 billion yuan', '$240 billion'],
    ['another word', 'support', 'oppose'],
  ])('keeps apart %s', (_, one, other) => {
    expect(forms(one)).not.toEqual(forms(other));
  });

  it('has each word where it stands', () => {
    const text = 'China can’t pay US$240 billion on 7 March.';
    expect(englishUnits(text).map(({ range }) => text.slice(...range))).toEqual([
      'China',
      'ca',
      'n’t',
      'pay',
      'US$240 billion',
      'on',
      '7 March',
    ]);
  });
});

describe('what two words are to each other', () => {
  it('knows forms of one word, opposites, denied and mistyped ones', () => {
    expect(areForms('strength', 'strengths')).toBe(true);
    expect(areForms('worked', 'working')).toBe(true);
    expect(areForms('peace', 'place')).toBe(false);
    expect(areOpposite('supports', 'opposed')).toBe(true);
    expect(areDenied('unable', 'able')).toBe(true);
    expect(isMistyped('goverment', 'government')).toBe(true);
    expect(isMistyped('conform', 'confirm')).toBe(false);
  });
});

describe('the tier of two texts', () => {
  it.each([
    ['T0', 'Peace will come.', 'Peace will come.'],
    ['T1', 'Peace  will come.', 'Peace will come.'],
    ['T2', '“PEACE” will come', 'peace will come'],
    ['T3', 'Labour can’t wait', 'labor cannot wait'],
    ['T4', 'Fifty percent', '50 percent'],
  ])('is %s', (tier, one, other) => {
    expect(wordTier(one, other)).toBe(tier);
  });
});
