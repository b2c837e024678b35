/**
 * How rare words are in everything that is held, not in one source's texts alone: what five texts of one speaker have once may be said
 * every day elsewhere.
 */
import type { Rarity, Store } from '../index/store.ts';

/**
 * A store whose rarity counts what others hold as well: by it is weighed how like a passage is in other words.
 *
 * Whether five characters in a row are a phrase in use is told by its own events alone. Counted over 1,000 days of news, which repeat what officials say, it cost
 * eleven true quotations of the gold their evidence.
 * @param others empty where none can be asked just now: what they do not tell in time must not keep this one from answering
 */
export function withSharedRarity<S extends Store>(store: S, others: (text: string) => Promise<readonly Rarity[]>): S {
  return {
    ...store,
    async rarity(text) {
      const [own, more] = await Promise.all([store.rarity(text), others(text)]);
      return more.length === 0 ? own : joined(own, more);
    },
  };
}

function joined(own: Rarity, more: readonly Rarity[]): Rarity {
  return {
    paragraphs: more.reduce((sum, { paragraphs }) => sum + paragraphs, own.paragraphs),
    frequency: (part) => more.reduce((sum, each) => sum + each.frequency(part), own.frequency(part)),
    isShared: (gram) => own.isShared(gram),
  };
}
