/** Builders of answers as the background sends them: a test states only what it is about. */
import type { Edit, OfSource, Reading, SourcedAnswer, SourcedMatch } from '../../engine/record/answer.ts';
import { BUNDLED } from '../../engine/record/of-record.ts';
import { layAnswer } from '../../engine/record/shown/lay-passage.ts';
import { saidOf } from '../../components/finding/say/say-view.ts';
import { namingWith } from '../../components/finding/say/naming.ts';
import { ENGLISH } from '../../data/names.ts';
import type { Range } from '../../engine/record/record.ts';
import { type AnswerView, linksOf, type Passage } from '../../engine/record/view.ts';

const naming = namingWith(ENGLISH);

/** Wang Yi on 8 March 2017. In the tests' source file the paragraph begins at 100. */
export const SENTENCE = '中方宣布的600亿美元资金支持已落实或作出安排近50%。';
const START = 100;
export const PARAGRAPH = '2017-03-08.test#a5.1';
const BEFORE = '中国对非合作的最大特点是言出必行。';
const AFTER = '我们说到做到。';

export function anEdit(more: Partial<Edit> = {}): Edit {
  return {
    kind: 'protected',
    type: 'number',
    quote: '800亿',
    record: '600亿',
    at: [5, 9],
    recordAt: at('600亿'),
    ...more,
  };
}

/** Where a part of the paragraph stands in the source. */
export function at(part: string): Range {
  const start = START + (BEFORE + SENTENCE + AFTER).indexOf(part);
  return [start, start + part.length];
}

export function aReading(more: Partial<Reading & OfSource> = {}): Reading & OfSource {
  const transcript = more.transcript ?? '2017-03-08.test';
  const { paragraph = `${transcript}#a5.1`, ranges = [at(SENTENCE)], text = SENTENCE, voice = 'answer' } = more;
  return {
    source: BUNDLED,
    transcript,
    paragraph,
    wording: 'verbatim',
    voice: 'answer',
    similarity: 1,
    text: SENTENCE,
    ranges: [at(SENTENCE)],
    stretches: [{ paragraph, ranges, voice, text }],
    edits: [],
    damage: null,
    ...more,
  };
}

export function aMatch(more: Partial<SourcedMatch> = {}): SourcedMatch {
  const date = more.date === undefined ? '2017-03-08' : more.date;
  const { source = BUNDLED, wording = 'verbatim', voice = 'answer' } = more;
  return {
    source,
    event: date ?? 'undated',
    date,
    title: '就中国外交政策和对外关系回答提问',
    speaker: '王毅',
    office: '外交部长',
    saidBy: '王毅',
    wording: 'verbatim',
    voice: 'answer',
    similarity: 1,
    tier: 'T0',
    formula: false,
    question: { outlet: '坦桑尼亚标准报业集团', text: '请问非洲的事。' },
    count: 1,
    places: [],
    pieces: [],
    missing: [],
    flags: [],
    readings: [aReading({ source, wording, voice })],
    ...more,
  };
}

export function aPassage(more: Partial<Passage> = {}): Passage {
  const text = BEFORE + SENTENCE + AFTER;
  return {
    turn: '2017-03-08.test#a5',
    voice: 'answer',
    speaker: '王毅',
    outlet: null,
    label: null,
    reported: false,
    paragraphs: [
      { id: PARAGRAPH, text, ranges: [[START, START + text.length]] },
      { id: `${PARAGRAPH.slice(0, -1)}2`, text: '这是另一段。', ranges: [[500, 506]] },
    ],
    ...more,
  };
}

/** A view that has an edition and a passage for every reading in it. */
export function aView(matches: SourcedMatch[] = [aMatch()], more: Partial<SourcedAnswer> = {}): AnswerView {
  const query = more.query ?? SENTENCE;
  const view: AnswerView = {
    answer: {
      query,
      ms: 1,
      wording: matches[0]?.wording ?? 'none',
      reason: null,
      compared: [0, query.length],
      cleaned: [],
      matches,
      attributed: null,
      closest: null,
      closestShown: false,
      concordance: null,
      coverage: { events: 3, transcripts: 5, from: '2017-03-08', to: '2026-03-08' },
      sources: [{ id: 'bundled', state: 'answered', reason: null }],
      ...more,
    },
    editions: {},
    setAside: [],
    passages: {},
    // Of what the test has put in, whenever it does.
    get laid() {
      return layAnswer(this.answer, this.passages);
    },
    lines: [],
    get said() {
      return saidOf(this);
    },
    get links() {
      return linksOf(this.answer, this.editions);
    },
    officials: {},
    outlets: {},
    named: more.attributed
      ? Object.fromEntries(
          [more.attributed.to, more.attributed.record].map((name) => [name, naming.official(name, null)]),
        )
      : {},
  };
  for (const match of matches) {
    const { source, event, speaker, office } = match;
    (view.officials[source] ??= {})[event] = naming.official(speaker, office);
    const missing = match.missing.map((each) => ({ ...each, source }));
    for (const { transcript, source: from } of [...match.readings, ...missing]) {
      view.editions[transcript] = {
        transcript,
        source: from,
        date: match.date,
        title: match.title,
        publisher: transcript,
        sourceLine: null,
        pageHead: null,
        form: 'full',
        covers: '',
        address: null,
        titles: naming.title(match.title),
        names: naming.edition({ publisher: transcript, sourceLine: null, pageHead: null }),
        short: naming.short({ publisher: transcript, sourceLine: null, pageHead: null, form: 'full' }),
      };
    }
    for (const { paragraph } of [...match.readings, ...match.pieces]) view.passages[paragraph] = aPassage();
  }
  return view;
}
