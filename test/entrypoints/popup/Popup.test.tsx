// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../entrypoints/popup/Popup.tsx';
import { createSearch, type SearchOptions } from '../../../engine/search/search.ts';
import { NO_FILTER } from '../../../engine/search/filter.ts';
import type { SourcedFound } from '../../../engine/source/merge-search.ts';
import { contentsOf } from '../../../engine/source/contents.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import { createTimelines } from '../../../engine/search/timeline.ts';
import type { HereServices } from '../../../entrypoints/popup/use-here.ts';
import { EMPTY_STATE } from '../../../entrypoints/popup/popup-state.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import type { FoundHit } from '../../../platform/own-page/popup/found-passage.ts';
import { SettingsFailure } from '../../../platform/shared/failures.ts';
import { KnownFailure } from '../../../platform/shared/protocol.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { aMatch, aView, SENTENCE } from '../../support/answers.ts';
import { sourcedContents, sourcedFound, storeOf } from '../../support/finder.ts';

const record = aRecord(
  aTranscript({
    id: '2024-03-07.test',
    turns: [
      aTurn({ key: 'a1', paragraphs: ['多极化应当是平等有序的。', '合作才能共赢。'] }),
      aTurn({ key: 'q2', voice: 'question', speaker: null, outlet: '新华社', paragraphs: ['如何看待合作？'] }),
    ],
  }),
);
const find = createSearch(storeOf(record));

function open(more: Partial<Parameters<typeof Popup>[0]> = {}) {
  const opened = vi.fn<(passage: string, behind: boolean) => Promise<void>>(async () => {});
  const openFinding = vi.fn<(quote: string) => Promise<void>>(async () => {});
  const close = vi.fn<() => void>();
  const onState = vi.fn<Parameters<typeof Popup>[0]['onState']>();
  render(
    <Popup
      start={EMPTY_STATE}
      typedAhead={false}
      isTab={false}
      selected={Promise.resolve('')}
      contents={Promise.resolve(sourcedContents(contentsOf(record)))}
      moreContents={async (after) => sourcedContents(contentsOf(record, { after, limit: 9 }))}
      search={async (query, options) => sourcedFound(await find(query, options))}
      lookUp={async (query) => aView([], { query })}
      countPhrases={async (phrases) => createTimelines(storeOf(record)).count(phrases)}
      open={opened}
      addressOf={(passage) => `reader.html?${passage}`}
      openFinding={openFinding}
      links={{ reader: 'r', compare: 'c', lookup: 'l', library: 'm', settings: 's', about: 'a' }}
      onSidePanel={() => {}}
      onCheckPage={() => {}}
      onAddPage={async () => null}
      passages={{ copy: async () => true, cite: async () => true, keep: async () => true }}
      here={aPage()}
      recent={null}
      onState={onState}
      close={close}
      {...more}
    />,
  );
  const box = screen.getByRole<HTMLInputElement>('combobox');
  return {
    box,
    opened,
    openFinding,
    close,
    onState,
    type: (value: string) => fireEvent.input(box, { target: { value } }),
  };
}

/** A page on a site, over settings in memory. */
function aPage(more: Partial<HereServices> = {}): HereServices & { stored: HereServices['settings'] } {
  const stored = { paused: false, offSites: ['other.example'], ...more.settings };
  const change: HereServices['change'] = async (patch) => {
    const before = { ...stored };
    Object.assign(stored, patch(before));
    return before;
  };
  return { host: 'news.example', isOpen: Promise.resolve(true), change, ...more, settings: { ...stored }, stored };
}

/** A list in memory. */
function aRecentList(searches: string[] = []) {
  const add = vi.fn<(query: string) => Promise<string[]>>(async (query) => (searches = [query, ...searches]));
  return { read: async () => searches, add, clear: async () => (searches = []) };
}

