// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bringNames } from '../../../components/names/printed-names.ts';
import { ENGLISH } from '../../../data/names.ts';
import { createSearch, type SearchFound } from '../../../engine/search/search.ts';
import { type Facets, type Filter, NO_FILTER } from '../../../engine/search/filter.ts';
import { Filters } from '../../../entrypoints/popup/Filters.tsx';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aRecord } from '../../support/a-record.ts';
import { storeOf } from '../../support/finder.ts';

beforeEach(() => setLocale('zh-CN'));
afterEach(cleanup);

const NOTHING = await createSearch(storeOf(aRecord()))('多极化', { limit: 1 });
const FACETS: Facets = {
  event: [
    ['2026-03-08', 3],
    ['2024-03-07-2', 2],
    ['2024-03-07', 0],
  ],
  year: [
    ['2026', 3],
    ['2024', 2],
  ],
  kind: [['official', 5]],
  speaker: [['王毅', 5]],
  outlet: [
    ['路透社', 4],
    ['新华社', 1],
  ],
  country: [],
  topic: [],
};

function show(asked: Partial<Filter> = {}, facets = FACETS) {
  const onFilter = vi.fn<(filter: Filter) => void>();
  const found: SearchFound = { ...NOTHING, facets };
  render(<Filters found={found} asked={{ ...NO_FILTER, ...asked }} onFilter={onFilter} />);
  return onFilter;
}
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

it('offers what narrows down and nothing that all have, each with what it leaves', () => {
  show();
  expect(buttons()).toEqual(['2026年3月8日 3', '2024年3月7日 2 2', '2024年3月7日 0', '更多筛选']);
  expect(screen.queryByRole('combobox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '更多筛选' }));
  expect(screen.getAllByRole('combobox')).toHaveLength(2);
  expect([...document.querySelectorAll('option')].map(({ value }) => value)).toEqual([
    '',
    '2026',
    '2024',
    '',
    '路透社',
    '新华社',
  ]);
});

it('says of each choice in which language it is, and anew when the reader has chosen another', () => {
  const rendered = render(
    <Filters found={{ ...NOTHING, facets: FACETS }} asked={NO_FILTER} onFilter={vi.fn()} areOpen />,
  );
  const languages = () =>
    [...document.querySelectorAll('option[lang]')].map(
      (each) => [each.textContent, each.getAttribute('lang')] as const,
    );
  const outlet = (name: string) => languages().find(([text]) => text?.startsWith(name))?.[1];
  bringNames(ENGLISH);
  expect(outlet('新华社')).toBe('zh-Hans');
  setLocale('en');
  rendered.rerender(<Filters found={{ ...NOTHING, facets: FACETS }} asked={NO_FILTER} onFilter={vi.fn()} areOpen />);
  expect(outlet('Xinhua')).toBe('en');
});

it('offers no years where each has one event', () => {
  const event: Facets['event'] = [
    ['2026-03-08', 3],
    ['2024-03-07', 2],
  ];
  show({}, { ...FACETS, event, outlet: [] });
  expect(buttons()).toEqual(['2026年3月8日 3', '2024年3月7日 2']);
});

it('has the events in a list where they are many, as in a library', () => {
  const event = Array.from({ length: 30 }, (_, at): [string, number] => [`20${30 - at}-03-08`.slice(0, 10), 1]);
  const onFilter = show({}, { ...FACETS, event, year: [], outlet: [] });
  expect(buttons()).toEqual(['更多筛选']);
  fireEvent.click(screen.getByRole('button', { name: '更多筛选' }));
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: '按场合' });
  expect([list.options[0]!.textContent, list.options[1]!.textContent]).toEqual(['场合', '2030年3月8日 (1)']);
  fireEvent.change(list, { target: { value: '2028-03-08' } });
  expect(onFilter).toHaveBeenCalledWith({ ...NO_FILTER, event: '2028-03-08' });
});

it('offers nothing where nothing narrows down', () => {
  show({}, { ...FACETS, event: [['2026-03-08', 5]], year: [['2026', 5]], outlet: [] });
  expect(screen.queryByRole('button')).toBeNull();
});

it('chooses with a press, and lets go with another; what would leave nothing cannot be chosen', () => {
  const onFilter = show({ event: '2026-03-08' });
  const [chosen, other, empty] = screen.getAllByRole<HTMLButtonElement>('button');
  expect([chosen, other, empty].map((each) => [each!.getAttribute('aria-pressed'), each!.disabled])).toEqual([
    ['true', false],
    ['false', false],
    ['false', true],
  ]);
  fireEvent.click(other!);
  fireEvent.click(chosen!);
  expect(onFilter.mock.calls.map(([{ event }]) => event)).toEqual(['2024-03-07-2', null]);
});

it('shows in the lists what was chosen, and forgets a choice that nothing meets', () => {
  const onFilter = show({ outlet: '路透社', topic: '非洲' });
  fireEvent.click(screen.getByRole('button', { name: '更多筛选' }));
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: '按提问的媒体' });
  expect([list.value, list.className]).toEqual(['路透社', 'chosen']);
  fireEvent.change(list, { target: { value: '' } });
  expect(onFilter).toHaveBeenCalledWith(NO_FILTER);
});
