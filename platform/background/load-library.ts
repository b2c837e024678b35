/**
 * The reader's library as sources: all that is switched on for pages of ours; for web pages what may be shown there, and apart from it what
 * may not, of which they are told how much was found and nothing else.
 */
import { createBilingualFinder } from '../../engine/english/compare/bilingual-finder.ts';
import { createAddFromStore } from '../../engine/english/closest/add-closest.ts';
import { createFindInStore } from '../../engine/english/closest/closest-in-store.ts';
import type { Finder } from '../../engine/find/finder.ts';
import type { Rarity } from '../../engine/index/store.ts';
import { openSegmentStore, type SegmentStore } from '../../engine/index/segments/segment-store.ts';
import { DamagedIndex, LostText } from '../../engine/index/segments/storage.ts';
import { isLibraryId } from '../../engine/library/library-id.ts';
import { type Collection, nameOfPack, presentCollections } from '../../engine/record/collection.ts';
import type { AskedSource } from '../../engine/source/ask-sources.ts';
import { withSharedRarity } from '../../engine/source/shared-rarity.ts';
import { sourceOf } from '../../engine/source/source-of.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import { namesInNote } from '../library/packs/pack-note.ts';
import type { LibraryStorage } from '../library/library-storage.ts';
import { KnownFailure } from '../shared/protocol.ts';
import type { UnshownCount } from './badge.ts';
import type { LibraryParts } from './library-parts.ts';
import { retried, textsOf, withRedirects } from './library-source.ts';

export const LIBRARY = 'library';

/** Above so many bytes the index is read by pages: it would be most of what the background holds. */
const MOST_LOADED = 150_000_000;
const REST_MS = 500;
/** It is waited for no longer: the record's answer must not hang on a disk. */
const LIMIT_MS = 4000;

/** Some of the collections. */
export interface LibraryView {
  asked: AskedSource;
  /** For other sources; empty where nothing is asked. Never rejects. */
  rarity: (text: string) => Promise<readonly Rarity[]>;
}

export interface LibrarySources {
  all: LibraryView;
  shown: LibraryView;
  /** Of what web pages may not be shown, the reader's own apart from what is in packs. */
  unshown: Record<keyof UnshownCount, Pick<LibraryView, 'asked'>>;
  /** Each pack that is there, a source of its own. None where the library cannot be read: that is told by the library's own source. */
  packs(forPages: boolean): Promise<AskedSource[]>;
}

/** Whose texts a view is about, and what it is called. */
interface ViewNaming {
  id?: string;
  name?: string;
  isOf?: (collection: Collection) => boolean;
  /** By which its words are judged. */
  names?: () => Promise<KnownNames>;
}

/** Of packs, by where the reader has put them: the record that ships stands at 0, and before all. */
const [BEFORE_LIBRARY, IN_LIBRARY, BEHIND_LIBRARY] = [1, 2, 3];

/** What the storage had when it was last looked at. */
interface Opened {
  generation: number;
  whole: SegmentStore;
  /** By the collections that are asked. */
  views: Map<string, View>;
}

interface View {
  store: SegmentStore;
  finder: Finder;
}

