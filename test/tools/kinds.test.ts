import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../data/build-record.ts';
import type { Answer, Edit } from '../../engine/record/answer.ts';
import { judgeKind } from '../../tools/evaluate/judge-kind.ts';
import { countOf } from '../../tools/evaluate/kind-measures.ts';
import { type KindCase, type KindExpectation, parseKinds, readKinds } from '../../tools/gold/kinds.ts';
import { aMatch, anEdit, aReading } from '../support/answers.ts';

const PLACE = '2017-03-08.scio#a1.1';
const known = { paragraphs: new Set([PLACE]), transcripts: new Set(['2017-03-08.scio']) };
const aCase = (expect: object, more: object = {}) => ({
  id: 'K1',
  class: 'negation',
  query: '中国不会退',
  expect,
  note: '会 → 不会',
  ...more,
});
const parse = (...cases: object[]) => parseKinds(cases.map((each) => JSON.stringify(each)).join('\n'), known);

describe('the cases by kind', () => {
  it('are all well-formed, and stand in the record where they say', () => {
    const kinds = readKinds(buildRecord());
    expect(kinds.length).toBeGreaterThan(1000);
    for (const [name, here] of Map.groupBy(kinds, (each) => each.class))
      expect(here.length, name).toBeGreaterThanOrEqual(6);
  });

  it.each<[string, object]>([
    ['a verdict that there is none', { verdict: 'changed' }],
    ['no verdict', { place: PLACE }],
    ['a key that nobody reads', { verdict: 'altered', verdicts: ['near'] }],
    ['a paragraph that the record does not have', { verdict: 'altered', place: '2017-03-08.scio#a99.1' }],
    ['a verdict that is right and wrong', { verdict: 'altered', notVerdict: ['altered'] }],
    ['a type that is right and wrong', { verdict: 'near', types: ['masked'], notTypes: ['masked'] }],
    ['a flag that there is none', { verdict: 'near', flags: ['masked'] }],
    ['an empty list', { verdict: 'altered', protected: [] }],
    ['half a pair', { verdict: 'altered', pairs: [['智慧']] }],
    ['a speaker without the record’s', { verdict: 'verbatim', attributed: { to: '毛宁' } }],
    ['a place of nothing', { verdict: 'none', place: PLACE }],
  ])('may not have %s', (_, expectation) => expect(() => parse(aCase(expectation))).toThrow('line 1'));

  it('ask nothing twice', () => {
    const one = aCase({ verdict: 'altered' });
    expect(() => parse(one, { ...one, id: 'K2' })).toThrow('line 2: K2 is given twice');
    expect(parse(one, { ...one, id: 'K2', class: 'modality' })).toHaveLength(2);
  });
});

const edit = (quote: string, record: string, kind: Edit['kind'] = 'protected'): Edit =>
  anEdit({ kind, type: 'negation', quote, record });

/** What is told of `中国不会退`, where the record has `中国会退`. */
function told(edits: Edit[], more: Partial<Answer> = {}): Answer {
  const reading = aReading({ paragraph: PLACE, text: '中国会退', similarity: 0.8, edits });
  return {
    query: '中国不会退',
    ms: 0,
    wording: 'altered',
    reason: null,
    compared: [0, 5],
    cleaned: [],
    matches: [aMatch({ wording: 'altered', voice: 'answer', readings: [reading], flags: [] })],
    attributed: null,
    closest: null,
    closestShown: false,
    concordance: null,
    coverage: { from: '2017-03-08', to: '2017-03-08', events: 1, transcripts: 1 },
    ...more,
  };
}
const judged = (expectation: KindExpectation, answer: Answer) => judgeKind(aCase(expectation) as KindCase, answer);

