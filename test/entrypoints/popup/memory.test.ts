// @vitest-environment happy-dom
/** What the popup's page as a whole leaves behind, in a usual window, a private one, and where no history is wanted. */
import { expect, it, vi } from 'vitest';
import { createSearch } from '../../../engine/search/search.ts';
import type { Locale } from '../../../platform/shared/i18n.ts';
import { aRecord, aTranscript } from '../../support/a-record.ts';
import { sourcedFound, storeOf } from '../../support/finder.ts';
import { waitFor } from '../../support/wait-for.ts';

const { world } = vi.hoisted(
  (): { world: { incognito: boolean; history: boolean; session: Record<string, unknown> } } => ({
    world: { incognito: false, history: true, session: {} },
  }),
);
// The build cuts these words out of the catalogues; here there is no build.
vi.mock('../../../platform/own-page/words/load-popup-words.ts', () => ({
  loadPopupWords: async (locale: Locale) =>
    (await import('../../../platform/own-page/load-words.ts')).loadWords(locale),
}));
vi.mock('../../../platform/shared/browser.ts', () => ({
  browser: {
    extension: { getViews: () => [globalThis.window], inIncognitoContext: false },
    i18n: { getUILanguage: () => 'zh-CN' },
    runtime: {
      getURL: (path: string) => `chrome-extension://us${path}`,
      sendMessage: async ({ type, ask }: { type: string; ask: { query: string } | null }) =>
        type === 'search' && ask !== null
          ? { ok: true, value: sourcedFound(await find(ask.query, { limit: 9 })) }
          : { ok: false, failure: 'record-missing' },
    },
    storage: {
      local: { get: async () => ({ settings: { history: world.history } }) },
      session: {
        get: async (key: string) => ({ [key]: world.session[key] }),
        set: async (items: object) => void Object.assign(world.session, structuredClone(items)),
      },
      onChanged: { addListener: () => {} },
    },
    tabs: { query: async () => [], create: async () => {} },
    windows: {
      getCurrent: async () => ({ id: 1, incognito: world.incognito }),
      getAll: async () => [],
      create: async () => {},
    },
  },
}));
const find = createSearch(storeOf(aRecord(aTranscript())));

it.each([
  ['a usual window', { incognito: false, history: true }, true],
  ['a private window', { incognito: true, history: true }, false],
  ['where no history is wanted', { incognito: false, history: false }, false],
])('%s: what was searched for is kept, and shown again', async (_where, here, isKept) => {
  const before = { popup: { query: '和平' }, searches: ['和平'] };
  Object.assign(world, here, { session: structuredClone(before) });
  vi.stubGlobal('close', () => {});
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue({
    request: (_name: string, work: () => unknown) => work(),
  } as unknown as LockManager);
  document.body.replaceChildren();
  vi.resetModules();
  await import('../../../entrypoints/popup/main.tsx');
  const box = document.querySelector('input')!;
  expect(box.value).toBe(isKept ? '和平' : '');
  box.value = '多极化';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await waitFor(() => expect(document.querySelector('[role=option]')).not.toBeNull());
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  if (isKept) {
    await waitFor(() => expect(world.session['searches']).toEqual(['多极化', '和平']));
    await waitFor(() => expect(world.session['popup']).toMatchObject({ query: '多极化' }));
  } else {
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(world.session).toEqual(before);
  }
});
