/** The texts that one quote is judged against: all of a small store, or those that a large one proposed. */
import type { Coverage } from '../record/answer.ts';
import type { Alignment, Transcript } from '../record/record.ts';
import { localIndex } from './local-index.ts';
import type { Proposal, ProposeNow, Rarity, Store, StoredEvent } from './store.ts';
import type { Stream } from './streams.ts';

/** A paragraph of a corpus. */
export interface SlotAt {
  /** Index of its text in `printed` and `emended`. */
  at: number;
  slot: number;
}

/** Made for one reading of a quote. */
export interface Corpus {
  transcripts: readonly Transcript[];
  alignment: readonly Alignment[];
  /** As printed, one a transcript. */
  printed: readonly Stream[];
  /** With emended readings; null where nothing is damaged. */
  emended: readonly (Stream | null)[];
  rarity: Rarity;
  /** Names of the officials who speak in the store's texts. */
  speakers: ReadonlySet<string>;
  /** Of the store. */
  coverage: Coverage;
  /**
   * Paragraphs that may hold a stretch, most promising first.
   * @param windows how many stretches of one quote are asked for: they share one budget
   */
  propose(text: string, limit: number, windows?: number): SlotAt[];
  /** What was proposed for stretches of the quote, by range: one that is not found whole is asked for again, for its pieces. */
  proposed: Map<string, SlotAt[]>;
}

interface StoreFacts {
  coverage: Coverage;
  speakers: ReadonlySet<string>;
  rarity: Rarity;
}

export function corpusOf(
  events: readonly StoredEvent[],
  proposeNow: Store['proposeNow'],
  { coverage, speakers, rarity }: StoreFacts,
): Corpus {
  const { numbers, ...texts } = textsOf(events);
  const ask: ProposeNow = proposeNow ?? localIndex(texts.printed, rarity);
  return {
    ...texts,
    rarity,
    speakers,
    coverage,
    proposed: new Map(),
    propose: (text, limit, windows = 1) => ask(text, limit, windows).flatMap((proposal) => placeOf(numbers, proposal)),
  };
}

interface CorpusTexts extends Pick<Corpus, 'transcripts' | 'alignment' | 'printed' | 'emended'> {
  /** Index of each text by its id. */
  numbers: ReadonlyMap<string, number>;
}

const known = new WeakMap<readonly StoredEvent[], CorpusTexts>();

/** Worked out once for a list of events: a store that is judged as a whole hands out the same for every reading of every quote. */
function textsOf(events: readonly StoredEvent[]): CorpusTexts {
  const done = known.get(events);
  if (done !== undefined) return done;
  const texts = events.flatMap((event) => event.texts);
  const printed = texts.map((text) => text.printed);
  const made: CorpusTexts = {
    transcripts: printed.map(({ transcript }) => transcript),
    alignment: events.flatMap((event) => event.alignment),
    printed,
    emended: texts.map((text) => text.emended),
    numbers: new Map(printed.map(({ transcript }, at) => [transcript.id, at])),
  };
  known.set(events, made);
  return made;
}

function placeOf(numbers: ReadonlyMap<string, number>, { transcript, slot }: Proposal): SlotAt[] {
  const at = numbers.get(transcript);
  return at === undefined ? [] : [{ at, slot }];
}

/** Slots by text of the paragraphs that were proposed. */
export function slotsByText(proposed: readonly SlotAt[]): Map<number, number[]> {
  const slots = new Map<number, number[]>();
  for (const { at, slot } of proposed) {
    const known = slots.get(at);
    if (known) known.push(slot);
    else slots.set(at, [slot]);
  }
  return slots;
}
