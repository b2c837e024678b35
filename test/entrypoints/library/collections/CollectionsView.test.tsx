// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CollectionsView } from '../../../../entrypoints/library/collections/CollectionsView.tsx';
import { figuresOf } from '../../../../entrypoints/library/collections/figures-of.ts';
import type { LibraryServices } from '../../../../entrypoints/library/services.ts';
import type { Collection } from '../../../../platform/library/library.ts';
import { someKeys } from '../../../support/pack/some-keys.ts';
import { aLibrary, aLibraryText, MAIN } from '../../../support/a-library.ts';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const names = (): (string | null)[] =>
  screen
    .getAllByRole('heading', { level: 2 })
    .filter((heading) => heading.closest('.collection-card') !== null)
    .map(({ textContent }) => textContent);
const cardOf = (name: string): HTMLElement => screen.getByRole('region', { name });

const PRESS: Collection = { ...MAIN, id: 'press', name: '记者会', origin: '自家档案' };

function open() {
  const done = {
    onPut: vi.fn(),
    onRemove: vi.fn(),
    onOrder: vi.fn(),
    onPack: vi.fn(),
    onStepBack: vi.fn(),
    onPacked: vi.fn(),
  };
  const texts = [
    aLibraryText({ id: 'a', event: 'a', collection: 'press', date: '2014-03-08', characters: 900 }),
    aLibraryText({ id: 'b', event: 'a', collection: 'press', date: '2014-03-08', characters: 100 }),
    aLibraryText({ id: 'c', event: 'c', collection: 'press', date: '2016-03-08', characters: 1000 }),
    aLibraryText({ id: 'd', event: 'd', collection: 'press', date: null, characters: 1 }),
  ];
  const recordTexts = async () => [{ event: '2013-03-09', date: '2013-03-09', characters: 12_345 }];
  const services = {
    recordTexts,
    library: aLibrary(),
    keys: someKeys(),
    isPrivate: false,
  } as unknown as LibraryServices;
  render(
    <CollectionsView
      held={{ collections: [MAIN, PRESS], texts }}
      services={services}
      attempt={async (work) => work()}
      {...done}
    />,
  );
  return done;
}

describe('the figures of a body of texts', () => {
  it('count occasions once, have years between the first and the last, and leave those without a day to themselves', () => {
    const text = (event: string, date: string | null) => ({ event, date, characters: 10 });
    expect(
      figuresOf([text('a', '2014-03-08'), text('a', '2014-03-08'), text('c', '2016-01-01'), text('d', null)]),
    ).toEqual({
      texts: 4,
      events: 3,
      characters: 40,
      years: [
        { year: 2014, texts: 2 },
        { year: 2015, texts: 0 },
        { year: 2016, texts: 1 },
      ],
      undated: 1,
    });
  });

  it('of a day that was mistyped draw no bar for each of a thousand years', () => {
    const years = ['0201-03-08', '2016-03-08'].map((date) => ({ event: date, date, characters: 1 }));
    expect(figuresOf(years).years).toEqual([
      { year: 201, texts: 1 },
      { year: 2016, texts: 1 },
    ]);
  });
});

describe('the page of collections', () => {
  it('shows the record first, and of each collection how many texts of which years it has', async () => {
    open();
    const record = within(cardOf('The record that comes with Yuanhua'));
    expect(await record.findByText('1 text')).toBeTruthy();
    expect(record.queryByRole('checkbox')).toBeNull();
    expect(names()).toEqual(['The record that comes with Yuanhua', 'Ungrouped', '记者会']);
    const card = within(cardOf('记者会'));
    for (const figure of ['4 texts', '3 events', '2,001 characters', '1 without a day', '自家档案'])
      expect(card.getByText(figure)).toBeTruthy();
    expect(card.getByRole('figure', { name: '2014: 2 texts, 2016: 1 text' })).toBeTruthy();
    expect(within(cardOf('Ungrouped')).queryByRole('figure')).toBeNull();
  });

  it('is searched by names', () => {
    open();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '记者' } });
    expect(names()).toEqual(['记者会']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '没有' } });
    expect(screen.getByText('No collection has such a name.')).toBeTruthy();
  });

  it('switches a collection off, lets pages show it, and puts it before another', () => {
    const { onPut, onOrder } = open();
    const card = within(cardOf('记者会'));
    fireEvent.click(card.getByRole('checkbox', { name: 'Use it in lookups' }));
    expect(onPut).toHaveBeenLastCalledWith({ ...PRESS, on: false });
    fireEvent.click(card.getByRole('checkbox', { name: 'May be shown in web pages' }));
    expect(onPut).toHaveBeenLastCalledWith({ ...PRESS, inPages: true });
    press('Ask “记者会” earlier');
    expect(onOrder).toHaveBeenCalledWith(['press', 'main']);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Ask “记者会” later' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Ask “Ungrouped” earlier' }).disabled).toBe(true);
  });

  it('removes a collection of the reader’s own, and never the one that is there from the beginning', () => {
    const { onRemove } = open();
    press('Settings of “Ungrouped”');
    expect(screen.queryByRole('button', { name: 'Remove the collection' })).toBeNull();
    press('Settings of “记者会”');
    press('Remove the collection');
    expect(onRemove).toHaveBeenCalledWith(PRESS);
  });
});
