import type { AddClosest, AddFromStore } from '../english/closest/add-closest.ts';
import type { AddInMeaning } from '../english/closest/closest-in-meaning.ts';
import type { Finder } from '../find/finder.ts';
import type { PassageStore } from '../index/passage-store.ts';
import { locate } from '../search/locate.ts';
import type { KnownNames } from '../text/names.ts';
import { createSearch } from '../search/search.ts';
import { createTimelines } from '../search/timeline.ts';
import type { Source, SourceFacts } from './source.ts';

/** What a source is made from. Each part is loaded when it is first asked for: a list of contents waits for no index. */
export interface SourceParts {
  id: string;
  describe: () => Promise<SourceFacts>;
  /** Texts as they are read. */
  texts: () => Promise<Pick<Source, 'contents' | 'eventTexts' | 'transcripts'>>;
  /** Texts as they are searched. */
  store: () => Promise<PassageStore>;
  finder: () => Promise<Finder>;
  /** For quotes in English, made when the first is asked about; null where the words of the texts are not known in English. */
  addClosest?: (() => Promise<AddClosest>) | null;
  /** The same where the texts are not at hand: on request alone. */
  addFromStore?: (() => Promise<AddFromStore>) | null;
  /** For quotes in Chinese whose closest passages are asked for; null where it is not known what their words mean. */
  addInMeaning?: (() => Promise<AddInMeaning>) | null;
  /** Other names under which a search finds reporters' outlets and those who speak. */
  names: Pick<KnownNames, 'outlets' | 'people'>;
}

export function sourceOf({
  id,
  describe,
  texts,
  store,
  finder,
  addClosest = null,
  addFromStore = null,
  addInMeaning = null,
  names,
}: SourceParts): Source {
  const once = <T>(make: (from: PassageStore) => T): (() => Promise<T>) => {
    let made: { of: PassageStore; value: T } | null = null;
    return async () => {
      const of = await store();
      if (made?.of !== of) made = { of, value: make(of) };
      return made.value;
    };
  };
  const search = once((from) => createSearch(from, names.outlets, names.people));
  const timelines = once(createTimelines);
  return {
    id,
    describe,
    async lookUp(quote, { length, closest, isOfEvent = false, page = null }) {
      const answer = await (await finder()).lookUp(quote, length, { closest, isOfEvent });
      // Without them the answer is as true as with them.
      if (answer.closest !== null && addInMeaning !== null) {
        const add = await addInMeaning().catch(() => null);
        return add === null ? answer : add(answer);
      }
      if (closest && addFromStore !== null && answer.closest === null)
        return addFromStore()
          .then((add) => add(answer))
          .catch(() => answer);
      const isAsked = closest || page !== null;
      if (addClosest === null || !isAsked || answer.reason !== 'other-language') return answer;
      const add = await addClosest().catch(() => null);
      return add === null ? answer : add(answer, page ?? { names: false });
    },
    search: async (query, options) => (await search())(query, options),
    contents: async (page) => (await texts()).contents(page),
    eventTexts: async (transcript) => (await texts()).eventTexts(transcript),
    transcripts: async (ids) => (await texts()).transcripts(ids),
    timeline: async (phrases) => (await timelines()).count(phrases),
    phrasePlaces: async (phrases, event) => (await timelines()).places(phrases, event),
    locate: async (passages) => locate(await texts(), passages),
  };
}
