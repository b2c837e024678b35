/**
 * Which frames of a page are one site's. It is told by the origin that the browser names for the sender of a message, and by nothing that a
 * frame says: a frame without an address of its own (`about:`, `srcdoc`, `blob:`) has its maker's there, a sandboxed one or `data:` none.
 */

/** null where nothing tells whose it is: it is nobody's that is known, and so another than the page. */
export function siteOf(origin: string | null): string | null {
  const url = URL.parse(origin ?? '');
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.hostname : null;
}

/** Hosts of which one lies under the other are one site's. */
export function isOneSite(site: string | null, other: string | null): boolean {
  if (site === null || other === null) return false;
  return site === other || site.endsWith(`.${other}`) || other.endsWith(`.${site}`);
}

/**
 * The frames of each site, by their places among all.
 * @param origins the page itself first
 * @returns those of the page itself first; each whose site is not known is alone
 */
export function framesBySite(origins: readonly (string | null)[]): number[][] {
  const [own = null, ...others] = origins.map(siteOf);
  const frames: number[][] = [[0]];
  const known = new Map<string, number[]>();
  for (const [at, site] of others.entries()) {
    const same = isOneSite(site, own) ? frames[0] : known.get(site ?? '');
    if (same !== undefined) {
      same.push(at + 1);
      continue;
    }
    const made = [at + 1];
    frames.push(made);
    if (site !== null) known.set(site, made);
  }
  return frames;
}
