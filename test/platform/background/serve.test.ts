import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KnownFailure } from '../../../platform/shared/protocol.ts';
import { createSearch } from '../../../engine/search/search.ts';
import { contentsOf } from '../../../engine/source/contents.ts';
import { mergeContents, mergeSearches } from '../../../engine/source/merge-search.ts';
import { NO_FILTER } from '../../../engine/search/filter.ts';
import { DEFAULT_SETTINGS } from '../../../platform/shared/settings.ts';
import { answer, type Asker, type Handlers, isOurPage } from '../../../platform/background/serve.ts';
import { aRecord } from '../../support/a-record.ts';
import { storeOf } from '../../support/finder.ts';

vi.mock('../../../platform/shared/browser.ts', () => ({ browser: {} }));

const page: Asker = {
  own: false,
  tabId: 7,
  frameId: 0,
  documentId: null,
  tabIndex: 2,
  windowId: 1,
  incognito: false,
  page: { address: 'https://news.example/', title: '新闻' },
  hosts: ['news.example'],
};
const ours: Asker = { ...page, own: true };
let handlers: Handlers;

beforeEach(() => {
  handlers = {
    lookUp: vi.fn<Handlers['lookUp']>(),
    lookUpClosest: vi.fn<Handlers['lookUpClosest']>(),
    lookAhead: vi.fn<Handlers['lookAhead']>().mockResolvedValue({ wording: 'none' }),
    loadWatch: vi.fn<Handlers['loadWatch']>().mockResolvedValue(null),
    loadMark: vi.fn<Handlers['loadMark']>().mockResolvedValue(null),
    loadPanel: vi.fn<Handlers['loadPanel']>().mockResolvedValue(null),
    panelWords: vi.fn<Handlers['panelWords']>().mockResolvedValue({ locale: 'en', words: {} }),
    viewSettings: vi
      .fn<Handlers['viewSettings']>()
      .mockResolvedValue({ ...DEFAULT_SETTINGS, locale: 'en', panelSize: null, isOff: false }),
    openLookup: vi.fn<Handlers['openLookup']>().mockResolvedValue(null),
    giveWords: vi.fn<Handlers['giveWords']>().mockResolvedValue({ id: '' }),
    givenWords: vi.fn<Handlers['givenWords']>().mockResolvedValue({ words: null }),
    openReader: vi.fn<Handlers['openReader']>().mockResolvedValue(null),
    keepSize: vi.fn<Handlers['keepSize']>().mockResolvedValue(null),
    cite: vi.fn<Handlers['cite']>().mockResolvedValue(null),
    openSettings: vi.fn<Handlers['openSettings']>().mockResolvedValue(null),
    search: vi.fn<Handlers['search']>().mockResolvedValue(NOTHING_FOUND),
    followSelection: vi.fn<Handlers['followSelection']>().mockResolvedValue({ going: false }),
    remember: vi.fn<Handlers['remember']>().mockResolvedValue(null),
    clearHistory: vi.fn<Handlers['clearHistory']>().mockResolvedValue(null),
    contents: vi.fn<Handlers['contents']>().mockResolvedValue(NOTHING_HELD),
    eventTexts: vi.fn<Handlers['eventTexts']>().mockResolvedValue(null),
    damage: vi.fn<Handlers['damage']>().mockResolvedValue({ texts: [], left: 0 }),
    timeline: vi.fn<Handlers['timeline']>().mockResolvedValue({ phrases: [], events: [], sources: [] }),
    phrasePlaces: vi.fn<Handlers['phrasePlaces']>().mockResolvedValue([]),
    wordPatterns: vi.fn<Handlers['wordPatterns']>().mockResolvedValue({ words: [], without: [] }),
    panelOpened: vi.fn(async () => null),
    tellTrouble: vi.fn(async () => null),
    verify: vi.fn(async () => []),
    locate: vi.fn<Handlers['locate']>().mockResolvedValue([]),
    checkPage: vi.fn<Handlers['checkPage']>().mockResolvedValue({ refusal: null }),
    stopCheck: vi.fn<Handlers['stopCheck']>().mockResolvedValue(null),
    readCheck: vi.fn<Handlers['readCheck']>().mockResolvedValue(null),
    lookAfterMarks: vi.fn<Handlers['lookAfterMarks']>().mockResolvedValue(null),
    showStatement: vi.fn<Handlers['showStatement']>().mockResolvedValue({ stands: false }),
    sendPart: vi.fn<Handlers['sendPart']>().mockResolvedValue({ next: null }),
    askMarks: vi.fn<Handlers['askMarks']>().mockResolvedValue({ state: 'over', revision: 0, marks: null }),
    chooseStatement: vi.fn<Handlers['chooseStatement']>().mockResolvedValue({ shown: false }),
    addPage: vi.fn<Handlers['addPage']>().mockResolvedValue({ refusal: null }),
    sendAddedPart: vi.fn<Handlers['sendAddedPart']>().mockResolvedValue({ next: null }),
    checkDraft: vi.fn(),
    draftProgress: vi.fn(),
    stopDraft: vi.fn(),
  };
});

