/**
 * How those who speak in the bundled record are named in English, and with what title before the name.
 *
 * Who is not listed stays in Chinese: no rule romanises a name without its bearer's choice.
 */
const NAMES = new Map([['王毅', { family: 'Wang', given: 'Yi' }]]);

const TITLES = new Map([
  ['外交部部长', 'Foreign Minister'],
  ['外交部长', 'Foreign Minister'],
]);

export function romanisedName(name: string): { family: string; given: string } | null {
  return NAMES.get(name) ?? null;
}

/** @param office one, as the text prints it; null where it prints none. @returns null where name or title is not known */
export function titledName(name: string, office: string | null): string | null {
  const romanised = romanisedName(name);
  const title = office === null ? '' : TITLES.get(office);
  return romanised === null || title === undefined ? null : `${title} ${romanised.family} ${romanised.given}`.trim();
}
