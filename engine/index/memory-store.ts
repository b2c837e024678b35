/** A store in memory: the texts of the bundled record, with the FlexSearch index that was made when the extension was built. */
import { coverageOf } from '../record/coverage-of.ts';
import { itemAt } from '../record/items.ts';
import type { OfficialRecord } from '../record/record.ts';
import { loadIndex } from './gram-index.ts';
import { englishAmong } from './english-texts.ts';
import type { IndexDump } from './index-dump.ts';
import { passagesIn } from './memory-passages.ts';
import { unpackTexts } from './packed.ts';
import type { PassageStore } from './passage-store.ts';
import { type Proposal, type Rarity, SHARED_GRAM, type Store, type StoredEvent, type AskedStretch } from './store.ts';
import { type Stream, streamsOf } from './streams.ts';

/** For quotes and for words. */
export type MemoryStore = Store & PassageStore;

/** @throws when the index cannot be read */
export function createMemoryStore(record: OfficialRecord, { grams, texts }: IndexDump): MemoryStore {
  const index = loadIndex(grams);
  const printed: Stream[] = [];
  const events = new Map<string, StoredEvent>();
  const proposals: Proposal[] = [];
  for (const [at, transcript] of record.transcripts.entries()) {
    const { id, event } = transcript;
    const [asPrinted, emended] = streamsOf(record, transcript, unpackTexts(itemAt(texts, at)));
    printed.push(asPrinted);
    const known = events.get(event);
    const own = known ?? { event, texts: [], alignment: record.alignment.filter((each) => each.event === event) };
    own.texts.push({ printed: asPrinted, emended });
    if (!known) events.set(event, own);
    for (const slot of asPrinted.slots.keys()) proposals.push({ event, transcript: id, slot });
  }
  const all = [...events.values()];
  const rarity = rarityIn(printed, proposals.length, (pair) => index.frequency(pair));
  const coverage = coverageOf(record.transcripts);
  const english = englishAmong(record.transcripts);
  const speakers = new Set(record.transcripts.map(({ speaker }) => speaker ?? ''));
  const named = (numbers: readonly number[]): Proposal[] => numbers.map((number) => itemAt(proposals, number));
  const proposedFor = ({ text, limit }: AskedStretch, windows: number): Proposal[] => {
    return named(limit === null ? index.holding([text]) : index.propose(text, limit, windows));
  };
  return {
    ...passagesIn(record, index, printed),
    coverage: async () => coverage,
    english: async () => english,
    speakers: async () => speakers,
    propose: async (stretches) => stretches.map((stretch) => proposedFor(stretch, stretches.length)),
    rarity: async () => rarity,
    events: async (ids) => (ids === null ? all : ids.flatMap((id) => events.get(id) ?? [])),
    proposeNow: (text, limit, windows) => named(index.propose(text, limit, windows)),
  };
}

/** What is counted over all texts is counted when it is first asked for: most quotes are found whole. */
function rarityIn(printed: readonly Stream[], paragraphs: number, pairs: (pair: string) => number): Rarity {
  let characters: Map<string, number> | null = null;
  let shared: Set<string> | null = null;
  return {
    paragraphs,
    frequency: (part) => (part.length === 1 ? ((characters ??= charactersOf(printed)).get(part) ?? 0) : pairs(part)),
    isShared: (gram) => (shared ??= sharedGrams(printed)).has(gram),
  };
}

/** In how many paragraphs each character stands. */
function charactersOf(printed: readonly Stream[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, slots } of printed) {
    for (const { start, end } of slots) {
      for (const character of new Set(text.slice(start, end))) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  return counts;
}

function sharedGrams(printed: readonly Stream[]): Set<string> {
  const firstEvent = new Map<string, string>();
  const shared = new Set<string>();
  for (const { text, transcript } of printed) {
    for (let at = 0; at + SHARED_GRAM <= text.length; at += 1) {
      const gram = text.slice(at, at + SHARED_GRAM);
      const event = firstEvent.get(gram);
      if (event === undefined) firstEvent.set(gram, transcript.event);
      else if (event !== transcript.event) shared.add(gram);
    }
  }
  return shared;
}
