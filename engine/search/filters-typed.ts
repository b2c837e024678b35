/** Names and years among the words typed, that could narrow the rest down: whose words, who asked, when. */
import type { PassageStore } from '../index/passage-store.ts';
import { foldText } from '../text/fold.ts';
import type { OutletNames } from '../text/names.ts';
import type { Person } from '../text/person.ts';
import type { FacetName } from './filter.ts';
import { parseQuery } from './typed.ts';

/** A filter that the reader may have meant by a word. */
export interface FilterOffer {
  facet: Extract<FacetName, 'speaker' | 'outlet' | 'year'>;
  /** As the filter has it. */
  value: string;
  /** The query without the word. */
  rest: string;
}

/** As many words as the longest name in English has. */
const MOST_WORDS = 5;
/** As a reader types one: 2024, 2024年. */
const YEAR = /^(\d{4})年?$/u;

/**
 * Make what finds such names: in any script and language that the data of a record know, the outlet’s also with 记者 behind it. Only of whom
 * the store has words or questions, and of years of which it has texts; and where a word to search for is left.
 */
export function createFiltersTyped(
  store: Pick<PassageStore, 'names' | 'sizes'>,
  outlets: readonly OutletNames[],
  people: readonly Person[],
): (query: string) => Promise<FilterOffer[]> {
  return async (query) => {
    const words = wordsIn(query);
    if (words.length < 2) return [];
    const meant = await meaningsIn(store, outlets, people);
    const offers: FilterOffer[] = [];
    for (let at = 0; at < words.length; at += 1) {
      for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1) {
        const found = meant.get(keyOf(words.slice(at, at + length).join('')));
        if (found === undefined) continue;
        const rest = [...words.slice(0, at), ...words.slice(at + length)].join(' ');
        const isNew = offers.every(({ facet, value }) => facet !== found.facet || value !== found.value);
        if (isNew && parseQuery(rest).words.length > 0) offers.push({ ...found, rest });
        at += length - 1;
        break;
      }
    }
    return offers;
  };
}

/** Parted by spaces; what stands in quotation marks is one. */
function wordsIn(query: string): string[] {
  return query.match(/[-－]?(?:"[^"]*"?|“[^”]*”?|「[^」]*」?)|\S+/gu) ?? [];
}

/** A word that is to be found as it stands, or not at all, is no name to filter by. */
function keyOf(word: string): string {
  if (/^[-－~～〜"“「]/u.test(word)) return '';
  return YEAR.exec(word.normalize('NFKC'))?.[1] ?? foldText(word).text;
}

type Meant = Pick<FilterOffer, 'facet' | 'value'>;

/** By folded name. */
async function meaningsIn(
  store: Pick<PassageStore, 'names' | 'sizes'>,
  outlets: readonly OutletNames[],
  people: readonly Person[],
): Promise<Map<string, Meant>> {
  const [names, sizes] = await Promise.all([store.names(), store.sizes()]);
  const meant = new Map<string, Meant>();
  const know = (forms: readonly (string | undefined)[], one: Meant): void => {
    for (const form of forms) {
      const key = foldText(form ?? '').text;
      if (key !== '' && !meant.has(key)) meant.set(key, one);
    }
  };
  for (const speaker of names.speakers) {
    const { hans = [], hant = [], english, address = [] } = people.find(({ name }) => name === speaker) ?? {};
    know([speaker, ...hans, ...hant, english, ...address], { facet: 'speaker', value: speaker });
  }
  for (const outlet of new Set(names.outlets.flatMap((joined) => joined.split('、')))) {
    const { aliases = [], english, hant } = outlets.find(({ name }) => name === outlet) ?? {};
    const forms = [outlet, ...aliases, english, hant].filter((form) => form !== undefined);
    know([...forms, ...forms.map((form) => `${form}记者`)], { facet: 'outlet', value: outlet });
  }
  for (const { date } of sizes) {
    const year = date?.slice(0, 4);
    if (year !== undefined) know([year], { facet: 'year', value: year });
  }
  return meant;
}
