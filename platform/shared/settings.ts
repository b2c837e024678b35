import { CITE_STYLES, type CiteStyle } from '../../engine/cite/citation.ts';
import { type Locale, localeFor, LOCALES } from './i18n.ts';
import { migrateSettings, SETTINGS_VERSION } from './settings-versions.ts';
import { isSite } from './sites.ts';
import type { Area } from './storage/area.ts';

/** How a selection leads to the panel. */
export const TRIGGERS = ['mark-click', 'mark-hover', 'at-once', 'modifier', 'shortcut', 'menu'] as const;
export const MODIFIERS = ['Alt', 'Control', 'Shift', 'Meta'] as const;
export const MARK_SIDES = ['end-below', 'end-above', 'start-above', 'start-below'] as const;
export const MARK_FOR = ['known', 'all'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const TEXT_SIZES = [90, 100, 115, 130, 150, 175, 200] as const;
export const MIN_HAN = { least: 2, most: 100 } as const;
/**
 * What the panel may leave out: the reporter's question, how other published texts have the passage, other events with the same
 * words, and what the record covers. Who spoke, when, and what differs is always shown; and so is the coverage where nothing was
 * found, because “not in this record” means nothing without it.
 */
export const PANEL_PARTS = ['question', 'readings', 'events', 'coverage'] as const;
export type PanelPart = (typeof PANEL_PARTS)[number];

/** What the reader chose. Stored under one key, with a version. */
export interface Settings {
  version: typeof SETTINGS_VERSION;
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
  markFor: (typeof MARK_FOR)[number];
  markSide: (typeof MARK_SIDES)[number];
  panelShows: Record<PanelPart, boolean>;
  /** The style in which a citation is offered first. */
  citationStyle: CiteStyle;
  /** Sites where nothing appears by itself: host names, `*.` before one for all below it. */
  offSites: string[];
  /** Nothing appears by itself anywhere. */
  paused: boolean;
  /** Whether lookups and searches are remembered until the browser closes. */
  history: boolean;
}

/** Settings as a page draws by them: the language is settled. */
export type ViewSettings = Settings & { locale: Locale };

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  locale: null,
  theme: 'auto',
  textSize: 100,
  trigger: 'mark-click',
  modifier: 'Alt',
  minHan: 6,
  markFor: 'known',
  markSide: 'end-below',
  panelShows: { question: true, readings: true, events: true, coverage: true },
  citationStyle: 'gbt7714',
  offSites: [],
  paused: false,
  history: true,
};
const KEY = 'settings';
export const MAX_SITES = 1000;

/** Settings that cannot be read are replaced by the defaults field by field: they never stand in the way of reading. */
export function parseSettings(value: unknown): Settings {
  const from = migrateSettings(value);
  return {
    version: SETTINGS_VERSION,
    locale: oneOf(LOCALES, from['locale'], null),
    theme: oneOf(THEMES, from['theme'], DEFAULT_SETTINGS.theme),
    textSize: oneOf(TEXT_SIZES, from['textSize'], DEFAULT_SETTINGS.textSize),
    trigger: oneOf(TRIGGERS, from['trigger'], DEFAULT_SETTINGS.trigger),
    modifier: oneOf(MODIFIERS, from['modifier'], DEFAULT_SETTINGS.modifier),
    minHan: isMinHan(from['minHan']) ? from['minHan'] : DEFAULT_SETTINGS.minHan,
    markFor: oneOf(MARK_FOR, from['markFor'], DEFAULT_SETTINGS.markFor),
    markSide: oneOf(MARK_SIDES, from['markSide'], DEFAULT_SETTINGS.markSide),
    panelShows: partsIn(from['panelShows']),
    citationStyle: oneOf(CITE_STYLES, from['citationStyle'], DEFAULT_SETTINGS.citationStyle),
    offSites: sitesIn(from['offSites']),
    paused: from['paused'] === true,
    history: from['history'] !== false,
  };
}

/** A part that is not named is shown: one that a later version brings is not hidden by settings that do not know it. */
function partsIn(value: unknown): Record<PanelPart, boolean> {
  const from = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const shown = PANEL_PARTS.map((part) => [part, from[part] !== false]);
  return Object.fromEntries(shown) as Record<PanelPart, boolean>;
}

function sitesIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const sites = value.filter((site): site is string => typeof site === 'string' && isSite(site));
  return [...new Set(sites)].slice(0, MAX_SITES);
}

/** Whether a value is a least number of characters that may be chosen. */
export function isMinHan(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= MIN_HAN.least && value <= MIN_HAN.most;
}

function oneOf<const T, D>(choices: readonly T[], value: unknown, otherwise: D): T | D {
  return choices.find((choice) => choice === value) ?? otherwise;
}

export async function readSettings(area: Pick<Area, 'get'>): Promise<Settings> {
  return parseSettings((await area.get(KEY))[KEY]);
}

/**
 * Settings to draw by: the defaults where a storage that is damaged or gone gives none, so that answers are shown all the same.
 * @param uiLanguage the browser's, used where the reader chose none
 */
export async function readViewSettings(area: Pick<Area, 'get'>, uiLanguage: string): Promise<ViewSettings> {
  const settings = await readSettings(area).catch(() => DEFAULT_SETTINGS);
  return { ...settings, locale: settings.locale ?? localeFor(uiLanguage) };
}

/** Whether what is looked up or searched for may be written down: every place that remembers asks this first. */
export async function keepsHistory(area: Pick<Area, 'get'>): Promise<boolean> {
  return (await readSettings(area)).history;
}

/**
 * Change some settings and leave the others as they are stored now, which may be otherwise than when a page read them. Changes of all
 * our pages and of the background wait for each other.
 * @returns the settings as they were before
 */
export async function changeSettings(
  area: Area,
  change: (settings: Settings) => Partial<Settings>,
  inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(KEY, work),
): Promise<Settings> {
  return inTurn(async () => {
    const before = await readSettings(area);
    await writeSettings(area, { ...before, ...change(before) });
    return before;
  });
}

export async function writeSettings(area: Area, settings: Settings): Promise<void> {
  await area.set({ [KEY]: settings });
}
