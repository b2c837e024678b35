/** What a passage has of each facet. */
import type { AskedFacts, PassageFacts } from '../index/passage-store.ts';
import { type FacetValues, kindOf } from './filter.ts';
import { countryIn, topicsOf } from './topics.ts';

/** What a question names is read once. */
const ofQuestions = new WeakMap<AskedFacts, Pick<FacetValues, 'outlet' | 'country' | 'topic'>>();
const UNASKED = { outlet: [], country: [], topic: [] };
const NONE: readonly string[] = [];

/** For the hits of one search: a common word has thousands, of few events and speakers, and each list of one value is made once. */
export function valuesIn(): (facts: PassageFacts) => FacetValues {
  const lists = new Map<string, readonly string[]>();
  const listOf = (value: string): readonly string[] => {
    const known = lists.get(value) ?? [value];
    lists.set(value, known);
    return known;
  };
  return ({ event, date, voice, speaker, asked }) => {
    const { outlet, country, topic } = asked === null ? UNASKED : askedValues(asked);
    return {
      event: listOf(event),
      year: date === null ? NONE : listOf(date.slice(0, 4)),
      kind: listOf(kindOf(voice)),
      speaker: speaker === null ? NONE : listOf(speaker),
      outlet,
      country,
      topic,
    };
  };
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
