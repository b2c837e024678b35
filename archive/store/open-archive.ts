/** An archive, opened: what its requests share, and the store that each of them asks. */
import type { Asking, Shard } from '../database/shard.ts';
import { type ArchiveStore, createArchiveStore } from './archive-store.ts';
import { createFacts, type ArchiveFacts } from './facts.ts';
import { createFewEvents } from './few-events.ts';
import { holdTexts, type ArchiveTexts } from './held-texts.ts';

/** Folded characters of texts that are held: some twenty bytes each. */
const HELD = 6_000_000;

/** An archive as one request sees it. */
export interface AskedArchive {
  facts: ArchiveFacts;
  store: ArchiveStore;
}

export interface OpenArchive {
  held: ArchiveTexts;
  facts(asking: Asking): Promise<ArchiveFacts>;
  ask(asking: Asking): Promise<AskedArchive>;
  close(): Promise<void>;
}

export function openArchive(shards: readonly Shard[], heldCharacters = HELD): OpenArchive {
  const factsOf = createFacts(shards);
  const fewOf = createFewEvents();
  const held = holdTexts(shards, heldCharacters);
  return {
    held,
    facts: factsOf,
    async ask(asking) {
      const facts = await factsOf(asking);
      const { generation, coverage } = facts;
      const few = await fewOf({ generation, events: coverage.events }, () => held.record(asking, null));
      return { facts, store: createArchiveStore(shards, asking, facts, held, few) };
    },
    async close() {
      await Promise.all(shards.map((shard) => shard.close()));
    },
  };
}
