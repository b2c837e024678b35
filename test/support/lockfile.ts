/** What the lockfile may say of a package. */
export interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}
export type Lockfile = Record<string, Locked>;

/** SHA-512 in base64: 64 bytes. */
const HASH = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** Every package that something else could take the place of; ours, whose name is empty, is not fetched. */
export function looseIn(packages: Lockfile): string[] {
  return Object.entries(packages).flatMap(([name, { resolved, integrity }]) => {
    if (name === '') return [];
    return [
      ...(HASH.test(integrity ?? '') ? [] : [`${name}: no hash`]),
      // Another machine's registry, or a place that is none.
      ...(resolved === undefined ? [] : [`${name}: an address`]),
    ];
  });
}
