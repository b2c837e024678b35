/**
 * How rare words are in everything that is held, not in one source's texts alone: what five texts of one speaker have once may be said
 * every day elsewhere.
 */
import type { Rarity, Store } from '../index/store.ts';

/**
 * A store whose rarity counts what others hold as well.
 *
 * Five characters in a row are a phrase in use where they stand in two events of one store. Of one event each in two stores they are not counted so: it may
 * be the same event, of which the reader keeps a text of his own.
 * @param others empty where none can be asked just now: what they do not tell in time must not keep this one from answering
 */
export function withSharedRarity<S extends Store>(store: S, others: (text: string) => Promise<readonly Rarity[]>): S {
  return {
    ...store,
    async rarity(text) {
      const [own, more] = await Promise.all([store.rarity(text), others(text)]);
      return more.length === 0 ? own : joined([own, ...more]);
    },
  };
}

function joined(all: readonly Rarity[]): Rarity {
  return {
    paragraphs: all.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    frequency: (part) => all.reduce((sum, each) => sum + each.frequency(part), 0),
    isShared: (gram) => all.some((each) => each.isShared(gram)),
  };
}
