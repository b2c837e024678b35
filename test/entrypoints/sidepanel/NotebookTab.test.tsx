// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NotebookTab } from '../../../entrypoints/sidepanel/notebook/NotebookTab.tsx';
import type { NotebookState } from '../../../entrypoints/sidepanel/notebook/use-notebook.ts';
import type { SidePanelServices } from '../../../entrypoints/sidepanel/services.ts';
import type { NotebookRow } from '../../../platform/notebook/schema.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aDetailedEntry } from '../../support/an-entry.ts';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

const aRow = (id: string, more: Partial<NotebookRow> = {}): NotebookRow => ({
  ...aDetailedEntry({ id, quote: `引文${id}`, setAside: null, givenTo: null, edits: [], ...more }),
  revision: 1,
  deletedAt: null,
  rank: more.rank ?? null,
});

function show(rows: NotebookRow[]) {
  const arrange = vi.fn<NotebookState['arrange']>(async () => {});
  const state = { rows, deleted: [], arrange, saveText: vi.fn(), remove: vi.fn() };
  const services = { ask: async () => [], corpus: { version: '0.1.0', hash: 'ab'.repeat(32) }, isPrivate: false };
  render(<NotebookTab services={services as unknown as SidePanelServices} state={state as unknown as NotebookState} />);
  return arrange;
}

const quotes = () => [...document.querySelectorAll('.entry-quote')].map(({ textContent }) => textContent);

it('is a list by page, says how many there are of each finding, and shows one kind alone', async () => {
  show([
    aRow('1', { wording: 'verbatim' }),
    aRow('2', { wording: 'altered' }),
    aRow('3', { wording: 'altered', pageAddress: null, pageTitle: null, keptAt: '2026-03-10T02:04:06.000Z' }),
  ]);
  expect([...document.querySelectorAll('.page-group h2')].map(({ textContent }) => textContent)).toEqual([
    'Not from a page 1 entry',
    '王毅谈多极化 2 entries',
  ]);
  expect(screen.getByRole('group', { name: '3 quotations' }).textContent).toContain(
    '1 word for word2 with changed wording',
  );
  fireEvent.click(screen.getByRole('button', { name: '1 word for word' }));
  expect(quotes()).toEqual(['引文1']);
  expect(screen.getByRole('button', { name: 'Export 1' })).toBeTruthy();
});

it('is put in order by button and by key, within a page', async () => {
  const arrange = show([aRow('1'), aRow('2'), aRow('3')]);
  fireEvent.click(screen.getByRole('button', { name: 'Move “引文1” down' }));
  expect(arrange).toHaveBeenLastCalledWith(['2', '1', '3']);
  fireEvent.keyDown(screen.getAllByRole('textbox', { name: 'Note on “引文3”' })[0]!, { key: 'ArrowUp', altKey: true });
  expect(arrange).toHaveBeenLastCalledWith(['1', '3', '2']);
  fireEvent.click(screen.getByRole('button', { name: 'Move “引文1” up' }));
  expect(arrange).toHaveBeenCalledTimes(2);
});

it('exports what was chosen, where something was', async () => {
  show([aRow('1'), aRow('2'), aRow('3')]);
  expect(screen.getByRole('button', { name: 'Export 3' })).toBeTruthy();
  await act(() => void fireEvent.click(screen.getByRole('checkbox', { name: /引文2/ })));
  expect(screen.getByRole('button', { name: 'Export the chosen entry' })).toBeTruthy();
});

it('chooses a whole page with one click, as far as it is not filtered out, and lets it go with another', async () => {
  const elsewhere = { pageAddress: null, pageTitle: null };
  show([
    aRow('1', { wording: 'verbatim' }),
    aRow('2', { wording: 'altered' }),
    aRow('3', { wording: 'altered' }),
    aRow('4', { wording: 'verbatim', ...elsewhere }),
  ]);
  const press = (name: string | RegExp, role = 'checkbox') =>
    act(() => void fireEvent.click(screen.getByRole(role, { name })));
  await press('Choose all 3');
  expect(screen.getByRole('button', { name: 'Export the 3 chosen' })).toBeTruthy();
  await press(/引文1/);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose all 3' }).indeterminate).toBe(true);
  await press('Choose all 3');
  await press('Choose all 3');
  expect(screen.getByRole('button', { name: 'Export 4' })).toBeTruthy();
  await press(/changed wording/, 'button');
  await press('Choose all 2');
  expect(screen.getByRole('button', { name: 'Export the 2 chosen' })).toBeTruthy();
});

it('shows what differs, the question and the other texts of what was looked up here, and of a file’s entry nothing of it', async () => {
  const { edits } = aDetailedEntry();
  const quote = aDetailedEntry().quote;
  show([aRow('1', { edits, quote })]);
  expect(document.querySelector('.entry-edits')!.textContent).toContain('Word');
  expect(document.querySelector('.entry-quote mark')!.textContent).toBe('的');
  expect(document.querySelector('.around')!.textContent).toContain('请问中方如何看待多极化？');
  cleanup();
  show([aRow('1', { edits, quote, origin: 'imported' })]);
  expect(document.querySelector('.entry-edits, .entry mark, .around')).toBeNull();
});
