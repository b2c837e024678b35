/** How a pack stands to what the library has: whether it is newer, and whether it is by the hand that was trusted first. */
import type { Manifest } from '../../../engine/index/segments/storage.ts';
import type { PackManifest } from '../../../engine/pack/shapes.ts';
import { type Collection, packSource, presentCollections } from '../../../engine/record/collection.ts';
import { foldText } from '../../../engine/text/fold.ts';

export interface LibraryStanding {
  /** Revision of the one that is there; null: none is. */
  replaces: number | null;
  order: 'first' | 'newer' | 'same' | 'older';
  /**
   * `known`: it signed this pack before, or another one that is or was here. `changed`: this pack was signed by another one; `dropped`: it was
   * signed and is not any more. `none`: it never was.
   */
  key: 'none' | 'new' | 'known' | 'changed' | 'dropped';
  /** Title of a pack that is there, called as this one is, and another. */
  namesake: string | null;
}

export function standingOf(
  { collections, packKeys = {} }: Pick<Manifest, 'collections' | 'packKeys'>,
  pack: Pick<PackManifest, 'id' | 'revision' | 'key' | 'title'>,
): LibraryStanding {
  const there = presentCollections(collections);
  const present = there.find(({ id }) => id === packSource(pack.id))?.pack ?? null;
  const order =
    present === null
      ? 'first'
      : pack.revision > present.revision
        ? 'newer'
        : pack.revision === present.revision
          ? 'same'
          : 'older';
  return { replaces: present?.revision ?? null, order, key: keyOf(packKeys, pack), namesake: namesakeOf(there, pack) };
}

function keyOf(
  known: Record<string, string | null>,
  { id, key }: Pick<PackManifest, 'id' | 'key'>,
): LibraryStanding['key'] {
  const before = Object.hasOwn(known, id) ? known[id]! : null;
  if (key === null) return before === null ? 'none' : 'dropped';
  if (before !== null && before !== key) return 'changed';
  return Object.values(known).includes(key) ? 'known' : 'new';
}

function namesakeOf(there: readonly Collection[], { id, title }: Pick<PackManifest, 'id' | 'title'>): string | null {
  const folded = foldText(title).text;
  const other = there.find(({ pack }) => pack !== undefined && pack.id !== id && foldText(pack.title).text === folded);
  return other?.pack?.title ?? null;
}
