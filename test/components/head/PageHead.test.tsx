// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageHead } from '../../../components/head/PageHead.tsx';
import type { HeadServices } from '../../../components/head/services.ts';
import { createSearch } from '../../../engine/search/search.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { sourcedFound, storeOf } from '../../support/finder.ts';

const record = aRecord(
  aTranscript({
    id: '2024-03-07.test',
    turns: [aTurn({ key: 'a1', paragraphs: ['多极化应当是平等有序的。', '合作才能共赢。', '合作应当平等。'] })],
  }),
);
const find = createSearch(storeOf(record));

function open(here: Parameters<typeof PageHead>[0]['here'] = 'compare') {
  const services = {
    pages: { reader: '/r', compare: '/c', lookup: '/l', library: '/m', settings: '/s', about: '/a' },
    search: async (query: string, limit: number) => sourcedFound(await find(query, { limit })),
    addressOf: (passage: string) => `/r?${passage}`,
    resultsAddressOf: async (query: string) => `/all?${query.length}`,
    lookupAddressOf: async (query: string) => `/l?${query.length}`,
    go: vi.fn<HeadServices['go']>(),
    showNotebook: vi.fn<HeadServices['showNotebook']>(),
  };
  render(<PageHead here={here} services={services} />);
  const box = screen.getByRole<HTMLInputElement>('combobox');
  return { ...services, box, type: (value: string) => fireEvent.input(box, { target: { value } }) };
}

const results = () => screen.findAllByRole('option');

describe('the head of every page', () => {
  beforeEach(() => setLocale('en'));
  afterEach(cleanup);

  it('leads to every page, and says where one is', () => {
    open('compare');
    const links = screen
      .getAllByRole('link')
      .map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')]);
    expect(links.slice(1)).toEqual([
      ['/r', null],
      ['/c', 'page'],
      ['/l', null],
      ['/m', null],
      ['/s', null],
      ['/a', null],
    ]);
    cleanup();
    open(null);
    expect(screen.getAllByRole('link').every((link) => link.getAttribute('aria-current') === null)).toBe(true);
  });

  it('shows the notebook in the turn of the click', () => {
    const { showNotebook } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Notebook' }));
    expect(showNotebook).toHaveBeenCalledOnce();
  });

  it('takes no focus, and asks nothing while the box is empty', () => {
    const { box } = open();
    expect(document.activeElement).not.toBe(box);
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('finds what is typed, and opens what was chosen by keys', async () => {
    const { box, type, go } = open();
    type('合作');
    expect(await results()).toHaveLength(2);
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(box.getAttribute('aria-activedescendant')).toBe('head-result-1');
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(go).toHaveBeenCalledWith(expect.stringMatching(/^\/r\?2024-03-07\.test#/), true));
    fireEvent.click((await results())[0]!);
    await waitFor(() => expect(go).toHaveBeenCalledTimes(2));
    expect(go.mock.calls[1]?.[1]).toBe(false);
  });

  it('leaves the keys to an input method, and Escape closes the list before it clears the box', async () => {
    const { box, type, go } = open();
    type('合作');
    await results();
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(box.value).toBe('合作');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(box.value).toBe('');
    expect(go).not.toHaveBeenCalled();
  });

  it('leads on where nothing is found: to the whole search, and to a look at the words as a quotation', async () => {
    const { box, type, go } = open();
    type('核潜艇');
    const all = await screen.findByRole('button', { name: /Nothing found/ });
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() => expect(go).toHaveBeenLastCalledWith('/l?3', false));
    fireEvent.click(all);
    await waitFor(() => expect(go).toHaveBeenLastCalledWith('/all?3', false));
  });

  it('closes its list when the focus goes elsewhere', async () => {
    const { box, type } = open();
    type('合作');
    await results();
    fireEvent.focusOut(box, { relatedTarget: document.body });
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });
});
