// @vitest-environment happy-dom
/** Wherever the side panel names a finding in few words, it says whose words they are. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HistoryTab } from '../../../entrypoints/sidepanel/HistoryTab.tsx';
import { notesOf } from '../../../entrypoints/sidepanel/say-entry.ts';
import { standingOf } from '../../../entrypoints/sidepanel/standing-of.ts';
import type { Voice } from '../../../engine/record/record.ts';
import { lookupOf } from '../../../platform/shared/history.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aMatch, aView } from '../../support/answers.ts';

beforeEach(() => setLocale('zh-CN'));
afterEach(cleanup);

const outlet = '路透社';
const OTHERS: [Voice, string, string][] = [
  ['question', '路透社记者的提问', '记者的提问'],
  ['reported', '报道的转述', '报道的转述'],
  ['heading', '编者加的标题', '编者加的标题'],
];

it.each(OTHERS)('the history says it before the wording: %s', (voice, whose) => {
  const lookup = lookupOf(aView([aMatch({ voice, question: { outlet, text: '请问' } })]), 3, null, 'asked');
  const all = [{ ...lookup, id: 'a', at: '2026-03-10T00:00:00.000Z' }];
  render(<HistoryTab lookups={all} isPrivate={false} isKept onShow={() => {}} onClear={() => {}} />);
  const facts = [...document.querySelectorAll('.history-facts > *')].map(({ textContent }) => textContent);
  expect(facts.slice(0, 3)).toEqual([whose, '逐字一致', '2017年3月8日']);
});

it('the history says nothing more of the official’s own words, and of a lookup of an earlier version', () => {
  const lookup = lookupOf(aView(), 3, null, 'asked');
  const all = [
    { ...lookup, id: 'a', at: '2026-03-10T00:00:00.000Z' },
    { ...lookup, voice: null, id: 'b', at: '2026-03-10T00:00:00.000Z' },
  ];
  render(<HistoryTab lookups={all} isPrivate={false} isKept onShow={() => {}} onClear={() => {}} />);
  for (const facts of document.querySelectorAll('.history-facts'))
    expect(facts.firstElementChild?.textContent).toBe('逐字一致');
});

it.each(OTHERS)('an entry of the notebook says it, there and in the page that is exported: %s', (voice, _, whose) => {
  const { head, facts } = standingOf({ wording: 'verbatim', voice, date: '2017-03-08', speaker: '王毅', said: null });
  expect(head).toBe(`${whose} · 逐字一致`);
  // The official's name stands by no words but the official's, and those that report them.
  expect(facts).toEqual(voice === 'reported' ? ['2017年3月8日', '王毅'] : ['2017年3月8日']);
});

it('an entry of the official’s own words names the official, and one without a finding nobody', () => {
  const own = { wording: 'verbatim', voice: 'answer', date: '2017-03-08', speaker: '王毅', said: null } as const;
  expect(standingOf(own)).toEqual({ head: '逐字一致', facts: ['2017年3月8日', '王毅'] });
  expect(standingOf({ wording: 'none', voice: null, date: null, speaker: null, said: null })).toEqual({
    head: '本库未见',
    facts: [],
  });
});

it('an entry of speech without marks claims no wording', () => {
  const own = { voice: 'answer', date: '2017-03-08', speaker: '王毅' } as const;
  expect(standingOf({ ...own, wording: 'verbatim', said: 'asIs' }).head).toBe('原文照用');
  expect(standingOf({ ...own, wording: 'similar', said: 'retold' }).head).toBe('转述，原文如下');
  expect(standingOf({ ...own, wording: 'none', said: 'retold' }).head).toBe('本库未见');
});

const KEPT = { origin: 'kept', source: 'bundled' } as const;

it('an entry says to whom the page gives the words, where the record has another or none', () => {
  const given = (givenTo: string | null, speaker: string | null) => notesOf({ givenTo, speaker, said: null, ...KEPT });
  expect(given('布林肯', '王毅')).toEqual(['网页说这是布林肯的话，记录中说话的是王毅']);
  expect(given('布林肯', null)).toEqual(['归于布林肯']);
  expect(given(null, '王毅')).toEqual([]);
  expect(notesOf({ givenTo: null, speaker: '王毅', said: 'asIs', ...KEPT })).toEqual([
    '网页没有加引号，文字与记录相同。',
  ]);
});
