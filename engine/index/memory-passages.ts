/** Passages of texts that lie in memory, found by the pairs of characters that the finder's index has. */
import type { Alignment, OfficialRecord, Transcript, Turn } from '../record/record.ts';
import { SENTENCE } from '../text/breaks.ts';
import type { Folded } from '../text/fold.ts';
import type { GramIndex } from './gram-index.ts';
import type { AskedFacts, PassageFacts, PassageStore, TextSize, Word } from './passage-store.ts';
import type { Slot, Stream } from './streams.ts';

const SENTENCE_END = /[。！？!?；;]/u;

interface At {
  stream: Stream;
  slot: Slot;
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
      const passages = held.filter((order) => words.every((word) => stands(all[order]!, word))).map(factsOf);
      return { passages, sure: true };
    },
    askedBy: async (outlet) => ((names ??= namesIn(printed)).asked.get(outlet) ?? []).map(factsOf),
    standing: async (texts) =>
      texts.map((text) => index.holding([text]).some((order) => placeIn(all[order]!, text, 0) >= 0)),
    passages: async (of) =>
      of.map((facts) => {
        const at = all[facts.order]!;
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
    return known.get(id.replace(/#a(?=[1-9])/, '#q')) ?? null;
  };
  return (order) => {
    const { slot, number } = all[order]!;
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

/** Where a folded text next stands in a passage, in units of its stream. @returns -1 where it does not */
function placeIn({ stream, slot }: At, text: string, from: number): number {
  const at = stream.text.indexOf(text, Math.max(from, slot.start));
  return at >= 0 && at + text.length <= slot.end ? at : -1;
}

function stands(passage: At, { text, acrossEnds }: Word): boolean {
  for (let at = placeIn(passage, text, 0); at >= 0; at = placeIn(passage, text, at + 1)) {
    if (acrossEnds || !endsWithin(passage, at, at + text.length)) return true;
  }
  return false;
}

/** Whether a sentence ends between two units of a stream. The breaks that the finder has count more for one: these are looked at again. */
function endsWithin(passage: At, from: number, to: number): boolean {
  const { stream, slot } = passage;
  let mayEnd = false;
  for (let at = from + 1; at < to && !mayEnd; at += 1) mayEnd = stream.breaks[at]! >= SENTENCE;
  if (!mayEnd) return false;
  const { starts, ends } = foldedOf(passage);
  return SENTENCE_END.test(slot.paragraph.text.slice(starts[from - slot.start], ends[to - 1 - slot.start]));
}

/** The paragraph as it folds, without folding it again: its stream has the place in the source of each unit. */
function foldedOf({ stream, slot }: At): Folded {
  const { start, end, paragraph } = slot;
  const [only, ...more] = paragraph.ranges;
  if (only !== undefined && more.length === 0) {
    const inText = (source: number): number => source - only[0];
    const text = stream.text.slice(start, end);
    return {
      text,
      starts: stream.starts.slice(start, end).map(inText),
      ends: stream.ends.slice(start, end).map(inText),
    };
  }
  const starts = new Uint32Array(end - start);
  const ends = new Uint32Array(end - start);
  // How far the paragraph's text is before the range, and the range, in which the last place was.
  let [before, range] = [0, 0];
  const textAt = (source: number): number => {
    for (;;) {
      const [from, to] = paragraph.ranges[range]!;
      if (source >= from && source < to) return before + source - from;
      before += to - from;
      range += 1;
    }
  };
  for (let unit = start; unit < end; unit += 1) starts[unit - start] = textAt(stream.starts[unit]!);
  [before, range] = [0, 0];
  for (let unit = start; unit < end; unit += 1) ends[unit - start] = textAt(stream.ends[unit]! - 1) + 1;
  return { text: stream.text.slice(start, end), starts, ends };
}
