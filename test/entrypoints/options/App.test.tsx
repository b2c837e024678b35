// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/options/App.tsx';
import type { OptionsServices, StoredSize } from '../../../entrypoints/options/services.ts';
import { SettingsFailure } from '../../../platform/shared/failures.ts';
import { setLocale, t } from '../../../platform/shared/i18n.ts';
import { MAX_PROBLEMS } from '../../../platform/notebook/parse-entry.ts';
import { NotebookFailure } from '../../../platform/notebook/notebook.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/shared/settings.ts';

let settings: Settings;
const pages = { library: '/library.html', welcome: 'welcome.html', about: 'about.html', notices: 'notices.txt' };
const size = (bytes: number, count: number | null = null): StoredSize => ({ bytes, count });

/** The page over a storage in memory. */
function open(more: Partial<OptionsServices> = {}, suggestedSite = '') {
  const services: OptionsServices = {
    change: async (change) => {
      const before = settings;
      settings = { ...settings, ...change };
      draw();
      return before;
    },
    shortcuts: async () => [{ name: 'pause', description: 'Pause', keys: '', switchesInput: false }],
    openShortcuts: async () => {},
    sizes: async () => ({
      settings: size(94),
      history: size(1234, 2),
      failures: size(0),
      notebook: null,
      record: size(938_102),
    }),
    texts: async () => null,
    onStored: () => () => {},
    remove: async () => async () => {},
    exportAll: async () => {},
    readBackup: async () => ({ chosen: null, entries: [], problems: [] }),
    applyBackup: () => Promise.reject(new Error('not asked for')),
    readText: (file) => file.text(),
    saveFile: () => {},
    diagnostics: async () => 'Yuanhua 1.0',
    copy: async () => true,
    ...more,
  };
  const app = () => (
    <App settings={settings} failure={null} suggestedSite={suggestedSite} pages={pages} services={services} />
  );
  const { container, rerender } = render(app());
  function draw(): void {
    rerender(app());
  }
  return { said: () => container.querySelector('.said')?.textContent, services };
}
const theme = () => screen.getByLabelText<HTMLSelectElement>('Theme');
const chooseTheme = (value: string) => fireEvent.change(theme(), { target: { value } });

beforeEach(() => {
  settings = { ...DEFAULT_SETTINGS };
});
afterEach(() => {
  cleanup();
  setLocale('en');
});

it('stores a change at once, and says so', async () => {
  const { said } = open();
  chooseTheme('dark');
  await waitFor(() => expect(said()).toBe('Saved'));
  expect(settings.theme).toBe('dark');
});

it('puts a control back whose change was not stored, and says what to do', async () => {
  open({ change: () => Promise.reject(new SettingsFailure('settings-not-stored', null)) });
  chooseTheme('dark');
  expect((await screen.findByRole('alert')).textContent).toBe(t('settings.not-stored'));
  await waitFor(() => expect(theme().value).toBe('auto'));
});

it('resets everything but the list of sites, and undoes that', async () => {
  settings = { ...settings, theme: 'dark', minHan: 12, offSites: ['news.example'] };
  const { said } = open();
  fireEvent.click(screen.getByRole('button', { name: /Reset/ }));
  await waitFor(() => expect(settings).toEqual({ ...DEFAULT_SETTINGS, offSites: ['news.example'] }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect([settings.theme, settings.minHan, said()]).toEqual(['dark', 12, 'Undone']));
});

it('asks only for what the chosen way heeds', () => {
  settings = { ...settings, trigger: 'menu' };
  open();
  expect(screen.queryByLabelText('Where the mark stands')).toBeNull();
  expect(screen.queryByLabelText(/characters that a selection/)).toBeNull();
  expect(screen.queryByLabelText('Key to hold')).toBeNull();
});

it('stores no number that cannot be', () => {
  open();
  const box = screen.getByLabelText<HTMLInputElement>(/characters that a selection/);
  fireEvent.change(box, { target: { value: '1000' } });
  fireEvent.change(box, { target: { value: '' } });
  expect(settings.minHan).toBe(6);
});

it('says that it is paused, and lets it go on', async () => {
  settings = { ...settings, paused: true };
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
  await waitFor(() => expect(settings.paused).toBe(false));
  expect(screen.queryByRole('button', { name: 'Resume' })).toBeNull();
});

describe('what is stored', () => {
  it('is said in numbers that are easily read, or as unreadable', async () => {
    open();
    await screen.findByText('94 bytes');
    for (const text of ['2 entries, 1.2 kB', '938 kB', 'Nothing', 'Cannot be read']) screen.getAllByText(text);
    const row = screen.getByText('Log of failures').closest('li')!;
    expect(within(row).getByRole<HTMLButtonElement>('button').disabled).toBe(true);
  });

  it('is kept or not as the reader chooses', async () => {
    open();
    fireEvent.click(screen.getByLabelText(t('options.data.keep')));
    await waitFor(() => expect(settings.history).toBe(false));
  });

  it('is deleted, and brought back', async () => {
    const bringBack = vi.fn<() => Promise<void>>(async () => {});
    const remove = vi.fn<OptionsServices['remove']>(async () => bringBack);
    const { said } = open({ remove });
    await screen.findByText('94 bytes');
    fireEvent.click(screen.getByRole('button', { name: 'Delete: History' }));
    await waitFor(() => expect(said()).toContain('Deleted: History.'));
    expect(remove).toHaveBeenCalledExactlyOnceWith('history');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(bringBack).toHaveBeenCalledTimes(1));
  });
});

