/** What browsers themselves cut. */
const MAX_ADDRESS = 20_000;

/**
 * Whether an address may be kept, and made a link: of a web page or a file, as browsers write it, so that it leads where it seems to.
 *
 * Not with a user's name: `https://bank.example@evil.example/` leads to evil.example.
 */
export function isPageAddress(address: string): boolean {
  if (address.length > MAX_ADDRESS || /[\p{C}\p{Z}]/u.test(address) || !URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  if (!['http:', 'https:', 'file:'].includes(protocol) || username !== '' || password !== '') return false;
  // `https:\\evil.example`, and signs that stand for letters of a host's name, are read as another address than they show.
  return address.toLowerCase().startsWith(`${protocol}//${host}`);
}

/** A page's address without the user's name and password that may stand in it. */
export function withoutUser(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}
