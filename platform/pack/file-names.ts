/** The names that files of a pack can have. All others are refused: no program that unpacks one can be led out of its folder. */

const NAME =
  /^(?:pack\.json(?:\.minisig)?|(?:people|outlets|ids)\.json|sources\/[0-9a-f]{64}|records\/[a-z0-9][a-z0-9.-]{0,63}\.json)$/u;

/** Why a name is none, in words; null: it is one. */
export function badNameOf(name: string): string | null {
  if (NAME.test(name)) return null;
  if (name === '') return 'is a name without a letter';
  if (name.includes('\0')) return 'has a zero byte in its name';
  if (name.includes('\\')) return 'has a backslash in its name, which is a path elsewhere';
  if (name.startsWith('/')) return 'is a path from the top of the disk';
  if (/^[A-Za-z]:/u.test(name)) return 'is a path on a drive';
  if (name.split('/').includes('..')) return 'leads out of the pack';
  if (name.endsWith('/')) return 'is a folder';
  if (NAME.test(name.toLowerCase())) return 'has capitals, which some systems take for the small ones';
  if (/\.(?:zip|yuanhua)$/iu.test(name)) return 'is an archive in the archive';
  return 'is no file of a pack';
}
