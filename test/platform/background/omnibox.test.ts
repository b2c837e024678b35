import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSearch } from '../../../engine/search/search.ts';
import { escapeXml, pathFor, serveOmnibox, suggestionOf } from '../../../platform/background/omnibox.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { sourcedFound, storeOf } from '../../support/finder.ts';
import { waitFor } from '../../support/wait-for.ts';

type Listener = (...heard: unknown[]) => void;
const { bar, tabs } = vi.hoisted(() => {
  const anEvent = () => {
    let listener: Listener = () => {};
    return { addListener: (heard: Listener) => (listener = heard), send: (...sent: unknown[]) => listener(...sent) };
  };
  return {
    bar: {
      onInputStarted: anEvent(),
      onInputChanged: anEvent(),
      onInputEntered: anEvent(),
      setDefaultSuggestion: vi.fn<(suggestion: object) => void>(),
    },
    tabs: {
      front: { id: 7, index: 2, incognito: false },
      query: async () => [tabs.front],
      update: vi.fn<(id: number, to: object) => Promise<void>>(),
      create: vi.fn<(tab: object) => Promise<void>>(),
    },
  };
});
vi.mock('../../../platform/shared/browser.ts', () => ({
  browser: {
    omnibox: bar,
    tabs,
    runtime: { getURL: (path: string) => `ext:/${path}` },
  },
}));

const find = createSearch(
  storeOf(aRecord(aTranscript({ turns: [aTurn({ paragraphs: ['甲 & 乙 <b>合作</b>，"共赢"。'] })] }))),
);
const search = async (query: string, limit: number) => sourcedFound(await find(query, { limit }));
const sayHit = () => '2024-03-07 <王毅>';
const nearest = async (query: string) =>
  query === '合做共赢' ? { paragraph: '2024-03-07.test#a1.1', text: '细微差异 <合作>' } : null;
const services = {
  search,
  nearest,
  sayHit,
  invitation: async () => '检索“%s” & 更多',
  otherLanguage: async () => '只收中文',
  markup: true,
  pathWith: async (page: string, words: string) => `/${page}, kept: ${words}`,
  answerPrivately: vi.fn<(entered: string, tab: { id?: number }) => Promise<void>>(),
};

beforeEach(() => {
  tabs.front = { id: 7, index: 2, incognito: false };
  serveOmnibox(services);
});

/** Whether a text is what Chromium takes: well-formed, with its own three tags alone. */
function plainTextOf(xml: string): string {
  const withoutTags = xml.replace(/<\/?(?:match|dim|url)>/g, '');
  expect(withoutTags).not.toMatch(/[<>"']|&(?!#\d+;)/);
  return withoutTags.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

const [hit] = (await search('合作', 1)).hits;

describe('a suggestion', () => {
  it('is well-formed for Chromium, with the words marked', () => {
    const { content, description } = suggestionOf(hit!, services);
    expect(content).toBe('2024-03-07.test#a1.1');
    expect(description).toContain('<match>合作</match>');
    expect(plainTextOf(description)).toBe('2024-03-07 <王毅> 甲 & 乙 <b>合作</b>，"共赢"。');
  });

  it('is plain for Firefox', () => {
    expect(suggestionOf(hit!, { ...services, markup: false }).description).toBe(
      '2024-03-07 <王毅> 甲 & 乙 <b>合作</b>，"共赢"。',
    );
  });

  it('has no character that XML lacks', () => {
    expect(escapeXml('a\u0000b\u001f\ud800c\uffff𠀀')).toBe('ab\ufffdc𠀀');
  });

  it('is none where the search fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    serveOmnibox({ ...services, search: () => Promise.reject(new Error('no record')) });
    const suggest = vi.fn<(suggestions: object[]) => void>();
    bar.onInputChanged.send('合作', suggest);
    await waitFor(() => expect(suggest).toHaveBeenCalledWith([]));
  });

  it('comes for what is typed, and none for what is not there', async () => {
    const suggest = vi.fn<(suggestions: object[]) => void>();
    bar.onInputChanged.send('合作', suggest);
    await waitFor(() =>
      expect(suggest).toHaveBeenCalledWith([expect.objectContaining({ content: '2024-03-07.test#a1.1' })]),
    );
    bar.onInputChanged.send('(.*)[', suggest);
    await waitFor(() => expect(suggest).toHaveBeenLastCalledWith([]));
    bar.onInputStarted.send();
    await waitFor(() => expect(bar.setDefaultSuggestion).toHaveBeenCalledWith({ description: '检索“%s” &#38; 更多' }));
  });
});

describe('words that stand nowhere as they were typed', () => {
  it('lead to what the finder has, before passages with the words apart', async () => {
    const suggest = vi.fn<(suggestions: object[]) => void>();
    bar.onInputChanged.send('合做共赢', suggest);
    await waitFor(() =>
      expect(suggest).toHaveBeenCalledWith([
        { content: '2024-03-07.test#a1.1', description: '细微差异 &#60;合作&#62;' },
      ]),
    );
    bar.onInputChanged.send('共赢合作', suggest);
    await waitFor(() =>
      expect(suggest).toHaveBeenLastCalledWith([expect.objectContaining({ content: '2024-03-07.test#a1.1' })]),
    );
  });

  it('are told to be in another language, until others are typed', async () => {
    const suggest = vi.fn<(suggestions: object[]) => void>();
    bar.onInputChanged.send('hello', suggest);
    await waitFor(() => expect(bar.setDefaultSuggestion).toHaveBeenLastCalledWith({ description: '只收中文' }));
    bar.onInputChanged.send('合作', suggest);
    await waitFor(() =>
      expect(bar.setDefaultSuggestion).toHaveBeenLastCalledWith({ description: '检索“%s” &#38; 更多' }),
    );
  });
});

describe('what was entered', () => {
  it.each([
    ['2024-03-07.test#a1.1', '/reader.html?t=2024-03-07.test#a1.1'],
    ['合作', '/popup, kept: 合作'],
    ['-合作', '/popup, kept: -合作'],
    ['共赢合作', '/popup, kept: 共赢合作'],
    ['没有说过的一句话', '/lookup, kept: 没有说过的一句话'],
    ['javascript:alert(1)//#a1', '/lookup, kept: javascript:alert(1)//#a1'],
  ])('%s leads to %s', async (entered, path) => {
    expect(await pathFor(entered, services)).toBe(path);
  });

  it('opens where the browser says', async () => {
    const url = 'ext://popup, kept: 合作';
    bar.onInputEntered.send('合作', 'currentTab');
    await waitFor(() => expect(tabs.update).toHaveBeenCalledWith(7, { url }));
    bar.onInputEntered.send('合作', 'newForegroundTab');
    await waitFor(() => expect(tabs.create).toHaveBeenLastCalledWith({ url, active: true, index: 3 }));
    bar.onInputEntered.send('合作', 'newBackgroundTab');
    await waitFor(() => expect(tabs.create).toHaveBeenLastCalledWith({ url, active: false, index: 3 }));
  });

  it('opens nothing out of a private window, and is answered there', async () => {
    tabs.front.incognito = true;
    for (const entered of ['合作', '2024-03-07.test#a1.1']) bar.onInputEntered.send(entered, 'currentTab');
    await waitFor(() =>
      expect(services.answerPrivately.mock.calls.map(([entered, { id }]) => [entered, id])).toEqual([
        ['合作', 7],
        ['2024-03-07.test#a1.1', 7],
      ]),
    );
    expect([tabs.create.mock.calls, tabs.update.mock.calls]).toEqual([[], []]);
  });
});
