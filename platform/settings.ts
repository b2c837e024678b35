import { type Locale, localeFor, LOCALES } from './i18n.ts';

/** How a selection leads to the panel. */
export const TRIGGERS = ['mark-click', 'mark-hover', 'at-once', 'modifier', 'shortcut', 'menu'] as const;
export const MODIFIERS = ['Alt', 'Control', 'Shift', 'Meta'] as const;
export const MARK_SIDES = ['end-below', 'end-above', 'start-above', 'start-below'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const TEXT_SIZES = [90, 100, 115, 130, 150, 175, 200] as const;

/** What the reader chose. Stored under one key, with a version. */
export interface Settings {
  version: 1;
  /** null: the browser's language. */
  locale: Locale | null;
  theme: (typeof THEMES)[number];
  /** Of the panel and of our pages, per cent. */
  textSize: (typeof TEXT_SIZES)[number];
  trigger: (typeof TRIGGERS)[number];
  /** The key held while selecting, for the trigger `modifier`. */
  modifier: (typeof MODIFIERS)[number];
  /** Han characters that a selection must have. A right click and the shortcut ask for none. */
  minHan: number;
  /** Show the mark only where the record has something (DESIGN §4), or for every selection long enough. */
  markFor: 'known' | 'all';
  markSide: (typeof MARK_SIDES)[number];
  /** Sites where nothing appears by itself: host names, `*.` before one for all below it. */
  offSites: string[];
  /** Nothing appears by itself anywhere. */
  paused: boolean;
}

/** Settings as a page draws by them: the language is settled. */
export type ViewSettings = Settings & { locale: Locale };

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  locale: null,
  theme: 'auto',
  textSize: 100,
  trigger: 'mark-click',
  modifier: 'Alt',
  minHan: 6,
  markFor: 'known',
  markSide: 'end-below',
  offSites: [],
  paused: false,
};
const KEY = 'settings';
const MAX_SITES = 1000;
const SITE = /^(?:\*\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,10}$|^\[[0-9a-f:.]{2,45}\]$/;

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Settings that cannot be read are replaced by the defaults field by field: they never stand in the way of reading. */
export function parseSettings(value: unknown): Settings {
  const from = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { offSites, minHan } = from;
  return {
    version: 1,
    locale: oneOf(LOCALES, from['locale'], null),
    theme: oneOf(THEMES, from['theme'], DEFAULT_SETTINGS.theme),
    textSize: oneOf(TEXT_SIZES, from['textSize'], DEFAULT_SETTINGS.textSize),
    trigger: oneOf(TRIGGERS, from['trigger'], DEFAULT_SETTINGS.trigger),
    modifier: oneOf(MODIFIERS, from['modifier'], DEFAULT_SETTINGS.modifier),
    minHan:
      typeof minHan === 'number' && Number.isInteger(minHan) && minHan >= 2 && minHan <= 100
        ? minHan
        : DEFAULT_SETTINGS.minHan,
    markFor: oneOf(['known', 'all'] as const, from['markFor'], DEFAULT_SETTINGS.markFor),
    markSide: oneOf(MARK_SIDES, from['markSide'], DEFAULT_SETTINGS.markSide),
    offSites: Array.isArray(offSites)
      ? [...new Set(offSites.filter((site): site is string => typeof site === 'string' && isSite(site)))].slice(
          0,
          MAX_SITES,
        )
      : [],
    paused: from['paused'] === true,
  };
}

function oneOf<const T, D>(choices: readonly T[], value: unknown, otherwise: D): T | D {
  return choices.find((choice) => choice === value) ?? otherwise;
}

/** Whether a text is a site as the off list has it: `news.example`, `*.news.example`, `localhost`, `[::1]`. */
export function isSite(value: string): boolean {
  return value.length <= 253 && SITE.test(value);
}

/** Whether nothing may appear by itself on `host`. */
export function isOff(settings: Settings, host: string): boolean {
  if (settings.paused) return true;
  const name = host.toLowerCase();
  return settings.offSites.some((site) =>
    site.startsWith('*.') ? name === site.slice(2) || name.endsWith(site.slice(1)) : name === site,
  );
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
