import { describe, expect, it } from 'vitest';
import { markedQuote, markedWords } from '../../../platform/notebook/marked-text.ts';
import { findingOf, groupByPage, movedBy, tallyOf } from '../../../platform/notebook/worklist.ts';
import { aDetailedEntry, anEntry } from '../../support/an-entry.ts';

describe('what an entry is counted as', () => {
  it.each([
    ['a lookup of this browser as it was found', anEntry({ wording: 'near' }), 'near'],
    ['a file’s word as that', anEntry({ origin: 'imported', wording: 'verbatim' }), 'claimed'],
    ['a file’s that the record bears out as it says', anEntry({ origin: 'imported', checked: 'confirmed' }), 'altered'],
    [
      'a text of the reader’s own as that, and no finding',
      anEntry({ source: 'library', wording: 'verbatim' }),
      'library',
    ],
    ['a pack’s text as that', anEntry({ source: 'pack:harbour', wording: 'verbatim' }), 'packs'],
    ['an archive’s as others’ too', anEntry({ source: 'pack:archive:desk.example', wording: 'altered' }), 'packs'],
    ['speech without marks as no quotation', anEntry({ said: 'retold', wording: 'similar' }), 'retold'],
    [
      'a reporter’s words as others’, however well quoted',
      anEntry({ voice: 'question', wording: 'verbatim' }),
      'others',
    ],
    ['an editor’s heading too', anEntry({ voice: 'heading', wording: 'altered' }), 'others'],
    ['a digest’s as the official’s', anEntry({ voice: 'reported', wording: 'verbatim' }), 'verbatim'],
    ['what was not found, in marks or not', anEntry({ said: 'retold', wording: 'none' }), 'none'],
  ])('%s', (_what, entry, key) => expect(findingOf(entry)).toBe(key));

  it('is counted, what the record has word for word first', () => {
    const entries = ['none', 'altered', 'verbatim', 'altered'] as const;
    expect(tallyOf(entries.map((wording) => anEntry({ wording })))).toEqual([
      { key: 'verbatim', n: 1 },
      { key: 'altered', n: 2 },
      { key: 'none', n: 1 },
    ]);
  });
});

describe('the order of a list', () => {
  const of = (id: string, page: string | null, minute: number, rank: number | null = null) => ({
    ...anEntry({ id, pageAddress: page, pageTitle: page, keptAt: `2026-03-09T02:0${minute}:00.000Z` }),
    rank,
  });

  it('is page by page, the one of the last entry first, and in each as it was read', () => {
    const entries = [of('a2', 'https://a/', 5), of('b1', 'https://b/', 3), of('a1', 'https://a/', 1), of('n', null, 9)];
    expect(groupByPage(entries).map((group) => [group.address, group.entries.map(({ id }) => id)])).toEqual([
      [null, ['n']],
      ['https://a/', ['a1', 'a2']],
      ['https://b/', ['b1']],
    ]);
  });

  it('is the reader’s where there is one; what is kept later comes behind', () => {
    const entries = [of('new', 'https://a/', 9), of('x', 'https://a/', 1, 1), of('y', 'https://a/', 2, 0)];
    expect(groupByPage(entries)[0]!.entries.map(({ id }) => id)).toEqual(['y', 'x', 'new']);
  });

  it('is changed by one place, and not beyond the ends', () => {
    expect(movedBy(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect([movedBy(['a', 'b'], 'a', -1), movedBy(['a', 'b'], 'b', 1), movedBy(['a'], 'x', 1)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('words with their differences', () => {
  const marked = (parts: ReturnType<typeof markedQuote>) =>
    parts.map(({ text, edit }) => (edit ? `[${text}]` : text)).join('');

  it('are marked on both sides, and lose no character', () => {
    const entry = aDetailedEntry();
    expect(marked(markedQuote(entry))).toBe('多极化应当是平等[的]。');
    expect(marked(markedWords(entry))).toBe('多极化应当是平等……[有序的]。');
  });

  it('are not, where a file alone says what differs', () => {
    const entry = aDetailedEntry({ origin: 'imported', checked: 'confirmed' });
    expect(marked(markedQuote(entry))).toBe(entry.quote);
  });

  it('pass over a difference that does not fit the words', () => {
    const edits = aDetailedEntry().edits!.map((edit) => ({ ...edit, at: [5, 900] as [number, number] }));
    expect(marked(markedQuote(aDetailedEntry({ edits })))).toBe(aDetailedEntry().quote);
  });
});