describe('the popup', () => {
  beforeEach(() => {
    setLocale('zh-CN');
    // happy-dom lays nothing out.
    Element.prototype.scrollIntoView = () => {};
  });
  afterEach(cleanup);

  it('goes on with what was typed before it was drawn', async () => {
    const { box } = open({ start: { ...EMPTY_STATE, query: '多极化' }, typedAhead: true });
    // The next key comes after it, and does not take its place.
    expect([box.selectionStart, box.selectionEnd]).toEqual([3, 3]);
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
    const answers = new Map<string, (found: SourcedFound) => void>();
    const { type } = open({
      search: (query) =>
        new Promise((resolve) => {
          answers.set(query, resolve);
        }),
    });
    type('多极');
    type('合作');
    await waitFor(() => expect(answers.size).toBe(2));
    answers.get('合作')!(sourcedFound(await find('合作', { limit: 10 })));
    await screen.findAllByRole('option');
    answers.get('多极')!(sourcedFound(await find('多极', { limit: 10 })));
    await Promise.resolve();
    expect(screen.getAllByRole('option').map((option) => option.querySelector('mark')?.textContent)).toEqual([
      '合作',
      '合作',
    ]);
  });

  it('takes two offers one after the other, the second of what is left then', async () => {
    let answer = (): void => {};
    let isSlow = false;
    const { type, box } = open({
      search: async (query, options) => {
        const found = await find(query, options);
        const OFFERS = [
          { facet: 'speaker' as const, value: '王毅', rest: '2024 多极化' },
          { facet: 'year' as const, value: '2024', rest: '王毅 多极化' },
        ];
        if (isSlow) await new Promise<void>((resolve) => (answer = resolve));
        const offers = query.includes('王毅')
          ? OFFERS
          : query.includes('2024')
            ? [{ ...OFFERS[1]!, rest: '多极化' }]
            : [];
        return sourcedFound({ ...found, offers });
      },
    });
    type('王毅 2024 多极化');
    const offer = (name: string) => screen.findByRole('button', { name });
    const speaker = await offer('改作筛选：讲话人 王毅');
    const year = await offer('改作筛选：年份 2024');
    isSlow = true;
    fireEvent.click(speaker);
    fireEvent.click(year);
    expect(box.value).toBe('2024 多极化');
    isSlow = false;
    answer();
    const left = await offer('改作筛选：年份 2024');
    await waitFor(() => expect(left.getAttribute('aria-disabled')).toBe('false'));
    fireEvent.click(left);
    expect(box.value).toBe('多极化');
  });

  it('offers a name or a year that was typed as a filter, which can be taken off again', async () => {
    const search = vi.fn(async (query: string, options: SearchOptions) => sourcedFound(await find(query, options)));
    const { box, type } = open({ search });
    type('2024 合作');
    fireEvent.click(await screen.findByRole('button', { name: '改作筛选：年份 2024' }));
    expect(box.value).toBe('合作');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
    expect(search.mock.lastCall).toMatchObject(['合作', { filter: { year: '2024' } }]);
    expect(screen.queryByRole('button', { name: /^改作筛选/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '取消筛选：年份 2024' }));
    await waitFor(() => expect(search.mock.lastCall).toMatchObject(['合作', { filter: { year: null } }]));
    expect(screen.queryByRole('button', { name: /年份/ })).toBeNull();
  });

  it('shows what has most of the words, and says that it has not all', async () => {
    const { type } = open();
    type('合作 共赢 火星');
    await screen.findByText('没有一处同时含有全部词。以下含 合作、共赢，不含 火星：1 处');
    expect(screen.getByRole('option').textContent).toContain('合作才能共赢');
  });

  it('opens what the arrows chose, and goes round', async () => {
    const { box, opened, type } = open();
    type('合作');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'ArrowUp' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(opened).toHaveBeenCalledWith('2024-03-07.test#q2.1', false);
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
    expect(opened).toHaveBeenLastCalledWith('2024-03-07.test#a1.2', true);
  });

  it('begins at the first again with other words', async () => {
    const { box, onState, type } = open();
    type('合作');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    await waitFor(() =>
      expect(onState).toHaveBeenLastCalledWith(expect.objectContaining({ chosen: expect.any(String) })),
    );
    type('共赢');
    await waitFor(() => expect(onState).toHaveBeenLastCalledWith(expect.objectContaining({ chosen: null })));
  });

  it('leaves Enter to the input method while it composes', async () => {
    const { box, opened, type } = open();
    type('合作');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    // The Enter that ended a composition, told of only then.
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    expect(opened).not.toHaveBeenCalled();
  });

  it('does not search for what an input method still composes', async () => {
    const searched: string[] = [];
    const { box, type } = open({
      search: async (query, options) => (searched.push(query), sourcedFound(await find(query, options))),
    });
    type('合作');
    await screen.findAllByRole('option');
    fireEvent.input(box, { target: { value: '合作duo' }, isComposing: true });
    expect(box.value).toBe('合作duo');
    expect(searched).toEqual(['合作']);
    fireEvent.compositionEnd(box, { target: { value: '多' } });
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  });

  it('shows what it showed the last time, and tells what it shows', async () => {
    const start = {
      ...EMPTY_STATE,
      query: '合作',
      chosen: '2024-03-07.test#q2.1',
      filter: { ...NO_FILTER, event: '2024-03-07' },
    };
    const { box, onState } = open({ start });
    const [, second] = await screen.findAllByRole('option');
    expect(second!.getAttribute('aria-selected')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: /^提问/ }));
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(onState).toHaveBeenLastCalledWith({
      query: '合作',
      chosen: null,
      timeline: false,
      filter: { ...NO_FILTER, event: '2024-03-07', kind: 'questions' },
    });
    fireEvent.keyDown(box, { key: 'Escape' });
    await waitFor(() =>
      expect(onState).toHaveBeenLastCalledWith({ query: '', chosen: null, timeline: false, filter: NO_FILTER }),
    );
  });

  it('remembers a query when a passage of it is opened, and forgets all with one click', async () => {
    const recent = aRecentList(['和平']);
    const { box, type } = open({ recent });
    fireEvent.click(await screen.findByRole('button', { name: '和平' }));
    expect(box.value).toBe('和平');
    type('合作');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(recent.add.mock.calls).toEqual([['合作']]);
    fireEvent.keyDown(box, { key: 'Escape' });
    await screen.findByRole('button', { name: '合作' });
    fireEvent.click(screen.getByRole('button', { name: '清除' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: '和平' })).toBeNull());
  });

  it('remembers a query that found something and stood a while, and none that was typed on', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const recent = aRecentList();
      const { type } = open({ recent });
      for (const typed of ['没有这样的词', '合作', '合作才能']) {
        type(typed);
        await vi.advanceTimersByTimeAsync(typed === '合作' ? 500 : 2000);
      }
      expect(recent.add.mock.calls).toEqual([['合作才能']]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('tries an example of how to write, one that compares in the timeline', async () => {
    const { box, onState } = open();
    fireEvent.click(await screen.findByRole('button', { name: '中美 ~10 合作' }));
    expect(box.value).toBe('中美 ~10 合作');
    await waitFor(() => expect(onState).toHaveBeenLastCalledWith(expect.objectContaining({ timeline: false })));
    fireEvent.keyDown(box, { key: 'Escape' });
    fireEvent.click(await screen.findByRole('button', { name: '多极化, 全球南方' }));
    await waitFor(() => expect(onState).toHaveBeenLastCalledWith(expect.objectContaining({ timeline: true })));
  });

  it('draws phrases together, and a bar leaves the passages of its event', async () => {
    const { type } = open();
    type('多极化, 合作');
    fireEvent.click(await screen.findByRole('button', { name: '时间线' }));
    // Each of the phrases counts here, so a passage with one of them is listed.
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3));
    const bar = await screen.findByRole('button', { name: /多极化 1 处.*合作 2 处/ });
    fireEvent.click(bar);
    await waitFor(() => expect(bar.getAttribute('aria-pressed')).toBe('true'));
    expect(screen.getByRole('table').textContent).toContain('多极化');
  });

  it.each([
    ['是'.repeat(100_000), '共 100000 字，太长，不能作为检索词'],
    ['-合作 ~10 "', '没有可检索的词'],
    ['(.*)[', '没有可检索的词'],
    ['🙂', '没有可检索的词'],
    ['没有这样的词', '本库未见'],
    ['没有 这样', '本库未见', true],
    ['hello world', '本库只收中文文本'],
    ['Привет', '本库只收中文文本'],
    ['多极化 共赢', '没有一段同时含有这些词'],
  ])('says what is the matter with %.12s', async (query, heading, hasMany = false) => {
    const { type } = open();
    type(query);
    const { textContent, parentElement } = await screen.findByRole('heading', { level: 2 });
    expect(textContent).toBe(heading);
    // With one word there are none to leave out.
    expect(parentElement!.textContent?.includes('少输入几个词')).toBe(hasMany);
  });

  it('says that nothing is there only when the finder has nothing either', async () => {
    let answer: (view: AnswerView) => void = () => {};
    const lookUp = vi.fn<(quote: string) => Promise<AnswerView>>(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const { type } = open({ lookUp });
    type('没有这样');
    type('没有这样的词');
    await waitFor(() => expect(lookUp).toHaveBeenCalledWith('没有这样的词'));
    expect(lookUp).toHaveBeenCalledOnce();
    expect(screen.queryByText('本库未见')).toBeNull();
    expect(screen.getByText('正在检索……')).toBeTruthy();
    answer(aView([], { query: '没有这样的词' }));
    await screen.findByText('本库未见');
  });

  it('shows what the finder has: how the words stand, whose they are, and the passage', async () => {
    const match = aMatch({ wording: 'near', voice: 'question' });
    const { opened, type } = open({ lookUp: async (query) => aView([match], { query }) });
    type('没有这样的词');
    const found = await screen.findByRole('region', { name: '作为引语查找' });
    expect(found.textContent).toMatch(/2017年3月8日仅有细微差异记者的提问这句话出自坦桑尼亚标准报业集团记者的提问/);
    expect(screen.queryByText('本库未见')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: SENTENCE }));
    expect(opened).toHaveBeenCalledWith('2017-03-08.test#a5.1', false);
  });

  it('asks the finder of no words that the search found as typed, and of none in another language', async () => {
    const lookUp = vi.fn<(quote: string) => Promise<AnswerView>>(async (query) => aView([], { query }));
    const { type } = open({ lookUp });
    type('合作');
    await screen.findAllByRole('option');
    type('hello');
    await screen.findByText('本库只收中文文本');
    type('没有这样的词');
    await screen.findByText('本库未见');
    expect(lookUp.mock.calls).toEqual([['没有这样的词']]);
  });

  it('says what stands apart, and whose words with a name are', async () => {
    const { box, type } = open();
    type('平等多极化');
    await screen.findByText('含 平等、多极化：1 处');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    type('王毅 多极化');
    await screen.findByText('王毅的话含 多极化：1 处');
    type('多极化 共赢');
    fireEvent.click(await screen.findByRole('button', { name: '多极化：1 处' }));
    expect(box.value).toBe('多极化');
  });

  it('says so when the finder fails, and not that nothing is there', async () => {
    const { type } = open({ lookUp: () => Promise.reject(new KnownFailure('no-answer')) });
    type('没有这样的词');
    expect((await screen.findByRole('alert')).textContent).toContain('没有回应');
    expect(screen.queryByText('本库未见')).toBeNull();
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
    open({ contents: Promise.reject(new KnownFailure('record-missing')) });
    expect((await screen.findByRole('alert')).textContent).toContain('无法读取');
    cleanup();
    const { box, type } = open({ open: () => Promise.reject(new KnownFailure('no-answer')) });
    type('合作');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect((await screen.findByRole('alert')).textContent).toContain('没有回应');
  });
});

