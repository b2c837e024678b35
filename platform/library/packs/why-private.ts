/** Which texts of a library may not be meant for others: by what is known of where they come from. Whether a page asks for a log-in, its address does not say. */
import type { LibraryText } from '../library.ts';

/**
 * `no-address`: pasted, or from a file that does not say where it was published. `own-network`: at an address that others cannot open.
 * `personal-link`: its address has what lets one reader in. `as-seen`: taken from a page as the reader saw it, who may be the only one to see it so.
 */
export const PRIVATE_REASONS = ['no-address', 'own-network', 'personal-link', 'as-seen'] as const;
export type PrivateReason = (typeof PRIVATE_REASONS)[number];

/** null: nothing speaks for it. */
export function whyPrivate({
  address,
  alsoAt,
  format,
}: Pick<LibraryText, 'address' | 'alsoAt' | 'format'>): PrivateReason | null {
  if (address === null && alsoAt.length === 0) return 'no-address';
  // The others do not leave.
  const url = address === null ? null : URL.parse(address);
  if (url === null) return 'no-address';
  if (!/^https?:$/u.test(url.protocol) || isOwnNetwork(url.hostname)) return 'own-network';
  if (isPersonal(url)) return 'personal-link';
  return format === 'page' ? 'as-seen' : null;
}

/** RFC 1918, 3927, 4193, 6598, 6761, 6762; and names that only a network of its own can know. */
const OWN_ADDRESS =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./u;
const OWN_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|corp|home|lan|private|test|invalid|onion|arpa)$/u;

function isOwnNetwork(host: string): boolean {
  if (host.startsWith('[')) return /^\[(?:::1?\]|f[cde])/u.test(host);
  if (/^[\d.]+$/u.test(host)) return OWN_ADDRESS.test(host);
  return !host.includes('.') || OWN_NAME.test(host);
}

/** Names of what programs put into an address to know who opens it. */
const PERSONAL =
  /(?:^|[._-])(?:token|auth|authkey|session|sessionid|jsessionid|phpsessid|sid|ticket|signature|sig|sign|password|passwd|pwd|key|apikey|secret|code|otp|uin)$/iu;

function isPersonal({ username, password, searchParams, pathname }: URL): boolean {
  if (username !== '' || password !== '' || /;jsessionid=/iu.test(pathname)) return true;
  return [...searchParams.keys()].some((name) => PERSONAL.test(name));
}
