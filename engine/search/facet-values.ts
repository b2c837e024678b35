/** What a passage has of each facet. */
import type { AskedFacts, PassageFacts } from '../index/passage-store.ts';
import { type FacetValues, kindOf } from './filter.ts';
import { countryIn, topicsOf } from './topics.ts';

/** What a question names is read once. */
const ofQuestions = new WeakMap<AskedFacts, Pick<FacetValues, 'outlet' | 'country' | 'topic'>>();
const UNASKED = { outlet: [], country: [], topic: [] };
const NONE: readonly string[] = [];

/** For the hits of one search: a common word has thousands, of few events and speakers, and what those of one turn have is made once. */
export function valuesIn(): (facts: PassageFacts) => FacetValues {
  /** Of the last hit: those of a turn mostly follow each other. */
  let last: { facts: PassageFacts; values: FacetValues } | null = null;
  const lists = new Map<string, readonly string[]>();
  const listOf = (value: string): readonly string[] => {
    const known = lists.get(value) ?? [value];
    lists.set(value, known);
    return known;
  };
  return (facts) => {
    if (last !== null && isOfSame(last.facts, facts)) return last.values;
    const { event, date, voice, speaker, asked } = facts;
    const { outlet, country, topic } = asked === null ? UNASKED : askedValues(asked);
    const values = {
      event: listOf(event),
      year: date === null ? NONE : listOf(date.slice(0, 4)),
      kind: listOf(kindOf(voice)),
      speaker: speaker === null ? NONE : listOf(speaker),
      outlet,
      country,
      topic,
    };
    last = { facts, values };
    return values;
  };
}

function isOfSame(a: PassageFacts, b: PassageFacts): boolean {
  return (
    a.event === b.event && a.date === b.date && a.voice === b.voice && a.speaker === b.speaker && a.asked === b.asked
  );
}

function askedValues(question: AskedFacts): Pick<FacetValues, 'outlet' | 'country' | 'topic'> {
  const known = ofQuestions.get(question);
  if (known !== undefined) return known;
  const outlet = question.outlet?.split('、') ?? [];
  const country = [question.label ?? '', ...outlet].flatMap((name) => countryIn(name) ?? []);
  const values = { outlet, country: [...new Set(country)], topic: topicsOf(question.words) };
  ofQuestions.set(question, values);
  return values;
}
