/** How often phrases stand in each event: the counts behind the bar chart, and the places behind a bar. */
import {
  everyPassage,
  type PassageStore,
  type StoredPassage,
  type TextSize,
  type Word,
} from '../index/passage-store.ts';
import type { Range, Voice } from '../record/record.ts';
import { excerptOf } from './excerpt.ts';
import { placesOf } from './places.ts';
import { toWord } from './typed.ts';

/** More than three phrases can no longer be told apart in black and white. */
export const MAX_PHRASES = 3;
/** Longer than any formula. */
const MAX_PHRASE_LENGTH = 60;

export interface PhraseCount {
  /** Places of the phrase, without overlap. */
  count: number;
  /** Those of them in the official's own words, direct or reported. */
  own: number;
  /** Places for every 10,000 characters of the event's fullest text. */
  per10k: number;
  /** The text that was counted: the one of the event's that has the phrase most often. null where none has it. */
  transcript: string | null;
}

export interface TimelineEvent {
  event: string;
  date: string | null;
  title: string;
  /** Characters (Han, letters and digits, after folding) of the event's fullest text. */
  characters: number;
  /** How many texts there are of it. */
  texts: number;
  /** One for each phrase, in the order of the phrases. */
  counts: PhraseCount[];
}

export interface Timeline {
  /** As they were typed, without those that hold no words, and those that fold to the same as an earlier one. */
  phrases: string[];
  /** Oldest first. */
  events: TimelineEvent[];
}

/** A paragraph that has one of the phrases. */
export interface PhrasePlace {
  transcript: string;
  paragraph: string;
  voice: Voice;
  speaker: string | null;
  outlet: string | null;
  excerpt: string;
  /** Whether the paragraph goes on before and after the excerpt. */
  cut: [before: boolean, after: boolean];
  /** In `excerpt`. */
  marks: Range[];
  /** Places in the whole paragraph. */
  count: number;
}

export interface Timelines {
  /** Count phrases. Rejects only where the store does. */
  count(phrases: readonly string[]): Promise<Timeline>;
  /** The paragraphs of one event that were counted, in the order of the text. */
  places(phrases: readonly string[], event: string): Promise<PhrasePlace[]>;
}

/** A text that has a phrase. */
interface CountedText {
  size: TextSize;
  count: number;
  own: number;
  passages: StoredPassage[];
}

interface Phrase extends Word {
  typed: string;
}

const OWN: ReadonlySet<Voice> = new Set<Voice>(['answer', 'reported']);

export function createTimelines(store: PassageStore): Timelines {
  return {
    async count(typed) {
      const phrases = readPhrases(typed);
      const sizes = await store.sizes();
      const counted = await Promise.all(phrases.map((phrase) => countPhrase(store, sizes, phrase, null)));
      const events = [...Map.groupBy(sizes, ({ event }) => event)].sort(([a], [b]) => (a < b ? -1 : 1));
      return {
        phrases: phrases.map((phrase) => phrase.typed),
        events: events.map(([event, texts]) =>
          countsIn(
            event,
            texts,
            counted.map((each) => each.get(event) ?? null),
          ),
        ),
      };
    },
    async places(typed, event) {
      const phrases = readPhrases(typed);
      const sizes = await store.sizes();
      const counted = await Promise.all(
        phrases.map(async (phrase) => {
          const most = (await countPhrase(store, sizes, phrase, event)).get(event);
          return most === undefined ? [] : [{ phrase, most }];
        }),
      );
      return [...Map.groupBy(counted.flat(), ({ most }) => most.size.transcript).values()].flatMap((own) => {
        const passages = new Map(own.flatMap(({ most }) => most.passages.map((each) => [each.facts.order, each])));
        const inOrder = [...passages.values()].sort((a, b) => a.facts.order - b.facts.order);
        return placesIn(
          inOrder,
          own.map(({ phrase }) => phrase),
        );
      });
    },
  };
}

function readPhrases(typed: readonly string[]): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const phrase of typed) {
    const word = toWord(phrase.slice(0, MAX_PHRASE_LENGTH));
    if (word === null || phrases.has(word.text) || phrases.size === MAX_PHRASES) continue;
    phrases.set(word.text, { typed: phrase, ...word });
  }
  return [...phrases.values()];
}

function countsIn(event: string, texts: readonly TextSize[], most: readonly (CountedText | null)[]): TimelineEvent {
  const fullest = texts.reduce((full, text) => (text.characters > full.characters ? text : full));
  return {
    event,
    date: texts.find(({ date }) => date !== null)?.date ?? null,
    title: fullest.title,
    characters: fullest.characters,
    texts: texts.length,
    counts: most.map((text) => {
      const { count, own } = text ?? { count: 0, own: 0 };
      const per10k = fullest.characters === 0 ? 0 : (count * 10_000) / fullest.characters;
      return { count, own, per10k, transcript: text?.size.transcript ?? null };
    }),
  };
}

/**
 * For each event that has a phrase, the text that has it most often, the fuller one where two have it as often. Counts of several texts of
 * one event are never added up: they print the same words.
 * @param event null for all
 */
async function countPhrase(
  store: PassageStore,
  sizes: readonly TextSize[],
  phrase: Phrase,
  event: string | null,
): Promise<Map<string, CountedText>> {
  const held = everyPassage(await store.holding([phrase]));
  const passages = await store.passages(event === null ? held : held.filter((facts) => facts.event === event));
  const sizeOf = new Map(sizes.map((size) => [size.transcript, size]));
  const most = new Map<string, CountedText>();
  for (const [id, own] of Map.groupBy(passages, ({ facts }) => facts.transcript)) {
    const size = sizeOf.get(id);
    const text = size && countIn(own, phrase, size);
    if (text === undefined || text.count === 0) continue;
    const before = most.get(text.size.event);
    if (before === undefined || isMore(text, before)) most.set(text.size.event, text);
  }
  return most;
}

function countIn(passages: StoredPassage[], phrase: Phrase, size: TextSize): CountedText {
  let [count, own] = [0, 0];
  for (const { paragraph, folded, turn } of passages) {
    const here = placesOf({ text: paragraph.text, folded }, phrase).length;
    count += here;
    if (OWN.has(turn.voice)) own += here;
  }
  return { size, count, own, passages };
}

function isMore(a: CountedText, b: CountedText): boolean {
  return a.count > b.count || (a.count === b.count && a.size.characters > b.size.characters);
}

function placesIn(passages: readonly StoredPassage[], phrases: readonly Phrase[]): PhrasePlace[] {
  return passages.flatMap(({ facts, turn, paragraph, folded }) => {
    const where = { text: paragraph.text, folded };
    const found = phrases.map((phrase) => placesOf(where, phrase)).filter((places) => places.length > 0);
    if (found.length === 0) return [];
    const { range, marks } = excerptOf(paragraph.text, found);
    return {
      transcript: facts.transcript,
      paragraph: paragraph.id,
      voice: turn.voice,
      speaker: turn.speaker,
      outlet: turn.outlet,
      excerpt: paragraph.text.slice(...range),
      cut: [range[0] > 0, range[1] < paragraph.text.length] satisfies [boolean, boolean],
      marks: marks.map(([start, end]): Range => [start - range[0], end - range[0]]),
      count: found.reduce((sum, places) => sum + places.length, 0),
    };
  });
}
