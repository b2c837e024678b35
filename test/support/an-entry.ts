import type { NotebookEntry } from '../../platform/notebook/entry.ts';

/** A finding that was kept on a news page. */
export function anEntry(more: Partial<NotebookEntry> = {}): NotebookEntry {
  return {
    id: '0b0e7a3c-7c0e-4d5e-9a54-000000000001',
    keptAt: '2026-03-09T02:04:06.000Z',
    quote: '多极化应当是平等的。',
    pageAddress: 'https://news.example/a?b=1&c=2#d',
    pageTitle: '王毅谈多极化',
    givenTo: '毛宁',
    said: null,
    setAside: '“王毅说：”',
    before: null,
    after: null,
    wording: 'altered',
    edits: null,
    source: 'bundled',
    words: '多极化应当是平等……有序的。',
    passage: null,
    question: null,
    questionBy: null,
    others: null,
    voice: 'answer',
    event: '2024-03-07',
    date: '2024-03-07',
    title: '外交部长王毅答中外记者问',
    speaker: '王毅',
    publisher: '新华社',
    sourceLine: '据新华社北京3月7日电',
    pageHead: '要闻',
    form: 'full',
    transcript: '2024-03-07.special',
    paragraph: '2024-03-07.special#a5.1',
    ranges: [
      [120, 128],
      [140, 144],
    ],
    pieces: [
      { paragraph: '2024-03-07.special#a5.1', ranges: [[120, 128]] },
      { paragraph: '2024-03-07.special#a5.1', ranges: [[140, 144]] },
    ],
    origin: 'kept',
    checked: null,
    corpusVersion: '0.1.0',
    corpusHash: 'ab'.repeat(32),
    note: '',
    verdict: null,
    ...more,
  };
}

/** One with all that a lookup finds beside the words. */
export function aDetailedEntry(more: Partial<NotebookEntry> = {}): NotebookEntry {
  return anEntry({
    before: '王毅说：“',
    after: '”他还说。',
    edits: [{ kind: 'plain', type: 'word', quote: '的', record: '有序的', at: [8, 9], in: [10, 13] }],
    passage: '我们说的多极化应当是平等的多极化，也是有序的。',
    question: '请问中方如何看待多极化？',
    questionBy: '路透社',
    others: [
      {
        source: 'bundled',
        transcript: '2024-03-07.scio',
        publisher: null,
        sourceLine: '国新办网站',
        pageHead: null,
        form: 'full',
        wording: 'verbatim',
        words: '多极化应当是平等的。',
      },
    ],
    ...more,
  });
}
