import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, readViewSettings, writeSettings } from '../../platform/settings.ts';

/** A storage area in memory. */
function area(stored: Record<string, unknown> = {}) {
  return {
    get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
  };
}

it('takes the browser language where the reader chose none', async () => {
  expect(await readViewSettings(area(), 'zh-TW')).toEqual({ ...DEFAULT_SETTINGS, locale: 'zh-TW' });
});

it('keeps what the reader chose', async () => {
  const store = area();
  await writeSettings(store, { version: 1, locale: 'en', theme: 'dark' });
  expect(await readViewSettings(store, 'zh-CN')).toEqual({ version: 1, locale: 'en', theme: 'dark' });
});

it.each([[null], ['text'], [[]], [{ locale: 'xx', theme: 7 }]])('falls back to the defaults for %j', (damaged) => {
  expect(parseSettings(damaged)).toEqual(DEFAULT_SETTINGS);
});
