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
    wording: 'altered',
    source: 'bundled',
    words: '多极化应当是平等……有序的。',
    voice: 'answer',
    event: '2024-03-07',
    date: '2024-03-07',
    title: '外交部长王毅答中外记者问',
    speaker: '王毅',
    publisher: '新华社',
    sourceLine: '据新华社北京3月7日电',
    pageHead: '要闻',
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
    ...more,
  };
}
