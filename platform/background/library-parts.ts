/** What the library's sources are made with. */
import type { Dictionary } from '../../engine/english/closest/closest-in-store.ts';
import type { Rarity } from '../../engine/index/store.ts';
import type { KnownNames, OutletNames } from '../../engine/text/names.ts';
import type { Person } from '../../engine/text/person.ts';
import type { LibraryStorage } from '../library/library-storage.ts';

export interface LibraryParts {
  /** null where there is none, and none is made. */
  open: (onClosed: () => void) => Promise<LibraryStorage | null>;
  /** Build a damaged index again from the texts. */
  rebuild: () => Promise<void>;
  names: KnownNames;
  /** What Chinese words mean in English; read when a quote in English is first sought here. */
  dictionary: () => Promise<Dictionary>;
  /** With whom a pack names besides. */
  namesWith: (people: readonly Person[], outlets: readonly OutletNames[]) => KnownNames;
  version: () => string;
  /** Of the other sources, for a quote. */
  otherRarity: (text: string) => Promise<readonly Rarity[]>;
  /** Bytes of the index that may be held. */
  mostLoaded?: number;
  /** Before it is loaded: what was asked first has the disk and the processor to itself. */
  rest?: () => Promise<void>;
}
