/** Builders of a page's check: a test states only what it is about. */
import type { ListedCheck, ListedMatch, ListedStatement } from '../../engine/page/listed.ts';
import { PARAGRAPH, SENTENCE } from './answers.ts';

export function aListedMatch(more: Partial<ListedMatch> = {}): ListedMatch {
  return {
    event: '2017-03-08',
    date: '2017-03-08',
    title: '就中国外交政策和对外关系回答提问',
    speaker: '王毅',
    outlet: null,
    source: 'bundled',
    transcript: '2017-03-08.test',
    paragraph: PARAGRAPH,
    ranges: [[100, 127]],
    words: SENTENCE,
    edits: [],
    ...more,
  };
}

/** A sentence of the record, quoted word for word and given to the official. */
export function aStatement(more: Partial<ListedStatement> = {}): ListedStatement {
  return {
    index: 0,
    text: SENTENCE,
    kind: 'direct',
    speaker: { who: 'official', name: '王毅' },
    day: { day: '2017-03-08', from: 'page', evidence: null },
    finding: 'verbatim',
    voice: 'answer',
    shown: 'mark',
    said: null,
    formula: false,
    frame: null,
    places: 1,
    before: '王毅说：“',
    after: '”会场响起掌声。',
    parts: null,
    match: aListedMatch(),
    ...more,
  };
}

/** One that the page gives to the official and the record does not have. */
export function aFolded(more: Partial<ListedStatement> = {}): ListedStatement {
  return aStatement({
    text: '这句话在记录里哪里也找不到。',
    finding: 'none',
    voice: null,
    shown: 'folded',
    match: null,
    ...more,
  });
}

/** @param statements numbered in their order */
export function aCheck(statements: ListedStatement[] = [aStatement()], more: Partial<ListedCheck> = {}): ListedCheck {
  return {
    page: { address: 'https://news.example/2017/0308/a.html', title: '外长谈非洲', dates: [] },
    date: {
      day: '2017-03-08',
      state: 'sure',
      evidence: [
        { from: 'meta', text: '2017-03-08T10:00:00+08:00', day: '2017-03-08' },
        { from: 'address', text: '/2017/0308/', day: '2017-03-08' },
      ],
    },
    event: '2017-03-08',
    isTextOf: null,
    disagreements: [],
    cut: null,
    statements: statements.map((statement, index) => ({ ...statement, index })),
    coverage: { events: 3, transcripts: 5, from: '2017-03-08', to: '2026-03-08' },
    isChinese: true,
    ...more,
  };
}
