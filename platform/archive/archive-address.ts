/** Where an archive is asked: over TLS, or on this machine alone, since the token goes with every question. */

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
