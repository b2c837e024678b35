// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { RecordContents } from '../../../components/search/RecordContents.tsx';
import { contentsOf } from '../../../engine/source/contents.ts';
import { aRecord, aTranscript } from '../../support/a-record.ts';

afterEach(cleanup);

it('opens a text, and leaves the browser’s own ways of opening to the browser', () => {
  const onOpen = vi.fn<(passage: string) => void>();
  const [old, later] = ['2017-03-08.a', '2024-03-07.a'].map((id) => aTranscript({ id }));
  render(
    <RecordContents
      contents={contentsOf(aRecord(old!, later!))}
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