const NOTHING_FOUND = mergeSearches(
  [{ id: 'bundled', value: await createSearch(storeOf(aRecord()))('多极化', { limit: 3 }) }],
  [],
  3,
);
const NOTHING_HELD = mergeContents([{ id: 'bundled', value: contentsOf(aRecord()) }], [], { after: null, limit: 3 });

describe('the background', () => {
  it('tells the handler who asks', async () => {
    expect(await answer(handlers, { type: 'loadPanel', ask: null }, page, true)).toEqual({ ok: true, value: null });
    expect(handlers.loadPanel).toHaveBeenCalledWith(null, page);
  });

  it('searches for our own pages only', async () => {
    const message = { type: 'search', ask: { query: '多极化', limit: 3, filter: NO_FILTER, any: false, soon: true } };
    expect(await answer(handlers, message, page, true)).toEqual({ ok: false, failure: 'not-allowed' });
    expect(handlers.search).not.toHaveBeenCalled();
    expect(await answer(handlers, message, ours, true)).toEqual({ ok: true, value: NOTHING_FOUND });
  });

  it.each([
    ['remember', { quote: '多极化', length: 3 }],
    ['clearHistory', null],
    ['contents', { after: null, isRecord: false }],
    ['eventTexts', { transcript: '2017-03-08.scio' }],
    ['damage', null],
    ['timeline', { phrases: ['多极化'] }],
    ['locate', { passages: [] }],
  ])('does not let a web page ask: %s', async (type, ask) => {
    expect(await answer(handlers, { type, ask }, page, true)).toEqual({ ok: false, failure: 'not-allowed' });
    expect(await answer(handlers, { type, ask }, ours, true)).toMatchObject({ ok: true });
  });

  it.each([
    ['keepSize', { width: 500, height: 400 }],
    ['cite', { paragraph: '2017-03-08.scio#a14.2' }],
    ['openSettings', { site: 'news.example' }],
    ['openReader', { paragraph: '2017-03-08.scio#a14.2', ranges: [[120, 140]] }],
    ['openLookup', { quote: '风雨不动安如山', length: 7 }],
    ['lookAhead', { quote: '风雨不动安如山', length: 7 }],
    ['panelWords', null],
  ])('lets a web page’s panel ask: %s', async (type, ask) => {
    expect(await answer(handlers, { type, ask }, page, true)).toMatchObject({ ok: true });
  });

  it('does nothing for another extension', async () => {
    expect(await answer(handlers, { type: 'viewSettings', ask: null }, ours, false)).toEqual({
      ok: false,
      failure: 'not-allowed',
    });
    expect(handlers.viewSettings).not.toHaveBeenCalled();
  });

  it('refuses what it cannot read', async () => {
    expect(await answer(handlers, { type: 'lookUp' }, page, true)).toEqual({ ok: false, failure: 'bad-message' });
  });

  it('hands foreseen failures on by their code, and logs the cause', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    vi.mocked(handlers.lookUp).mockRejectedValue(new KnownFailure('record-damaged', 'record.json: SHA-256 is …'));
    expect(await answer(handlers, { type: 'lookUp', ask: { quote: 'x', length: 1 } }, page, true)).toEqual({
      ok: false,
      failure: 'record-damaged',
    });
    expect(log).toHaveBeenCalledWith('yuanhua:', 'record-damaged', 'record.json: SHA-256 is …');
  });
});

describe('one of our pages', () => {
  const base = 'chrome-extension://abc/';
  it.each([
    [true, { id: 'abc', url: 'chrome-extension://abc/popup.html' }],
    [false, { id: 'abc', url: 'https://news.example/chrome-extension://abc/' }],
    [false, { id: 'abc', url: 'chrome-extension://abcd/popup.html' }],
    [false, { id: 'other', url: 'chrome-extension://abc/popup.html' }],
    [false, { id: 'abc' }],
  ])('is told by id and address (%s)', (own, sender) => {
    expect(isOurPage(sender, 'abc', base)).toBe(own);
  });
});
