/** Pages and their statements for tests of the page check, of which a test says only what it is about. */
import type { PageBlock, PageText } from '../../engine/page/page-text.ts';
import type { CheckedStatement } from '../../engine/page/statement.ts';
import type { SourcedAnswer } from '../../engine/record/answer.ts';

export function aBlock(text: string, more: Partial<PageBlock> = {}): PageBlock {
  return { text, role: 'text', quoted: [], frame: 0, ...more };
}

export function aPageText(...texts: string[]): PageText {
  return {
    address: 'https://news.example/a',
    title: '新闻',
    dates: [],
    blocks: texts.map((text) => aBlock(text)),
    cut: null,
  };
}

/** Of one stretch. */
export function aStatement(text: string, more: Partial<CheckedStatement> = {}): CheckedStatement {
  return {
    text,
    kind: 'direct',
    speaker: { who: 'unknown', name: null, evidence: null },
    day: { day: null, from: null, evidence: null },
    places: [[{ block: 0, range: [0, text.length] }]],
    finding: 'verbatim',
    voice: 'answer',
    shown: 'mark',
    said: null,
    formula: false,
    answer: { query: text, wording: 'verbatim', matches: [], coverage: null } as unknown as SourcedAnswer,
    ...more,
  };
}
