import { describe, expect, it } from 'vitest';
import { draftsOf, type Part } from '../drafts-of.ts';

/** In which the official is named with his office, and nothing is said. */
const NAMED = 'Chinese Foreign Minister Wang Yi held a news conference.';
const drafts = (...parts: Part[]) => draftsOf([NAMED, ...parts]);

describe('what stands in marks', () => {
  it.each<[string, string[]]>([
    [
      '“We will stand by our word in this matter,” Wang said.',
      ['direct 王毅 We will stand by our word in this matter,'],
    ],
    [
      'Wang said: “We will stand by our word in this matter.”',
      ['direct 王毅 We will stand by our word in this matter.'],
    ],
    [
      '“We will stand by our word,” said Wang, “and others should stand by theirs.”',
      ['direct 王毅 We will stand by our word,|and others should stand by theirs.'],
    ],
    [
      '"We will stand by our word," Wang told reporters in Munich on Saturday. "Others should stand by theirs as well."',
      ['direct 王毅 We will stand by our word,', 'direct 王毅 Others should stand by theirs as well.'],
    ],
    ['“Who has stood by his word?” Wang asked. The hall was quiet.', ['direct 王毅 Who has stood by his word?']],
    [
      'Wang said China would “stand by its word in this matter, come what may”.',
      ['direct 王毅 stand by its word in this matter, come what may'],
    ],
    [
      'Wang said the two sides had agreed to “keep in touch” on the matter until the autumn.',
      ['indirect 王毅 the two sides had agreed to “keep in touch” on the matter until the autumn'],
    ],
    [
      'A shop sells “the best dumplings in the whole of the city”.',
      ['embedded - the best dumplings in the whole of the city'],
    ],
    [
      '“We have never asked for more than that,” Foreign Minister Wang Yi was quoted as saying by the agency.',
      ['direct 王毅 We have never asked for more than that,'],
    ],
    [
      'The paper quoted Wang as saying: “We have never asked for more than that.”',
      ['direct 王毅 We have never asked for more than that.'],
    ],
    [
      '“The figures do not add up at all,” said Jane Holm, an economist at the Bay Institute.',
      ['direct Jane Holm The figures do not add up at all,'],
    ],
    [
      'Wang Yi, 70, told reporters on Thursday: “We will stand by our word in this matter.”',
      ['direct 王毅 We will stand by our word in this matter.'],
    ],
    [
      '“We were lucky that nobody was at sea,” harbour master Ewan Petrie told the RTV-style programme Coastline.',
      ['direct Ewan Petrie We were lucky that nobody was at sea,'],
    ],
    [
      '“The figures do not add up at all,” the economist, who asked not to be named, said.',
      ['direct the economist The figures do not add up at all,'],
    ],
    [
      '“China can’t develop without the world,” he began, “and still less can the world develop without China.”',
      ['direct 王毅 China can’t develop without the world,|and still less can the world develop without China.'],
    ],
    [
      '“He reads from a script that was settled weeks ago,” says a European diplomat who sat in the third row.',
      ['direct a European diplomat He reads from a script that was settled weeks ago,'],
    ],
    [
      '“There is no script and there never was one,” one blogger quoted him as saying.',
      ['direct 王毅 There is no script and there never was one,'],
    ],
    [
      'Wang — on the second day of a tour — rejected what he called “rumours that are spread by those who build nothing”.',
      ['direct 王毅 rumours that are spread by those who build nothing'],
    ],
  ])('%s', (text, expected) => expect(drafts(text)).toEqual(expected));

  it('goes on in the next paragraph, where it is opened anew, and belongs to whom the last one names', () => {
    expect(
      drafts(
        'Jane Holm, an economist, said that the figures did not add up at all.',
        '“The calamity reminds the world that the occupation is a fact.',
        '“Still less should the injustice be left uncorrected,” Wang said. “It has gone on for long enough now.”',
      ).slice(1),
    ).toEqual([
      'direct 王毅 The calamity reminds the world that the occupation is a fact.|Still less should the injustice be left uncorrected,',
      'direct 王毅 It has gone on for long enough now.',
    ]);
  });
});

