/** The background as a whole, over a browser that is made up: what it does for whom. What the record has to say is tested elsewhere. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleRecord } from '../../../data/bundle.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import background from '../../../entrypoints/background/index.ts';
import { MAX_PAGE_QUOTE } from '../../../platform/shared/protocol.ts';
import { waitFor } from '../../support/wait-for.ts';

type Listener = (...heard: unknown[]) => unknown;
const { world } = vi.hoisted(() => {
  const listeners = new Map<string, Listener>();
  const onEvent = (name: string) => ({ addListener: (listener: Listener) => void listeners.set(name, listener) });
  const stored: Record<string, unknown> = {};
  const area = {
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (items: object) => void Object.assign(stored, items),
  };
  return {
    world: {
      listeners,
      onEvent,
      stored,
      area,
      created: vi.fn<(tab: object) => Promise<void>>(),
      openSide: vi.fn<(target: object) => Promise<void>>(),
    },
  };
});
vi.mock('wxt/utils/define-background', () => ({ defineBackground: (main: () => void) => main }));
vi.mock('../../../platform/shared/browser.ts', () => {
  const { onEvent, area, created, openSide } = world;
  const nothing = async () => {};
  return {
    browser: {
      action: {
        setBadgeText: nothing,
        setBadgeBackgroundColor: nothing,
        setTitle: nothing,
        getBadgeText: async () => '',
      },
      commands: { onCommand: onEvent('command') },
      contextMenus: { onClicked: onEvent('menu'), removeAll: nothing, create: () => {} },
      i18n: { getUILanguage: () => 'en' },
      omnibox: { onInputStarted: onEvent(''), onInputChanged: onEvent(''), onInputEntered: onEvent('') },
      runtime: {
        id: 'us',
        getURL: (path: string) => `chrome-extension://us${path}`,
        onInstalled: onEvent('installed'),
        onMessage: onEvent('message'),
      },
      scripting: { executeScript: nothing },
      storage: { local: area, session: area, onChanged: onEvent('changed') },
      sidePanel: { open: openSide },
      tabs: { create: created, query: async () => [] },
      windows: { getAll: async () => [{ id: 3, incognito: false }] },
    },
  };
});

const aTab = { id: 7, index: 2, windowId: 1, incognito: false, url: 'https://news.example/', title: '新闻' };
const PAGE = { id: 'us', url: aTab.url, frameId: 0, tab: aTab };
const PRIVATE_PAGE = { ...PAGE, tab: { ...aTab, incognito: true } };
const PRIVATE_PANEL = { id: 'us', url: 'chrome-extension://us/sidepanel.html', tab: { ...aTab, incognito: true } };

function send(type: string, ask: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => void world.listeners.get('message')?.({ type, ask }, sender, resolve));
}

beforeEach(() => {
  world.openSide.mockRejectedValue(new Error('no gesture'));
  for (const key of Object.keys(world.stored)) delete world.stored[key];
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  (background as unknown as () => void)();
});

describe('in a private window', () => {
  it('no size of the panel is kept', async () => {
    const size = { width: 500, height: 400 };
    expect(await send('keepSize', size, PRIVATE_PAGE)).toEqual({ ok: true, value: null });
    expect(world.stored).toEqual({});
    await send('keepSize', size, PAGE);
    expect(world.stored).toEqual({ panelSize: size });
  });

  it('nothing is remembered, whoever asks', async () => {
    expect(await send('remember', { quote: '多极化', length: 3 }, PRIVATE_PANEL)).toEqual({ ok: true, value: null });
    expect(world.stored).toEqual({});
  });

  it('a quote opens no page, which a usual window would have in its history', async () => {
    expect(await send('openLookup', { quote: '多极化', length: 3 }, PRIVATE_PAGE)).toEqual({
      ok: false,
      failure: 'not-allowed',
    });
    expect(world.created).not.toHaveBeenCalled();
    expect(await send('openLookup', { quote: '多极化', length: 3 }, PAGE)).toEqual({ ok: true, value: null });
    expect(world.created).toHaveBeenCalledTimes(1);
  });
});

it.each(['lookUp', 'lookAhead', 'followSelection'])('a web page sends no more than a page may: %s', async (type) => {
  const quote = '言'.repeat(MAX_PAGE_QUOTE + 1);
  expect(await send(type, { quote, length: quote.length }, PAGE)).toEqual({ ok: false, failure: 'bad-message' });
});

it('offers the nearest passages to our own pages, with what is shown of them, and to no web page', async () => {
  const quote = '外交官的公文包里，装的不应该是文件，而应该是一双走路的鞋。';
  const ask = { quote, length: quote.length };
  expect(await send('lookUpClosest', ask, PAGE)).toEqual({ ok: false, failure: 'not-allowed' });
  const packaged = bundleRecord();
  vi.stubGlobal('__BUNDLE__', packaged.hashes);
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(packaged.files[address.split('/').at(-1) as 'record.json']),
  );
  const reply = (await send('lookUpClosest', ask, PRIVATE_PANEL)) as { ok: true; value: AnswerView };
  const { answer, editions, passages } = reply.value;
  expect([answer.wording, answer.closest?.length]).toEqual(['none', 3]);
  for (const { transcript, paragraph, ranges } of answer.closest!) {
    expect(editions[transcript]?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(passages[paragraph]?.voice).toBeTruthy();
    expect(ranges.length).toBeGreaterThan(0);
  }
  const usual = (await send('lookUp', ask, PAGE)) as { ok: true; value: AnswerView };
  expect(usual.value.answer.closest).toBeNull();
});

it('the shortcut pauses, and lets go on', async () => {
  const press = () => world.listeners.get('command')?.('pause', aTab);
  press();
  await waitFor(() => expect(world.stored['settings']).toMatchObject({ paused: true }));
  press();
  await waitFor(() => expect(world.stored['settings']).toMatchObject({ paused: false }));
});

it('the first page comes up when we are new, and after no update', async () => {
  const install = (reason: string) => world.listeners.get('installed')?.({ reason });
  install('update');
  expect(world.created).not.toHaveBeenCalled();
  install('install');
  expect(world.created).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://us/welcome.html' });
});

it.each([
  ['a usual', PAGE],
  ['a private', PRIVATE_PAGE],
])('a click in the panel of %s window opens the side panel in its turn, and no tab', async (_, page) => {
  world.openSide.mockResolvedValue();
  const reply = send('openLookup', { quote: '多极化', length: 3 }, page);
  expect(world.openSide).toHaveBeenCalledWith({ windowId: aTab.windowId });
  await reply;
  expect(world.created).not.toHaveBeenCalled();
});

describe('a page of ours', () => {
  const OWN = { id: 'us', url: 'chrome-extension://us/reader.html' };
  const { files, hashes } = bundleRecord();
  const reads = vi.fn<(url: string) => Promise<Response>>();
  beforeEach(() => {
    vi.stubGlobal('__BUNDLE__', hashes);
    vi.stubGlobal('fetch', reads);
    reads.mockReset().mockImplementation(async (url) => new Response(files[url.split('/').at(-1) as 'record.json']));
  });

  it('is told what the record holds, and the texts of one event, without the index being read', async () => {
    const id = '2017-03-08.xinhua';
    expect(await send('contents', { after: null, isRecord: false }, OWN)).toMatchObject({
      ok: true,
      value: { coverage: { transcripts: 5 } },
    });
    expect(await send('damage', null, OWN)).toMatchObject({ ok: true, value: { left: 0 } });
    expect(await send('eventTexts', { transcript: id }, OWN)).toMatchObject({
      ok: true,
      value: { transcripts: expect.arrayContaining([expect.objectContaining({ id })]) as unknown },
    });
    expect(await send('eventTexts', { transcript: '2099-01-01.x' }, OWN)).toEqual({ ok: true, value: null });
    expect(reads.mock.calls).toEqual([['chrome-extension://us/record.json']]);
  });

  it('is told that the record is damaged or gone, and is answered when it is there again', async () => {
    reads.mockImplementation(async () => new Response(`${files['record.json']} `));
    for (const [type, ask] of [
      ['contents', { after: null, isRecord: false }],
      ['eventTexts', { transcript: '2017-03-08.scio' }],
      ['damage', null],
    ] as const) {
      expect(await send(type, ask, OWN)).toEqual({ ok: false, failure: 'record-damaged' });
    }
    reads.mockImplementation(async () => new Response(null, { status: 404 }));
    expect(await send('contents', { after: null, isRecord: false }, OWN)).toEqual({
      ok: false,
      failure: 'record-missing',
    });
    reads.mockImplementation(async () => new Response(files['record.json']));
    expect(await send('contents', { after: null, isRecord: false }, OWN)).toMatchObject({ ok: true });
  });
});
