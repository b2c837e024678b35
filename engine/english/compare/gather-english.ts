/** From an English quote to the English texts that it is judged against. */
import { eventsOf, MOST_EVENTS, stretchesOf } from '../../find/propose/gather.ts';
import type { Query } from '../../find/query/query.ts';
import { type Corpus, corpusOf } from '../../index/corpus.ts';
import { type EnglishTexts, type Rarity, SHARED_GRAM, type Store, type StoredEvent } from '../../index/store.ts';
import type { Stream } from '../../index/streams.ts';
import { breaksOf } from '../../text/breaks.ts';
import { foldText } from '../../text/fold.ts';
import { wordStream } from './word-stream.ts';

export async function gatherEnglish(store: Store, english: EnglishTexts, query: Query): Promise<Corpus> {
  const ids = english.events.length <= MOST_EVENTS ? english.events : await proposedEvents(store, english, query);
  const events = (await store.events(ids)).map(inWords);
  const { coverage } = english;
  const rarity = rarityIn(events.flatMap(({ texts }) => texts.map(({ printed }) => printed)));
  return corpusOf(events, null, { coverage, speakers: await store.speakers(), rarity });
}

/** The store's index knows characters: of the events that it proposes those are taken that have an English text. */
async function proposedEvents(store: Store, { events }: EnglishTexts, { kept }: Query): Promise<string[]> {
  const folded = foldText(kept);
  const side = { text: folded.text, words: [], isPrintedTwice: false };
  const proposed = await store.propose(stretchesOf({ breaks: breaksOf(folded, kept), side }));
  const known = new Set(events);
  return eventsOf(
    proposed.map((list) => list.filter(({ event }) => known.has(event))),
    folded.text,
  );
}

function inWords({ event, texts, alignment }: StoredEvent): StoredEvent {
  const own = texts.filter(({ printed }) => printed.transcript.language === 'en');
  return { event, alignment, texts: own.map(({ printed }) => ({ printed: wordStream(printed), emended: null })) };
}

/** In how many paragraphs each pair of words stands, and which five in a row a text has; counted once for each text. */
interface Counts {
  pairs: ReadonlyMap<string, number>;
  grams: ReadonlySet<string>;
}

const known = new WeakMap<Stream, Counts>();

function countsOf(stream: Stream): Counts {
  const done = known.get(stream);
  if (done !== undefined) return done;
  const pairs = new Map<string, number>();
  const grams = new Set<string>();
  const { text, slots } = stream;
  for (const { start, end } of slots) {
    const own = new Set<string>();
    for (let at = start; at < end; at += 1) {
      own.add(text.charAt(at));
      if (at + 2 <= end) own.add(text.slice(at, at + 2));
    }
    for (const part of own) pairs.set(part, (pairs.get(part) ?? 0) + 1);
  }
  for (let at = 0; at + SHARED_GRAM <= text.length; at += 1) grams.add(text.slice(at, at + SHARED_GRAM));
  const counts = { pairs, grams };
  known.set(stream, counts);
  return counts;
}

function rarityIn(streams: readonly Stream[]): Rarity {
  return {
    paragraphs: streams.reduce((sum, { slots }) => sum + slots.length, 0),
    frequency: (part) => streams.reduce((sum, stream) => sum + (countsOf(stream).pairs.get(part) ?? 0), 0),
    isShared(gram) {
      const events = new Set<string>();
      for (const stream of streams) if (countsOf(stream).grams.has(gram)) events.add(stream.transcript.event);
      return events.size > 1;
    },
  };
}