describe('what is said without marks', () => {
  it.each<[string, string[]]>([
    [
      'Wang said on Friday that China would send a second team to the islands.',
      ['indirect 王毅 China would send a second team to the islands'],
    ],
    [
      'China will send a second team to the islands, Wang said.',
      ['indirect 王毅 China will send a second team to the islands'],
    ],
    [
      'China will send a second team to the islands, Wang told a forum in Jakarta on Tuesday.',
      ['indirect 王毅 China will send a second team to the islands'],
    ],
    [
      'But China will send a second team to the islands, the foreign minister added.',
      ['indirect 王毅 China will send a second team to the islands'],
    ],
    [
      'Wang told his counterpart that the second team would leave within a week.',
      ['indirect 王毅 the second team would leave within a week'],
    ],
    [
      'Wang, who arrived on Sunday, warned that the window for talks would not stay open for long.',
      ['indirect 王毅 the window for talks would not stay open for long'],
    ],
    [
      'Wang left for Jakarta, saying the talks had been frank and of great use to both sides.',
      ['indirect 王毅 the talks had been frank and of great use to both sides'],
    ],
    [
      'BEIJING — China’s foreign minister left for Jakarta, saying the talks had been of great use to both sides.',
      ['indirect 王毅 the talks had been of great use to both sides'],
    ],
    [
      'Wang urged both sides to return to the table before the end of the year.',
      ['indirect 王毅 both sides to return to the table before the end of the year'],
    ],
    [
      'According to Wang, the second team will leave within a week.',
      ['indirect 王毅 the second team will leave within a week'],
    ],
    [
      'Wang noted that trade had grown, but added that much remained to be done by both sides.',
      ['indirect 王毅 trade had grown', 'indirect 王毅 much remained to be done by both sides'],
    ],
    [
      'Wang - who took the post in July - said relations had improved since the summit.',
      ['indirect 王毅 relations had improved since the summit'],
    ],
    [
      'Asked whether he would stay on, Wang laughed and said that he would leave such matters to others.',
      ['indirect 王毅 he would leave such matters to others'],
    ],
    [
      'BEIJING, March 7 (Agency) - China will send a second team to the islands, Wang said.',
      ['indirect 王毅 China will send a second team to the islands'],
    ],
  ])('%s', (text, expected) => expect(drafts(text)).toEqual(expected));

  it.each([
    'Trade rose by a tenth last year, customs data showed.',
    'The authority has rejected claims that the bridge is not safe to cross.',
    'Wang arrived on Sunday and left on Monday without a word to the press.',
    'The minister’s warning that the talks may fail was read with care in the capitals.',
    'It was a promise that nobody in the hall believed for a moment.',
  ])('is nobody’s: %s', (text) => expect(drafts(text)).toEqual([]));
});

describe('whose words they are', () => {
  it.each<[string, string[], string[]]>([
    [
      'a namesake’s are not the official’s',
      ['Wang Yibo, a singer, was there.', '“I came here for the music alone,” Wang said.'],
      ['direct Wang I came here for the music alone,'],
    ],
    [
      'another of the family’s name',
      ['Ministry spokesman Wang Wenbin spoke later.', '“We have nothing to add to that,” Wang said.'],
      ['direct Wang We have nothing to add to that,'],
    ],
    [
      'a pronoun is whom the sentence before tells of, though he said nothing in it',
      [
        'Wang said that the talks would go on for as long as they must.',
        'Foreign ministry spokesperson Wang Wenbin later declined to give a date. “I have nothing to announce at this stage,” he said.',
      ],
      [
        'indirect 王毅 the talks would go on for as long as they must',
        'direct Wang Wenbin I have nothing to announce at this stage,',
      ],
    ],
    [
      'a pronoun is whoever spoke last',
      [
        'Jane Holm, an economist, said that the figures did not add up at all.',
        '“I have counted them twice,” she said.',
      ],
      ['indirect Jane Holm the figures did not add up at all', 'direct Jane Holm I have counted them twice,'],
    ],
    [
      'the minister may be another’s where another is there',
      [
        'Foreign Minister Rafael Osorio met him. Mr Osorio said that the talks went well for both sides.',
        'The foreign minister said that he would be back before long.',
      ],
      ['indirect Mr Osorio the talks went well for both sides', 'indirect Mr Osorio he would be back before long'],
    ],
  ])('%s', (_, parts, expected) => expect(drafts(...parts)).toEqual(expected));

  it('are nobody’s in particular where no office tells that he is meant', () => {
    expect(draftsOf(['Wang Yi, a coach, said that the team had played with heart.'])).toEqual([
      'indirect Wang Yi the team had played with heart',
    ]);
  });
});

describe('headlines and labels', () => {
  it.each<[string, string[]]>([
    ['Wang Yi: No excuse for the killing of civilians', ['headline 王毅 No excuse for the killing of civilians']],
    ['China will not yield to any bullying, Wang Yi says', ['headline 王毅 China will not yield to any bullying']],
    ['Chinese foreign minister says talks must not be delayed', ['headline 王毅 talks must not be delayed']],
    ['China will not yield to any bullying, FM says', ['headline 王毅 China will not yield to any bullying']],
    ['Five things to know about the talks', []],
  ])('%s', (text, expected) => expect(drafts({ text, role: 'heading' })).toEqual(expected));

  it('are turns, to the next label', () => {
    expect(
      drafts(
        'Reuters: How will China answer to the new tariffs of the United States?',
        'Wang Yi: We will answer as anybody would answer to them.',
        'The door to talks stays open on our side at all times.',
      ),
    ).toEqual([
      'transcript Reuters How will China answer to the new tariffs of the United States?',
      'transcript 王毅 We will answer as anybody would answer to them.',
      'transcript 王毅 The door to talks stays open on our side at all times.',
    ]);
  });
});
