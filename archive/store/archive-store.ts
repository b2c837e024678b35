/**
 * A store over PostgreSQL, for the finder and the search of the engine as they are: it proposes paragraphs by their rarest pairs, and hands out
 * texts by event.
 *
 * It is made for one request: what a request has asked once it knows, who asks may go away, and which parts did not answer is told.
 */
import { bigramsOf } from '../../engine/index/grams.ts';
import type { PassageStore } from '../../engine/index/passage-store.ts';
import type { AskedStretch, Proposal, Rarity, Store } from '../../engine/index/store.ts';
import type { Asking, Shard } from '../database/shard.ts';
import { askShards } from './ask-shards.ts';
import type { ArchiveFacts } from './facts.ts';
import type { FewEvents } from './few-events.ts';
import { createFrequencies } from './frequencies.ts';
import type { ArchiveTexts } from './held-texts.ts';
import { characterKey, letterKeys, pairKey, pairKeys } from './pair-key.ts';
import { holding, passagesIn } from './passages.ts';
import { PROPOSE } from './questions.ts';
import { createSharedFives, type SharedFives } from './shared-fives.ts';
import { weighPairs } from './weigh-pairs.ts';

/** Once more whoever asked it, where there was something to settle. */
export type ArchiveStore = Store & PassageStore & Pick<SharedFives, 'settle'>;

/** Proposed with what its pairs say for it: so the lists of several shards become one. */
interface ProposedRow extends Proposal {
  stretch: number;
  score: number;
}

export function createArchiveStore(
  shards: readonly Shard[],
  asking: Asking,
  facts: ArchiveFacts,
  held: ArchiveTexts,
  few: FewEvents | null,
): ArchiveStore {
  const frequencies = createFrequencies(shards, asking);
  const fives = createSharedFives(shards, asking, frequencies.of);
  const { paragraphs, coverage, speakers } = facts;

  async function promising(stretches: readonly AskedStretch[]): Promise<Proposal[][]> {
    const pairs = stretches.map(({ text, limit }) =>
      limit === null || text.length < 2 ? [] : [...new Set([...pairKeys(text), ...letterKeys(text)])],
    );
    await frequencies.load(pairs.flat());
    const asked = pairs.flatMap((own, stretch) =>
      weighPairs(own, frequencies.of, paragraphs, stretches.length).map((each) => ({ stretch, ...each })),
    );
    if (asked.length === 0) return stretches.map(() => []);
    const most = Math.max(...stretches.map(({ limit }) => limit ?? 0));
    const found = await askShards<ProposedRow>(shards, asking, PROPOSE, [
      asked.map(({ stretch }) => stretch),
      asked.map(({ pair }) => pair),
      asked.map(({ weight }) => weight),
      most,
    ]);
    const byStretch = Map.groupBy(
      found.flatMap(({ rows }) => rows),
      ({ stretch }) => stretch,
    );
    return stretches.map(({ limit }, stretch) => {
      const own = byStretch.get(stretch) ?? [];
      if (shards.length > 1) own.sort((a, b) => b.score - a.score);
      return own.slice(0, limit ?? 0).map(({ event, transcript, slot }) => ({ event, transcript, slot }));
    });
  }

  return {
    ...passagesIn(shards, asking, held),
    coverage: async () => coverage,
    speakers: async () => speakers,
    async propose(stretches) {
      const [byWeight, whole] = await Promise.all([
        promising(stretches),
        Promise.all(stretches.map(async ({ text, limit }) => (limit === null ? holding(shards, asking, [text]) : []))),
      ]);
      return stretches.map(({ limit }, at) => {
        if (limit !== null) return byWeight[at] ?? [];
        return (whole[at] ?? []).map(({ event, transcript, slot }) => ({ event, transcript, slot }));
      });
    },
    async rarity(text): Promise<Rarity> {
      const pairs = text.length > 1 ? bigramsOf(text).map(pairKey) : [];
      const characters = new Set(text.split(''));
      await frequencies.load([...pairs, ...Array.from(characters, characterKey)]);
      return {
        paragraphs,
        frequency: (part) => frequencies.of(part.length === 1 ? characterKey(part) : pairKey(part)),
        isShared: (gram) => (few ?? fives).isShared(gram),
      };
    },
    events: (ids) => held.events(asking, ids),
    proposeNow: few?.proposeNow ?? null,
    english: () => (few === null ? facts.english(asking) : few.english()),
    settle: fives.settle,
  };
}
