// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SidePanelServices } from '../../../entrypoints/sidepanel/services.ts';
import { SidePanel } from '../../../entrypoints/sidepanel/SidePanel.tsx';
import type { Lookup } from '../../../platform/shared/history.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { closedNotebook } from '../../../platform/notebook/private-notebook.ts';
import type { TabCheck } from '../../../platform/own-page/check/tab-check.ts';
import type { StoredCheck } from '../../../platform/shared/page-check/stored-check.ts';
import { aCheck } from '../../support/a-check.ts';
import { aView } from '../../support/answers.ts';

beforeEach(() => {
  setLocale('zh-CN');
  // happy-dom lays nothing out.
  globalThis.scrollTo = () => {};
});
afterEach(cleanup);

let last = 0;
const aLookup = (quote: string, how: Lookup['how'] = 'asked'): Lookup => ({
  id: `${(last += 1)}`,
  at: '2026-03-10T00:00:00.000Z',
  quote,
  length: quote.length,
  page: null,
  wording: 'verbatim',
  source: 'bundled',
  date: '2017-03-08',
  speaker: '王毅',
  voice: 'answer',
  outlet: null,
  how,
});

/** The side panel beside a background that tells what was looked up. */
function open(isFollowing = false) {
  let hear: Parameters<SidePanelServices['lookups']['listen']>[0] = () => {};
  let see: (seen: StoredCheck | null) => void = () => {};
  const tabCheck: TabCheck = {
    watch: (tell) => {
      see = tell;
      tell(null);
      return () => {};
    },
    check: () => {},
    stop: () => {},
    jump: () => {},
    changed: () => {},
    show: () => {},
    lookAgain: () => {},
  };
  const services: SidePanelServices = {
    // Only lookups are asked for here.
    ask: async () => aView(),
    isPrivate: false,
    keepsHistory: () => true,
    notebook: closedNotebook(),
    corpus: { version: '1', hash: 'ab' },
    copy: async () => true,
    lookups: {
      listen: (tell) => void (hear = tell),
      show: () => {},
      add: async () => null,
      clear: async () => null,
    },
    tabCheck,
    switches: { read: async () => [], write: async () => {} },
    addPage: async () => 'private',
    libraryAddress: '/library.html',
    open: async () => {},
    openReader: async () => {},
    hearNotebookAsked: () => {},
    setFollow: async () => {},
    persist: () => {},
  };
  render(<SidePanel services={services} isFollowing={isFollowing} />);
  const tell = (history: Lookup[], unkept: Lookup | null = null) => act(() => hear(history, unkept));
  return Object.assign(tell, { check: (seen: StoredCheck | null) => act(() => see(seen)) });
}
const tabShown = () => screen.getAllByRole('tab').find((tab) => tab.getAttribute('aria-selected') === 'true')?.id;
const quoteShown = () => document.querySelector('.quote blockquote')?.textContent ?? null;
const goToHistory = () => fireEvent.click(screen.getByRole('tab', { name: '历史' }));

describe('the side panel', () => {
  it('shows what was asked for, whatever tab is open; what it knows already takes nobody away', async () => {
    const tell = open();
    const [first, second] = [aLookup('多极化'), aLookup('全球南方')];
    await tell([first]);
    expect(quoteShown()).toBe('多极化');
    goToHistory();
    await tell([first]);
    expect(tabShown()).toBe('tab-history');
    await tell([second, first]);
    expect([tabShown(), quoteShown()]).toEqual(['tab-finding', '全球南方']);
  });

  it('shows a selection at first, later only to who follows it, and leaves the tab alone', async () => {
    const tell = open();
    const first = aLookup('多极化', 'selected');
    await tell([first]);
    expect(quoteShown()).toBe('多极化');
    await tell([aLookup('全球南方', 'selected'), first]);
    expect(quoteShown()).toBe('多极化');
    cleanup();
    const follow = open(true);
    await follow([first]);
    goToHistory();
    await follow([aLookup('全球南方', 'selected'), first]);
    expect(tabShown()).toBe('tab-history');
    fireEvent.click(screen.getAllByRole('tab')[0]!);
    expect(quoteShown()).toBe('全球南方');
  });

  it('shows a lookup that is not kept, and lists it nowhere', async () => {
    const tell = open();
    await tell([], aLookup('多极化'));
    expect(quoteShown()).toBe('多极化');
    goToHistory();
    expect(document.querySelectorAll('.history li')).toHaveLength(0);
  });

  it('shows a check that is asked for and a statement that is pressed on the page; one that is known takes nobody away', async () => {
    const seen: StoredCheck = {
      id: 'c1',
      tabId: 1,
      at: '2026-03-09T02:00:00.000Z',
      state: 'done',
      refusal: null,
      progress: [1, 1],
      check: aCheck(),
      gone: [],
      chosen: null,
    };
    const tell = open();
    await tell.check(seen);
    expect(tabShown()).toBe('tab-finding');
    await tell.check({ ...seen, id: 'c2', state: 'reading', check: null });
    expect(tabShown()).toBe('tab-page');
    goToHistory();
    await tell.check({ ...seen, id: 'c2' });
    expect(tabShown()).toBe('tab-history');
    await tell.check({ ...seen, id: 'c2', chosen: { statement: 0, time: 1 } });
    expect(tabShown()).toBe('tab-page');
    await vi.waitFor(
      () => expect(document.querySelector('.statement-line')!.getAttribute('aria-expanded')).toBe('true'),
      // The tab's code is brought first.
      { timeout: 20_000 },
    );
  });
});