describe('an answer beside a case', () => {
  it.each<[string, KindExpectation, Edit[], string[]]>([
    ['the verdict alone', { verdict: 'altered' }, [], []],
    ['a verdict that can be defended', { verdict: 'spliced', also: ['altered'] }, [], []],
    ['another verdict', { verdict: 'spliced' }, [], ['called altered, is spliced']],
    ['an accusation', { verdict: 'near' }, [], ['called altered, is near', 'accused']],
    ['a protected edit', { verdict: 'altered', protected: ['不'] }, [edit('不', '')], []],
    ['a protected edit elsewhere', { verdict: 'altered', protected: ['没'] }, [edit('不', '')], ['protected']],
    [
      'an edit that is not protected',
      { verdict: 'altered', protected: ['不'] },
      [edit('不', '', 'plain')],
      ['protected'],
    ],
    ['an edit of any kind', { verdict: 'altered', shows: ['不会'] }, [edit('不', '', 'plain')], []],
    ['nothing protected', { verdict: 'altered', noProtected: true }, [edit('不', '')], ['edits']],
    ['an insertion', { verdict: 'altered', inserted: ['不'] }, [edit('不会', '会')], []],
    ['an insertion explained by other words', { verdict: 'altered', inserted: ['不'] }, [edit('不', '退')], ['edits']],
    ['a pair', { verdict: 'altered', pairs: [['智慧', '方案']] }, [edit('方案', '智慧')], []],
    ['a type', { verdict: 'altered', types: ['masked'] }, [edit('不', '')], ['edits']],
    ['a type that must not be told', { verdict: 'altered', notTypes: ['negation'] }, [edit('不', '')], ['edits']],
    ['so many changed characters', { verdict: 'altered', count: 1 }, [edit('不', '')], []],
    ['too many changed characters', { verdict: 'altered', count: 2 }, [edit('不', '')], ['edits']],
    ['the place', { verdict: 'altered', place: PLACE }, [], []],
    ['another place', { verdict: 'altered', place: '2017-03-08.scio#a2.1' }, [], ['place']],
    ['another voice', { verdict: 'altered', voice: 'question' }, [], ['voice']],
    ['a flag that is missing', { verdict: 'altered', flags: ['across-voices'] }, [], ['flags']],
    ['a passage that is not offered', { verdict: 'altered', closest: [PLACE] }, [], ['closest']],
    ['what must be named as set aside', { verdict: 'altered', cleaned: ['repeated'] }, [], ['cleaned']],
  ])('%s', (_, expectation, edits, wrong) => expect(judged(expectation, told(edits)).wrong).toEqual(wrong));

  it('counts as an endorsement what is altered and called near', () => {
    const near = told([], { wording: 'near' });
    expect(judged({ verdict: 'altered' }, near).wrong).toEqual(['called near, is altered', 'endorsed']);
    expect(judged({ verdict: 'altered', also: ['near'] }, near).wrong).toEqual([]);
  });

  it('is as right with what only resembles as with nothing', () => {
    expect(judged({ verdict: 'none' }, told([], { wording: 'similar' })).verdict).toBe(true);
    expect(judged({ verdict: 'none' }, told([])).verdict).toBe(false);
  });

  it('knows whom the page names, and whom the record', () => {
    const attributed = { to: '毛宁', record: '王毅' };
    expect(judged({ verdict: 'altered', attributed }, told([], { attributed })).attributed).toBe(true);
    expect(judged({ verdict: 'altered', attributed }, told([])).attributed).toBe(false);
    expect(judged({ verdict: 'altered', attributed: null }, told([], { attributed })).attributed).toBe(false);
  });

  it('finds a passage among the first three that are offered', () => {
    const passage = (paragraph: string) => ({ transcript: '2017-03-08.scio', paragraph, ranges: [], words: [] });
    const others = ['a', 'b', 'c'].map(passage);
    const expectation: KindExpectation = { verdict: 'altered', closest: [PLACE] };
    expect(judged(expectation, told([], { closest: [...others.slice(1), passage(PLACE)] })).closest).toBe(true);
    expect(judged(expectation, told([], { closest: [...others, passage(PLACE)] })).closest).toBe(false);
  });

  it('counts no question that a case does not ask', () => {
    const all = [judged({ verdict: 'altered' }, told([])), judged({ verdict: 'altered', place: PLACE }, told([]))];
    expect(countOf(all, 'place')).toEqual({ right: 1, of: 1 });
    expect(countOf(all, 'verdict')).toEqual({ right: 2, of: 2 });
  });
});
