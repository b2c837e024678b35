import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  keepsHistory,
  parseSettings,
  readSettings,
  readViewSettings,
  writeSettings,
} from '../../../platform/shared/settings.ts';
import { isOff, isSite } from '../../../platform/shared/sites.ts';

const FIELDS = Object.keys(DEFAULT_SETTINGS);

/** A storage area in memory. */
function area(stored: Record<string, unknown> = {}) {
  return {
    get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items: Record<string, unknown>) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      Object.assign(stored, items);
    },
  };
}

it('takes the browser language where the reader chose none', async () => {
  expect(await readViewSettings(area(), 'zh-TW')).toEqual({ ...DEFAULT_SETTINGS, locale: 'zh-TW' });
});

it('draws by the defaults where the storage is gone, and takes them for nobody’s choice', async () => {
  const gone = { get: () => Promise.reject(new Error('damaged')), set: () => Promise.reject(new Error('damaged')) };
  expect(await readViewSettings(gone, 'zh-CN')).toEqual({ ...DEFAULT_SETTINGS, locale: 'zh-CN' });
  await expect(changeSettings(gone, () => ({ theme: 'dark' }))).rejects.toThrow('damaged');
});

it('keeps what the reader chose', async () => {
  const store = area();
  const chosen = { ...DEFAULT_SETTINGS, locale: 'en', theme: 'dark', trigger: 'menu', minHan: 12 } as const;
  await writeSettings(store, chosen);
  expect(await readSettings(store)).toEqual(chosen);
  expect((await readViewSettings(store, 'zh-CN')).locale).toBe('en');
});

it.each([[null], ['text'], [[]], [{ locale: 'xx', theme: 7, minHan: -1, textSize: 1e9, offSites: 'all', paused: 1 }]])(
  'falls back to the defaults for %j',
  (damaged) => {
    expect(parseSettings(damaged)).toEqual(DEFAULT_SETTINGS);
  },
);

it('shows a part of the panel that the settings do not name, and hides one that is switched off', () => {
  const { panelShows } = parseSettings({ version: 2, panelShows: { question: false, readings: 'no', other: false } });
  expect(panelShows).toEqual({ question: false, readings: true, events: true, coverage: true });
});

it('keeps a history unless the reader does not want one', async () => {
  expect(await keepsHistory(area())).toBe(true);
  expect(await keepsHistory(area({ settings: { ...DEFAULT_SETTINGS, history: false } }))).toBe(false);
});

it('makes settings of anything that may be stored', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record(Object.fromEntries(FIELDS.map((field) => [field, fc.anything()])))),
      (stored) => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings).toSorted()).toEqual(FIELDS.toSorted());
        expect(parseSettings(settings)).toEqual(settings);
      },
    ),
    { numRuns: 300 },
  );
});

it('drops one damaged field and keeps the others', () => {
  expect(parseSettings({ theme: 'dark', minHan: Number.NaN })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});

it('changes what is named and nothing else, one change after the other', async () => {
  const store = area({ settings: { ...DEFAULT_SETTINGS, theme: 'dark' } });
  await Promise.all([
    changeSettings(store, () => ({ textSize: 130 })),
    changeSettings(store, ({ paused }) => ({ paused: !paused })),
  ]);
  expect(await readSettings(store)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', textSize: 130, paused: true });
  expect((await changeSettings(store, () => ({ theme: 'light' }))).theme).toBe('dark');
});

describe('the off list', () => {
  const settings = parseSettings({ offSites: ['news.example', '*.mail.example', 'not a host', 7, 'news.example'] });

  it('keeps what names a site, once', () => {
    expect(settings.offSites).toEqual(['news.example', '*.mail.example']);
    expect(['localhost', '127.0.0.1', '[::1]'].every(isSite)).toBe(true);
    expect(['', 'https://a.example/', 'a.example/x', '*', 'a b'].some(isSite)).toBe(false);
  });

  it.each([
    [true, 'news.example'],
    [true, 'NEWS.example'],
    [false, 'www.news.example'],
    [true, 'mail.example'],
    [true, 'a.b.mail.example'],
    [false, 'hotmail.example'],
  ])('%s for %s', (off, host) => {
    expect(isOff(settings, host)).toBe(off);
  });

  it('is every site while paused', () => {
    expect(isOff({ ...DEFAULT_SETTINGS, paused: true }, 'news.example')).toBe(true);
  });
});
