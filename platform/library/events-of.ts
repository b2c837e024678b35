/** Of which event each text of an import is: that of another text of its day with whose words it shares most, or one of its own. */
import { type EventedText, eventFor, type Texts } from '../../engine/library/same-text.ts';
import type { Corrections } from '../../engine/library/correction.ts';
import type { Transcript } from '../../engine/record/record.ts';
import type { LibraryStorage } from './library-storage.ts';

/** Texts of a day that are read to be compared: newsrooms keep a hundred of one day. Of the others their events are known. */
const MOST_READ = 12;

export interface EventsOf {
  of(transcript: Transcript): Promise<string>;
  /** The next texts are compared with this one, too. @param key under which it is staged */
  add(transcript: Transcript, key: string): void;
}

/**
 * @param present keys of the texts that are there, by their ids
 * @param recordTexts of the record that ships, those of a day
 */
export function eventsOf(
  storage: LibraryStorage,
  present: ReadonlyMap<string, string>,
  recordTexts: (date: string) => Promise<readonly Transcript[]>,
): EventsOf {
  /** By day; read when the first text with a day comes. */
  let days: Promise<Map<string, EventedText[]>> | null = null;
  const keys = new Map<string, string>(present);
  const byDay = async (): Promise<Map<string, EventedText[]>> => {
    const rows = await storage.rows([...present.values()]);
    const found = new Map<string, EventedText[]>();
    for (const row of rows) if (row !== null) addTo(found, row.text);
    return found;
  };
  const added: EventedText[] = [];
  return {
    async of(transcript) {
      const { date } = transcript;
      // A text without a day is of no event but its own.
      if (date === null) return transcript.id;
      days ??= byDay();
      const known = await days;
      for (const text of added.splice(0)) addTo(known, text);
      const own = (known.get(date) ?? []).filter(({ id }) => id !== transcript.id);
      const near = own.slice(-MOST_READ);
      const read = await storage.texts(near.flatMap(({ id }) => keys.get(id) ?? []));
      const texts: Texts = [
        ...(await recordTexts(date)),
        ...read.flatMap((text) => (text === null ? [] : [text.transcript])),
      ];
      return eventFor(transcript, texts, own);
    },
    add({ id, date, event }, key) {
      keys.set(id, key);
      if (date !== null) added.push({ id, date, event });
    },
  };
}

/** With its event, but where the reader has stated another. */
export async function withEvent(
  transcript: Transcript,
  corrections: Corrections,
  events: EventsOf,
): Promise<Transcript> {
  const isStated = corrections.some((each) => each.kind === 'fact' && each.fact === 'event');
  return isStated ? transcript : { ...transcript, event: await events.of(transcript) };
}

function addTo(days: Map<string, EventedText[]>, { id, date, event }: EventedText): void {
  if (date === null) return;
  const own = days.get(date);
  if (own === undefined) days.set(date, [{ id, date, event }]);
  else own.push({ id, date, event });
}
