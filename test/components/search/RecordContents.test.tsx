// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { RecordContents } from '../../../components/search/RecordContents.tsx';
import { type ContentsPage, contentsOf } from '../../../engine/source/contents.ts';
import type { OfficialRecord } from '../../../engine/record/record.ts';
import { mergeContents, type SourcedContents } from '../../../engine/source/merge-search.ts';
import { aRecord, aTranscript } from '../../support/a-record.ts';
import { waitFor } from '../../support/wait-for.ts';

afterEach(cleanup);

function held(record: OfficialRecord, page: ContentsPage = { after: null, limit: 9 }, id = 'bundled'): SourcedContents {
  return mergeContents([{ id, value: contentsOf(record, page) }], [], page);
}

it('says which texts are of the reader’s own library', () => {
  const all = { more: () => Promise.reject(new Error('none')), addressOf: String, onOpen: () => {} };
  for (const id of ['bundled', 'library']) {
    cleanup();
    render(<RecordContents contents={held(aRecord(aTranscript({ id: '2017-03-08.a' })), undefined, id)} {...all} />);
    expect(/My library/.test(screen.getByRole('link').textContent ?? ''), id).toBe(id === 'library');
  }
});

it('opens a text, and leaves the browser’s own ways of opening to the browser', () => {
  const onOpen = vi.fn<(passage: string) => void>();
  const [old, later] = ['2017-03-08.a', '2024-03-07.a'].map((id) => aTranscript({ id }));
  render(
    <RecordContents
      contents={held(aRecord(old!, later!))}
      more={() => Promise.reject(new Error('there is no more'))}
      addressOf={(passage) => `reader#${passage}`}
      onOpen={onOpen}
    />,
  );
  // Newest first.
  const [link] = screen.getAllByRole('link');
  expect(link!.getAttribute('href')).toBe('reader#2024-03-07.a#');
  for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) fireEvent.click(link!, { [key]: true });
  expect(onOpen).not.toHaveBeenCalled();
  fireEvent.click(link!);
  expect(onOpen).toHaveBeenCalledWith('2024-03-07.a#');
});

it('shows a page after the other, and asks again for one that did not come', async () => {
  const record = aRecord(...['2017-03-08', '2020-05-24', '2024-03-07'].map((day) => aTranscript({ id: `${day}.a` })));
  const page = (after: string | null) => held(record, { after, limit: 2 });
  const more = vi.fn<(after: string) => Promise<SourcedContents>>(async (after) => page(after));
  more.mockRejectedValueOnce(new Error('the worker died'));
  render(<RecordContents contents={page(null)} more={more} addressOf={(passage) => passage} onOpen={() => {}} />);
  const shown = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(shown()).toEqual(['2024-03-07.a#', '2020-05-24.a#']);
  const button = screen.getByRole('button');
  fireEvent.click(button);
  await waitFor(() => expect(more).toHaveBeenCalledTimes(1));
  fireEvent.click(button);
  await waitFor(() => expect(shown()).toEqual(['2024-03-07.a#', '2020-05-24.a#', '2017-03-08.a#']));
  expect(more.mock.calls).toEqual([['2020-05-24'], ['2020-05-24']]);
  expect(screen.queryByRole('button')).toBeNull();
});
