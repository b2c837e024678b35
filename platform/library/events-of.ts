/** Of which event each text of an import is: that of another text of its day with whose words it shares most, or one of its own. */
import { type EventedText, eventFor, originalOf } from '../../engine/library/one-event.ts';
import type { Corrections } from '../../engine/library/correction.ts';
import type { Alignment, Transcript } from '../../engine/record/record.ts';
import { inOneGo, type RunSteps, type Stepwise } from '../../engine/record/stepwise.ts';
import type { LibraryStorage } from './library-storage.ts';

/** Texts of a day that are read to be compared: newsrooms keep a hundred of one day. Of the others their events are known. */
const MOST_READ = 12;

/** What an import knows of events besides its own texts. */
export interface EventWorld {
  /** Texts of the record that ships, of a day: a text of the reader's may be of their event, or of another on that day. */
  recordTexts: (date: string) => Promise<readonly Transcript[]>;
  /** A text beside others of its event. */
  align: (transcript: Transcript, others: readonly Transcript[]) => Stepwise<Alignment[]>;
}

/** A text under its event, and beside the texts of the library that are of it too. */
export interface TextOfEvent {
  transcript: Transcript;
  alignment: Alignment[];
}

export interface EventsOf {
  /** @param isStated the reader has said of which event it is */
  of(transcript: Transcript, isStated: boolean): Promise<TextOfEvent>;
  /** The next texts are compared with this one, too. @param key under which it is staged */
  add(transcript: Transcript, key: string): void;
}

/** What a text is known by, under its key, which never has another text. Batch after batch of an import asks for all that are there. */
export type KnownTexts = Map<string, EventedText>;

/**
 * @param present keys of the texts that are there, by their ids
 * @param ways `known`: of earlier imports, what is read for this one is put to it; `run`: how long work is done
 */
export function eventsOf(
  storage: LibraryStorage,
  present: ReadonlyMap<string, string>,
  { recordTexts, align }: EventWorld,
  { known = new Map(), run = inOneGo }: { known?: KnownTexts | undefined; run?: RunSteps | undefined } = {},
): EventsOf {
  /** By day; read when the first text with a day comes. */
  let days: Promise<Map<string, EventedText[]>> | null = null;
  const keys = new Map<string, string>(present);
  const byDay = async (): Promise<Map<string, EventedText[]>> => {
    const there = new Set(present.values());
    const missing = [...there].filter((key) => !known.has(key));
    const rows = await storage.rows(missing);
    for (const [at, key] of missing.entries()) {
      const text = rows[at]?.text;
      if (text !== undefined) known.set(key, { id: text.id, date: text.date, event: text.event });
    }
    const found = new Map<string, EventedText[]>();
    // In the order of the library: of a day's texts the last are compared.
    for (const key of there) {
      const text = known.get(key);
      if (text !== undefined) addTo(found, text);
    }
    for (const key of known.keys()) if (!there.has(key)) known.delete(key);
    return found;
  };
  const added: EventedText[] = [];
  return {
    async of(transcript, isStated) {
      const { date } = transcript;
      // A text without a day is of no event but its own.
      if (date === null)
        return { transcript: isStated ? transcript : { ...transcript, event: transcript.id }, alignment: [] };
      days ??= byDay();
      const ofDays = await days;
      for (const text of added.splice(0)) addTo(ofDays, text);
      const own = (ofDays.get(date) ?? []).filter(({ id }) => id !== transcript.id);
      const near = own.slice(-MOST_READ);
      const read = await storage.texts(near.flatMap(({ id }) => keys.get(id) ?? []));
      const texts = read.flatMap((text) => (text === null ? [] : [text.transcript]));
      const others = [...(await recordTexts(date)), ...texts];
      const event = isStated ? transcript.event : eventFor(transcript, others, own);
      const placed = {
        ...transcript,
        event,
        ...(transcript.language === 'en' && { translates: originalOf({ ...transcript, event }, others) }),
      };
      return { transcript: placed, alignment: await run(align(placed, texts)) };
    },
    add({ id, date, event }, key) {
      keys.set(id, key);
      if (date !== null) added.push({ id, date, event });
    },
  };
}

export function statesEvent(corrections: Corrections): boolean {
  return corrections.some((each) => each.kind === 'fact' && each.fact === 'event');
}

/** Of texts alone, where nothing else is known. */
export const NO_EVENTS: EventWorld = {
  recordTexts: async () => [],
  // oxlint-disable-next-line require-yield -- nothing to be done takes no steps
  *align() {
    return [];
  },
};

function addTo(days: Map<string, EventedText[]>, { id, date, event }: EventedText): void {
  if (date === null) return;
  const own = days.get(date);
  if (own === undefined) days.set(date, [{ id, date, event }]);
  else own.push({ id, date, event });
}
