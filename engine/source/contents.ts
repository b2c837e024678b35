/** What a source holds, without its words: what a page needs that lists its events and texts. */
import type { Coverage } from '../record/answer.ts';
import { coverageOf } from '../record/coverage-of.ts';
import { transcriptFacts } from '../record/transcript-facts.ts';
import { placeDamage } from '../record/damage-places.ts';
import type { Alignment, OfficialRecord, Transcript, TranscriptFacts, Voice } from '../record/record.ts';
import { type QuestionsOfEvent, questionsOf, type TurnPairs } from './questions-of.ts';

/** Two lines of a page show no more. */
const MAX_OPENING = 200;

export interface ContentsPage {
  /** The events after this one in the list, by its id; null from the beginning. */
  after: string | null;
  /** Events at the most. */
  limit: number;
}

/** One page of a list of contents. */
export interface SourceContents {
  /** Of all texts. */
  coverage: Coverage;
  /** Newest first. */
  events: EventContents[];
  /** After which event the next page begins; null: this is the last. */
  next: string | null;
}

export interface EventContents {
  event: string;
  /** As the first of its texts has them. */
  date: string | null;
  title: string;
  texts: TextContents[];
  /** Those of all texts that were laid beside each other. */
  questions: AskedQuestion[];
  /** Ids of the texts that were laid side by side. */
  aligned: [a: string, b: string][];
}

export interface TextContents extends TranscriptFacts {
  /** Turns of the text's body. */
  questions: number;
  /** Reported ones too. */
  answers: number;
  paragraphs: number;
  /** UTF-16 units of all paragraphs. */
  characters: number;
  /** Places where the print is damaged. */
  damaged: number;
  /**
   * For each of the event's questions the turn that asks it here, or that answers it where the question is not printed; null: neither.
   * null as a whole: this text was not laid beside the one whose questions they are.
   */
  has: (string | null)[] | null;
}

export interface AskedQuestion {
  turn: string;
  outlet: string | null;
  /** Its first words. */
  opening: string;
}

/** Of a page's events alone the texts are read. */
export function contentsOf(
  { transcripts, emendations, alignment }: OfficialRecord,
  { after, limit }: ContentsPage = { after: null, limit: Infinity },
): SourceContents {
  const emendationsIn = Map.groupBy(emendations, (emendation) => emendation?.transcript);
  const alignmentOf = Map.groupBy(alignment, ({ event }) => event);
  const events = [...Map.groupBy(transcripts, ({ event }) => event)]
    .filter(([event]) => after === null || event < after)
    .sort(([a], [b]) => (a < b ? 1 : -1));
  const listed = events.slice(0, limit);
  return {
    coverage: coverageOf(transcripts),
    next: events.length > limit ? (listed.at(-1)?.[0] ?? null) : null,
    events: listed.map(([event, own]) => ({
      event,
      date: own[0]?.date ?? null,
      title: own[0]?.title ?? '',
      ...withQuestions(
        own.map((transcript) => {
          const { placed } = placeDamage({ emendations: emendationsIn.get(transcript.id) ?? [] }, transcript);
          return textContents(transcript, placed.length);
        }),
        questionsOf(own, pairsIn(alignmentOf.get(event) ?? [])),
      ),
      aligned: (alignmentOf.get(event) ?? [])
        .map(({ a, b }): [string, string] => [a, b])
        .filter((pair) => pair.every((id) => own.some((transcript) => transcript.id === id))),
    })),
  };
}

/** Texts of an event with which of its questions each has. @param texts in the order in which they were asked about */
export function withQuestions<T extends Omit<TextContents, 'has'>>(
  texts: readonly T[],
  { questions, isPlaced }: QuestionsOfEvent,
): { texts: (T & Pick<TextContents, 'has'>)[]; questions: AskedQuestion[] } {
  return {
    texts: texts.map((text, at) => ({
      ...text,
      has: isPlaced[at] === true ? questions.map(({ inTexts }) => inTexts[at] ?? null) : null,
    })),
    questions: questions.map(({ turn: { id, outlet, paragraphs } }) => ({
      turn: id,
      outlet,
      opening: openingOf(paragraphs[0]?.text ?? ''),
    })),
  };
}

/** As the record has laid its texts side by side. */
function pairsIn(alignment: readonly Alignment[]): TurnPairs {
  return (one, other) => {
    const found = alignment.find(({ a, b }) => (a === one.id && b === other.id) || (a === other.id && b === one.id));
    if (found === undefined) return null;
    return found.a === one.id ? found.turns : found.turns.map(([a, b]) => [b, a]);
  };
}

function textContents(transcript: Transcript, damaged: number): Omit<TextContents, 'has'> {
  const { turns } = transcript;
  const body = turns.filter(({ part }) => part === 'body');
  const count = (...voices: Voice[]) => body.filter(({ voice }) => voices.includes(voice)).length;
  const texts = turns.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return {
    ...transcriptFacts(transcript),
    questions: count('question'),
    answers: count('answer', 'reported'),
    paragraphs: texts.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    damaged,
  };
}

function openingOf(text: string): string {
  return text.length > MAX_OPENING ? `${text.slice(0, MAX_OPENING).toWellFormed()}…` : text;
}
