/** How often phrases stand in each event: the counts behind the bar chart, and the places behind a bar. */
import { foldText } from '../text/fold.ts';
import type { OfficialRecord, Paragraph, Range, Transcript, Turn, Voice } from '../record/record.ts';
import { excerptOf } from './excerpt.ts';
import { type FoldedText, placesOf } from './places.ts';
import { toWord, type Word } from './typed.ts';

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
  /** Count phrases. Never throws. */
  count(phrases: readonly string[]): Timeline;
  /** The paragraphs of one event that were counted, in the order of the text. */
  places(phrases: readonly string[], event: string): PhrasePlace[];
}

interface Unit extends FoldedText {
  turn: Turn;
  paragraph: Paragraph;
}

interface Text {
  transcript: Transcript;
  units: Unit[];
  characters: number;
}

interface Phrase extends Word {
  typed: string;
}

const OWN: ReadonlySet<Voice> = new Set<Voice>(['answer', 'reported']);

export function createTimelines(record: OfficialRecord): Timelines {
  const events = [...Map.groupBy(record.transcripts, ({ event }) => event)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([event, transcripts]) => ({ event, texts: transcripts.map(textOf) }));
  return {
    count(typed) {
      const phrases = readPhrases(typed);
      return {
        phrases: phrases.map((phrase) => phrase.typed),
        events: events.map(({ event, texts }) => countIn(event, texts, phrases)),
      };
    },
    places(typed, event) {
      const phrases = readPhrases(typed);
      const texts = events.find((each) => each.event === event)?.texts ?? [];
      const counted = new Set(
        phrases.map((phrase) => mostIn(texts, phrase)?.text).filter((text) => text !== undefined),
      );
      return [...counted].flatMap((text) =>
        placesIn(
          text,
          phrases.filter((phrase) => mostIn(texts, phrase)?.text === text),
        ),
      );
    },
  };
}

function textOf(transcript: Transcript): Text {
  const units = transcript.turns.flatMap((turn) =>
    turn.paragraphs.map((paragraph) => ({ turn, paragraph, text: paragraph.text, folded: foldText(paragraph.text) })),
  );
  return { transcript, units, characters: units.reduce((sum, { folded }) => sum + folded.text.length, 0) };
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

function countIn(event: string, texts: readonly Text[], phrases: readonly Phrase[]): TimelineEvent {
  const fullest = texts.reduce((most, text) => (text.characters > most.characters ? text : most));
  return {
    event,
    date: texts.find(({ transcript }) => transcript.date !== null)?.transcript.date ?? null,
    title: fullest.transcript.title,
    characters: fullest.characters,
    counts: phrases.map((phrase) => {
      const most = mostIn(texts, phrase);
      const { count, own } = most ?? { count: 0, own: 0 };
      const per10k = fullest.characters === 0 ? 0 : (count * 10_000) / fullest.characters;
      return { count, own, per10k, transcript: most?.text.transcript.id ?? null };
    }),
  };
}

/**
 * The text that has a phrase most often, the fuller one where two have it as often. Counts of several texts of one event are
 * never added up: they print the same words.
 */
function mostIn(texts: readonly Text[], phrase: Phrase): { text: Text; count: number; own: number } | null {
  let most: { text: Text; count: number; own: number } | null = null;
  for (const text of texts) {
    let [count, own] = [0, 0];
    for (const unit of text.units) {
      const here = placesOf(unit, phrase).length;
      count += here;
      if (OWN.has(unit.turn.voice)) own += here;
    }
    if (count === 0) continue;
    if (most === null || count > most.count || (count === most.count && text.characters > most.text.characters)) {
      most = { text, count, own };
    }
  }
  return most;
}

function placesIn({ transcript, units }: Text, phrases: readonly Phrase[]): PhrasePlace[] {
  return units.flatMap((unit) => {
    const found = phrases.map((phrase) => placesOf(unit, phrase)).filter((places) => places.length > 0);
    if (found.length === 0) return [];
    const { turn, paragraph } = unit;
    const { range, marks } = excerptOf(paragraph.text, found);
    return {
      transcript: transcript.id,
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
