/** Where a message comes from, by what the browser says of its sender: a script in a page may have been taken over, and name any place. */
import type { WebPage } from '../shared/history.ts';
import { withoutUser } from '../shared/page-address.ts';
import type { SenderPlace } from '../shared/page-settings.ts';

interface PageSender extends SenderPlace {
  frameId?: number;
  tab?: { url?: string; title?: string };
}

/** Known only of pages that we may enter. A user's name and password in the address are nobody's to keep. */
export function pageOf(tab: { url?: string; title?: string } | undefined): WebPage | null {
  return tab?.url ? { address: withoutUser(tab.url), title: tab.title ?? '' } : null;
}

/**
 * The page that words were selected in. What stands in a frame of another site is told of that, and never of the page around it; null of a
 * frame of which nothing tells whose it is.
 */
export function pageOfSender({ frameId = 0, origin, url, tab }: PageSender): WebPage | null {
  const page = pageOf(tab);
  if (frameId === 0) return page;
  // A frame without an address of its own has its maker's origin.
  const address = [url, origin].find((each) => hostOf(each) !== null);
  if (address === undefined) return null;
  if (page !== null && isSameSite(hostOf(address), hostOf(page.address))) return page;
  return { address: withoutUser(address), title: '', isFrame: true };
}

/**
 * The address that a script told of its page, where the browser says the same of it; else what the browser says. In the part behind `#` they
 * may differ, as a page changes it.
 * @param address as the browser names it for whoever told; null where it names none
 */
export function addressToldBy(address: string | null, told: string): string {
  const known = withoutUser(address ?? '');
  return withoutPlace(known) === withoutPlace(told) ? told : known;
}

const withoutPlace = (address: string): string => address.split('#', 1)[0] ?? '';

/** null of what has none: `about:`, `blob:`, `data:` and the origin `null`. */
function hostOf(address: string | undefined): string | null {
  const parsed = URL.parse(address ?? '');
  return parsed !== null && /^(?:https?|file):$/.test(parsed.protocol) ? parsed.hostname : null;
}

/** Hosts of which one lies under the other are one site's. */
function isSameSite(host: string | null, own: string | null): boolean {
  if (host === null || own === null) return false;
  return host === own || (host !== '' && own !== '' && (host.endsWith(`.${own}`) || own.endsWith(`.${host}`)));
}