describe('what can be done with a passage', () => {
  beforeEach(() => {
    setLocale('en');
    Element.prototype.scrollIntoView = () => {};
  });
  afterEach(cleanup);

  it('is done to the chosen one, by key and by button, and said', async () => {
    const copy = vi.fn<(hit: FoundHit) => Promise<boolean>>(async () => true);
    const cite = vi.fn<(hit: FoundHit) => Promise<boolean>>(async () => false);
    const keep = vi.fn<(hit: FoundHit) => Promise<boolean>>(async () => true);
    const { box, opened, type } = open({ passages: { copy, cite, keep } });
    type('合作');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { code: 'KeyC', altKey: true });
    await screen.findByRole('button', { name: 'Copied' });
    expect(copy.mock.calls.map(([hit]) => hit.excerpt)).toEqual(['合作才能共赢。']);
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    // What was said was of the other one.
    fireEvent.click(screen.getByRole('button', { name: 'Cite' }));
    await screen.findByRole('button', { name: 'Failed' });
    expect(cite.mock.calls.map(([hit]) => hit.paragraph)).toEqual(['2024-03-07.test#q2.1']);
    const button = screen.getByRole('button', { name: 'Keep' });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Alt+N');
    fireEvent.click(button);
    fireEvent.keyDown(box, { code: 'KeyN', altKey: true });
    await screen.findByRole('button', { name: 'Kept' });
    expect(keep).toHaveBeenCalledOnce();
    expect(opened).not.toHaveBeenCalled();
  });

  it('is nothing at keys that mean something else, and no keeping where nothing is kept', async () => {
    const copy = vi.fn<(hit: FoundHit) => Promise<boolean>>(async () => true);
    const { box, type } = open({ passages: { copy, cite: copy, keep: null } });
    type('合作');
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { code: 'KeyC', ctrlKey: true });
    fireEvent.keyDown(box, { code: 'KeyC', altKey: true, shiftKey: true });
    fireEvent.keyDown(box, { code: 'KeyC', altKey: true, isComposing: true });
    fireEvent.keyDown(box, { code: 'KeyN', altKey: true });
    expect(copy).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
  });
});

