/** The list of sites where nothing appears by itself, as people type, paste and hand it round. */
import { MAX_SITES } from '../shared/settings.ts';
import { isSite } from '../shared/sites.ts';

/** A site as typed or pasted, a whole address too; null when it names none. */
export function siteOf(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (isSite(text)) return text;
  const isAddress = text.includes('://');
  const host = URL.parse(isAddress ? text : `http://${text}`)?.hostname ?? '';
  // Any word of another script would be a host without a dot.
  return isSite(host) && (isAddress || /[.:]/.test(host)) ? host : null;
}

export interface ReadSites {
  sites: string[];
  /** Lines that name no site, from 1. */
  wrong: { line: number; text: string }[];
  /** What was left out because the list is full. */
  over: number;
}

/** As much of a line that names no site is shown. */
const MAX_SHOWN = 60;

/** One site a line. Blank lines, and those that begin with `#` or `!` as in other lists, are passed over. */
export function readSites(text: string): ReadSites {
  const found = new Set<string>();
  const wrong: ReadSites['wrong'] = [];
  // A byte order mark is white space here.
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^\s*(?:$|[#!])/.test(line)) continue;
    const site = siteOf(line);
    if (site === null) wrong.push({ line: index + 1, text: line.trim().slice(0, MAX_SHOWN) });
    else found.add(site);
  }
  const sites = [...found];
  return { sites: sites.slice(0, MAX_SITES), wrong, over: Math.max(0, sites.length - MAX_SITES) };
}

export function writeSites(sites: readonly string[]): string {
  return sites.map((site) => `${site}\n`).join('');
}
