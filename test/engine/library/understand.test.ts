import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import type { Corrections } from '../../../engine/library/correction.ts';
import type { ReadText, SpokenTime, StatedFact, StatedTurn } from '../../../engine/library/read-text.ts';
import { understand, understandSteps } from '../../../engine/library/understand.ts';
import { findCoverageFaults } from '../../../engine/parse/coverage.ts';
import type { Person } from '../../../engine/text/person.ts';
import { createNames } from '../../../engine/text/names.ts';
import { aReadText } from '../../support/a-read-text.ts';
import { outlineOf } from '../../support/outline.ts';

const EXCHANGE = '某某日报记者：何时通水？\n林岚：明年六月。\n';

function stated(...facts: [value: string, evidence: string][]): StatedFact[] {
  return facts.map(([value, evidence]) => ({ fact: 'date', value, evidence }));
}

function dateOf(source: string, ...facts: [value: string, evidence: string][]): string {
  const { transcript, doubts } = understand(aReadText(source, { stated: stated(...facts) }), NAMES, []);
  const doubt = doubts.find(({ fact }) => fact === 'date');
  return transcript.date ?? `${doubt?.kind} ${doubt?.values.join(' ')}`.trim();
}

describe('the day of a text', () => {
  const OWN = `4月18日，水务局举行发布会，局长林岚出席。\n${EXCHANGE}`;
  const WITH_YEAR = `2031年${OWN}`;

  it.each<[what: string, date: string, source: string, ...facts: [string, string][]]>([
    ['is in the text itself', '2031-04-18', WITH_YEAR],
    [
      'is the text’s where the page was put up the day after',
      '2031-04-18',
      WITH_YEAR,
      ['2031-04-19', 'JSON-LD datePublished'],
    ],
    [
      'is open where the page tells of another one',
      'dates-disagree 2031-04-18 2031-04-25',
      WITH_YEAR,
      ['2031-04-25', 'JSON-LD datePublished'],
    ],
    ['has its year from the page', '2031-04-18', OWN, ['2031-04-19T08:00:00+08:00', '<meta name="PubDate">']],
    [
      'is of December where the page is of January',
      '2030-12-31',
      OWN.replace('4月18日', '12月31日'),
      ['2031-01-01', 'JSON-LD datePublished'],
    ],
    [
      'is open where day and page are weeks apart',
      'dates-disagree 2031-04-18 2031-06-01',
      OWN,
      ['2031-06-01', 'JSON-LD datePublished'],
    ],
    ['is not known from day and month alone', 'no-date', OWN],
    ['is what the page states', '2031-04-18', EXCHANGE, ['2031-04-18', 'JSON-LD datePublished']],
    [
      'is what the stronger of two states',
      '2031-04-17',
      EXCHANGE,
      ['2031-04-18', '<time datetime>'],
      ['2031-04-17', 'JSON-LD datePublished'],
    ],
    [
      'is never that of a change',
      'no-date',
      EXCHANGE,
      ['2031-04-18', 'JSON-LD dateModified'],
      ['2031-04-18', '<meta property="article:modified_time">'],
    ],
    [
      'is not taken from what is no date',
      'no-date',
      EXCHANGE,
      ['2031-02-30', 'JSON-LD datePublished'],
      ['NGO, 2031', 'meta'],
      ['18/04/2031', 'meta'],
    ],
    ['depends on no time zone', 'no-date', EXCHANGE, ['2031-04-18T17:30:00Z', 'JSON-LD datePublished']],
    ['is read as it is written', '2031-04-18', EXCHANGE, ['2031年4月18日', 'meta']],
    ['is on the page’s own line', '2031-04-18', `水务局答记者问\n发布时间：2031年4月18日\n${EXCHANGE}`],
    [
      'is open where year and session do not agree',
      'dates-disagree 2025-03-08 2026-03-08',
      `2025年3月8日，十四届全国人大四次会议举行记者会。\n${EXCHANGE}`,
    ],
  ])('%s: %s', (_, date, source, ...facts) => {
    expect(dateOf(source, ...facts)).toBe(date);
  });

  it.each<[name: string, days: string[]]>([
    ['2024-03-07_答问.txt', ['2024-03-07']],
    ['王毅记者会20240307.docx', ['2024-03-07']],
    ['记者会 2024.3.7（全文）.txt', ['2024-03-07']],
    ['２０２４年３月７日.txt', ['2024-03-07']],
    ['存档2024-01-01.zip › 2024_03_07.txt', ['2024-03-07']],
    ['2024-03-07.zip › 答问.txt', ['2024-03-07']],
    ['2024-03-07至2024-03-11.txt', ['2024-03-07', '2024-03-11']],
    ['IMG_20240307153000.txt', []],
    ['20241332.txt', []],
    ['2024-02-30.txt', []],
    ['编号12024030788.txt', []],
    ['2024-03.txt', []],
    ['2024-01-01 2024-01-02 2024-01-03 2024-01-04.txt', []],
  ])('is only suggested by a file’s name: %s', (name, days) => {
    const { transcript, doubts, isSettled } = understand(aReadText(EXCHANGE, { name }), NAMES, []);
    const kind = days.length > 0 ? 'date-of-name' : 'no-date';
    expect(doubts.find(({ fact }) => fact === 'date')).toEqual({ kind, fact: 'date', values: days, turns: [] });
    expect([transcript.date, isSettled]).toEqual([null, false]);
  });

  it('is the text’s, whatever its file is called, and the reader’s once they say so', () => {
    const name = '2024-03-07.txt';
    expect(understand(aReadText(WITH_YEAR, { name }), NAMES, []).transcript.date).toBe('2031-04-18');
    const said: Corrections = [{ kind: 'fact', fact: 'date', value: '2024-03-07' }];
    const { transcript, doubts } = understand(aReadText(EXCHANGE, { name }), NAMES, said);
    expect([transcript.date, doubts.filter(({ fact }) => fact === 'date')]).toEqual(['2024-03-07', []]);
  });

  it('is told with its evidence, the strongest first', () => {
    const read = aReadText(WITH_YEAR, {
      stated: stated(['2031-04-19', '<time datetime>'], ['2031-04-18', 'JSON-LD datePublished']),
    });
    const { evidence, transcript } = understand(read, NAMES, []);
    expect(evidence.map(({ value, evidence: from }) => `${value} ${from}`)).toEqual([
      '2031-04-18 日期:“2031年4月18日”(第1行)',
      '2031-04-18 JSON-LD datePublished',
      '2031-04-19 <time datetime>',
    ]);
    expect(transcript.dateEvidence).toEqual(['日期:“2031年4月18日”(第1行)', 'JSON-LD datePublished:“2031-04-18”']);
  });
});

