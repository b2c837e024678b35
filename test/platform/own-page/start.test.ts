// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { waitFor } from '../../support/wait-for.ts';

type Tell = (changes: object, area: string) => void;
const { store } = vi.hoisted((): { store: { settings: object; tell: Tell | null; isPrivate: boolean } } => ({
  store: { settings: {}, tell: null, isPrivate: false },
}));
vi.mock('../../../platform/shared/browser.ts', () => ({
  browser: {
    extension: {
      get inIncognitoContext() {
        return store.isPrivate;
      },
    },
    storage: {
      session: {},
      local: { get: () => Promise.resolve({ settings: store.settings }) },
      onChanged: { addListener: (tell: Tell) => (store.tell = tell) },
    },
    i18n: { getUILanguage: () => 'zh-TW' },
  },
}));

function choose(settings: object): void {
  store.settings = { version: 1, ...settings };
  store.tell?.({}, 'local');
}

/** As a page begins: without a word. */
async function begin() {
  vi.resetModules();
  return {
    ...(await import('../../../platform/shared/i18n.ts')),
    ...(await import('../../../platform/own-page/start.ts')),
  };
}

beforeEach(() => {
  store.settings = {};
  store.isPrivate = false;
});

it('brings the words of the language that is chosen, and no other until it is', async () => {
  const { startOwnPage, t, wordsOf, LOCALES } = await begin();
  const { locale } = await startOwnPage();
  expect(locale).toBe('zh-TW');
  expect(t('manifest.name')).toBe('原話');
  expect(LOCALES.filter((each) => Object.keys(wordsOf(each)).length > 0)).toEqual(['zh-TW']);
});

it('draws a change of language at once, with its words there already', async () => {
  const { startOwnPage, t } = await begin();
  const said: string[] = [];
  await startOwnPage(() => said.push(t('manifest.name')));
  choose({ locale: 'zh-CN' });
  await waitFor(() => expect(said).toEqual(['原话']));
  expect(document.documentElement.lang).toBe('zh-CN');
});

it('draws the last of two quick changes', async () => {
  const { startOwnPage, getLocale } = await begin();
  const drawn: string[] = [];
  await startOwnPage(() => drawn.push(getLocale()));
  choose({ locale: 'en' });
  choose({ locale: 'zh-TW', theme: 'dark' });
  await waitFor(() => expect(drawn).toEqual(['zh-TW']));
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

it('draws nothing anew for what is no setting', async () => {
  const { startOwnPage } = await begin();
  const changed = vi.fn<() => void>();
  await startOwnPage(changed);
  store.tell?.({}, 'session');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(changed).not.toHaveBeenCalled();
});

it.each([false, true])('notes what nobody caught, but not in a private window (%s)', async (isPrivate) => {
  store.isPrivate = isPrivate;
  const { startOwnPage } = await begin();
  const listen = vi.spyOn(globalThis, 'addEventListener');
  await startOwnPage();
  expect(listen.mock.calls.some(([type]) => type === 'error')).toBe(!isPrivate);
});

it.each([
  [1280, 100, 'wide'],
  [1280, 150, 'middle'],
  [1280, 200, 'narrow'],
  [900, 100, 'middle'],
  [700, 90, 'middle'],
  [640, 100, 'narrow'],
])('in a window of %d px with text of %d % the room is %s', async (width, textSize, room) => {
  const { startOwnPage } = await begin();
  window.innerWidth = width;
  store.settings = { version: 1, textSize };
  await startOwnPage();
  expect(document.documentElement.dataset['room']).toBe(room);
});

it('says when the text is large', async () => {
  const { startOwnPage } = await begin();
  const { dataset } = document.documentElement;
  await startOwnPage();
  expect(dataset['text']).toBe('usual');
  choose({ textSize: 150 });
  await waitFor(() => expect(dataset['text']).toBe('large'));
});

it('measures the room anew when the window or the size of text changes', async () => {
  const { startOwnPage } = await begin();
  const { dataset } = document.documentElement;
  window.innerWidth = 1280;
  await startOwnPage();
  expect(dataset['room']).toBe('wide');
  window.innerWidth = 500;
  window.dispatchEvent(new Event('resize'));
  expect(dataset['room']).toBe('narrow');
  window.innerWidth = 1000;
  choose({ textSize: 130 });
  await waitFor(() => expect(dataset['room']).toBe('middle'));
});
