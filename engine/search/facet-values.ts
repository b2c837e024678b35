/** What a passage has of each facet. */
import type { AskedFacts, PassageFacts } from '../index/passage-store.ts';
import { type FacetValues, kindOf } from './filter.ts';
import { countryIn, topicsOf } from './topics.ts';

/** A question's facets, and those of its passages: what is common is found again. */
const ofQuestions = new WeakMap<AskedFacts, Pick<FacetValues, 'outlet' | 'country' | 'topic'>>();
const ofPassages = new WeakMap<PassageFacts, FacetValues>();
const UNASKED = { outlet: [], country: [], topic: [] };

export function valuesOf(facts: PassageFacts): FacetValues {
  const known = ofPassages.get(facts);
  if (known !== undefined) return known;
  const { event, voice, speaker, asked } = facts;
  const values = {
    event: [event],
    kind: [kindOf(voice)],
    speaker: speaker === null ? [] : [speaker],
    ...(asked === null ? UNASKED : askedValues(asked)),
  };
  ofPassages.set(facts, values);
  return values;
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
