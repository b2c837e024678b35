/** From a quote to the texts that it is judged against: ask the store for all stretches at once, then load what it proposed. */
import { type Corpus, corpusOf } from '../../index/corpus.ts';
import type { Proposal, Store, AskedStretch, StoredEvent } from '../../index/store.ts';
import { SHORTEST_ALTERED } from '../../diff/wording-of.ts';
import type { Query } from '../query/query.ts';
import { windowsOf } from './candidates.ts';

/** Events that are loaded for one quote. A store that has no more is judged as a whole. */
export const MOST_EVENTS = 24;
/** Of a short phrase that stands everywhere, the newest: each is a text to read, and a match to tell. */
export const MOST_COUNTED = 48;
/** Paragraphs asked for with each stretch: as many as the closest passages are chosen from. */
const PROPOSED = 48;

export async function gather(store: Store, query: Query): Promise<Corpus> {
  const { text } = query.side;
  const [coverage, speakers, rarity] = await Promise.all([store.coverage(), store.speakers(), store.rarity(text)]);
  const ids = coverage.events <= MOST_EVENTS ? null : eventsOf(await store.propose(stretchesOf(query)), text);
  return corpusOf(inChinese(await store.events(ids)), store.proposeNow, { coverage, speakers, rarity });
}

/** A Chinese quote is compared with no translation. */
function inChinese(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const isTranslated = ({ printed }: StoredEvent['texts'][number]): boolean => printed.transcript.language === 'en';
  if (!events.some(({ texts }) => texts.some(isTranslated))) return events;
  return events.map((event) => ({ ...event, texts: event.texts.filter((text) => !isTranslated(text)) }));
}

export function stretchesOf({ breaks, side: { text } }: Pick<Query, 'breaks' | 'side'>): AskedStretch[] {
  if (text.length < SHORTEST_ALTERED) return [{ text, limit: null }];
  return windowsOf(breaks, [0, text.length]).map(([from, to]) => ({ text: text.slice(from, to), limit: PROPOSED }));
}

/** The most promising events; of a phrase that is counted those that have it, the newest of them where they are many: an event is named by its day. */
export function eventsOf(proposed: readonly Proposal[][], text: string): string[] {
  const votes = new Map<string, number>();
  for (const list of proposed) {
    for (const [rank, { event }] of list.entries()) votes.set(event, (votes.get(event) ?? 0) + 1 / (rank + 2));
  }
  const ids = [...votes].sort((a, b) => b[1] - a[1]).map(([event]) => event);
  if (text.length >= SHORTEST_ALTERED) return ids.slice(0, MOST_EVENTS);
  return ids.length <= MOST_COUNTED ? ids : ids.sort().toReversed().slice(0, MOST_COUNTED);
}