describe('a file', () => {
  const take = (file: File) => fireEvent.change(screen.getByLabelText('Import a file'), { target: { files: [file] } });

  it('that is wrong is refused with what and where', async () => {
    open({
      readBackup: async () => ({
        chosen: null,
        entries: [],
        problems: [
          { why: 'not-allowed', line: 7, field: 'theme' },
          { why: 'not-a-backup', line: null, field: null },
        ],
      }),
    });
    take(new File(['x'], 'mine.json'));
    const report = (await screen.findByRole('alert')).textContent;
    expect(report).toContain('mine.json was not imported, and nothing was changed.');
    expect(report).toContain('Line 7, theme:');
    expect(report).toContain(t('options.backup.not-a-backup'));
  });

  it('with more faults than anybody mends lists the first of them', async () => {
    const problems = Array.from({ length: MAX_PROBLEMS + 7 }, (_, at) => ({
      why: 'not-allowed' as const,
      line: at + 1,
      field: 'theme',
    }));
    open({ readBackup: async () => ({ chosen: null, entries: [], problems }) });
    take(new File(['x'], 'mine.json'));
    const report = await screen.findByRole('alert');
    expect(within(report).getAllByRole('listitem')).toHaveLength(MAX_PROBLEMS);
    expect(report.textContent).toContain(t('notebook.stopped'));
  });

  it('for which there is no room says so', async () => {
    open({ applyBackup: () => Promise.reject(new NotebookFailure('full', null)) });
    take(new File(['{}'], 'mine.json'));
    expect((await screen.findByRole('alert')).textContent).toBe(t('notebook.failure.full'));
  });

  it('that was taken in can be given back', async () => {
    const undo = vi.fn<() => Promise<void>>(async () => {});
    const { said } = open({
      applyBackup: async () => ({ settings: 'replaced', imported: { added: 2, same: 1, both: 3 }, undo }),
    });
    take(new File(['{}'], 'mine.json'));
    await waitFor(() =>
      expect(said()).toContain(
        'The settings were replaced. 2 entries were added to the notebook. 1 was there already. 3 are here with other words: both are kept.',
      ),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(undo).toHaveBeenCalledTimes(1));
  });
});

it('shows the diagnostics that could not be copied, to be copied by hand', async () => {
  const { said } = open({ copy: async () => false });
  fireEvent.click(screen.getByRole('button', { name: 'Copy diagnostics' }));
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Diagnostics')).value).toBe('Yuanhua 1.0');
  await waitFor(() => expect(said()).toBe(t('options.help.not-copied')));
});

it('says of a key that the browser did not give that there is none, and reads it again when one comes back', async () => {
  let keys = '';
  open({
    shortcuts: async () => [{ name: 'pause', description: 'Pause', keys, switchesInput: keys === 'Alt+Shift+U' }],
    openShortcuts: () => Promise.reject(new Error('no such page')),
  });
  await screen.findByText('Not set');
  screen.getByText(t('options.shortcuts.none-why'));
  keys = 'Alt+U';
  fireEvent.focus(window);
  await screen.findByText('Alt+U');
  expect(screen.queryByText(t('options.shortcuts.none-why'))).toBeNull();
  expect(screen.queryByText(t('options.shortcuts.switches'))).toBeNull();
  keys = 'Alt+Shift+U';
  fireEvent.focus(window);
  await screen.findByText(t('options.shortcuts.switches'));
  fireEvent.click(screen.getByRole('button', { name: t('options.shortcuts.change') }));
  expect((await screen.findByRole('alert')).textContent).toBe(t('failure.unexpected'));
});

