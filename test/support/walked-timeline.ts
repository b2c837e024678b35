/** Timelines as they were before they went through a store: they read every paragraph. Slow and plain, to compare with. */
import { foldText } from '../../engine/text/fold.ts';
import type { Word } from '../../engine/index/passage-store.ts';
import type { OfficialRecord, Paragraph, Range, Transcript, Turn, Voice } from '../../engine/record/record.ts';
import { excerptOf } from '../../engine/search/excerpt.ts';
import { type FoldedText, placesOf } from '../../engine/search/places.ts';
import { MAX_PHRASES, type PhrasePlace, type Timeline, type TimelineEvent } from '../../engine/search/timeline.ts';
import { toWord } from '../../engine/search/typed.ts';

const MAX_PHRASE_LENGTH = 60;

interface WalkedTimelines {
  count(phrases: readonly string[]): Timeline;
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

export function walkedTimelines(record: OfficialRecord): WalkedTimelines {
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
    texts: texts.length,
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