export function librarySources({
  open,
  rebuild,
  names,
  dictionary,
  namesWith,
  version,
  otherRarity,
  mostLoaded = MOST_LOADED,
  rest = () => new Promise((wake) => setTimeout(wake, REST_MS)),
}: LibraryParts): LibrarySources {
  let storage: Promise<LibraryStorage | null> | null = null;
  let opened: Promise<Opened> | null = null;
  let mend: Promise<void> | null = null;

  const forget = (): void => {
    storage = null;
    opened = null;
  };
  const load = async (own: Promise<Opened>): Promise<void> => {
    await rest();
    // Of one that has been opened again meanwhile, as after each batch of an import, nothing is loaded.
    if (opened !== own) return;
    // Until then it is read by pages. What cannot be read is told by whoever asks for it.
    await (await own).whole.load(mostLoaded).catch(() => undefined);
  };
  const openedIn = (of: LibraryStorage, before: Promise<Opened> | null): Promise<Opened> => {
    const opening = (async (): Promise<Opened> => {
      const known = await before?.catch(() => null);
      const whole = known ? await known.whole.reopen() : await openSegmentStore(of);
      return { generation: whole.generation, whole, views: new Map() };
    })();
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
    opened = opening;
    void load(opening).catch(() => undefined);
    return opening;
  };

  /** null where there is no library. */
  async function current(): Promise<Opened | null> {
    storage ??= open(forget);
    const opening = storage;
    const of = await opening.catch((error: unknown) => {
      if (storage === opening) storage = null;
      throw error;
    });
    if (of === null) {
      // There may be one the next time.
      if (storage === opening) storage = null;
      return null;
    }
    const generation = await of.generation();
    const known = opened;
    if (known !== null && (await known).generation >= generation) return known;
    // Another question has begun to open it meanwhile.
    return opened !== known && opened !== null ? opened : openedIn(of, known);
  }

  /** Whatever the database says, in a code that has a sentence. */
  async function safely<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        forget();
        // Swept away, or closed, while it was being read: what is there now is another generation.
        if (attempt === 0) continue;
        throw failureOf(error);
      }
    }
  }

  function failureOf(cause: unknown): unknown {
    if (cause instanceof KnownFailure) return cause;
    if (cause instanceof DamagedIndex || cause instanceof LostText) {
      // Once in a worker's life: what cannot be mended would be tried without end.
      mend ??= rebuild().then(forget, () => undefined);
      return new KnownFailure('library-damaged', cause);
    }
    const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
    return new KnownFailure(name === 'VersionError' ? 'library-newer' : 'library-gone', cause);
  }

  /** @param isOf whose texts it is about: of these collections some may not be asked */
  function viewOf(
    isAsked: (collection: Collection) => boolean,
    { id = LIBRARY, name = LIBRARY, isOf = () => true, names: own = async () => names }: ViewNaming = {},
  ): LibraryView {
    const view = async (): Promise<View | null> => {
      const now = await current();
      if (now === null) return null;
      const ids = now.whole.collections.filter(isAsked).map((each) => each.id);
      // A pack's words are judged by its own names, too.
      const key = [id, ...ids.toSorted()].join('\n');
      const known = now.views.get(key);
      if (known !== undefined) return known;
      const asked = new Set(ids);
      // A text under a name that no text of a reader's has could be taken for one of the record's: an import of an older version let it in.
      const store = now.whole.only((text, collection) => asked.has(collection) && isLibraryId(text));
      const made = {
        store,
        finder: createBilingualFinder(withSharedRarity(store, otherRarity), () => performance.now(), await own()),
      };
      now.views.set(key, made);
      return made;
    };
    const sure = async (): Promise<View> => {
      const made = await view();
      if (made === null) throw new KnownFailure('library-gone');
      return made;
    };
    const store = async (): Promise<SegmentStore> => (await sure()).store;
    const source = sourceOf({
      id,
      describe: async () => ({
        name,
        coverage: await (await store()).coverage(),
        version: version(),
        hash: null,
        inPages: (await store()).collections.filter(isAsked).every(({ inPages }) => inPages),
      }),
      texts: async () => textsOf(await store()),
      store,
      finder: async () => (await sure()).finder,
      addFromStore: async () =>
        createAddFromStore(createFindInStore(await store(), await dictionary(), names), () => performance.now()),
      names,
    });
    return {
      asked: {
        source: retried(source, safely),
        presence: () =>
          safely(async () => {
            const made = await view();
            if (made !== null && made.store.size > 0) return 'there';
            const now = await current();
            // Named as switched off only where something is.
            if (now === null) return 'absent';
            const off = new Set(now.whole.collections.filter((each) => isOf(each) && !each.on).map((each) => each.id));
            return off.size > 0 && now.whole.only((_id, collection) => off.has(collection)).size > 0 ? 'off' : 'absent';
          }),
        off: null,
        limitMs: LIMIT_MS,
        place: IN_LIBRARY,
      },
      async rarity(text) {
        try {
          const made = await view();
          return made === null || made.store.size === 0 ? [] : [await made.store.rarity(text)];
        } catch {
          // It is told by the source itself, which is asked at the same time.
          return [];
        }
      },
    };
  }

  const isOwn = ({ pack }: Collection): boolean => pack === undefined;
  const own = { isOf: isOwn };
  const everything = viewOf(({ on }) => on);
  const everythingShown = viewOf(({ on, inPages }) => on && inPages);
  /** With those of a pack, as its present revision has them. */
  const namesOf = async (isOf: (collection: Collection) => boolean): Promise<KnownNames> => {
    const pack = (await current())?.whole.collections.find(isOf)?.pack;
    const of = await storage;
    const more = pack && of ? await namesInNote(of, pack) : null;
    return more === null ? names : namesWith(more.people, more.outlets);
  };
  const ofPacks = new Map<string, AskedSource>();
  const packSourceOf = ({ id, pack, ...of }: Collection, forPages: boolean, place: number): AskedSource => {
    const name = pack === undefined ? of.name : nameOfPack(pack);
    const key = `${forPages} ${place} ${id} ${name}`;
    const known = ofPacks.get(key);
    if (known !== undefined) return known;
    const isOf = (each: Collection): boolean => each.id === id;
    const isAsked = (each: Collection): boolean => isOf(each) && each.on && (each.inPages || !forPages);
    const { asked } = viewOf(isAsked, { id, name, isOf, names: () => namesOf(isOf) });
    const view = {
      ...asked,
      source: withRedirects(
        asked.source,
        async () => (await current())?.whole.collections.find(isOf)?.pack?.redirects ?? {},
      ),
      name,
      place,
    };
    ofPacks.set(key, view);
    return view;
  };
  return {
    all: { asked: viewOf((each) => each.on && isOwn(each), own).asked, rarity: everything.rarity },
    shown: {
      asked: viewOf((each) => each.on && each.inPages && isOwn(each), own).asked,
      rarity: everythingShown.rarity,
    },
    unshown: {
      library: viewOf((each) => each.on && !each.inPages && isOwn(each), own),
      packs: viewOf((each) => each.on && !each.inPages && !isOwn(each), { isOf: (each) => !isOwn(each) }),
    },
    async packs(forPages) {
      try {
        const collections = (await safely(current))?.whole.collections ?? [];
        const first = collections.findIndex(isOwn);
        return presentCollections(collections).flatMap((each) => {
          if (isOwn(each) || (forPages && !(each.on && each.inPages))) return [];
          return packSourceOf(each, forPages, collections.indexOf(each) < first ? BEFORE_LIBRARY : BEHIND_LIBRARY);
        });
      } catch {
        return [];
      }
    },
  };
}