const LIN: Person = {
  name: '林岚',
  hans: ['林岚'],
  hant: ['林嵐'],
  english: 'Lin Lan',
  family: 'Lin',
  answers: true,
  offices: [
    { names: ['水务局局长'], from: '2030-01-01', to: '2031-12-31', english: 'Director' },
    { names: ['副市长'], from: '2032-01-01', to: null, english: 'Deputy Mayor' },
  ],
  byOffice: ['局长'],
};
const KNOWN = createNames([LIN], []);

describe('who speaks', () => {
  const day = stated(['2031-04-18', 'front matter date']);

  it('is called by the name that the data know, with the office of that day', () => {
    const read = aReadText('記者：何時通水？\n林嵐：明年六月。\n記者：多少錢？\n林嵐：不多。\n', { stated: day });
    const { transcript, evidence } = understand(read, KNOWN, []);
    expect(transcript).toMatchObject({ speaker: '林岚', office: '水务局局长' });
    expect(transcript.turns.flatMap(({ speaker }) => speaker ?? [])).toEqual(['林岚', '林岚']);
    expect(evidence).toContainEqual({ fact: 'office', value: '水务局局长', evidence: 'people' });
    const later = understand({ ...read, stated: stated(['2032-04-18', 'front matter date']) }, KNOWN, []);
    expect(later.transcript.office).toBe('副市长');
  });

  it('is a guess where the label prints an office alone', () => {
    const read = aReadText('记者：何时通水？\n局长：明年六月。\n', { stated: day });
    const { transcript, doubts, isSettled } = understand(read, KNOWN, []);
    expect(transcript.speaker).toBe('林岚');
    expect(doubts).toContainEqual({ kind: 'speaker-guessed', fact: 'speaker', values: ['林岚'], turns: [] });
    // It waits until the reader confirms the name, or says another.
    expect(isSettled).toBe(false);
    const confirmed = understand(read, KNOWN, [{ kind: 'fact', fact: 'speaker', value: '林岚' }]);
    expect([confirmed.isSettled, confirmed.doubts]).toEqual([true, []]);
    expect(understand({ ...read, stated: [] }, KNOWN, []).transcript.speaker).toBeNull();
  });

  it('is nobody in a text without speakers: it is narration, and says so', () => {
    const read = aReadText('大国外交的新篇章\n一年来，工作取得了丰硕成果。\n各方给予高度评价。\n', { stated: day });
    const { transcript, doubts, isSettled } = understand(read, NAMES, []);
    expect(transcript.turns.map(({ voice }) => voice)).toEqual(['heading', 'narration']);
    expect(doubts.map(({ kind }) => kind)).toEqual(['no-labels', 'no-speaker']);
    expect(isSettled).toBe(false);
    expect(understand(read, NAMES, [{ kind: 'fact', fact: 'speaker', value: null }]).isSettled).toBe(true);
  });

  it('has no words in an empty text', () => {
    expect(understand(aReadText(' \n'), NAMES, []).doubts.map(({ kind }) => kind)).toEqual([
      'no-words',
      'no-date',
      'no-speaker',
    ]);
  });
});

