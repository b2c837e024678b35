import { type Locale, localeFor } from './i18n.ts';

/** What the reader chose. Stored under one key, with a version. */
export interface Settings {
  version: 1;
  /** null: the browser's language. */
  locale: Locale | null;
  theme: 'auto' | 'light' | 'dark';
}

/** Settings as a page draws by them: the language is settled. */
export type ViewSettings = Settings & { locale: Locale };

export const DEFAULT_SETTINGS: Settings = { version: 1, locale: null, theme: 'auto' };
const KEY = 'settings';

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Settings that cannot be read are replaced by the defaults field by field: they never stand in the way of reading. */
export function parseSettings(value: unknown): Settings {
  const from = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { locale, theme } = from;
  return {
    version: 1,
    locale: locale === 'zh-CN' || locale === 'zh-TW' || locale === 'en' ? locale : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}

export async function readSettings(area: Area): Promise<Settings> {
  return parseSettings((await area.get(KEY))[KEY]);
}

/** @param uiLanguage the browser's, used where the reader chose none */
export async function readViewSettings(area: Area, uiLanguage: string): Promise<ViewSettings> {
  const settings = await readSettings(area);
  return { ...settings, locale: settings.locale ?? localeFor(uiLanguage) };
}

export async function writeSettings(area: Area, settings: Settings): Promise<void> {
  await area.set({ [KEY]: settings });
}