describe('the page behind', () => {
  beforeEach(() => setLocale('en'));
  afterEach(cleanup);
  const onOff = () => screen.getByRole('switch');

  it('is switched off and on with a click each, and either is taken back', async () => {
    const here = aPage();
    open({ here });
    expect([onOff().textContent, onOff().getAttribute('aria-checked')]).toEqual(['On at news.example', 'true']);
    fireEvent.click(onOff());
    await waitFor(() => expect(here.stored.offSites).toEqual(['other.example', 'news.example']));
    expect([onOff().textContent, onOff().getAttribute('aria-checked')]).toEqual(['Off at news.example', 'false']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(here.stored.offSites).toEqual(['other.example']));
    expect(onOff().getAttribute('aria-checked')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is switched on by whatever line it was off, one for a whole domain too', async () => {
    const here = aPage({ settings: { paused: false, offSites: ['*.example', 'a.test'] } });
    open({ here });
    expect(onOff().getAttribute('aria-checked')).toBe('false');
    fireEvent.click(onOff());
    await waitFor(() => expect(here.stored.offSites).toEqual(['a.test']));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(here.stored.offSites).toEqual(['*.example', 'a.test']));
  });

  it('pauses with all others, and resumes', async () => {
    const here = aPage();
    open({ here });
    fireEvent.click(screen.getByRole('button', { name: 'Pause everywhere' }));
    await waitFor(() => expect(here.stored.paused).toBe(true));
    fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
    await waitFor(() => expect(here.stored.paused).toBe(false));
    screen.getByRole('button', { name: 'Pause everywhere' });
  });

  it('says that the browser keeps us out, and where a change was not stored', async () => {
    open({ here: aPage({ host: null, isOpen: Promise.resolve(false) }) });
    await screen.findByText(/^The browser lets no extension/);
    expect(screen.queryByRole('switch')).toBeNull();
    cleanup();
    open({ here: aPage({ change: () => Promise.reject(new SettingsFailure('settings-not-stored', null)) }) });
    fireEvent.click(onOff());
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
    expect(onOff().getAttribute('aria-checked')).toBe('true');
  });
});
