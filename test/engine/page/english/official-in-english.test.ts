import { describe, expect, it } from 'vitest';
import { draftsOf } from '../drafts-of.ts';

const NAMED = 'Chinese Foreign Minister Wang Yi held a news conference in Beijing on Thursday.';
const WORDS = 'We will stand by our word in this matter';

/** Whose it is where somebody speaks behind the words, before them, in marks and without. */
function speakersOf(who: string, page: readonly string[]): Set<string> {
  const first = who.charAt(0).toUpperCase() + who.slice(1);
  const forms = [
    `“${WORDS},” ${who} said.`,
    `“${WORDS},” said ${who}.`,
    `${first} said: “${WORDS}.”`,
    `${first} said that China would send a second team to the islands.`,
  ];
  const drafts = forms.map((form) =>
    draftsOf([...page, form])
      .filter((draft) => draft.includes('stand by our word') || draft.includes('second team'))
      .map((draft) => (draft.includes(' 王毅 ') ? '王毅' : 'another')),
  );
  return new Set(drafts.flat());
}

describe('the official', () => {
  it.each([
    'FM Wang',
    'Foreign Minister Wang',
    'Minister Wang',
    'Mr Wang',
    'Mr. Wang',
    'China’s top diplomat Wang',
    "Beijing's top diplomat Wang",
    'the Chinese foreign minister',
    'China’s foreign minister',
    'the top Chinese diplomat',
    'China’s top diplomat',
    'China’s Wang',
    'State Councilor Wang',
    'Wang (pictured)',
  ])('is %s where the page names him', (who) => expect(speakersOf(who, [NAMED])).toEqual(new Set(['王毅'])));

  it.each([
    'FM Wang Yi',
    'Foreign Minister Wang Yi',
    'Foreign Minister Wang',
    'Chinese foreign minister Wang',
    'Chinese FM Wang Yi',
    'China’s Foreign Minister Wang Yi',
    'China’s Wang Yi',
    'China’s chief diplomat Wang Yi',
    'senior Chinese diplomat Wang Yi',
    'veteran diplomat Wang Yi',
    'State Councilor and Foreign Minister Wang Yi',
    'State Councillor Wang Yi',
    'Politburo member Wang Yi',
    'Foreign Minister Mr Wang Yi',
  ])('is %s where nothing else tells who is meant', (who) => expect(speakersOf(who, [])).toEqual(new Set(['王毅'])));

  it.each([
    'Wang, the Chinese foreign minister, said: “We will stand by our word in this matter.”',
    '“We will stand by our word in this matter,” said China’s top diplomat, Wang Yi, on Thursday.',
    'Wang Yi, director of the Office of the Central Commission for Foreign Affairs, said: “We will stand by our word in this matter.”',
    'On Thursday Wang Yi, China’s foreign minister, said: “We will stand by our word in this matter.”',
    'In Munich Foreign Minister Wang Yi told Chinese reporters: “We will stand by our word in this matter.”',
  ])('is he in %s', (text) => expect(draftsOf([text])).toEqual([expect.stringMatching(`^direct 王毅 ${WORDS}[.,]$`)]));
});

describe('another of the family, or of the office', () => {
  it.each([
    'Wang Wenbin',
    'Foreign Ministry spokesman Wang Wenbin',
    'Wang Huning',
    'Wang Yibo',
    'Professor Wang Yizhou',
    'Wang Yi-chuan',
    'Wang Yi-Fan',
    'Commerce Minister Wang Wentao',
    'Commerce Minister Wang',
    'commerce minister Wang',
    'Defence Minister Wang',
    'Vice Minister Wang',
    'Vice Foreign Minister Wang',
    'former foreign minister Wang',
    'Dr Wang',
    'Professor Wang',
    'Ms Wang',
    'Mrs. Wang',
    'Ambassador Wang',
    'shop owner Wang',
    'Vera Wang',
    'FM Lavrov',
    'Foreign Minister Lavrov',
    'Japan’s top diplomat',
    'the Russian foreign minister',
    'Wang Yi’s spokesman',
    'the spokesman for Foreign Minister Wang',
  ])('is %s', (who) => expect(speakersOf(who, [NAMED])).not.toContain('王毅'));

  it('is told with what he is', () => {
    expect(draftsOf([NAMED, `“${WORDS},” commerce minister Wang said.`])).toEqual([
      `direct commerce minister Wang ${WORDS},`,
    ]);
  });

  it.each(['Minister Wang', 'shop owner Wang Yi', 'Pastor Wang Yi', 'Wang Yi', 'State Councilor Wang'])(
    'may be %s where no office of his is named',
    (who) => expect(speakersOf(who, [])).not.toContain('王毅'),
  );
});
