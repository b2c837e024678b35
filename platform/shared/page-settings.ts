/**
 * What a web page's script is told of the reader's choices: what it needs to draw, and one yes or no for the page it is in.
 *
 * Neither the list of sites that are off nor what else is chosen ever goes out: a page that has taken over its renderer could ask.
 */
import type { PanelSize } from './panel-size.ts';
import type { ViewSettings } from './settings.ts';
import { isOff } from './sites.ts';

const NEEDED = [
  'locale',
  'theme',
  'textSize',
  'trigger',
  'modifier',
  'minHan',
  'markFor',
  'markSide',
  'panelShows',
  'citationStyle',
] as const satisfies (keyof ViewSettings)[];

export type PageSettings = Pick<ViewSettings, (typeof NEEDED)[number]> & {
  /** null where the panel was never made larger or smaller. */
  panelSize: PanelSize | null;
  /** Nothing may appear by itself here: the site is off, or all is paused. */
  isOff: boolean;
};

/** @param hosts of the frame that asks and of the page in its tab, as the browser names them */
export function pageSettings(
  settings: ViewSettings,
  panelSize: PanelSize | null,
  hosts: readonly string[],
): PageSettings {
  const needed = Object.fromEntries(NEEDED.map((name) => [name, settings[name]])) as Pick<
    ViewSettings,
    (typeof NEEDED)[number]
  >;
  return { ...needed, panelSize, isOff: settings.paused || hosts.some((host) => isOff(settings, host)) };
}

/** Of a message's sender, what the browser itself says of where it comes from. */
export interface SenderPlace {
  /** Of the frame: that of its maker where it has no address of its own, `null` where it is sandboxed. */
  origin?: string;
  /** Of the frame. */
  url?: string;
  tab?: { url?: string };
}

/**
 * The hosts of a frame and of the page in its tab. Nothing is taken from the frame's own word: it could ask for any host.
 *
 * Frames between the two are not known to the background.
 */
export function hostsOfSender({ origin, url, tab }: SenderPlace): string[] {
  const hosts = [origin, url, tab?.url].map((address) => URL.parse(address ?? '')?.hostname ?? '');
  return [...new Set(hosts)].filter((host) => host !== '');
}