/** A text of turns that its form names, one a line. */
function statedText(
  turns: [speaker: string | null, voice: StatedTurn['voice'], ...paragraphs: string[]][],
  more: Partial<ReadText> = {},
): ReadText {
  let source = '';
  const ranges = turns.map(([speaker, voice, ...paragraphs]): StatedTurn => ({
    voice,
    speaker,
    label: null,
    paragraphs: paragraphs.map((text) => {
      source += `${text}\n`;
      return [source.length - 1 - text.length, source.length - 1];
    }),
  }));
  return aReadText(source, { format: 'tei', turns: ranges, ...more });
}

describe('turns that the form names', () => {
  it('keep what is stated: the chair moderates, whoever asks is kept by name', () => {
    const read = statedText([
      [null, 'heading', '议会第九次会议'],
      ['主席 季长河', 'moderator', '现在开会。'],
      ['韩若溪', 'question', '谁批的？'],
      ['程砚秋', 'answer', '我来回答。', '不是我。'],
      [null, 'narration', '（掌声）'],
    ]);
    const { transcript, doubts } = understand(read, NAMES, []);
    expect(outlineOf(transcript)).toEqual([
      'h1 | heading | - | - | 议会第九次会议',
      'm1 | moderator | 季长河 | 主席 季长河 | 现在开会。',
      'q1 | question | 韩若溪 | 韩若溪 | 谁批的？',
      'a1 | answer | 程砚秋 | 程砚秋 | 我来回答。 ¶ 不是我。',
      'n1 | narration | - | - | （掌声）',
    ]);
    expect(transcript).toMatchObject({ title: '议会第九次会议', speaker: '程砚秋' });
    expect(doubts.map(({ kind }) => kind)).toEqual(['no-date']);
  });

  it('are told apart by their names where no voice is stated', () => {
    const read = statedText(
      [
        ['主持人', null, '欢迎来到发布会。'],
        ['新华社记者', null, '何时通水？'],
        ['水务局局长林岚', null, '明年六月。'],
        ['水务局局长林岚', null, '请放心。'],
      ],
      { format: 'json' },
    );
    expect(outlineOf(understand(read, NAMES, []).transcript)).toEqual([
      'm1 | moderator | - | 主持人 | 欢迎来到发布会。',
      'q1 | question | 新华社 | 新华社记者 | 何时通水？',
      'a1 | answer | 林岚 | 水务局局长林岚 | 明年六月。 ¶ 请放心。',
    ]);
  });

  it('are a guess where only names are there', () => {
    const read = statedText([
      ['林岚', null, '何时通水？'],
      ['季长河', null, '明年六月。'],
    ]);
    expect(understand(read, NAMES, []).doubts.map(({ kind }) => kind)).toContain('voice-guessed');
  });

  it('cover every character once, however wrong the ranges are', () => {
    const source = '甲：一二三四五。\n乙：六七八九十。\n';
    const turns: StatedTurn[] = [
      {
        voice: 'answer',
        speaker: '甲',
        label: [0, 2],
        paragraphs: [
          [0, 9],
          [4, 99],
        ],
      },
      {
        voice: null,
        speaker: '乙',
        label: [-3, 12],
        paragraphs: [
          [7, 3],
          [16, 17],
          [400, 500],
        ],
      },
    ];
    const { transcript } = understand(aReadText(source, { turns }), NAMES, []);
    expect(findCoverageFaults(source, transcript)).toEqual([]);
  });
});

