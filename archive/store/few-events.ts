/**
 * An archive of few events is read whole for every quote, as the browser reads the record that ships; what may hold a part of the quote is then
 * told by the browser's own index, so that both give the same answers to the last character.
 */
import { dumpIndex } from '../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import type { Rarity, Store } from '../../engine/index/store.ts';
import type { OfficialRecord } from '../../engine/record/record.ts';

/** The finder asks for all texts of a store that has no more. */
const FEW = 24;

export interface FewEvents {
  proposeNow: NonNullable<Store['proposeNow']>;
  isShared: Rarity['isShared'];
  english: Store['english'];
}

/**
 * @param read all texts
 * @returns null for an archive of more events
 */
export type FewEventsOf = (
  of: { generation: number; events: number },
  read: () => Promise<OfficialRecord>,
) => Promise<FewEvents | null>;

export function createFewEvents(): FewEventsOf {
  let made: { generation: number; few: FewEvents } | null = null;
  return async ({ generation, events }, read) => {
    if (events > FEW) return (made = null);
    if (made?.generation === generation) return made.few;
    const record = await read();
    const store = createMemoryStore(record, dumpIndex(record));
    const rarity = await store.rarity('');
    const few: FewEvents = {
      proposeNow: store.proposeNow!,
      isShared: (gram) => rarity.isShared(gram),
      english: () => store.english(),
    };
    made = { generation, few };
    return few;
  };
}
