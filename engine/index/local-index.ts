/** Proposals among texts that were loaded for one quote, for stores that cannot answer at once. */
import { bigramsOf } from './grams.ts';
import type { Proposal, ProposeNow, Rarity } from './store.ts';
import type { Stream } from './streams.ts';

/** Slots of each pair of characters, for each text that was asked once. */
const postings = new WeakMap<Stream, Map<string, number[]>>();

/** Pairs of characters that are counted; the rarest say most. */
const PAIRS = 24;

export function localIndex(streams: readonly Stream[], rarity: Rarity): ProposeNow {
  return (text, limit) => {
    const pairs = [...new Set(bigramsOf(text))]
      .filter((pair) => rarity.frequency(pair) > 0)
      .sort((a, b) => rarity.frequency(a) - rarity.frequency(b))
      .slice(0, PAIRS);
    const found = streams.flatMap((stream) => counted(stream, pairs));
    return found
      .sort((a, b) => b.shared - a.shared)
      .slice(0, limit)
      .map(({ proposal }) => proposal);
  };
}

function counted(stream: Stream, pairs: readonly string[]): { proposal: Proposal; shared: number }[] {
  const slotsOf = postingsOf(stream);
  const shared = new Map<number, number>();
  for (const pair of pairs) for (const slot of slotsOf.get(pair) ?? []) shared.set(slot, (shared.get(slot) ?? 0) + 1);
  const { id: transcript, event } = stream.transcript;
  return [...shared].map(([slot, count]) => ({ proposal: { event, transcript, slot }, shared: count }));
}

function postingsOf(stream: Stream): Map<string, number[]> {
  const known = postings.get(stream);
  if (known) return known;
  const made = new Map<string, number[]>();
  for (const [slot, { start, end }] of stream.slots.entries()) {
    for (const pair of new Set(bigramsOf(stream.text.slice(start, end)))) {
      const slots = made.get(pair);
      if (slots) slots.push(slot);
      else made.set(pair, [slot]);
    }
  }
  postings.set(stream, made);
  return made;
}
