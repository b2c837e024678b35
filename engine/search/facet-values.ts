/** What a passage has of each facet. */
import type { AskedFacts, PassageFacts } from '../index/passage-store.ts';
import { type FacetValues, kindOf } from './filter.ts';
import { countryIn, topicsOf } from './topics.ts';

/** What a question names is read once. */
const ofQuestions = new WeakMap<AskedFacts, Pick<FacetValues, 'outlet' | 'country' | 'topic'>>();
const UNASKED = { outlet: [], country: [], topic: [] };

export function valuesOf({ event, date, voice, speaker, asked }: PassageFacts): FacetValues {
  const { outlet, country, topic } = asked === null ? UNASKED : askedValues(asked);
  return {
    event: [event],
    year: date === null ? [] : [date.slice(0, 4)],
    kind: [kindOf(voice)],
    speaker: speaker === null ? [] : [speaker],
    outlet,
    country,
    topic,
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
