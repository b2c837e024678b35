/** How a pack stands to those that the reader has: whose key signed it, and whether it is newer. What is done about it is the reader's to say. */
import type { PackManifest } from './shapes.ts';

/** What is remembered of a pack that was taken in. */
export interface KnownPack extends Pick<PackManifest, 'id' | 'revision' | 'title' | 'key'> {
  /** Of its manifest, in hexadecimal. */
  sha256: string;
}

export type KeyStanding =
  /** It is not signed, and no pack of its name ever was. */
  | 'unsigned'
  /** By the key that signed the revision before. */
  | 'same'
  /** The first of its name; the key has signed another pack that the reader has. */
  | 'known'
  /** A key that was never seen. */
  | 'new'
  /** A pack of its name was signed with another key. */
  | 'changed'
  /** A pack of its name was signed, and this one is not. */
  | 'dropped';

export type RevisionStanding =
  | 'first'
  | 'newer'
  /** The same, to the last byte. */
  | 'same'
  /** The same number, and other contents. */
  | 'forked'
  | 'older';

export interface StandingOfManifest {
  key: KeyStanding;
  revision: RevisionStanding;
  /** The pack that it would replace. */
  replaces: KnownPack | null;
  /** Others that look like it to the reader: their title is the same, their id is not. */
  namesakes: KnownPack[];
  /** It is refused unless the reader says otherwise. */
  isRefused: boolean;
}

export function standingOf(
  manifest: Pick<PackManifest, 'id' | 'revision' | 'title' | 'key'>,
  sha256: string,
  known: readonly KnownPack[],
): StandingOfManifest {
  const replaces = known.find(({ id }) => id === manifest.id) ?? null;
  const title = nameOf(manifest.title);
  const namesakes = known.filter((each) => each.id !== manifest.id && nameOf(each.title) === title);
  const key = keyStanding(manifest.key, replaces, namesakes, known);
  const revision = revisionStanding(manifest.revision, sha256, replaces);
  const isRefused = key === 'changed' || key === 'dropped' || revision === 'older' || revision === 'forked';
  return { key, revision, replaces, namesakes, isRefused };
}

function keyStanding(
  key: string | null,
  replaces: KnownPack | null,
  namesakes: readonly KnownPack[],
  known: readonly KnownPack[],
): KeyStanding {
  // Whoever wants to pass for another takes the title, which readers see, as well as the id, which they do not.
  const before = [...(replaces ? [replaces] : []), ...namesakes].filter((each) => each.key !== null);
  if (before.some((each) => each.key !== key)) return key === null ? 'dropped' : 'changed';
  if (key === null) return 'unsigned';
  if (replaces?.key === key) return 'same';
  return known.some((each) => each.key === key) ? 'known' : 'new';
}

function revisionStanding(revision: number, sha256: string, replaces: KnownPack | null): RevisionStanding {
  if (replaces === null) return 'first';
  if (revision !== replaces.revision) return revision > replaces.revision ? 'newer' : 'older';
  return sha256 === replaces.sha256 ? 'same' : 'forked';
}

/** Titles that a reader takes for one: width, case and blanks apart. */
function nameOf(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, '');
}