describe('captions', () => {
  const cues = ['今天我们来到了', '滨江水厂。', '这里每天供水', '四十万吨。'];

  function captions(gapMs: number, text = cues): ReadText {
    let source = '';
    const times = text.map((cue, index): SpokenTime => {
      source += `${cue}\n`;
      const range = [source.length - 1 - cue.length, source.length - 1] as const;
      return { range, startMs: index * (1000 + gapMs), endMs: index * (1000 + gapMs) + 1000 };
    });
    const turns = times.map(({ range }) => ({ voice: null, speaker: null, label: null, paragraphs: [range] }));
    return aReadText(source, { format: 'srt', times, turns });
  }

  it('are one narration where nothing says who speaks, in sentences, with their times', () => {
    const { turns } = understand(captions(2000), NAMES, []).transcript;
    expect(turns.map(({ voice }) => voice)).toEqual(['narration']);
    expect(turns[0]!.paragraphs.map(({ text, time }) => ({ text, time }))).toEqual([
      { text: '今天我们来到了滨江水厂。', time: { startMs: 0, endMs: 4000 } },
      { text: '这里每天供水四十万吨。', time: { startMs: 6000, endMs: 10_000 } },
    ]);
    expect(understand({ ...captions(2000), turns: null }, NAMES, []).transcript.turns).toEqual(turns);
  });

  it('keep the times of what has labels', () => {
    const read = captions(0, ['某某日报记者：何时通水？', '林岚：明年六月。', '请放心。']);
    const { turns } = understand(read, NAMES, []).transcript;
    expect(
      turns.map(({ voice, paragraphs }) => `${voice} ${paragraphs.map(({ time }) => time?.startMs).join(' ')}`),
    ).toEqual(['question 0', 'answer 1000 2000']);
  });

  it('are paragraphs of a bearable length even without a single stop', () => {
    const { turns } = understand(
      captions(
        0,
        Array.from({ length: 200 }, () => '没有标点的字幕一直往下说'),
      ),
      NAMES,
      [],
    ).transcript;
    const lengths = turns[0]!.paragraphs.map(({ text }) => text.length);
    expect(Math.max(...lengths)).toBeLessThan(450);
    expect(lengths.length).toBeLessThan(10);
  });
});

