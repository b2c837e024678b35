/** Into which collections an import's texts go. A file can come from anybody: whatever it says, none is put among those that web pages show. */
import { type Collection, isPackSource, MAIN, MAIN_COLLECTION } from '../../engine/record/collection.ts';

export interface QuietCollections {
  /** For a text that an export has in a collection. */
  of(collection: string): string;
  /** That are not in the library yet. */
  made(): Collection[];
}

/** As long as a collection's name that an export may have. */
const MAX_NAME = 90;

/**
 * @param known of the library
 * @param told of the export; known when its first text is
 */
export function quietCollections(known: readonly Collection[], told: () => readonly Collection[]): QuietCollections {
  const byId = new Map(known.map((each) => [each.id, each]));
  const made = new Map<string, Collection>();
  return {
    of(collection) {
      for (const each of told()) {
        // No file but a pack, which was checked as one, makes a collection of a pack's name.
        if (isPackSource(each.id)) continue;
        // Where the library has it, it stays as it is there.
        if (!byId.has(each.id) && !made.has(each.id)) made.set(each.id, { ...each, inPages: false });
      }
      const find = (id: string): Collection | undefined => byId.get(id) ?? made.get(id);
      const asked = find(collection);
      // Nothing that was not in a pack is put into it.
      const wanted = (asked?.pack === undefined ? asked : null) ?? find(MAIN) ?? MAIN_COLLECTION;
      if (!wanted.inPages) return wanted.id;
      for (let count = 2; ; count += 1) {
        const id = `${wanted.id.slice(0, MAX_NAME)}-${count}`;
        const beside = find(id);
        if (beside?.inPages === true) continue;
        if (beside === undefined) {
          // Another collection is another pack.
          const { lastPack: _other, ...own } = wanted;
          made.set(id, { ...own, id, name: `${wanted.name} ${count}`.trim(), inPages: false });
        }
        return id;
      }
    },
    made: () => [...made.values()],
  };
}
