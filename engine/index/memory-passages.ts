/** Passages of texts that lie in memory, found by the pairs of characters that the finder's index has. */
import { itemAt } from '../record/items.ts';
import { questionIdOf } from '../record/question-id.ts';
import type { Alignment, OfficialRecord, Transcript, Turn } from '../record/record.ts';
import type { GramIndex } from './gram-index.ts';
import type { AskedFacts, PassageFacts, PassageStore, TextSize } from './passage-store.ts';
import { foldedOf, type PassageAt, placeIn, stands } from './passage-words.ts';
import type { Stream } from './streams.ts';

interface At extends PassageAt {
  /** Index of the slot in its stream. */
  number: number;
}

/** @param printed the record's texts, in its order: passages have the numbers that they have in the index */
export function passagesIn(
  { alignment }: Pick<OfficialRecord, 'alignment'>,
  index: GramIndex,
  printed: readonly Stream[],
): PassageStore {
  const all = printed.flatMap((stream) => stream.slots.map((slot, number): At => ({ stream, slot, number })));
  const byId = new Map(printed.map(({ transcript }) => [transcript.id, transcript]));
  const factsOf = factsIn(all, alignment);
  let names: { speakers: string[]; outlets: string[]; asked: Map<string, number[]> } | null = null;
  let sizes: TextSize[] | null = null;
  return {
    names: async () => (names ??= namesIn(printed)),
    async holding(words) {
      const held = index.holding(words.map(({ text }) => text));
      const passages = held.filter((order) => words.every((word) => stands(itemAt(all, order), word))).map(factsOf);
      return { passages, more: [], sure: true };
    },
    askedBy: async (outlet) => ({
      passages: ((names ??= namesIn(printed)).asked.get(outlet) ?? []).map(factsOf),
    }),
    standing: async (texts) =>
      texts.map((text) => index.holding([text]).some((order) => placeIn(itemAt(all, order), text, 0) >= 0)),
    passages: async (of) =>
      of.map((facts) => {
        const at = itemAt(all, facts.order);
        const { transcript, turn, paragraph } = at.slot;
        return { facts, transcript, turn, paragraph, folded: foldedOf(at) };
      }),
    transcripts: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    sizes: async () =>
      (sizes ??= printed.map(({ transcript: { id, event, date, title }, text }) => {
        return { transcript: id, event, date, title, characters: text.length };
      })),
  };
}

/** Facts are made for passages that are found, and kept: what is common is found again. */
function factsIn(all: readonly At[], alignment: readonly Alignment[]): (order: number) => PassageFacts {
  const made: PassageFacts[] = [];
  const alignmentOf = Map.groupBy(alignment, ({ event }) => event);
  const counterparts = new Map<string, Map<string, Set<string>>>();
  const questions = new Map<string, Map<string, AskedFacts>>();
  const counterpartsOf = (event: string, paragraph: string): ReadonlySet<string> => {
    const known = counterparts.get(event) ?? counterpartsIn(alignmentOf.get(event) ?? []);
    counterparts.set(event, known);
    return known.get(paragraph) ?? NONE;
  };
  const askedIn = (transcript: Transcript, { id }: Turn): AskedFacts | null => {
    const known = questions.get(transcript.id) ?? questionsIn(transcript);
    questions.set(transcript.id, known);
    return known.get(questionIdOf(id)) ?? null;
  };
  return (order) => {
    const { slot, number } = itemAt(all, order);
    const { transcript, turn, paragraph } = slot;
    const { event, date, form } = transcript;
    return (made[order] ??= {
      event,
      transcript: transcript.id,
      slot: number,
      paragraph: paragraph.id,
      order,
      date,
      form,
      voice: turn.voice,
      speaker: turn.speaker,
      outlet: turn.outlet,
      opens: turn.paragraphs[0] === paragraph,
      asked: askedIn(transcript, turn),
      counterparts: counterpartsOf(event, paragraph.id),
    });
  };
}

const NONE: ReadonlySet<string> = new Set();

function questionsIn({ turns }: Transcript): Map<string, AskedFacts> {
  const questions = turns.filter(({ voice }) => voice === 'question');
  return new Map(
    questions.map(({ id, outlet, label, paragraphs }) => {
      return [id, { outlet, label, words: paragraphs.map(({ text }) => text).join('\n') }];
    }),
  );
}

/** For each paragraph of an event, those of its other texts that hold one of its sentences. */
function counterpartsIn(alignment: readonly Alignment[]): Map<string, Set<string>> {
  const counterparts = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const known = counterparts.get(from);
    if (known) known.add(to);
    else counterparts.set(from, new Set([to]));
  };
  for (const { sentences } of alignment) {
    for (const { a, b } of sentences) {
      if (a === null || b === null) continue;
      link(a.paragraph, b.paragraph);
      link(b.paragraph, a.paragraph);
    }
  }
  return counterparts;
}

function namesIn(printed: readonly Stream[]): {
  speakers: string[];
  outlets: string[];
  asked: Map<string, number[]>;
} {
  const speakers = new Set<string>();
  const asked = new Map<string, number[]>();
  let order = 0;
  for (const { speaker, outlet, paragraphs } of printed.flatMap(({ transcript }) => transcript.turns)) {
    const first = order;
    order += paragraphs.length;
    if (paragraphs.length === 0) continue;
    if (speaker !== null) speakers.add(speaker);
    if (outlet === null) continue;
    const known = asked.get(outlet);
    if (known) known.push(first);
    else asked.set(outlet, [first]);
  }
  return { speakers: [...speakers], outlets: [...asked.keys()], asked };
}
