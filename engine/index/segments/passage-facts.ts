/** What is known of the passages of a text that is not loaded, in whatever way its store keeps these facts. */
import { questionIdOf } from '../../record/question-id.ts';
import type { Form } from '../../record/record.ts';
import type { AskedFacts, PassageFacts } from '../passage-store.ts';
import { paragraphIds, type TextFacts } from './build/text-row.ts';

const NONE: ReadonlySet<string> = new Set();

/** For each paragraph of an event, those of its other texts that hold one of its sentences. @param facts of all texts of the event */
export function counterpartsIn(facts: readonly TextFacts[]): Map<string, Set<string>> {
  const all = new Set(facts.flatMap(({ turns }) => turns.flatMap(paragraphIds)));
  const counterparts = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const known = counterparts.get(from);
    if (known) known.add(to);
    else counterparts.set(from, new Set([to]));
  };
  for (const [a, b] of facts.flatMap(({ links }) => links)) {
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

/** In their order. @param firstPassage the place of the first of them in the store */
export function passageFacts(
  { transcript, event, date, form }: OfText,
  firstPassage: number,
  { turns }: TextFacts,
  counterparts: ReadonlyMap<string, ReadonlySet<string>>,
): PassageFacts[] {
  const questions = new Map(
    turns.flatMap(({ id, outlet, label, words }): [string, AskedFacts][] =>
      words === null ? [] : [[id, { outlet, label, words }]],
    ),
  );
  const facts: PassageFacts[] = [];
  for (const turn of turns) {
    const { voice, speaker, outlet } = turn;
    const asked = questions.get(questionIdOf(turn.id)) ?? null;
    for (const [at, paragraph] of paragraphIds(turn).entries()) {
      const slot = facts.length;
      facts.push({
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
        asked,
        counterparts: counterparts.get(paragraph) ?? NONE,
      });
    }
  }
  return facts;
}
