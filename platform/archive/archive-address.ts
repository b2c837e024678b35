/** Where an archive is asked: over TLS, or on this machine alone, since the token goes with every question. */

/** What a service calls an archive whose keepers gave it no name. */
export const UNNAMED_ARCHIVE = 'archive';

/** No address of another machine leads to these. */
const HERE = ['localhost', '127.0.0.1', '[::1]'];

/** @param typed as somebody entered it @returns its origin; null for one that is none, is not safe, or says more than where it is */
export function parseArchiveAddress(typed: string): string | null {
  if (!URL.canParse(typed.trim())) return null;
  const { protocol, hostname, origin, pathname, username, password, search, hash } = new URL(typed.trim());
  const isSafe = protocol === 'https:' || (protocol === 'http:' && HERE.includes(hostname));
  const isBare = pathname === '/' && [username, password, search, hash].every((part) => part === '');
  return isSafe && isBare ? origin : null;
}

/**
 * How an archive's texts are named, as a pack's are: neither as the record's nor as the reader's own. The name may stand in a file, so it is
 * no more than letters.
 */
export function sourceOf({ origin }: { origin: string }): string {
  return OF_ARCHIVE + new URL(origin).host.replace(/[^\w:.-]/gu, '').slice(0, 100);
}

/** @param source null: not noted */
export function isOfArchive(source: string | null): boolean {
  return source !== null && source.startsWith(OF_ARCHIVE);
}

const OF_ARCHIVE = 'pack:archive:';

/** The address of the archive's page. @param id of the words that the background keeps for it; null: of none */
export function archivePath(id: string | null): string {
  return id === null ? '/archive.html' : `/archive.html#w=${id}`;
}