it('changes one part of the panel and leaves the others', async () => {
  open();
  fireEvent.click(screen.getByLabelText(t('options.panel.events')));
  await waitFor(() => expect(settings.panelShows).toEqual({ ...DEFAULT_SETTINGS.panelShows, events: false }));
});

describe('the list of sites', () => {
  const box = () => screen.getByLabelText<HTMLInputElement>('Site');

  it('begins with the site that was asked for, and stores it only when it is confirmed', async () => {
    open({}, 'news.example');
    expect([box().value, settings.offSites]).toEqual(['news.example', []]);
    fireEvent.submit(box().form!);
    await waitFor(() => expect(settings.offSites).toEqual(['news.example']));
  });

  it('takes nothing that names no site, and says how one is written', async () => {
    open();
    fireEvent.input(box(), { target: { value: 'not a site' } });
    fireEvent.submit(box().form!);
    expect((await screen.findByRole('alert')).textContent).toBe(t('options.sites.wrong'));
    expect(settings.offSites).toEqual([]);
  });

  it('is added to, changed where it stands, left as it was, and taken from', async () => {
    settings = { ...settings, offSites: ['b.example'] };
    open();
    fireEvent.input(box(), { target: { value: 'https://a.example/x' } });
    fireEvent.submit(box().form!);
    await waitFor(() => expect(settings.offSites).toEqual(['a.example', 'b.example']));
    const edit = async (value: string, end: (input: HTMLInputElement) => void) => {
      fireEvent.click(await screen.findByRole('button', { name: 'Edit b.example' }));
      const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Edit b.example' });
      fireEvent.input(input, { target: { value } });
      end(input);
    };
    await edit('c.example', (input) => fireEvent.keyDown(input, { key: 'Escape' }));
    await edit('c.example', (input) => fireEvent.submit(input.form!));
    await waitFor(() => expect(settings.offSites).toEqual(['a.example', 'c.example']));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove a.example' }));
    await waitFor(() => expect(settings.offSites).toEqual(['c.example']));
  });

  it('takes of a list what there is room for, and says so of what is none', async () => {
    settings = { ...settings, offSites: Array.from({ length: 999 }, (_, n) => `a${n}.example`).toSorted() };
    open();
    const take = (text: string) =>
      fireEvent.change(screen.getByLabelText('Import a list'), { target: { files: [new File([text], 'list.txt')] } });
    take('0.example\n1.example\n2.example\n');
    expect((await screen.findByRole('alert')).textContent).toBe(t('options.sites.over', { n: 2, most: 1000 }));
    expect(settings.offSites).toHaveLength(1000);
    expect(settings.offSites, 'the last of those that were there').toContain('a998.example');
    fireEvent.input(box(), { target: { value: 'one.more.example' } });
    fireEvent.submit(box().form!);
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toBe(t('options.sites.over', { n: 1, most: 1000 })),
    );
    expect(settings.offSites).not.toContain('one.more.example');
    take('# nothing\n');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(t('options.sites.empty')));
  });

  it('is imported beside what is there, and names the lines that were passed over', async () => {
    settings = { ...settings, offSites: ['a.example'] };
    open();
    const file = new File(['b.example\nno site\n'], 'list.txt');
    fireEvent.change(screen.getByLabelText('Import a list'), { target: { files: [file] } });
    await waitFor(() => expect(settings.offSites).toEqual(['a.example', 'b.example']));
    expect((await screen.findByRole('alert')).textContent).toContain('Line 2: no site');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(settings.offSites).toEqual(['a.example']));
  });
});

it('shows how large the reader’s texts are, and what fills the storage', async () => {
  const texts = { texts: 2, characters: 9000, index: 120_000, packs: 4_000_000, used: 5_000_000, quota: 9_000_000 };
  open({ texts: async () => texts });
  expect(await screen.findByText('2 texts; index 120 kB, packs 4 MB')).toBeTruthy();
  expect(screen.getByText(/take 5 MB of the browser’s storage; it has room for 4 MB more/u)).toBeTruthy();
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Open my texts' }).getAttribute('href')).toBe(
    'library.html',
  );
  cleanup();
  open({ texts: () => Promise.reject(new Error('private')) });
  await waitFor(() => expect(screen.getAllByText('Cannot be read')).toHaveLength(2));
});
