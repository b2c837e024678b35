// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../entrypoints/popup/Popup.tsx';
import { createSearch, type SearchHit } from '../../engine/search.ts';
import { setLocale } from '../../platform/i18n.ts';
import { KnownFailure } from '../../platform/protocol.ts';
import { aRecord, aTranscript, aTurn } from '../support/a-record.ts';

const record = aRecord(
  aTranscript({
    id: '2024-03-07.test',
    turns: [
      aTurn({ key: 'a1', paragraphs: ['多极化应当是平等有序的。', '合作才能共赢。'] }),
      aTurn({ key: 'q2', voice: 'question', speaker: null, outlet: '新华社', paragraphs: ['如何看待合作？'] }),
    ],
  }),
);
const search = createSearch(record);
const find = (query: string, limit: number) => search(query, { limit }).hits;

function open(more: Partial<Parameters<typeof Popup>[0]> = {}) {
  const opened = vi.fn<(passage: string) => Promise<void>>(async () => {});
  const close = vi.fn<() => void>();
  render(
    <Popup
      firstQuery=""
      selected={Promise.resolve('')}
      record={Promise.resolve(record)}
      search={async (query, limit) => find(query, limit)}
      open={opened}
      addressOf={(passage) => `reader.html?${passage}`}
      lookupAddressOf={(quote) => `lookup.html#q=${quote}`}
      close={close}
      {...more}
    />,
  );
  const box = screen.getByRole<HTMLInputElement>('combobox');
  return { box, opened, close, type: (value: string) => fireEvent.input(box, { target: { value } }) };
}

describe('the popup', () => {
  beforeEach(() => {
    setLocale('zh-CN');
    // happy-dom lays nothing out.
    Element.prototype.scrollIntoView = () => {};
  });
  afterEach(cleanup);

  it('goes on with what was typed before it was drawn', async () => {
    open({ firstQuery: '多极化' });
    expect((await screen.findByRole('option')).textContent).toContain('多极化应当是平等有序的');
  });

  it('searches for what is selected on the page', async () => {
    const { box } = open({ selected: Promise.resolve('多極化') });
    await screen.findByRole('option');
    expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(['多極化', 0, 3]);
  });

  it('leaves what was typed alone when the selection comes later', async () => {
    let select: (words: string) => void = () => {};
    const selected = new Promise<string>((resolve) => {
      select = resolve;
    });
    const { box, type } = open({ selected });
    type('合作');
    select('多极化');
    await selected;
    await screen.findAllByRole('option');
    expect(box.value).toBe('合作');
  });

  it('shows the answer to the last words typed, whichever comes first', async () => {
    const answers = new Map<string, (hits: SearchHit[]) => void>();
    const { type } = open({
      search: (query) =>
        new Promise((resolve) => {
          answers.set(query, resolve);
        }),
    });
    type('多极');
    type('合作');
    await waitFor(() => expect(answers.size).toBe(2));
    answers.get('合作')!(find('合作', 10));
    await screen.findAllByRole('option');
    answers.get('多极')!(find('多极', 10));
    await Promise.resolve();
    expect(screen.getAllByRole('option').map((option) => option.querySelector('mark')?.textContent)).toEqual([
      '合作',
      '合作',
    ]);
  });

  it('opens what the arrows chose, and goes round', async () => {
    const { box, opened, type } = open();
    type('合作');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'ArrowUp' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(opened).toHaveBeenCalledWith('2024-03-07.test#q2.1');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(opened).toHaveBeenLastCalledWith('2024-03-07.test#a1.2');
  });

  it('leaves Enter to the input method while it composes', async () => {
    const { box, opened, type } = open();
    type('合作');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    expect(opened).not.toHaveBeenCalled();
  });

  it('clears with Esc, then closes', async () => {
    const { box, close, type } = open();
    type('合作');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(box.value).toBe('');
    expect(close).not.toHaveBeenCalled();
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(close).toHaveBeenCalledOnce();
  });

  it.each([
    ['record-damaged', '本次安装中的记录已损坏，未予使用。请重新安装“原话”。'],
    ['no-answer', '“原话”没有回应，请再试一次。'],
  ] as const)('says so when the search fails: %s', async (failure, sentence) => {
    const { type } = open({ search: () => Promise.reject(new KnownFailure(failure)) });
    type('合作');
    expect((await screen.findByRole('alert')).textContent).toBe(sentence);
  });

  it('says so when the record cannot be read, and when the reader does not open', async () => {
    open({ record: Promise.reject(new KnownFailure('record-missing')) });
    expect((await screen.findByRole('alert')).textContent).toContain('无法读取');
    cleanup();
    const { box, type } = open({ open: () => Promise.reject(new KnownFailure('no-answer')) });
    type('合作');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect((await screen.findByRole('alert')).textContent).toContain('没有回应');
  });
});
