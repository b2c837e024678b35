import { isSite } from '../shared/sites.ts';

/**
 * The hosts of a frame and of those around it, the page's own last; '' for an address without one.
 *
 * A frame without an address of its own has its maker's as base. Only Chromium names the frames around.
 */
export function hostsOf({ ancestorOrigins }: Pick<Location, 'ancestorOrigins'>, base: string): string[] {
  return [base, ...(ancestorOrigins ?? [])].map((address) => (URL.canParse(address) ? hostOf(new URL(address)) : ''));
}

/** An extension's page has a host that names no site. */
function hostOf({ protocol, hostname }: URL): string {
  return protocol.endsWith('-extension:') ? '' : hostname;
}

/** The page that the reader knows by its address, where a frame is in another; null where there is none to be named. */
export function siteOfPage(): string | null {
  const site = hostsOf(location, document.baseURI).at(-1) ?? '';
  return isSite(site) ? site : null;
}