describe('who published a text', () => {
  const SAID = '水务部网站';
  const publisherOf = (
    source: string,
    format: ReadText['format'],
    facts: StatedFact[],
    corrections: Corrections = [],
  ) => {
    const { transcript, doubts } = understand(aReadText(source, { format, stated: facts }), NAMES, corrections);
    return [transcript.publisher, doubts.filter(({ fact }) => fact === 'publisher')];
  };
  const facts = (publisher: string, evidence: string, address: string, from = 'address'): StatedFact[] => [
    { fact: 'publisher', value: publisher, evidence },
    { fact: 'address', value: address, evidence: from },
  ];
  const doubt = (kind: string, ...values: string[]) => ({ kind, fact: 'publisher', values, turns: [] });

  it.each(['JSON-LD publisher', '<meta name="og:site_name">', '<meta name="source">'])(
    'is doubted where the page alone says so, in its %s: the site where it stands is named beside it',
    (evidence) => {
      const said = facts(SAID, evidence, 'http://127.0.0.1:8080/water.gov/1.html');
      const doubts = [doubt('publisher-of-page', SAID, '127.0.0.1:8080')];
      expect(publisherOf(EXCHANGE, 'page', said)).toEqual([SAID, doubts]);
      // That its words have the name somewhere proves nothing.
      expect(publisherOf(`${EXCHANGE}${SAID}。\n`, 'page', said)).toEqual([SAID, doubts]);
    },
  );

  it('is doubted where a file says so, and no address of the file’s own stands beside it', () => {
    const said = facts(SAID, 'publisher', 'https://www.water.gov/1.html');
    expect(publisherOf(EXCHANGE, 'json', said)).toEqual([SAID, [doubt('publisher-stated', SAID)]]);
    expect(publisherOf(EXCHANGE, 'html', said)).toEqual([SAID, [doubt('publisher-stated', SAID)]]);
    const canonical = facts(SAID, 'JSON-LD publisher', 'https://www.water.gov/1.html', '<link rel="canonical">');
    expect(publisherOf(EXCHANGE, 'page', canonical)).toEqual([SAID, [doubt('publisher-stated', SAID)]]);
  });

  it('is no doubt where nobody is named, the site names itself, or the reader has said so', () => {
    expect(publisherOf(EXCHANGE, 'txt', [])).toEqual([null, []]);
    expect(publisherOf(EXCHANGE, 'page', facts('a.example', 'JSON-LD publisher', 'https://a.example/1'))[1]).toEqual(
      [],
    );
    const said = facts(SAID, 'JSON-LD publisher', 'http://127.0.0.1/1.html');
    const corrections: Corrections = [{ kind: 'fact', fact: 'publisher', value: '127.0.0.1' }];
    expect(publisherOf(EXCHANGE, 'page', said, corrections)).toEqual(['127.0.0.1', []]);
  });
});

it('takes a long first line in an alphabet for the title, and no day below it', () => {
  const title =
    'Member of the Harbour Board and Minister for the Outer Islands Ada Lin Meets the Press on Ferries and on the Repair of the Pier';
  const source = `${title}\n\nPort Hale, March 7, 2031\n\nQ: Will the ferry run?\n\nAda Lin: It will run from July.\n`;
  const { transcript } = understand(aReadText(source), NAMES, []);
  expect(transcript).toMatchObject({ title, date: '2031-03-07' });
});

describe('a long text', () => {
  const lines = Array.from(
    { length: 1500 },
    (_, at) => `某某日报记者：第${at}渠何时通水？\n林岚：第${at}渠明年六月通水。`,
  );
  const read = aReadText(`水务局局长林岚答记者问\n\n${lines.join('\n')}\n`);

  it('is understood in many short steps, so that the page goes on meanwhile', () => {
    const work = understandSteps(read, NAMES, []);
    let steps = 0;
    for (;;) {
      const step = work.next();
      if (step.done === true) break;
      steps += 1;
    }
    // Each of three readings of all lines pauses now and then, and each turn is a place to pause.
    expect(steps).toBeGreaterThan(3000 + 3 * 80);
  });
});
