/** What is known of the passages of a text that is not loaded, in whatever way its store keeps these facts. */
import { firstWhere } from '../../record/first-where.ts';
import { itemAt } from '../../record/items.ts';
import { questionIdOf } from '../../record/question-id.ts';
import type { Form } from '../../record/record.ts';
import type { AskedFacts, PassageFacts, PassageGroup } from '../passage-store.ts';
import type { Range } from '../../record/record.ts';
import { paragraphIdAt, paragraphIds, type TextFacts } from './build/text-row.ts';

const NONE: ReadonlySet<string> = new Set();

/** For each paragraph of an event, those of its other texts that hold one of its sentences. @param facts of all texts of the event */
export function counterpartsIn(facts: readonly TextFacts[]): Map<string, Set<string>> {
  const counterparts = new Map<string, Set<string>>();
  const links = facts.flatMap((each) => each.links);
  // As for most texts: they are alone in their event.
  if (links.length === 0) return counterparts;
  const all = new Set(facts.flatMap(({ turns }) => turns.flatMap(paragraphIds)));
  const link = (from: string, to: string): void => {
    const known = counterparts.get(from);
    if (known) known.add(to);
    else counterparts.set(from, new Set([to]));
  };
  for (const [a, b] of links) {
    // The other text may have been removed.
    if (!all.has(a) || !all.has(b)) continue;
    link(a, b);
    link(b, a);
  }
  return counterparts;
}

/** What a passage has of its text. */
interface OfText {
  transcript: string;
  event: string;
  date: string | null;
  form: Form;
}

/** The passages of a text, each of which is made when it is asked for: of a thousand texts they would be a hundred thousand. */
export interface TextPassages {
  turns: number;
  count: number;
  /** @param slot below `count` */
  at: (slot: number) => PassageFacts;
  /** @param runs of slots, half-open, in their order */
  byTurn: (runs: readonly Range[]) => PassageGroup[];
}

/** @param firstPassage the place of the first of them in the store */
export function passagesOfText(
  { transcript, event, date, form }: OfText,
  firstPassage: number,
  { turns }: TextFacts,
  counterparts: ReadonlyMap<string, ReadonlySet<string>>,
): TextPassages {
  const questions = new Map(
    turns.flatMap(({ id, outlet, label, words }): [string, AskedFacts][] =>
      words === null ? [] : [[id, { outlet, label, words }]],
    ),
  );
  /** The first slot of each turn. */
  const firstSlots: number[] = [];
  let count = 0;
  for (const { paragraphs } of turns) {
    firstSlots.push(count);
    count += typeof paragraphs === 'number' ? paragraphs : paragraphs.length;
  }
  /** What each turn asks or answers, worked out when it is first found. */
  const asked = new Map<number, AskedFacts | null>();
  const askedAt = (index: number): AskedFacts | null => {
    const known = asked.get(index);
    if (known !== undefined) return known;
    const found = questions.get(questionIdOf(itemAt(turns, index).id)) ?? null;
    asked.set(index, found);
    return found;
  };
  /** The first passage of each turn that was counted. */
  const likes = new Map<number, PassageFacts>();
  const turnAt = (slot: number): number => firstWhere(firstSlots, (first) => first > slot) - 1;
  const all: TextPassages = {
    turns: turns.length,
    count,
    at(slot) {
      const index = turnAt(slot);
      const turn = itemAt(turns, index);
      const at = slot - itemAt(firstSlots, index);
      const { voice, speaker, outlet } = turn;
      const paragraph = paragraphIdAt(turn, at);
      return {
        event,
        transcript,
        slot,
        paragraph,
        order: firstPassage + slot,
        date,
        form,
        voice,
        speaker,
        outlet,
        opens: at === 0,
        asked: askedAt(index),
        counterparts: counterparts.get(paragraph) ?? NONE,
      };
    },
    byTurn(runs) {
      const found = new Map<number, Range[]>();
      for (const [from, to] of runs) {
        for (let start = from; start < to;) {
          const index = turnAt(start);
          const end = Math.min(to, firstSlots[index + 1] ?? count);
          const own = found.get(index);
          if (own === undefined) found.set(index, [[start, end]]);
          else own.push([start, end]);
          start = end;
        }
      }
      return Array.from(found, ([index, own]) => {
        const like = likes.get(index) ?? all.at(itemAt(firstSlots, index));
        likes.set(index, like);
        return {
          like,
          count: own.reduce((sum, [start, end]) => sum + end - start, 0),
          passages: () =>
            own.flatMap(([start, end]) => Array.from({ length: end - start }, (_, by) => all.at(start + by))),
        };
      });
    },
  };
  return all;
}

/** All of them, in their order. */
export function passageFacts(...of: Parameters<typeof passagesOfText>): PassageFacts[] {
  const { count, at } = passagesOfText(...of);
  return Array.from({ length: count }, (_, slot) => at(slot));
}
